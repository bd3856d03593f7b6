using System.Text.Json.Nodes;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>What the project's parameters become in the JSON that the build writes.</summary>
public class ParameterTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void Values_arrive_as_the_project_has_them_and_a_changed_one_changes_the_file()
    {
        var app = new Consumer(package, "Parameters");
        app.WriteProject("""
            <PropertyGroup>
              <ImageTag Condition="'$(ImageTag)' == ''">1.0</ImageTag>
              <ContainerRegistry>registry.example.com:5000</ContainerRegistry>
              <ContainerImageTags>2.1;latest</ContainerImageTags>
            </PropertyGroup>
            <ItemGroup>
              <FargateParameter Include="ImageTag" Value="$(ImageTag)" />
              <FargateParameter Include="Awkward" Value="a#b;c=d 'e' &quot;f&quot; %25 &#10;next €" />
              <FargateParameter Include="Account" AtDeployment="true" />
            </ItemGroup>
            """);
        app.Write("Tasks.cs", """
            using Fargate;

            [TaskDefinition("web", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::${Account}:role/execution")]
            public partial class Web
            {
                [Container("shop/web:${ImageTag}")]
                [EnvironmentVariable("AWKWARD", "<${Awkward}>")]
                [EnvironmentVariable("SHELL", "$${ImageTag} ${HOME}")]
                public class Main;

                [Container(Image.ThisProject)]
                public class Own;
            }
            """);

        var first = app.Build("-warnaserror").Succeeded();
        Assert.Single(first.Messages);
        var json = Json();
        Assert.Equal("shop/web:1.0", Text(json, "containerDefinitions", 0, "image"));
        Assert.Equal("<a#b;c=d 'e' \"f\" % \nnext €>", Text(json, "containerDefinitions", 0, "environment", 0, "value"));
        Assert.Equal("${ImageTag} ${HOME}", Text(json, "containerDefinitions", 0, "environment", 1, "value"));
        Assert.Equal("registry.example.com:5000/parameters:2.1", Text(json, "containerDefinitions", 1, "image"));
        Assert.Equal("arn:aws:iam::${Account}:role/execution", Text(json, "executionRoleArn"));

        Assert.Empty(app.Build().Succeeded().Messages);
        Assert.Single(app.Build("-p:ImageTag=1.1").Succeeded().Messages);
        Assert.Equal("shop/web:1.1", Text(Json(), "containerDefinitions", 0, "image"));

        app.WriteProject("");
        var undeclared = app.Build();
        Assert.True(undeclared.ExitCode == 0, undeclared.Output);
        Assert.Contains("warning FARG0012", undeclared.Output, StringComparison.Ordinal);
        Assert.Equal("shop/web:${ImageTag}", Text(Json(), "containerDefinitions", 0, "image"));
        Assert.Equal("parameters:latest", Text(Json(), "containerDefinitions", 1, "image"));

        JsonNode Json() => JsonNode.Parse(app.Read(Source.Out + "/web.task-definition.json"))!;
    }

    private static string? Text(JsonNode node, params object[] path)
    {
        foreach (var step in path)
            node = step is int index ? node[index]! : node[(string)step]!;
        return (string?)node;
    }
}
