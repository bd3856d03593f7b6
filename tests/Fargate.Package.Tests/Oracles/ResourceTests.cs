using System.Text.Json.Nodes;

namespace Fargate.Package.Tests.Oracles;

/// <summary>
/// Services and other resources, sent in the order in which a user would: each file is taken by its own command of the AWS CLI. moto looks up
/// clusters, definitions, networks and the service that scales; it keeps no capacity providers, deployment configuration or Service Connect
/// of a service, and nothing of a schedule's target is looked at but by the CLI.
/// </summary>
public class ResourceTests(MotoServer moto) : IClassFixture<MotoServer>
{
    // By what the files' names end with.
    private static readonly (string Suffix, string Command)[] Commands =
    [
        (".cluster.json", "ecs create-cluster"),
        (".task-definition.json", "ecs register-task-definition"),
        (".service.json", "ecs create-service"),
        (".update-service.json", "ecs update-service"),
        (".scalable-target.json", "application-autoscaling register-scalable-target"),
        // Again, as in each deployment.
        (".scalable-target.json", "application-autoscaling register-scalable-target"),
        (".scaling-policy.json", "application-autoscaling put-scaling-policy"),
        (".scheduled-action.json", "application-autoscaling put-scheduled-action"),
        (".run-task.json", "ecs run-task"),
        (".schedule.json", "scheduler create-schedule"),
        (".fargate-profile.json", "eks create-fargate-profile"),
    ];

    [SkippableFact]
    public void Each_file_is_taken_by_its_command_and_the_service_is_what_the_attributes_say()
    {
        var network = Network();
        var names = new List<string>();
        foreach (var (suffix, command) in Commands)
        {
            // Each of one kind goes without the others, and a start of the CLI takes a second.
            var files = Samples.Files("Microservices", suffix).ToList();
            names.AddRange(files.Select(file => Path.GetFileName(file)));
            Parallel.ForEach(files, file => Send(command, file, network));
        }

        Assert.Contains("shop.cluster.json", names);
        Assert.Contains("gateway.night.scheduled-action.json", names);
        Assert.Contains("migration.run-task.json", names);
        Assert.Contains("shop-report.schedule.json", names);

        var services = Answer("ecs", "describe-services", "--cluster", "shop", "--services", "gateway", "products")["services"]!;
        foreach (var service in services.AsArray())
        {
            var name = (string)service!["serviceName"]!;
            var written = JsonNode.Parse(Read(Samples.Files("Microservices", $"/{name}.service.json").Single(), network))!.AsObject();
            // The newest revision; the mock keeps what update-service said as it is.
            Assert.Contains((string)service["taskDefinition"]!, new[] { (string)written["taskDefinition"]!, "arn:aws:ecs:eu-west-1:123456789012:task-definition/" + (string)written["taskDefinition"]! + ":1" });
            foreach (var other in (string[])["cluster", "taskDefinition", "deploymentConfiguration", "serviceConnectConfiguration",
                "healthCheckGracePeriodSeconds", "enableECSManagedTags", "tags"])
            {
                written.Remove(other);
            }

            JsonAssert.Contains(written, service, name);
        }
    }

    [SkippableFact]
    public void A_profile_of_an_eks_cluster_is_taken()
    {
        Answer(
            "eks", "create-cluster", "--name", "shop-k8s", "--role-arn", "arn:aws:iam::123456789012:role/eks",
            "--resources-vpc-config", "subnetIds=subnet-0aaaaaaaaaaaaaaaa,subnet-0bbbbbbbbbbbbbbbb");
        var file = Assert.Single(Samples.Files("EksProfile", ".fargate-profile.json"));
        var profile = JsonNode.Parse(Send("eks create-fargate-profile", file, []))!["fargateProfile"];
        JsonAssert.Contains(JsonNode.Parse(File.ReadAllText(file))!, profile, "batch");
    }

    // moto reads the grammar of policies; whether IAM knows the actions, it does not ask.
    [SkippableTheory]
    [InlineData("Microservices", "shop-gateway")]
    [InlineData("Worker", "invoices")]
    public void A_policy_is_taken_for_a_role(string sample, string family)
    {
        const string Trust = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" }, "Action": "sts:AssumeRole" }] }""";
        Answer("iam", "create-role", "--role-name", family, "--assume-role-policy-document", Trust);
        var file = Assert.Single(Samples.Files(sample, $"/{family}.execution-role-policy.json"));
        var (exitCode, _, errors) = AwsCli.Run(
            moto, "iam", "put-role-policy", "--role-name", family, "--policy-name", family, "--policy-document", "file://" + file);
        Assert.True(exitCode == 0, errors);
        var policy = Answer("iam", "get-role-policy", "--role-name", family, "--policy-name", family)["PolicyDocument"]!;
        JsonAssert.Contains(JsonNode.Parse(File.ReadAllText(file))!, policy, family);
    }

    // moto's subnets and groups have names of its own choice.
    private Dictionary<string, string> Network()
    {
        var subnets = Answer("ec2", "describe-subnets")["Subnets"]!;
        var groups = Answer("ec2", "describe-security-groups")["SecurityGroups"]!;
        return new Dictionary<string, string>
        {
            ["subnet-0aaaaaaaaaaaaaaaa"] = (string)subnets[0]!["SubnetId"]!,
            ["subnet-0bbbbbbbbbbbbbbbb"] = (string)subnets[1]!["SubnetId"]!,
            ["sg-0cccccccccccccccc"] = (string)groups[0]!["GroupId"]!,
        };
    }

    private static string Read(string file, Dictionary<string, string> network) =>
        network.Aggregate(File.ReadAllText(file), (text, name) => text.Replace(name.Key, name.Value, StringComparison.Ordinal));

    private string Send(string command, string file, Dictionary<string, string> network)
    {
        var sent = Path.GetTempFileName();
        try
        {
            File.WriteAllText(sent, Read(file, network));
            var (exitCode, output, errors) = AwsCli.RunFile(moto, command, sent);
            Assert.True(exitCode == 0, $"{Path.GetFileName(file)}: {errors}");
            return output;
        }
        finally
        {
            File.Delete(sent);
        }
    }

    private JsonNode Answer(params string[] arguments)
    {
        var (exitCode, output, errors) = AwsCli.Run(moto, arguments);
        Assert.True(exitCode == 0, string.Join(" ", arguments) + ": " + errors);
        return JsonNode.Parse(output)!;
    }
}
