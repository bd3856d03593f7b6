namespace Fargate.Core.Outputs;

/// <summary>
/// Packs bytes in the block format of LZ4 (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md). Not Deflate: what .NET makes of that differs
/// between its versions, and an assembly is to be the same on every machine.
/// </summary>
internal static class Lz4Block
{
    private const int ShortestMatch = 4;
    private const int LongestOffset = ushort.MaxValue;
    private const int HashBits = 10;
    private const int Tries = 32;

    // The format asks for these: the last bytes are literals, and no match starts after this many from the end.
    private const int LastLiterals = 5;
    private const int LastMatch = 12;

    private const int LongestInToken = 15;

    public static byte[] Pack(byte[] bytes)
    {
        var packed = new List<byte>(bytes.Length / 2);
        var heads = new int[1 << HashBits];
        // The place before it that has the same hash, for each place; 0 for none, so that places count from 1.
        var earlier = new int[bytes.Length];
        var literals = 0;
        var at = 0;
        while (at < bytes.Length - LastMatch)
        {
            var (from, length) = Longest(bytes, at, heads[Hash(bytes, at)], earlier);
            if (length < ShortestMatch)
            {
                Add(at++);
                continue;
            }

            Write(packed, bytes, literals, at, at - from, length);
            for (var end = at + length; at < end; at++)
                Add(at);
            literals = at;
        }

        Write(packed, bytes, literals, bytes.Length, 0, 0);
        return [.. packed];

        void Add(int place)
        {
            if (place + ShortestMatch > bytes.Length)
                return;
            var hash = Hash(bytes, place);
            (earlier[place], heads[hash]) = (heads[hash], place + 1);
        }
    }

    /// <summary>Null where this is no such block, or one of another length.</summary>
    public static byte[]? Unpack(byte[] packed, int start, int length)
    {
        var bytes = new byte[length];
        var (at, from) = (0, start);
        while (from < packed.Length)
        {
            var token = packed[from++];
            if (ReadLength(packed, ref from, token >> 4) is not { } literals || literals > length - at || literals > packed.Length - from)
                return null;
            Array.Copy(packed, from, bytes, at, literals);
            (at, from) = (at + literals, from + literals);
            if (at == length)
                return bytes;
            if (from + sizeof(ushort) > packed.Length)
                return null;
            var offset = packed[from] | (packed[from + 1] << 8);
            from += sizeof(ushort);
            if (offset == 0 || offset > at || ReadLength(packed, ref from, token & LongestInToken) is not { } more || more > length - at - ShortestMatch)
                return null;
            // One by one: what is copied may be what has just been written.
            for (var end = at + more + ShortestMatch; at < end; at++)
                bytes[at] = bytes[at - offset];
        }

        return null;
    }

    private static (int From, int Length) Longest(byte[] bytes, int at, int candidate, int[] earlier)
    {
        var (from, longest) = (0, 0);
        for (var tries = 0; candidate > 0 && at - (candidate - 1) <= LongestOffset && tries < Tries; tries++)
        {
            var place = candidate - 1;
            var length = 0;
            while (at + length < bytes.Length - LastLiterals && bytes[place + length] == bytes[at + length])
                length++;
            if (length > longest)
                (from, longest) = (place, length);
            candidate = earlier[place];
        }

        return (from, longest);
    }

    private static int Hash(byte[] bytes, int at) =>
        (int)(unchecked((uint)(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) * 2654435761u) >> (32 - HashBits));

    // Without a match where it is the last.
    private static void Write(List<byte> packed, byte[] bytes, int literals, int end, int offset, int length)
    {
        var count = end - literals;
        var more = length - ShortestMatch;
        packed.Add((byte)((Math.Min(count, LongestInToken) << 4) | (offset > 0 ? Math.Min(more, LongestInToken) : 0)));
        WriteLength(packed, count);
        for (var i = literals; i < end; i++)
            packed.Add(bytes[i]);
        if (offset == 0)
            return;
        packed.Add((byte)offset);
        packed.Add((byte)(offset >> 8));
        WriteLength(packed, more);
    }

    private static void WriteLength(List<byte> packed, int length)
    {
        if (length < LongestInToken)
            return;
        for (length -= LongestInToken; length >= byte.MaxValue; length -= byte.MaxValue)
            packed.Add(byte.MaxValue);
        packed.Add((byte)length);
    }

    private static int? ReadLength(byte[] packed, ref int from, int inToken)
    {
        if (inToken < LongestInToken)
            return inToken;
        var length = inToken;
        while (from < packed.Length)
        {
            var more = packed[from++];
            length += more;
            if (more < byte.MaxValue)
                return length;
        }

        return null;
    }
}
