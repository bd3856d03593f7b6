using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Fargate.Build.Carrier;

/// <summary>
/// Reads the texts of the class that the generator adds to a compilation: constants, and methods that return one and do nothing else. The
/// assembly is read as data: it is not loaded, and nothing in it runs.
/// </summary>
internal static class EmbeddedFilesReader
{
    private const string Namespace = "Fargate.Generated";
    private const string Class = "FargateFiles";
    private const string PathPrefix = "Path_";
    private const string TextPrefix = "Text_";
    private const string SummaryPrefix = "Summary_";
    private const string CostPrefix = "Cost_";
    private const string FailurePrefix = "Failure_";
    private const string FilelessPrefix = "Fileless_";

    /// <summary>The documents in the order of their paths; none when the assembly has no carrier.</summary>
    public static IReadOnlyList<EmbeddedDocument> Read(Stream assembly) => ReadContents(assembly).Documents;

    public static CarrierContents ReadContents(Stream assembly)
    {
        try
        {
            return ReadImage(assembly);
        }
        catch (Exception e) when (e is not (CarrierException or BadImageFormatException or IOException or UnauthorizedAccessException))
        {
            // The reader of metadata throws all sorts of things where the numbers in it are wrong.
            throw new BadImageFormatException(e.Message, e);
        }
    }

    private static CarrierContents ReadImage(Stream assembly)
    {
        using var image = new PEReader(assembly, PEStreamOptions.LeaveOpen);
        if (!image.HasMetadata)
            return new CarrierContents([], [], [], IsMissing: false);

        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (metadata.StringComparer.Equals(type.Name, Class) && metadata.StringComparer.Equals(type.Namespace, Namespace))
                return Contents(Constants(image, metadata, type));
        }

        return new CarrierContents([], [], [], AnnotatedClasses.AreIn(metadata));
    }

    private static CarrierContents Contents(Dictionary<string, string> constants) =>
        new(Documents(constants), Of(FailurePrefix, constants), Of(FilelessPrefix, constants), IsMissing: false);

    private static List<string> Of(string prefix, Dictionary<string, string> constants) =>
        [.. constants.Where(it => it.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(it => it.Value).OrderBy(it => it, StringComparer.Ordinal)];

    private static Dictionary<string, string> Constants(PEReader image, MetadataReader metadata, TypeDefinition type)
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

        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (Returned(image, metadata, method) is { } text)
                constants[metadata.GetString(method.Name)] = text;
        }

        return constants;
    }

    // The first thing that such a method does is to load its text. In a build for debugging some instructions that do nothing stand before that.
    private static string? Returned(PEReader image, MetadataReader metadata, MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
            return null;
        var body = image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (body.RemainingBytes > sizeof(byte) + sizeof(int))
        {
            switch ((ILOpCode)body.ReadByte())
            {
                case ILOpCode.Nop:
                    continue;
                case ILOpCode.Ldstr:
                    var handle = MetadataTokens.Handle(body.ReadInt32());
                    return handle.Kind == HandleKind.UserString ? metadata.GetUserString((UserStringHandle)handle) : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private static List<EmbeddedDocument> Documents(Dictionary<string, string> constants)
    {
        var documents = new List<EmbeddedDocument>();
        foreach (var constant in constants)
        {
            if (!constant.Key.StartsWith(PathPrefix, StringComparison.Ordinal))
                continue;
            var id = constant.Key.Substring(PathPrefix.Length);
            if (!constants.TryGetValue(TextPrefix + id, out var text))
                throw new CarrierException($"{Class} has the constant {PathPrefix}{id}, but no constant {TextPrefix}{id}");
            constants.TryGetValue(SummaryPrefix + id, out var summary);
            constants.TryGetValue(CostPrefix + id, out var cost);
            documents.Add(new EmbeddedDocument(id, constant.Value, text, summary ?? "", cost ?? ""));
        }

        documents.Sort((a, b) => CompareOrdinal(a.Path, b.Path) is var byPath && byPath != 0 ? byPath : CompareOrdinal(a.Id, b.Id));
        return documents;
    }

    private static int CompareOrdinal(string a, string b) => string.CompareOrdinal(a, b);
}
