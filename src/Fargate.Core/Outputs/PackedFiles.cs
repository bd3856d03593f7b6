using System.Text;

namespace Fargate.Core.Outputs;

/// <summary>
/// The files of a class as one text, as small as it can be without much ado: of each its text, name, summary and cost with a NUL behind it, all in UTF-8,
/// the length of that in four bytes before its <see cref="Lz4Block"/>, and two bytes a char. Generated code unpacks it, too
/// (docs/decisions/0001-constants-carry-the-files.md).
/// </summary>
public static class PackedFiles
{
    private const char End = '\0';
    private const int Fields = 4;
    private const int Header = sizeof(int);

    public static string Pack(IEnumerable<OutputFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            // JSON has no NUL, and a summary needs none.
            foreach (var field in new[] { file.Text, file.Name, file.Summary, file.Cost })
                text.Append(field.Replace(End, ' ')).Append(End);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var block = Lz4Block.Pack(bytes);
        byte[] all = [(byte)bytes.Length, (byte)(bytes.Length >> 8), (byte)(bytes.Length >> 16), (byte)(bytes.Length >> 24), .. block, 0];
        var packed = new char[all.Length / 2];
        for (var i = 0; i < packed.Length; i++)
            packed[i] = (char)(all[2 * i] | (all[(2 * i) + 1] << 8));
        return new string(packed);
    }

    /// <summary>Null where this is nothing that was packed.</summary>
    public static IReadOnlyList<OutputFile>? Unpack(string packed)
    {
        var bytes = new byte[2 * packed.Length];
        for (var i = 0; i < packed.Length; i++)
            (bytes[2 * i], bytes[(2 * i) + 1]) = ((byte)packed[i], (byte)(packed[i] >> 8));
        // No byte of a block stands for more than 255.
        if (bytes.Length < Header || (bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24)) is var length && (length < 0 || length / byte.MaxValue > bytes.Length)
            || Lz4Block.Unpack(bytes, Header, length) is not { } unpacked)
        {
            return null;
        }

        var fields = Encoding.UTF8.GetString(unpacked).Split(End);
        if (fields.Length % Fields != 1)
            return null;
        var files = new List<OutputFile>();
        for (var i = 0; i + Fields < fields.Length; i += Fields)
            files.Add(new OutputFile(fields[i + 1], fields[i], fields[i + 2]) { Cost = fields[i + 3] });
        return files;
    }
}
