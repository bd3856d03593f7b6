using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Fargate.Build.Carrier;

/// <summary>
/// Reads the constants of the class that the generator adds to a compilation. The assembly is read as data: it is not loaded, and
/// nothing in it runs.
/// </summary>
internal static class CarrierReader
{
    private const string Namespace = "Fargate.Generated";
    private const string Class = "FargateFiles";
    private const string PathPrefix = "Path_";
    private const string TextPrefix = "Text_";
    private const string SummaryPrefix = "Summary_";
    private const string CostPrefix = "Cost_";

    /// <summary>The documents in the order of their paths; none when the assembly has no carrier.</summary>
    public static IReadOnlyList<CarriedDocument> Read(Stream assembly)
    {
        using var image = new PEReader(assembly, PEStreamOptions.LeaveOpen);
        if (!image.HasMetadata)
            return [];

        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (metadata.StringComparer.Equals(type.Name, Class) && metadata.StringComparer.Equals(type.Namespace, Namespace))
                return Documents(Constants(metadata, type));
        }

        return [];
    }

    private static Dictionary<string, string> Constants(MetadataReader metadata, TypeDefinition type)
    {
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.Literal) == 0)
                continue;
            var constant = metadata.GetConstant(field.GetDefaultValue());
            if (constant.TypeCode != ConstantTypeCode.String)
                continue;
            var value = metadata.GetBlobReader(constant.Value);
            constants[metadata.GetString(field.Name)] = value.ReadUTF16(value.Length);
        }

        return constants;
    }

    private static List<CarriedDocument> Documents(Dictionary<string, string> constants)
    {
        var documents = new List<CarriedDocument>();
        foreach (var constant in constants)
        {
            if (!constant.Key.StartsWith(PathPrefix, StringComparison.Ordinal))
                continue;
            var id = constant.Key.Substring(PathPrefix.Length);
            if (!constants.TryGetValue(TextPrefix + id, out var text))
                throw new CarrierException($"{Class} has the constant {PathPrefix}{id}, but no constant {TextPrefix}{id}");
            constants.TryGetValue(SummaryPrefix + id, out var summary);
            constants.TryGetValue(CostPrefix + id, out var cost);
            documents.Add(new CarriedDocument(id, constant.Value, text, summary ?? "", cost ?? ""));
        }

        documents.Sort((a, b) => CompareOrdinal(a.Path, b.Path) is var byPath && byPath != 0 ? byPath : CompareOrdinal(a.Id, b.Id));
        return documents;
    }

    private static int CompareOrdinal(string a, string b) => string.CompareOrdinal(a, b);
}
