using Fargate.Build.Fixes;

namespace Fargate.Build.Tests.Fixes;

public class CompilerArgumentsTests
{
    [Fact]
    public void The_compiler_looks_at_the_same_and_writes_only_its_log()
    {
        string[] kept =
        [
            "/nowarn:1701,1702", "/define:A;B", "/target:library", "/langversion:14.0", "/analyzerconfig:.editorconfig", "/analyzer:\"/a b/c.dll\"",
            "/additionalfile:task-definition.json", "/additionalfile:\"a, b;c.json\"", "/reference:a.dll", "/debug:portable", "/out/of/the/way.cs", "/doc/a:b.cs", "out.cs",
        ];
        string[] dropped =
        [
            "/noconfig", "/out:\"obj/My App.dll\"", "/refout:obj/ref/App.dll", "/doc:App.xml", "-pdb:App.pdb", "/errorlog:mine.sarif", "/pathmap:/a=/_",
            "/generatedfilesout:gen", "/warnaserror+", "/warnaserror-:CS1591", "/skipanalyzers+", "/resource:a.resources", "/sourcelink:a.json",
        ];
        Assert.Equal(
            [.. kept, "/refonly", "/skipanalyzers-", $"/out:\"{Path.Combine("obj fix", "My App.dll")}\"", "/errorlog:\"obj fix/log.sarif\",version=2.1"],
            CompilerArguments.Analyze([.. dropped.Take(6), .. kept, .. dropped.Skip(6)], "obj fix", "obj fix/log.sarif"));
    }

    [Theory]
    [InlineData("Web App.cs", "\"Web App.cs\"")]
    [InlineData("a,b;c/d e.cs", "\"a,b;c/d e.cs\"")]
    [InlineData("#a.cs", "\"#a.cs\"")]
    [InlineData("a,b;c/d.cs", "a,b;c/d.cs")]
    [InlineData("/analyzer:\"/a b/c.dll\"", "/analyzer:\"/a b/c.dll\"")]
    public void An_argument_that_the_compiler_would_cut_is_put_in_quotes(string argument, string line) =>
        Assert.Equal(line, CompilerArguments.Analyze([argument], "obj", "obj/log").First());
}
