using System.Text.Json.Nodes;

namespace Fargate.Package.Tests.Oracles;

/// <summary>cfn-lint knows what Fargate takes: sizes, network mode, log options. It reads CloudFormation, whose keys start upper case.</summary>
public class CfnLintTests
{
    [SkippableFact]
    public void The_samples_have_no_error()
    {
        var lint = Tool.Need("cfn-lint");
        var resources = new JsonObject();
        foreach (var definition in Samples.All)
        {
            resources[string.Concat(definition.Where(char.IsLetter))] = new JsonObject
            {
                ["Type"] = "AWS::ECS::TaskDefinition",
                ["Properties"] = Cloud(JsonNode.Parse(File.ReadAllText(Samples.File(definition)))),
            };
        }

        var template = Path.GetTempFileName();
        try
        {
            File.WriteAllText(template, new JsonObject { ["AWSTemplateFormatVersion"] = "2010-09-09", ["Resources"] = resources }.ToString());
            var (exitCode, output, errors) = lint.Run(["--format", "parseable", template], new Dictionary<string, string>());
            Assert.True(exitCode == 0, output + errors);
        }
        finally
        {
            File.Delete(template);
        }
    }

    /// <summary>
    /// The templates that the build wrote, as they are. No fault of cfn-lint's own is met: of those that are known (E3047 and E3048, which refuse
    /// 32 vCPU and the service's own spellings with a unit), none of the samples has the cause.
    /// </summary>
    [SkippableFact]
    public void The_templates_of_the_services_have_no_fault()
    {
        var lint = Tool.Need("cfn-lint");
        var templates = Samples.Files("Microservices", ".template.json").ToList();
        Assert.Equal(4, templates.Count);
        var (exitCode, output, errors) = lint.Run(["--format", "parseable", "--regions", "eu-west-1", "--", .. templates], new Dictionary<string, string>());
        Assert.True(exitCode == 0, output + errors);
    }

    private static JsonNode? Cloud(JsonNode? node) => node switch
    {
        JsonObject properties => new JsonObject(properties.Select(p => KeyValuePair.Create(
            CloudName(p.Key), p.Key == "options" ? p.Value?.DeepClone() : Cloud(p.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Cloud)]),
        _ => node?.DeepClone(),
    };

    // Some names differ in more than their first letter.
    private static string CloudName(string name) => name switch
    {
        "efsVolumeConfiguration" => "EFSVolumeConfiguration",
        "fileSystemId" => "FilesystemId",
        "iam" => "IAM",
        _ => char.ToUpperInvariant(name[0]) + name[1..],
    };
}
