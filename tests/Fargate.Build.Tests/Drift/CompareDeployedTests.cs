namespace Fargate.Build.Tests.Drift;

public sealed class CompareDeployedTests : IDisposable
{
    private const string Answer = """
        {
          "taskDefinition": {
            "family": "web",
            "revision": 3,
            "cpu": "256",
            "containerDefinitions": [{ "name": "a", "image": "web:1", "cpu": 0, "environment": [{ "name": "DB_PASSWORD", "value": "hunter-2x" }] }]
          }
        }
        """;

    private const string Document = """
        { "family": "web", "cpu": "256", "containerDefinitions": [{ "name": "a", "image": "web:1", "environment": [{ "name": "DB_PASSWORD", "value": "hunter-2x" }] }], "tags": [{ "key": "a", "value": "b" }] }
        """;

    private readonly TempFolder _temp = new();

    [Fact]
    public void What_is_deployed_as_it_is_written_passes()
    {
        Write("obj/web.task-definition.json", Document);
        Write("obj/other.task-definition.json", """{ "family": "other" }""");
        Write("describe.json", Answer);
        var (isRight, errors, messages) = Run("describe.json", "other.task-definition.json", "web.task-definition.json", "summary.md");
        Assert.Empty(errors);
        Assert.True(isRight);
        Assert.Equal(["Fargate: web.task-definition.json matches the deployed web:3", "Fargate: the tags of web:3 were not compared: describe it with --include TAGS"], messages);
    }

    [Fact]
    public void What_differs_is_told_at_its_place_in_the_answer_and_without_secrets()
    {
        Write("obj/web.task-definition.json", Document.Replace("web:1", "web:2", StringComparison.Ordinal).Replace("hunter-2x", "hunter-3x", StringComparison.Ordinal));
        Write("answers/describe.json", Answer);
        var (isRight, errors, _) = Run("answers/describe.json", "web.task-definition.json");
        Assert.False(isRight);
        Assert.Equal(
            [
                "FARGATE0201 answers/describe.json(6,54): Fargate: containerDefinitions[a].image: web:1 -> web:2",
                "FARGATE0201 answers/describe.json(6,123): Fargate: containerDefinitions[a].environment[DB_PASSWORD].value: differs (the value looks like a secret and is not shown)",
                "FARGATE0201 App.csproj: Fargate: web.task-definition.json differs from the deployed web:3 (2 differences, deployed value first).",
            ],
            errors);
    }

    [Theory]
    [InlineData("", "{}", "FARGATE0202 App.csproj: Fargate: set FargateDeployed to the output of describe-task-definition or describe-services: dotnet build -t:FargateCompare -p:FargateDeployed=describe.json")]
    [InlineData("none.json", "{}", "FARGATE0202 App.csproj: Fargate: there is no file")]
    [InlineData("a.json", "TASKDEFINITION web", "FARGATE0202 a.json(1,1): Fargate: the file is not JSON: expected a value")]
    [InlineData("a.json", "{}", "FARGATE0202 a.json(1,1): Fargate: the file contains no task definition and no service")]
    [InlineData("a.json", """{ "taskDefinition": { "family": "other", "containerDefinitions": [] } }""", "FARGATE0203 a.json(1,1): Fargate: the project has no task-definition.json with the name 'other'")]
    [InlineData("a.json", """{ "services": [{ "serviceName": "orders" }] }""",
        "FARGATE0203 a.json(1,1): Fargate: several documents have the name 'orders': production/orders.service.json, test/orders.service.json. Select a stage with -p:FargateStages.")]
    public void What_cannot_be_compared_is_told(string file, string text, string expected)
    {
        Write("a.json", text);
        Write("obj/web.task-definition.json", Document);
        Write("obj/production/orders.service.json", """{ "serviceName": "orders" }""");
        Write("obj/test/orders.service.json", """{ "serviceName": "orders" }""");
        var (isRight, errors, _) = Run(file, "production/orders.service.json", "test/orders.service.json", "web.task-definition.json");
        Assert.False(isRight);
        Assert.StartsWith(expected, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_count_of_a_service_that_scales_is_its_own_affair()
    {
        Write("obj/orders.service.json", """{ "serviceName": "orders", "desiredCount": 2 }""");
        Write("a.json", """{ "services": [{ "serviceName": "orders", "desiredCount": 7 }] }""");
        Assert.False(Run("a.json", "orders.service.json").IsRight);
        Assert.True(Run("a.json", "orders.service.json", "orders.scalable-target.json").IsRight);
    }

    public void Dispose() => _temp.Dispose();

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_temp[name])!);
        File.WriteAllText(_temp[name], text);
    }

    private (bool IsRight, List<string> Errors, List<string> Messages) Run(string deployed, params string[] files)
    {
        var engine = new FakeBuildEngine { Messages = [] };
        var task = new CompareDeployed
        {
            BuildEngine = engine,
            Deployed = deployed,
            Files = files,
            Folder = _temp["obj"],
            Project = _temp["App.csproj"],
            StartFolder = _temp[""],
        };
        var isRight = task.Execute();
        return (isRight, [.. engine.Errors.Select(it =>
            $"{it.Code} {Path.GetRelativePath(_temp[""], it.File).Replace('\\', '/')}{(it.LineNumber == 0 ? "" : FormattableString.Invariant($"({it.LineNumber},{it.ColumnNumber})"))}: {it.Message}")], engine.Messages);
    }
}
