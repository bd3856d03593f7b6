using System.Text.Json.Nodes;

namespace Fargate.Package.Tests.Oracles;

/// <summary>Neither the AWS CLI nor moto knows Fargate's sizes: those are the rules' own tests.</summary>
public class AwsCliTests(MotoServer moto) : IClassFixture<MotoServer>
{
    private const string Register = "ecs register-task-definition";

    [SkippableTheory]
    [MemberData(nameof(Samples.Definitions), MemberType = typeof(Samples))]
    public void The_service_takes_what_the_build_wrote(string definition)
    {
        var file = Samples.File(definition);
        var (exitCode, output, errors) = AwsCli.RunFile(moto, Register, file);
        Assert.True(exitCode == 0, $"{definition}: {errors}");

        var registered = JsonNode.Parse(output)!["taskDefinition"]!;
        var written = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        written.Remove("tags"); // Answered beside the definition, and not by moto.
        JsonAssert.Contains(written, registered, definition);
    }

    [SkippableFact]
    public void An_unknown_key_is_refused()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """{ "$schema": "x", "family": "a", "containerDefinitions": [{ "name": "a", "image": "a" }] }""");
            var (exitCode, _, errors) = AwsCli.RunFile(moto, Register, file);
            Assert.NotEqual(0, exitCode);
            Assert.Contains("Unknown parameter in input: \"$schema\"", errors);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
