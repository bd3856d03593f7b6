using System.Reflection.Metadata;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Build.Carrier;

/// <summary>Finds classes that the generator should have read: those with an attribute of our own that makes a class a resource.</summary>
internal static class AnnotatedClasses
{
    private const string Namespace = "Fargate";
    private const string Assembly = "Fargate.Annotations";

    public static bool AreIn(MetadataReader metadata)
    {
        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == HandleKind.TypeDefinition && attribute.Constructor.Kind == HandleKind.MemberReference
                && IsOurs(metadata, metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOurs(MetadataReader metadata, EntityHandle handle)
    {
        if (handle.Kind != HandleKind.TypeReference)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)handle);
        return type.ResolutionScope.Kind == HandleKind.AssemblyReference
            && metadata.StringComparer.Equals(type.Namespace, Namespace)
            && metadata.StringComparer.Equals(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name, Assembly)
            && ClassKind.Resources.Any(it => metadata.StringComparer.Equals(type.Name, it.Attribute + "Attribute"));
    }
}
