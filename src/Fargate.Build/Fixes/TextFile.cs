using System.Text;
using Fargate.Build.Files;

namespace Fargate.Build.Fixes;

/// <summary>A file's text, in an encoding in which it can be written back with every other byte as it was.</summary>
internal sealed class TextFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly Disk _disk;
    private readonly Encoding _encoding;

    private TextFile(string path, Disk disk, Encoding encoding, byte[] bytes)
    {
        _path = path;
        _disk = disk;
        _encoding = encoding;
        var preamble = encoding.GetPreamble().Length;
        Text = encoding.GetString(bytes, preamble, bytes.Length - preamble);
        if (!Enumerable.SequenceEqual(Bytes(Text), bytes))
            throw new IOException($"'{path}' is not text in {encoding.WebName}.");
    }

    public string Text { get; }

    /// <summary>Whether it is UTF-8 without a byte order mark.</summary>
    public bool IsPlain => _encoding == Utf8;

    /// <summary>Whether it was read as what it must be where it is neither UTF-8 nor marked: single bytes, of Western Europe as likely as not.</summary>
    public bool IsGuessed => _encoding.IsSingleByte;

    /// <param name="path">The file.</param>
    /// <param name="disk">Where it is written; null for the one there is.</param>
    /// <exception cref="IOException">It cannot be read, or could not be written back.</exception>
    public static TextFile Read(string path, Disk? disk = null)
    {
        var bytes = File.ReadAllBytes(path);
        return new TextFile(path, disk ?? new Disk(), EncodingOf(bytes), bytes);
    }

    /// <summary>Writes the file whole, or not at all: beside it first, and where a link leads there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPlain">Whether to write UTF-8 without a byte order mark, whatever the file was.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string text, bool isPlain = false)
    {
        var bytes = isPlain ? Utf8.GetBytes(text) : Bytes(text);
        var target = FileLinks.TargetOf(_path);
        if ((File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
            throw new UnauthorizedAccessException($"'{target}' is read-only.");
        var beside = Beside(target);
        var isLeft = false;
        try
        {
            // A copy has the rights of the file.
            _disk.Copy(target, beside);
            _disk.Overwrite(beside, bytes);
            // Where the file has other names, these would stay with the old text.
            isLeft = FileLinks.CountOf(target) > 1;
            if (isLeft)
                _disk.Overwrite(target, bytes);
            else
                _disk.Replace(target, beside);
            isLeft = false;
        }
        catch (IOException e) when (isLeft)
        {
            throw new IOException($"'{target}' may be written in part only: its new text is in '{beside}'. {e.Message}", e);
        }
        finally
        {
            if (!isLeft)
                _disk.Delete(beside);
        }
    }

    // A name that nobody has, and that is not too long where the file's own is as long as can be.
    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path), Path.GetRandomFileName() + ".fargate-fix");

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
            Utf8.GetCharCount(bytes);
            return Utf8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
    }
}
