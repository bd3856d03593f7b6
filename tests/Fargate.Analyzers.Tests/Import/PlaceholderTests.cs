using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests.Import;

/// <summary>What another tool is to put in is as unknown in a class as it is in a file, and stays as it is in the document.</summary>
public class PlaceholderTests
{
    private static readonly string[] Placeholders =
    [
        "<IMAGE>", "<image-name>", "app:{{VERSION}}", "{{ image }}", "IMAGE_NAME", "${IMAGE:-app}", "$IMAGE", "$(IMAGE)", "%IMAGE%", "#{IMAGE}#", "#IMAGE#", "@IMAGE@", "__IMAGE__", "{image}",
        "{% if a %}b{% endif %}", "<%= image %>", "%{image}", "ACCOUNT.dkr.ecr.REGION.amazonaws.com/app:<TAG>",
    ];

    [Fact]
    public void A_file_with_placeholders_becomes_a_class_that_builds_to_the_same_document() => ImportBatch.Check(
        [.. Placeholders.Select((it, i) => new JsonObject
        {
            ["family"] = "placeholder-" + i, ["cpu"] = "256", ["memory"] = "512", ["networkMode"] = "awsvpc", ["requiresCompatibilities"] = new JsonArray("FARGATE"),
            ["executionRoleArn"] = it.Contains("${", StringComparison.Ordinal) ? it : $"arn:aws:iam::{it}:role/x", ["taskRoleArn"] = it,
            ["ephemeralStorage"] = new JsonObject { ["sizeInGiB"] = it },
            ["runtimePlatform"] = new JsonObject { ["cpuArchitecture"] = it },
            ["tags"] = new JsonArray(new JsonObject { ["key"] = it, ["value"] = it }),
            ["containerDefinitions"] = new JsonArray(new JsonObject
            {
                ["name"] = "web", ["image"] = it, ["user"] = it, ["workingDirectory"] = it,
                ["secrets"] = new JsonArray(new JsonObject { ["name"] = it, ["valueFrom"] = it }),
                ["dockerLabels"] = new JsonObject { [it] = it },
                ["logConfiguration"] = new JsonObject { ["logDriver"] = "awslogs", ["options"] = new JsonObject { ["awslogs-group"] = it, ["awslogs-region"] = it, ["awslogs-stream-prefix"] = it } },
            }),
        })],
        _ => false);

    // What is no placeholder is checked as ever; and a parameter that has a value is none.
    [Theory]
    [InlineData("a b")]
    [InlineData("shop/<>:1")]
    [InlineData("$5")]
    public void Another_text_is_checked(string image) => Assert.Contains(
        AnnotatedSource.Run(GeneratorRun.Of($$"""[TaskDefinition("a", Cpu = 256, Memory = 512)] public partial class A { [Container("{{image}}")] public class Web; }""").Input),
        it => it.Id == "FARG0309");

    [Fact]
    public void A_family_names_a_file_and_cannot_wait() => Assert.Contains(
        AnnotatedSource.Run(GeneratorRun.Of("""[TaskDefinition("<FAMILY>", Cpu = 256, Memory = 512)] public partial class A { [Container("<IMAGE>")] public class Web; }""").Input),
        it => it.Id == "FARG0201");

    [Theory]
    [InlineData("Tag=1", false)]
    [InlineData("Tag=a b", true)]
    [InlineData("Tag=<TAG>", false)]
    public void What_a_parameter_gives_counts(string parameter, bool isFound) => Assert.Equal(
        isFound,
        AnnotatedSource.Run(
            Compilations.Create(AnnotatedSource.Usings + """[TaskDefinition("a", Cpu = 256, Memory = 512)] public partial class A { [Container("app:${Tag}")] public class Web; }"""),
            new BuildParameters(parameter)).Any(it => it.Id == "FARG0309"));
}
