using System.Text.Json.Nodes;

namespace Fargate.Package.Tests.Oracles;

/// <summary>
/// The AWS CLI checks names, types and enums by the service's own model before it sends anything; moto plays the service. Neither
/// of them knows Fargate's sizes: those are the rules' own tests.
/// </summary>
public class AwsCliTests(MotoServer moto) : IClassFixture<MotoServer>
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["AWS_ACCESS_KEY_ID"] = "testing",
        ["AWS_SECRET_ACCESS_KEY"] = "testing",
        ["AWS_DEFAULT_REGION"] = "eu-west-1",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
        ["AWS_CONFIG_FILE"] = Path.DirectorySeparatorChar + "none",
        ["AWS_SHARED_CREDENTIALS_FILE"] = Path.DirectorySeparatorChar + "none",
        ["AWS_PAGER"] = "",
        ["NO_PROXY"] = "127.0.0.1",
        ["no_proxy"] = "127.0.0.1",
    };

    [SkippableTheory]
    [MemberData(nameof(Samples.Definitions), MemberType = typeof(Samples))]
    public void The_service_takes_what_the_build_wrote(string definition)
    {
        var file = Samples.File(definition);
        var (exitCode, output, errors) = Register(file);
        Assert.True(exitCode == 0, $"{definition}: {errors}");

        var registered = JsonNode.Parse(output)!["taskDefinition"]!;
        var written = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        written.Remove("tags"); // Answered beside the definition, and not by moto.
        AssertContains(written, registered, definition);
    }

    [SkippableFact]
    public void An_unknown_key_is_refused()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """{ "$schema": "x", "family": "a", "containerDefinitions": [{ "name": "a", "image": "a" }] }""");
            var (exitCode, _, errors) = Register(file);
            Assert.NotEqual(0, exitCode);
            Assert.Contains("Unknown parameter in input: \"$schema\"", errors);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The answer holds what was sent, and the service's defaults besides.
    private static void AssertContains(JsonNode expected, JsonNode? actual, string path)
    {
        switch (expected)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties)
                    AssertContains(value!, (actual as JsonObject)?[name], path + "." + name);
                break;
            case JsonArray items:
                Assert.True(actual is JsonArray array && array.Count == items.Count, $"{path} came back as {actual?.ToJsonString()}");
                for (var i = 0; i < items.Count; i++)
                    AssertContains(items[i]!, actual![i], $"{path}[{i}]");
                break;
            default:
                Assert.True(JsonNode.DeepEquals(expected, actual), $"{path} came back as {actual?.ToJsonString()}, not {expected.ToJsonString()}");
                break;
        }
    }

    private (int ExitCode, string Output, string Errors) Register(string file)
    {
        var aws = Tool.Need("aws");
        Tool.Need("moto_server");
        return aws.Run(
            ["ecs", "register-task-definition", "--cli-input-json", "file://" + file, "--endpoint-url", moto.Url.ToString(), "--output", "json"],
            Environment);
    }
}
