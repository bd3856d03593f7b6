using System.Globalization;
using System.Text;
using Fargate.Core.Outputs;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Generation;

/// <summary>Writes the texts from which the build task makes the files (docs/decisions/0001-constants-carry-the-files.md).</summary>
internal static class EmbeddedFilesSource
{
    private const string Namespace = "Fargate.Generated.Files";

    /// <param name="spec">What is made of a class.</param>
    public static string Write(DocumentsSpec spec)
    {
        var members = new StringBuilder();
        // Not a constant: code that reads a constant puts it into the assembly a second time.
        if (spec.Files.Count > 0)
            members.Append($"        internal static string Packed() {{ return {PackedLiteral(PackedFiles.Pack(spec.Files))}; }}\n");
        if (spec.Failure is { } failure)
            members.Append($"        internal const string Failure = {Literal($"{spec.Class}: {failure}")};\n");
        for (var i = 0; i < spec.Fileless.Count; i++)
            members.Append($"        internal const string Fileless_{(i + 1).ToString(CultureInfo.InvariantCulture)} = {Literal(spec.Fileless[i])};\n");
        return Write(spec.Id, members.ToString());
    }

    /// <summary>A class without texts. Where there is an annotated class, the build takes the absence of any for a generator that failed.</summary>
    public static string WriteEmpty(string id) => Write(id, "");

    /// <summary>The text of a file that a member shows, as an expression.</summary>
    public static string TextOf(DocumentsSpec spec, ShownText shown) =>
        $"global::Fargate.Generated.PackedText.Of(global::{Namespace}.{spec.Id}.Packed(), {shown.File.ToString(CultureInfo.InvariantCulture)})";

    /// <summary>What <see cref="TextOf"/> calls: <see cref="PackedFiles.Unpack"/> for one of the texts. Once in an assembly, in C# 7.3.</summary>
    // It names nothing of the namespace System, which a class of that name may hide, and nothing in it overflows.
    public static string WriteUnpacking() => """
        namespace Fargate.Generated
        {
            internal static class PackedText
            {
                internal static string Of(string packed, int file)
                {
                    byte[] bytes = Unpack(packed);
                    int start = 0;
                    // A text, a name, a summary and a cost.
                    for (int ends = 4 * file; ends > 0; start++)
                    {
                        if (bytes[start] == 0)
                            ends--;
                    }

                    int end = start;
                    while (bytes[end] != 0)
                        end++;
                    return Decode(bytes, start, end);
                }

                private static byte[] Unpack(string packed)
                {
                    int from = 4, at = 0;
                    byte[] bytes = new byte[packed[0] | (packed[1] << 16)];
                    while (true)
                    {
                        int token = Byte(packed, from++);
                        for (int literals = Length(packed, ref from, token >> 4); literals > 0; literals--)
                            bytes[at++] = (byte)Byte(packed, from++);
                        if (at == bytes.Length)
                            return bytes;
                        int offset = Byte(packed, from) | (Byte(packed, from + 1) << 8);
                        from += 2;
                        for (int copied = Length(packed, ref from, token & 15) + 4; copied > 0; copied--)
                        {
                            bytes[at] = bytes[at - offset];
                            at++;
                        }
                    }
                }

                private static int Byte(string packed, int at) { return (packed[at >> 1] >> (8 * (at & 1))) & 255; }

                private static int Length(string packed, ref int from, int length)
                {
                    if (length == 15)
                    {
                        int more;
                        do { length += more = Byte(packed, from++); } while (more == 255);
                    }

                    return length;
                }

                private static string Decode(byte[] utf8, int from, int end)
                {
                    char[] text = new char[end - from];
                    int at = 0;
                    while (from < end)
                    {
                        int first = utf8[from++];
                        int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
                        int c = more == 0 ? first : first & (0x3F >> more);
                        for (; more > 0; more--)
                            c = (c << 6) | (utf8[from++] & 0x3F);
                        if (c > 0xFFFF)
                        {
                            text[at++] = (char)(0xD800 + ((c - 0x10000) >> 10));
                            c = 0xDC00 + (c & 0x3FF);
                        }

                        text[at++] = (char)c;
                    }

                    return new string(text, 0, at);
                }
            }
        }

        """.Replace("\r\n", "\n");

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    // Nobody reads it. What could be half of a surrogate, the end of a line or the like is escaped.
    private static string PackedLiteral(string packed)
    {
        const string Digits = "0123456789abcdef";
        var literal = new StringBuilder(3 * packed.Length).Append('"');
        foreach (var c in packed)
        {
            if (c is (>= ' ' and <= '~' and not ('"' or '\\')) or (>= '\u2100' and < '\ud800'))
                literal.Append(c);
            else
                literal.Append("\\u").Append(Digits[c >> 12]).Append(Digits[(c >> 8) & 15]).Append(Digits[(c >> 4) & 15]).Append(Digits[c & 15]);
        }

        return literal.Append('"').ToString();
    }

    // A class of its own for each: one of as many parts as there are definitions costs the compiler more than all of these.
    private static string Write(string id, string members) => $$"""
        namespace {{Namespace}}
        {
            internal static class {{id}}
            {
        {{members}}    }
        }

        """.Replace("\r\n", "\n");
}
