using System.Text;
using Fargate.Build.Fixes;

namespace Fargate.Build.Tests.Fixes;

public sealed class TextFileTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16BE", true }, { "utf-32", true }, { "utf-32BE", true }, { "iso-8859-1", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_keeps_its_encoding(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        Write(encoding, hasMark, "{ \"ä\": 1 }\r\n");
        var file = TextFile.Read(_temp["a.json"]);
        Assert.Equal("{ \"ä\": 1 }\r\n", file.Text);

        file.Write("{ \"ö\": 2 }\r\n");
        var bytes = File.ReadAllBytes(_temp["a.json"]);
        Write(encoding, hasMark, "{ \"ö\": 2 }\r\n");
        Assert.Equal(File.ReadAllBytes(_temp["a.json"]), bytes);
        Assert.Equal(["a.json"], _temp.Files);
    }

    [Fact]
    public void What_could_not_be_written_back_is_refused()
    {
        // Half of a character.
        File.WriteAllBytes(_temp["a.json"], [0xff, 0xfe, 0x7b, 0x00, 0x3d, 0xd8]);
        Assert.Contains("is not text in utf-16", Assert.Throws<IOException>(() => TextFile.Read(_temp["a.json"])).Message);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_is_as_it_was()
    {
        Write(new UTF8Encoding(), false, "{}");
        var file = TextFile.Read(_temp["a.json"]);
        Directory.CreateDirectory(_temp["a.json.fargate-fix"]);
        Assert.ThrowsAny<Exception>(() => file.Write("{ }"));
        Assert.Equal("{}", File.ReadAllText(_temp["a.json"]));
    }

    [Fact]
    public void A_link_stays_a_link_and_rights_stay_the_same()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write(new UTF8Encoding(), false, "{}");
        File.SetUnixFileMode(_temp["a.json"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(_temp["b.json"], _temp["a.json"]);
        TextFile.Read(_temp["b.json"]).Write("{ }");
        Assert.NotNull(new FileInfo(_temp["b.json"]).LinkTarget);
        Assert.Equal("{ }", File.ReadAllText(_temp["a.json"]));

        TextFile.Read(_temp["a.json"]).Write("{  }");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(_temp["a.json"]));
    }

    public void Dispose() => _temp.Dispose();

    private void Write(Encoding encoding, bool hasMark, string text) =>
        File.WriteAllBytes(_temp["a.json"], [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
}
