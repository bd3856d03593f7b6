using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Fargate.Package.Tests.Hosting;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Package.Tests.Consumers;

/// <summary>
/// The examples of docs/deploying.md, each fed to the tool that reads it, as far as this machine has it, with the files of the project that the page is about: that of a template.
/// </summary>
public partial class DeployingTests(DeployingTests.Orders orders, MotoServer moto) : IClassFixture<DeployingTests.Orders>, IClassFixture<MotoServer>
{
    private const string Files = "bin/Release/net10.0/fargate/";

    private static readonly string Page = File.ReadAllText(Repository.Path("docs/deploying.md"));

    [Fact]
    public void Every_file_that_the_page_names_is_there()
    {
        var names = FileName().Matches(Page).Select(it => it.Value.Replace("published/", "", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Contains(Files + "orders.template.json", names);
        Assert.All(names, it => Assert.True(orders.App.Has(it), it));
        var sent = SentFile().Matches(Page).Select(it => Files + it.Groups[1].Value.Replace("published/", "", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(sent.Count > 4);
        Assert.All(sent, it => Assert.True(orders.App.Has(it), it));
    }

    [SkippableFact]
    public void The_commands_of_the_AWS_CLI_make_a_service_and_change_it()
    {
        var (first, then) = (Block("AWS CLI", "sh", 0), Block("AWS CLI", "sh", 1));
        // moto's services have no tasks to wait for.
        Shell("aws ecs create-cluster --cluster-name default");
        Shell(first);
        Shell(Line(then, "aws ecs wait", ""));
        Shell(Line(then, "aws ecs wait", ""));
        var service = JsonNode.Parse(Shell("aws ecs describe-services --services orders"))!["services"]![0]!;
        Assert.Equal("orders", (string)service["taskDefinition"]!);
        Assert.Equal(3, (int)JsonNode.Parse(Shell("aws ecs describe-task-definition --task-definition orders"))!["taskDefinition"]!["revision"]!);
        var target = JsonNode.Parse(Shell("aws application-autoscaling describe-scalable-targets --service-namespace ecs"))!["ScalableTargets"]!.AsArray();
        Assert.Equal(10, (int)Assert.Single(target)!["MaxCapacity"]!);
    }

    [SkippableFact]
    public void The_workflow_deploys_files_that_are_there_to_the_service_of_the_project()
    {
        var workflow = Yaml(Block("GitHub Actions", "yaml"));
        Assert.Equal("write", (string)workflow["permissions"]!["id-token"]!);
        var steps = workflow["jobs"]!["deploy"]!["steps"]!.AsArray();
        Assert.All(steps, it => Assert.True(it!["uses"] is not null ^ it["run"] is not null));
        var inputs = steps[^1]!["with"]!;
        var service = JsonNode.Parse(orders.App.Read(Files + "orders.service.json"))!;
        Assert.Equal((string)service["serviceName"]!, (string)inputs["service"]!);
        Assert.Equal((string)service["cluster"]!, (string)inputs["cluster"]!);
        Assert.Contains("repo:", (string)JsonNode.Parse(Block("GitHub Actions", "json"))!["Statement"]![0]!["Condition"]!["StringEquals"]!["token.actions.githubusercontent.com:sub"]!, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_specification_of_CodeDeploy_names_a_port_of_the_task()
    {
        var balancer = Yaml(Block("CodeDeploy", "yaml"))["Resources"]![0]!["TargetService"]!["Properties"]!["LoadBalancerInfo"]!;
        var container = JsonNode.Parse(orders.App.Read(Files + "orders.task-definition.json"))!["containerDefinitions"]![0]!;
        Assert.Equal((string)container["name"]!, (string)balancer["ContainerName"]!);
        Assert.Equal((int)container["portMappings"]![0]!["containerPort"]!, (int)balancer["ContainerPort"]!);
        Parse(Block("CodeDeploy", "sh"));
    }

    [SkippableFact]
    public void Terraform_reads_the_definition_as_it_is()
    {
        var terraform = Tool.Need("terraform");
        var folder = orders.NewFolder("terraform");
        var code = Block("Terraform", "hcl");
        File.WriteAllText(Path.Combine(folder, "main.tf"), code);
        var (exitCode, output, errors) = terraform.Run(["-chdir=" + folder, "fmt", "-check", "-diff"], new Dictionary<string, string>());
        Assert.True(exitCode == 0, output + errors);

        // Without the provider of AWS, which is not here: what its resource would be told.
        var locals = code[..code.IndexOf("resource", StringComparison.Ordinal)];
        var values = TopLevel().Matches(code).Select(it => $"output \"{it.Groups[1].Value}\" {{\n  value = {it.Groups[2].Value}\n}}\n");
        var blocks = DynamicBlock().Matches(code).Select(it => $"output \"{it.Groups[1].Value}\" {{\n  value = {it.Groups[2].Value}\n}}\n");
        File.WriteAllText(Path.Combine(folder, "main.tf"), locals + string.Concat(values) + string.Concat(blocks));
        var definition = JsonNode.Parse(orders.App.Read(Files + "orders.task-definition.json"))!;
        Directory.CreateDirectory(Path.Combine(folder, Files, "published"));
        File.WriteAllText(Path.Combine(folder, Files, "published/orders.task-definition.json"), definition.ToJsonString());
        (exitCode, output, errors) = terraform.Run(["-chdir=" + folder, "apply", "-auto-approve", "-no-color"], new Dictionary<string, string>());
        Assert.True(exitCode == 0, output + errors);
        (exitCode, output, errors) = terraform.Run(["-chdir=" + folder, "output", "-json"], new Dictionary<string, string>());
        Assert.True(exitCode == 0, output + errors);
        var told = JsonNode.Parse(output)!;
        Assert.Equal("orders", (string)told["family"]!["value"]!);
        Assert.Equal("512", (string)told["cpu"]!["value"]!);
        Assert.True(JsonNode.DeepEquals(definition["containerDefinitions"], JsonNode.Parse((string)told["container_definitions"]!["value"]!)));
        Assert.Empty(told["volume"]!["value"]!.AsArray());
        Assert.Equal((string)definition["taskRoleArn"]!, (string)told["task_role_arn"]!["value"]!);
    }

    [SkippableFact]
    public void Ecspresso_and_Azure_DevOps_have_files_that_parse()
    {
        var ecspresso = Yaml(Block("ecspresso", "yaml"));
        Assert.Equal("orders", (string)ecspresso["service"]!);
        var steps = Yaml(Block("Azure DevOps", "yaml"))["steps"]!.AsArray();
        Parse(((string)steps[1]!["inputs"]!["inlineScript"]!).Replace("$(Build.SourceVersion)", "abc", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"bin/Release/net10\.0/fargate/[\w./-]+\.json")]
    private static partial Regex FileName();

    [GeneratedRegex(@"file://([\w./-]+\.json)")]
    private static partial Regex SentFile();

    [GeneratedRegex(@"^  (?!task )(\w+) += (.*)$", RegexOptions.Multiline)]
    private static partial Regex TopLevel();

    [GeneratedRegex(@"^  dynamic ""(\w+)"" \{\n    for_each = (.*)$", RegexOptions.Multiline)]
    private static partial Regex DynamicBlock();

    /// <summary>A block of code below a heading of the page.</summary>
    private static string Block(string heading, string language, int index = 0)
    {
        var start = Page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var section = Page[start..(end < 0 ? Page.Length : end)];
        return Regex.Matches(section, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)[index].Groups[1].Value;
    }

    private static string Line(string text, string start, string by) =>
        string.Join('\n', text.Split('\n').Select(it => it.StartsWith(start, StringComparison.Ordinal) ? by : it));

    private static void Parse(string script)
    {
        var (exitCode, _, errors) = Tool.Need("bash").Run(["-n", "-c", script], new Dictionary<string, string>());
        Assert.True(exitCode == 0, errors);
    }

    private JsonNode Yaml(string text)
    {
        var file = Path.Combine(orders.NewFolder("yaml"), "file.yaml");
        File.WriteAllText(file, text);
        // "on" is a truth value to YAML 1.1.
        var (exitCode, output, errors) = Tool.Need("python3").Run(
            ["-c", "import sys, json, yaml\nprint(json.dumps(yaml.load(open(sys.argv[1]), yaml.BaseLoader), default=str))", file], new Dictionary<string, string>());
        Skip.If(errors.Contains("No module named 'yaml'", StringComparison.Ordinal), "Python has no parser of YAML.");
        Assert.True(exitCode == 0, errors);
        return Typed(JsonNode.Parse(output)!);

        // The loader leaves all scalars as texts.
        static JsonNode Typed(JsonNode node) => node switch
        {
            JsonObject it => new JsonObject(it.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Typed(member.Value!)))),
            JsonArray it => new JsonArray([.. it.Select(item => Typed(item!))]),
            _ when int.TryParse((string?)node, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => node.DeepClone(),
        };
    }

    private string Shell(string script)
    {
        var bash = Tool.Need("bash");
        // The CLI takes moto's address from its environment, so that the commands stay those of the page.
        var (exitCode, output, errors) = bash.Run(["-e", "-c", $"cd '{orders.Sent(moto)}'\n{script}"], AwsCli.EnvironmentOf(moto));
        Assert.True(exitCode == 0, script + errors);
        return output;
    }

    /// <summary>The project of the page, built once.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "xunit makes it.")]
    public sealed class Orders : IDisposable
    {
        private readonly PackedPackage _package = new();
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fargate-deploying-");
        private string? _sent;

        public Orders()
        {
            App = TemplateProject.New(_package, "fargate-service", "Orders");
            App.Build("-c", "Release", "-p:FargateCloudFormation=true").Succeeded();
        }

        internal Consumer App { get; }

        public string NewFolder(string name) => _folder.CreateSubdirectory(name + Guid.NewGuid().ToString("n")[..8]).FullName;

        /// <summary>A copy of the project's folder with what a publish to a registry would add, in the network that moto has.</summary>
        public string Sent(MotoServer moto)
        {
            if (_sent is not null)
                return _sent;
            var folder = NewFolder("sent");
            var subnets = Id("ec2", "describe-subnets", "Subnets", "SubnetId");
            var group = Id("ec2", "describe-security-groups", "SecurityGroups", "GroupId")[0];
            foreach (var file in App.Files(Files))
            {
                var text = App.Read(Files + file).Replace("subnet-0aaaaaaaaaaaaaaaa", subnets[0], StringComparison.Ordinal)
                    .Replace("subnet-0bbbbbbbbbbbbbbbb", subnets[1], StringComparison.Ordinal).Replace("sg-0cccccccccccccccc", group, StringComparison.Ordinal);
                foreach (var target in new[] { Path.Combine(folder, Files, file), Path.Combine(folder, Files, "published", file) })
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                    File.WriteAllText(target, text);
                }
            }

            return _sent = folder;

            string[] Id(string service, string command, string list, string field)
            {
                var (exitCode, output, errors) = AwsCli.Run(moto, service, command);
                Assert.True(exitCode == 0, errors);
                return [.. JsonNode.Parse(output)![list]!.AsArray().Select(it => (string)it![field]!)];
            }
        }

        public void Dispose()
        {
            _folder.Delete(recursive: true);
            _package.Dispose();
        }
    }
}
