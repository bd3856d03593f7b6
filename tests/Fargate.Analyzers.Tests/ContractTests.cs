using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Analyzers.Tests.Objects;
using Fargate.Core.Edits;
using Fargate.Core.Kinds;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tests.Edits;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>The same definition from four sources has the same findings with the same edits: rules and fixes are written once.</summary>
public class ContractTests
{
    private static readonly Dictionary<string, string> Options = new()
    {
        ["fargate.max_cpu"] = "4 vCPU",
        ["fargate.max_memory"] = "20 GB",
        ["fargate.max_ephemeral_storage"] = "100",
    };

    // What rules the case breaks, then the annotated class, the JSON, and the model by hand.
    public static TheoryData<string, string, string, string[]> Cases => new()
    {
        { "", "\"a\", Cpu = 256, Memory = 512", "", ["cpu=256", "memory=512"] },
        { "FARG0101", "\"a\", Cpu = 256, Memory = 4096", "", ["cpu=256", "memory=4096"] },
        { "FARG0101", "\"a\", Cpu = 300, Memory = 512", "", ["cpu=300", "memory=512"] },
        { "FARG0101", "\"a\", Cpu = 1, Memory = 2", "", ["cpu=1", "memory=2"] },
        { "FARG0101", "\"a\", Cpu = 512, Memory = 1024, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core", "", ["cpu=512", "memory=1024", "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_2022_CORE"] },
        { "FARG0102 FARG0102", "\"a\"", "", [] },
        { "FARG0102", "\"a\", Memory = 3072", "", ["memory=3072"] },
        { "FARG0103", "\"a\", Cpu = 256, Memory = 512, EphemeralStorageSizeInGiB = 20", "", ["cpu=256", "memory=512", "ephemeralStorage.sizeInGiB=#20"] },
        { "FARG0104", "\"a\", Cpu = 1024, Memory = 2048, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core, CpuArchitecture = CpuArchitecture.Arm64", "", ["cpu=1024", "memory=2048", "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_2022_CORE", "runtimePlatform.cpuArchitecture=ARM64"] },
        { "FARG0108", "\"a\", Cpu = 1024, Memory = 2048, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core, EphemeralStorageSizeInGiB = 30", "", ["cpu=1024", "memory=2048", "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_2022_CORE", "ephemeralStorage.sizeInGiB=#30"] },
        { "FARG0204", "\"a\", Cpu = 256, Memory = 512, PidMode = PidMode.Host", "", ["cpu=256", "memory=512", "pidMode=host"] },
        { "FARG0903", "\"a\", Cpu = 256, Memory = 512, TaskRoleArn = \"arn:aws:iam::1:role/a\"", "", ["cpu=256", "memory=512", "taskRoleArn=arn:aws:iam::1:role/a"] },
        { "FARG0201", "\"a b\", Cpu = 256, Memory = 512", "", ["family=a b", "cpu=256", "memory=512"] },
        { "FARG0202", "\"a\", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Host", "", ["cpu=256", "memory=512", "networkMode=host"] },
        { "FARG1102 FARG1103 FARG1104", "\"a\", Cpu = 8192, Memory = 61440, EphemeralStorageSizeInGiB = 101", "", ["cpu=8192", "memory=61440", "ephemeralStorage.sizeInGiB=#101"] },
        { "FARG1101", "\"a\", Cpu = 1024, Memory = 8192", "Memory = 2000", ["cpu=1024", "memory=8192"] },
        { "FARG0302", "\"a\", Cpu = 256, Memory = 512", "Name = \"other\"", ["cpu=256", "memory=512"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Findings_and_edits_do_not_depend_on_the_source(string rules, string task, string web, string[] fields)
    {
        var model = ByHand(fields, web);
        var findings = Check(model);
        Assert.Equal(rules, string.Join(" ", findings.Select(it => it.Rule.Id)));

        var annotated = $$"""
            [TaskDefinition({{task}})]
            class A
            {
                [Container("nginx:1.27"{{(web.Length > 0 ? ", " + web : "")}})] class Web;
                {{(web.StartsWith("Name", StringComparison.Ordinal) ? "[Container(\"nginx:1.27\")] class Other;" : "")}}
            }
            """;
        var symbol = (INamedTypeSymbol)Compilations.Create(AnnotatedSource.Usings + annotated).GetSymbolsWithName("A").Single();
        AssertSame(findings, Check(ClassReader.Read(symbol, ClassKind.Task, StageScope.None, default).Root));

        // The text has other white space and another order than the model.
        var file = TaskDefinitionFile.Read(TaskDefinitionJson.Write(model).Replace("  ", "\t", StringComparison.Ordinal));
        AssertSame(findings, Check(file.Definition!.Root));

        AssertSame(findings, Check(RequestRoundTripTests.Read([model]).Single()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_edit_ends_its_finding_and_raises_no_error(string rules, string task, string web, string[] fields)
    {
        Assert.NotNull(rules + task);
        var model = ByHand(fields, web);
        foreach (var finding in Check(model))
        {
            foreach (var edit in finding.Edits)
            {
                var after = Check(EditApplier.Apply(model, edit));
                Assert.DoesNotContain(after, it => it.Rule.Id == finding.Rule.Id && it.Path.Equals(finding.Path));
                Assert.DoesNotContain(after, it => it.Rule.Certainty == Certainty.Enforced && !rules.Contains(it.Rule.Id, StringComparison.Ordinal));
            }
        }
    }

    private static IReadOnlyList<Finding> Check(ApiObject root) =>
    [
        .. ResourceKind.Task.Check(root, null, new CheckSettings(new RuleOptions(key => Options.GetValueOrDefault(key))))
            .Where(it => it.Rule.Certainty != Certainty.OptIn),
    ];

    private static void AssertSame(IReadOnlyList<Finding> expected, IReadOnlyList<Finding> actual) => Assert.Equal(
        expected.Select(it => it + "\n" + EditText.Write(it.Edits)),
        actual.Select(it => it + "\n" + EditText.Write(it.Edits)));

    private static ApiObject ByHand(string[] fields, string web)
    {
        var root = new ApiObject();
        root.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
        foreach (var field in fields.Prepend("networkMode=awsvpc").Prepend("family=a"))
        {
            var (path, value) = (field.Split('=')[0].Split('.'), field.Split('=')[1]);
            var holder = path.Length == 2 ? root.GetOrAddObject(path[0]) : root;
            holder.Set(path[^1], value[0] == '#' ? ApiScalar.Number(value[1..]) : ApiScalar.String(value));
        }

        var containers = root.GetOrAddArray("containerDefinitions").Items;
        containers.Add(Container(web.StartsWith("Name", StringComparison.Ordinal) ? "other" : "web"));
        if (web.StartsWith("Name", StringComparison.Ordinal))
            containers.Add(Container("other"));
        if (web.StartsWith("Memory", StringComparison.Ordinal))
            ((ApiObject)containers[0]).Set("memory", ApiScalar.Integer(2000));
        return root;
    }

    private static ApiObject Container(string name)
    {
        var container = new ApiObject();
        container.Set("name", ApiScalar.String(name));
        container.Set("image", ApiScalar.String("nginx:1.27"));
        return container;
    }
}
