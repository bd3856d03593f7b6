using System.Text;

namespace Fargate.Build.Fixes;

/// <summary>A file's text, in an encoding in which it can be written back with every other byte as it was.</summary>
internal sealed class TextFile
{
    private readonly string _path;
    private readonly Encoding _encoding;

    private TextFile(string path, Encoding encoding, byte[] bytes)
    {
        _path = path;
        _encoding = encoding;
        var preamble = encoding.GetPreamble().Length;
        Text = encoding.GetString(bytes, preamble, bytes.Length - preamble);
        if (!Enumerable.SequenceEqual(Bytes(Text), bytes))
            throw new IOException($"'{path}' is not text in {encoding.WebName}.");
    }

    public string Text { get; }

    /// <exception cref="IOException">It cannot be read, or could not be written back.</exception>
    public static TextFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new TextFile(path, EncodingOf(bytes), bytes);
    }

    /// <summary>Writes the file whole, or not at all.</summary>
    public void Write(string text)
    {
        var bytes = Bytes(text);
        if ((File.GetAttributes(_path) & FileAttributes.ReparsePoint) != 0)
        {
            // A link would become a file of its own.
            File.WriteAllBytes(_path, bytes);
            return;
        }

        var temporary = _path + ".fargate-fix";
        try
        {
            // A copy has the rights of the file.
            File.Copy(_path, temporary, overwrite: true);
            File.WriteAllBytes(temporary, bytes);
            File.Replace(temporary, _path, null);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // No spreads of arrays, and not the extension: both mean spans, and System.Memory is not part of what every MSBuild host hands to a
    // task.
    private byte[] Bytes(string text) => Enumerable.Concat(_encoding.GetPreamble(), _encoding.GetBytes(text)).ToArray();

    // As the compiler guesses it: by the first bytes, else UTF-8, else single bytes.
    private static Encoding EncodingOf(byte[] bytes)
    {
        // UTF-32 first: its mark starts with that of UTF-16.
        Encoding[] marked =
        [
            new UTF8Encoding(true), new UTF32Encoding(false, true), new UTF32Encoding(true, true), new UnicodeEncoding(false, true),
            new UnicodeEncoding(true, true),
        ];
        if (Array.Find(marked, it => bytes.Take(it.GetPreamble().Length).SequenceEqual(it.GetPreamble())) is { } encoding)
            return encoding;
        try
        {
            var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
            utf8.GetCharCount(bytes);
            return utf8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
    }
}
