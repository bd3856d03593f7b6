using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Kinds;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>Random valid resources raise nothing, not even a suggestion, and the AWS CLI would send their files.</summary>
public class ValidResourceTests
{
    private const int Resources = 400;
    private const string ProxyLogs = "Service.service.serviceConnectConfiguration.logConfiguration";

    private static readonly string[] LogDrivers = ["json-file", "syslog", "journald", "gelf", "fluentd", "splunk", "awsfirelens"];

    // Not on Fargate, or put in by the build, or with nothing to say about it. Of the drivers of the proxy's logs, one is enough.
    private static readonly string[] NeverDrawn =
    [
        "Service.service.launchType=MANAGED_INSTANCES", "RunTask.runTask.launchType=MANAGED_INSTANCES",
        "Service.service.loadBalancers.loadBalancerName", "Service.service.role",
        "Service.service.volumeConfigurations.managedEBSVolume.filesystemType=ntfs",
        "RunTask.runTask.volumeConfigurations.managedEBSVolume.filesystemType=ntfs",
        "Service.scalableTarget.ServiceNamespace", "Service.scalableTarget.ResourceId", "Service.scalableTarget.ScalableDimension",
        "Service.scalingPolicies.ServiceNamespace", "Service.scalingPolicies.ResourceId", "Service.scalingPolicies.ScalableDimension",
        "Service.scheduledActions.ServiceNamespace", "Service.scheduledActions.ResourceId", "Service.scheduledActions.ScalableDimension",
        .. LogDrivers.Select(it => $"{ProxyLogs}.logDriver={it}"), ProxyLogs + ".secretOptions",
        "RunTask.runTask.propagateTags=SERVICE", "RunTask.runTask.overrides.inferenceAcceleratorOverrides",
        "RunTask.runTask.overrides.containerOverrides.resourceRequirements",
        "Schedule.overrides.inferenceAcceleratorOverrides", "Schedule.overrides.containerOverrides.resourceRequirements",
        "Schedule.Target.EcsParameters.PropagateTags=SERVICE", "Schedule.Target.EcsParameters.PropagateTags=NONE",
    ];

    // On failure CsCheck names the seed; Sample(seed: ...) draws the same ones again.
    [Fact]
    public void No_rule_speaks_of_what_is_valid() =>
        ValidResources.Instance.Sample(it => AssertSilent(it.Findings(), it, ""), iter: 3 * Resources, threads: 1, print: _ => "");

    // A parameter of the build, or what another file may set.
    [Fact]
    public void Nor_of_what_may_be_valid() => Gen.Select(ValidResources.Instance, Gen.Int[0, int.MaxValue]).Sample(
        (it, place) =>
        {
            var hidden = "";
            var findings = it.Findings(root => hidden += Hiding.One(root, place) + " ");
            // An override repeats the size of the task, which may be more than the containers use: where the task's is hidden, that is said of the override.
            AssertSilent([.. findings.Where(finding => finding.Rule.Id != "FARG1101")], it, hidden);
        },
        iter: 3 * Resources, threads: 1, print: _ => "");

    [SkippableFact]
    public void The_AWS_CLI_would_send_each_file()
    {
        var botocore = Botocore.Need();
        var files = ValidResources.Fixed(Resources).SelectMany((it, i) => it.Documents().Select((file, j) =>
            ($"{i}-{j}.{Call(file.Name)}", JsonNode.Parse(file.Text)!)))
            .ToList();
        Assert.True(files.Count >= Resources);
        var answer = botocore.Check(files);
        Assert.True(answer == $"checked {files.Count}", answer);
    }

    // The library of the CLI may be older than a field.
    [Fact]
    public void The_newest_model_takes_each_file()
    {
        var models = new[] { "CreateService", "UpdateService", "RunTask", "CreateCluster", "CreateSchedule", "CreateFargateProfile", "RegisterScalableTarget", "PutScalingPolicy", "PutScheduledAction" }
            .ToDictionary(it => it, it => new NewestModel(it));
        string[] refused =
        [
            .. from resource in ValidResources.Fixed(Resources)
               from file in resource.Documents()
               let name = Call(file.Name)
               let call = models.Keys.FirstOrDefault(it => Kebab(it) == "-" + name) ?? models.Keys.First(it => Kebab(it).EndsWith("-" + name, StringComparison.Ordinal))
               from error in models[call].Check(JsonNode.Parse(file.Text))
               select $"{call} {error}: {file.Text}",
        ];
        Assert.Equal("", refused.FirstOrDefault(""));
    }

    [Theory]
    [InlineData("CreateService", """{ "serviceName": "a", "desiredCount": "2" }""", "desiredCount: \"2\"")]
    [InlineData("CreateService", """{ "serviceName": "a", "desiredCount": 2.5 }""", "desiredCount: 2.5")]
    [InlineData("CreateService", """{ "serviceName": "a", "launchType": "MOON" }""", "launchType: \"MOON\"")]
    [InlineData("CreateService", """{ "serviceName": "a", "gateway": "b" }""", "gateway is not known")]
    [InlineData("CreateService", """{ "desiredCount": 2 }""", "serviceName is missing")]
    [InlineData("CreateService", """{ "serviceName": "a", "gatewayConnectors": [{ "filters": { } }] }""", "gatewayConnectors[].portName is missing")]
    public void And_refuses_what_is_not_valid(string call, string document, string error) =>
        Assert.Equal([error], new NewestModel(call).Check(JsonNode.Parse(document)));

    [SkippableTheory]
    [InlineData("service", """{ "serviceName": "a", "desiredCount": "2" }""", "Invalid type for parameter desiredCount")]
    [InlineData("schedule", """{ "Name": "a" }""", "Missing required parameter")]
    [InlineData("scaling-policy", """{ "PolicyType": "Magic" }""", "Missing required parameter")]
    [InlineData("run-task", """{ "taskDefinition": "a", "launchType": "MOON" }""", "MOON")]
    [InlineData("fargate-profile", """{ "selectors": [{ "name": "a" }] }""", "Unknown parameter")]
    public void And_would_refuse_what_is_not_valid(string call, string document, string error) =>
        Assert.Contains(error, Botocore.Need().Check([($"a.{call}", JsonNode.Parse(document)!)]), StringComparison.Ordinal);

    [Fact]
    public void Every_field_and_choice_is_drawn()
    {
        var drawn = ValidResources.Fixed(4 * Resources).SelectMany(it => Fields.Said(it.Json, it.Kind.Shape, ClassKind.Of(it.Kind).Attribute)).ToHashSet();
        var sayable = ResourceKind.All.Where(it => it != ResourceKind.Task).SelectMany(it => Fields.Sayable(it.Shape, ClassKind.Of(it).Attribute)).ToArray();
        Assert.Equal("", string.Join('\n', sayable.Where(it => !drawn.Contains(it) && !NeverDrawn.Any(whole => Fields.IsIn(it, whole)))));
        Assert.All(NeverDrawn, whole => Assert.Contains(sayable, it => Fields.IsIn(it, whole)));
    }

    private static void AssertSilent(IReadOnlyList<Finding> findings, DrawnResource resource, string hidden)
    {
        var said = findings.Where(it => it.Rule.Certainty != Certainty.OptIn).ToList();
        Assert.True(said.Count == 0, $"{string.Join('\n', said)}\nwithout {hidden}\n{resource}");
    }

    // create-scaling-policy
    private static string Kebab(string name) => string.Concat(name.Select(it => char.IsUpper(it) ? $"-{char.ToLowerInvariant(it)}" : $"{it}"));

    // orders.cpu.scaling-policy.json
    private static string Call(string file) => file.Split('.')[^2];
}
