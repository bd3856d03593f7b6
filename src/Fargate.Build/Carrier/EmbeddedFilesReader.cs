using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Fargate.Core.Outputs;

namespace Fargate.Build.Carrier;

/// <summary>
/// Reads the texts of the classes that the generator adds to a compilation, one for each annotated class: constants, and methods that return one and do
/// nothing else. The assembly is read as data: it is not loaded, and nothing in it runs.
/// </summary>
internal static class EmbeddedFilesReader
{
    private const string Namespace = "Fargate.Generated.Files";
    private const string Packed = "Packed";
    private const string Failure = "Failure";
    private const string Fileless = "Fileless";

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
        var carriers = new List<(string Id, Dictionary<string, string> Texts)>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (metadata.StringComparer.Equals(type.Namespace, Namespace))
                carriers.Add((metadata.GetString(type.Name), Texts(image, metadata, type)));
        }

        return new CarrierContents(Documents(carriers), Of(Failure, carriers), Of(Fileless, carriers), carriers.Count == 0 && AnnotatedClasses.AreIn(metadata));
    }

    private static List<string> Of(string prefix, List<(string Id, Dictionary<string, string> Texts)> carriers) =>
        [.. (from it in carriers from text in it.Texts where text.Key.StartsWith(prefix, StringComparison.Ordinal) select text.Value).OrderBy(it => it, StringComparer.Ordinal)];

    private static Dictionary<string, string> Texts(PEReader image, MetadataReader metadata, TypeDefinition type)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.Literal) == 0)
                continue;
            var constant = metadata.GetConstant(field.GetDefaultValue());
            if (constant.TypeCode != ConstantTypeCode.String)
                continue;
            var value = metadata.GetBlobReader(constant.Value);
            texts[metadata.GetString(field.Name)] = value.ReadUTF16(value.Length);
        }

        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (Returned(image, metadata, method) is { } text)
                texts[metadata.GetString(method.Name)] = text;
        }

        return texts;
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

    private static List<EmbeddedDocument> Documents(List<(string Id, Dictionary<string, string> Texts)> carriers)
    {
        var documents = new List<EmbeddedDocument>();
        foreach (var (id, texts) in carriers)
        {
            if (!texts.TryGetValue(Packed, out var packed))
                continue;
            if (PackedFiles.Unpack(packed) is not { } files)
                throw new CarrierException($"the texts in {Namespace}.{id} are packed in another way");
            for (var i = 0; i < files.Count; i++)
            {
                var file = files[i];
                documents.Add(new EmbeddedDocument(
                    i == 0 ? id : id + "_" + (i + 1).ToString(CultureInfo.InvariantCulture), file.Name, file.Text, file.Summary, file.Cost));
            }
        }

        documents.Sort((a, b) => CompareOrdinal(a.Path, b.Path) is var byPath && byPath != 0 ? byPath : CompareOrdinal(a.Id, b.Id));
        return documents;
    }

    private static int CompareOrdinal(string a, string b) => string.CompareOrdinal(a, b);
}
