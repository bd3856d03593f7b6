using Fargate.Build.Carrier;
using Fargate.Core.Outputs;
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
    [InlineData("Fargate.Generated")]
    [InlineData("Files")]
    [InlineData("App.Fargate.Generated.Files")]
    public void A_class_elsewhere_is_not_a_carrier(string name)
    {
        using var assembly = WithNamespace(name, Document("a", "a.json"));
        Assert.Empty(EmbeddedFilesReader.Read(assembly));
    }

    [Fact]
    public void Constants_of_other_names_and_types_are_passed_over()
    {
        using var assembly = With([.. Document("a", "a.json"), ("b", "Packed", 1), ("c", "Packed", null), ("d", "packed", "b.json")]);
        Assert.Equal("a", Assert.Single(EmbeddedFilesReader.Read(assembly)).Id);
    }

    [Fact]
    public void Further_documents_of_a_class_are_numbered()
    {
        using var assembly = With(("a", "Packed", PackedFiles.Pack([new OutputFile("b.json", "1", ""), new OutputFile("a.json", "2", "") { Cost = "{}" }])));
        Assert.Equal([new EmbeddedDocument("a_2", "a.json", "2", "", "{}"), new EmbeddedDocument("a", "b.json", "1", "")], EmbeddedFilesReader.Read(assembly));
    }

    [Fact]
    public void What_is_not_an_assembly_is_an_error()
    {
        using var text = new MemoryStream("not an assembly"u8.ToArray());
        Assert.Throws<BadImageFormatException>(() => EmbeddedFilesReader.Read(text));
    }
}
