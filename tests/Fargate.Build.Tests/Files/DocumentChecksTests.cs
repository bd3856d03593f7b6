using Fargate.Build.Carrier;
using Fargate.Build.Files;

namespace Fargate.Build.Tests.Files;

public class DocumentChecksTests
{
    [Fact]
    public void Good_names_are_no_problem() => Assert.Empty(DocumentChecks.Problems([Of("a", "a.json"), Of("b", "b.task-definition.json")]));

    [Theory]
    [InlineData("../a.json", "../a.json")]
    [InlineData("/a.json", "/a.json")]
    [InlineData("b\\a.json", "b\\a.json")]
    [InlineData("con.json", "con.json")]
    [InlineData("a.txt", "a.txt")]
    [InlineData("summary.md", "summary.md")]
    [InlineData("", "")]
    [InlineData("a\nb.json", "a\\u000ab.json")]
    public void A_name_that_is_not_safe_is_an_error(string path, string shown)
    {
        var problem = Assert.Single(DocumentChecks.Problems([Of("good", "good.json"), Of("WebApp", path)]));
        Assert.Equal("FARG0201", problem.Code);
        Assert.StartsWith($"'{shown}' (of WebApp) is not a name that a file can be written to.", problem.Message);
    }

    [Theory]
    [InlineData("web.task-definition.json", "web.task-definition.json", "FARG0006")]
    [InlineData("web.task-definition.json", "WEB.task-definition.json", "FARG0006")]
    [InlineData("wiki.task-definition.json", "WIKI.TASK-DEFINITION.json", "FARG0006")] // in Turkish, I is not the capital of i
    [InlineData("web.service.json", "web.service.json", "FARG0019")]
    [InlineData("web.cluster.json", "Web.cluster.json", "FARG0019")]
    public void Two_documents_of_one_name_are_an_error(string first, string second, string code)
    {
        var problem = Assert.Single(DocumentChecks.Problems([Of("B", second), Of("C", "other.json"), Of("A", first)]));
        Assert.Equal(code, problem.Code);
        Assert.StartsWith($"2 documents would be written to '{first}': A, B. ", problem.Message);
    }

    [Fact]
    public void Every_problem_is_told_at_once() => Assert.Equal(
        ["FARG0201", "FARG0019"],
        DocumentChecks.Problems([Of("a", "../x"), Of("b", "y.json"), Of("c", "Y.json")]).Select(p => p.Code));

    private static EmbeddedDocument Of(string id, string path) => new(id, path, "{}", "");
}
