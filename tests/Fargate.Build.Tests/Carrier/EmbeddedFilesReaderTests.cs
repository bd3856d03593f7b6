using Fargate.Build.Carrier;
using static Fargate.Build.Tests.TestAssembly;

namespace Fargate.Build.Tests.Carrier;

public class EmbeddedFilesReaderTests
{
    [Fact]
    public void Documents_come_in_the_order_of_their_paths()
    {
        using var assembly = With([
            .. Document("_1", "b.json", "two\n", "2 containers"),
            .. Document("_2", "a.json", "one \"é\" \\ 😀\n", "1 container"),
            .. Document("_3", "B.json", "", ""),
        ]);
        Assert.Equal(
            [
                new EmbeddedDocument("_3", "B.json", "", ""),
                new EmbeddedDocument("_2", "a.json", "one \"é\" \\ 😀\n", "1 container"),
                new EmbeddedDocument("_1", "b.json", "two\n", "2 containers"),
            ],
            EmbeddedFilesReader.Read(assembly));
    }

    [Fact]
    public void A_large_document_is_read_whole()
    {
        var text = new string('x', 200_000) + "\n";
        using var assembly = With(Document("a", "a.json", text));
        Assert.Equal(text, Assert.Single(EmbeddedFilesReader.Read(assembly)).Text);
    }

    [Theory]
    [InlineData("Fargate.Generated.Other")]
    [InlineData("Fargate.FargateFiles")]
    [InlineData("FargateFiles")]
    [InlineData("App.Fargate.Generated.FargateFiles")]
    public void A_class_of_another_name_is_not_a_carrier(string className)
    {
        using var assembly = WithClass(className, Document("a", "a.json"));
        Assert.Empty(EmbeddedFilesReader.Read(assembly));
    }

    [Fact]
    public void Constants_of_other_names_and_types_are_passed_over()
    {
        using var assembly = With([
            .. Document("a", "a.json"), ("Path_number", 1), ("Path_null", null), ("Version", "1"), ("path_b", "b.json"), ("Text_c", "c"),
        ]);
        Assert.Equal("a", Assert.Single(EmbeddedFilesReader.Read(assembly)).Id);
    }

    [Fact]
    public void A_summary_may_be_missing()
    {
        using var assembly = With(("Path_a", "a.json"), ("Text_a", "{}"));
        Assert.Equal(new EmbeddedDocument("a", "a.json", "{}", ""), Assert.Single(EmbeddedFilesReader.Read(assembly)));
    }

    [Fact]
    public void A_text_may_not()
    {
        using var assembly = With(("Path_a", "a.json"), ("Summary_a", "x"), ("Text_b", "{}"));
        var error = Assert.Throws<CarrierException>(() => EmbeddedFilesReader.Read(assembly));
        Assert.Equal("FargateFiles has the constant Path_a, but no constant Text_a", error.Message);
    }

    [Fact]
    public void What_is_not_an_assembly_is_an_error()
    {
        using var text = new MemoryStream("not an assembly"u8.ToArray());
        Assert.Throws<BadImageFormatException>(() => EmbeddedFilesReader.Read(text));
    }
}
