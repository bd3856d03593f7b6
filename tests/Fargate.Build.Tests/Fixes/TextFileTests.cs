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
        File.SetAttributes(_temp["a.json"], FileAttributes.ReadOnly);
        Assert.ThrowsAny<Exception>(() => file.Write("{ }"));
        File.SetAttributes(_temp["a.json"], FileAttributes.Normal);
        Assert.Equal(["a.json"], _temp.Files);
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

    [Fact]
    public void The_file_behind_links_is_replaced_and_not_overwritten()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write(new UTF8Encoding(), false, "{}");
        File.CreateSymbolicLink(_temp["b.json"], "a.json");
        File.CreateSymbolicLink(_temp["c.json"], "b.json");
        // Whoever reads the old file goes on to read it: it is another one from now on.
        using var old = File.OpenRead(_temp["a.json"]);
        TextFile.Read(_temp["c.json"]).Write("{ }");
        Assert.Equal(2, old.Length);
        Assert.Equal("{ }", File.ReadAllText(_temp["a.json"]));
        Assert.Equal("b.json", new FileInfo(_temp["c.json"]).LinkTarget);
        Assert.Equal(["a.json", "b.json", "c.json"], _temp.Files);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_temp["b.json"], "none.json");
        Assert.Contains("leads nowhere", Assert.Throws<IOException>(() => FileLinks.TargetOf(_temp["b.json"])).Message, StringComparison.Ordinal);
        File.CreateSymbolicLink(_temp["c.json"], "c.json");
        Assert.Contains("cannot be followed", Assert.Throws<IOException>(() => FileLinks.TargetOf(_temp["c.json"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_names_of_a_file_have_its_new_text()
    {
        if (OperatingSystem.IsMacOS())
            return;
        Write(new UTF8Encoding(), false, "{  }");
        Assert.Equal(1, FileLinks.CountOf(_temp["a.json"]));
        using (var link = System.Diagnostics.Process.Start(OperatingSystem.IsWindows() ? "fsutil" : "ln", OperatingSystem.IsWindows() ? ["hardlink", "create", _temp["b.json"], _temp["a.json"]] : [_temp["a.json"], _temp["b.json"]]))
            link.WaitForExit();
        Assert.Equal(2, FileLinks.CountOf(_temp["a.json"]));
        TextFile.Read(_temp["b.json"]).Write("{}");
        Assert.Equal("{}", File.ReadAllText(_temp["a.json"]));
        Assert.Equal(2, FileLinks.CountOf(_temp["a.json"]));
        Assert.Equal(["a.json", "b.json"], _temp.Files);
    }

    [Fact]
    public void A_file_that_has_the_name_of_ours_is_left_alone()
    {
        Write(new UTF8Encoding(), false, "{}");
        File.WriteAllText(_temp["a.json.fargate-fix"], "mine");
        TextFile.Read(_temp["a.json"]).Write("{ }");
        Assert.Equal("mine", File.ReadAllText(_temp["a.json.fargate-fix"]));
    }

    public void Dispose() => _temp.Dispose();

    private void Write(Encoding encoding, bool hasMark, string text) =>
        File.WriteAllBytes(_temp["a.json"], [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
}
