using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>Findings of the rules stand at the argument that is wrong, or at what lacks one.</summary>
public class PlacementTests
{
    private const string Container = """[Container("nginx:1.27")] public class Web;""";

    [Fact]
    public void All_faults_come_together_each_at_its_value() => AnnotatedSource.Check("""
        [TaskDefinition({|FARG0201:"web app"|}, Cpu = Vcpu / 4, Memory = {|FARG0101:4 * GiB|}, NetworkMode = {|FARG0202:NetworkMode.Bridge|},
            EphemeralStorageSizeInGiB = {|FARG0103:50 * GiB|})]
        public partial class A
        {
            [Container("nginx:1.27")]
            public class HttpProxy;

            [{|FARG0302:Container|}("nginx:1.27")]
            public class HTTPProxy;

            [Container("nginx:1.27", Name = {|FARG0302:"http-proxy"|})]
            public class Other;
        }
        """);

    [Fact]
    public void The_message_says_what_is_wrong_and_what_is_allowed()
    {
        var diagnostics = AnnotatedSource.Check($$"""
            [TaskDefinition("a", Cpu = 300, Memory = 512)]
            public partial class A { {{Container}} }
            """.Replace("300", "{|FARG0101:300|}"));
        Assert.Equal(
            "Fargate does not support a task size of 300 CPU units and 512 MiB: CPU units must be 256, 512, 1024, 2048, 4096, 8192, 16384 or 32768",
            diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, diagnostics[0].Severity);
        Assert.EndsWith("/docs/rules/FARG0101.md", diagnostics[0].Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_reported_at_the_attribute() => AnnotatedSource.Check("""
        [{|FARG0102:{|FARG0102:{|FARG0301:TaskDefinition|}|}|}("a")]
        public partial class A;

        [{|FARG0201:{|FARG0301:TaskDefinition|}|}(Cpu = 256, Memory = 512)]
        public partial class B;

        [TaskDefinition("c", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        [{|FARG1004:EfsVolume|}("data", "fs-0123456789abcdef0")]
        public partial class C
        {
            [Container("nginx:1.27")]
            [{|FARG0802:{|FARG0803:AwsLogs|}|}("/c")]
            [MountPoint("data", "/data")]
            public class Web;
        }
        """);

    [Fact]
    public void Constants_in_other_files_are_read_and_the_finding_stands_where_they_are_used() => AnnotatedSource.Check(
    [
        "public static class Sizes { public const int Small = 256; public const int Big = 4 * GiB; }",
        $$"""
        [TaskDefinition("a", Cpu = Sizes.Small, Memory = {|FARG0101:Sizes.Big|})]
        public partial class A { {{Container}} }
        """,
    ]);

    [Fact]
    public void Windows_has_its_own_sizes() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", Cpu = {|FARG0101:Vcpu / 2|}, Memory = 1 * GiB, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        public partial class A { {{Container}} }

        [TaskDefinition("b", Cpu = Vcpu, Memory = 2 * GiB, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2025Full)]
        public partial class B { {{Container}} }
        """);

    [Fact]
    public void What_Windows_lacks_stands_where_it_is_asked_for() => AnnotatedSource.Check("""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, PidMode = {|FARG0106:PidMode.Task|}, EphemeralStorageSizeInGiB = {|FARG0108:30|},
            OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core, CpuArchitecture = {|FARG0104:CpuArchitecture.Arm64|},
            ExecutionRoleArn = "a")]
        public partial class A
        {
            [Container("nginx:1.27", ReadonlyRootFilesystem = {|FARG0106:true|})]
            [{|FARG0106:Ulimit|}(UlimitName.Core, 0, 0)]
            [Ulimit(UlimitName.NProc, 9, 9)]
            [{|FARG0107:EnvironmentFile|}("arn:aws:s3:::a/b.env")]
            [PortMapping({|FARG0106:3150|})]
            [{|FARG0106:LinuxParameters|}(InitProcessEnabled = true)]
            public class Web;
        }
        """);

    [Fact]
    public void Volumes_are_wrong_where_they_are_declared_or_mounted() => AnnotatedSource.Check("""
        [{|FARG0710:TaskDefinition|}("a", Cpu = Vcpu, Memory = 2 * GiB)]
        [{|FARG0708:EfsVolume|}("one", "fs-1", IamAuthorization = true)]
        [EfsVolume("two", "fs-1", RootDirectory = {|FARG0707:"/a"|}, AccessPointId = "fsap-1", TransitEncryption = {|FARG0709:false|})]
        [Volume({|FARG0714:"three"|}, ConfiguredAtLaunch = true)]
        [Volume("four", ConfiguredAtLaunch = {|FARG0713:true|})]
        public partial class A
        {
            [Container("nginx:1.27")]
            [MountPoint({|FARG0715:"Two"|}, "/a")]
            [MountPoint("four", {|FARG0716:"b"|})]
            [Tmpfs({|FARG0717:"/a"|}, 16)]
            [VolumesFrom({|FARG0719:typeof(Web)|})]
            public class Web;
        }
        """);

    [Fact]
    public void The_missing_role_stands_at_the_task() => AnnotatedSource.Check("""
        [{|FARG0901:TaskDefinition|}("a", Cpu = Vcpu, Memory = 2 * GiB, TaskRoleArn = {|FARG0903:"arn:aws:iam::1:role/a"|})]
        [Tag({|FARG0210:"aws:a"|}, {|FARG0210:"a,b"|})]
        public partial class A
        {
            [Container("nginx:1.27")]
            [Secret("TOKEN", "token")]
            public class Web;
        }

        [TaskDefinition]
        public abstract class Template
        {
            [Container("nginx:1.27")]
            [Secret("TOKEN", "token")]
            [MountPoint("data", "/data")]
            public class Web;
        }
        """);

    [Fact]
    public void Memory_that_no_container_can_use_is_a_suggestion()
    {
        var diagnostics = AnnotatedSource.Check("""
            [TaskDefinition("a", Cpu = Vcpu, Memory = {|FARG1101:8 * GiB|}, ExecutionRoleArn = "arn:aws:iam::123456789012:role/a")]
            public partial class A
            {
                [Container("nginx:1.27", Memory = 1500)]
                [AwsLogs("/a", Region = "eu-west-1", StreamPrefix = "a", MaxBufferSize = "25m")]
                public class Web;

                [Container("nginx:1.27", Memory = 500, MemoryReservation = 100)]
                public class Sidecar;
            }
            """);
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
        Assert.Equal(
            "The containers can use at most 2025 of 8192 MiB (limits, log buffers and tmpfs together); 2048 MiB is enough",
            diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Ceilings_of_the_team_are_warnings() => AnnotatedSource.Check(
        [
            $$"""
            [TaskDefinition("a", Cpu = {|FARG1102:2 * Vcpu|}, Memory = {|FARG1103:8 * GiB|}, EphemeralStorageSizeInGiB = {|FARG1104:51|})]
            public partial class A { {{Container}} }

            [TaskDefinition("b", Cpu = Vcpu, Memory = 4 * GiB, EphemeralStorageSizeInGiB = 50)]
            public partial class B { {{Container}} }
            """,
        ],
        [("fargate.max_cpu", "1 vCPU"), ("fargate.max_memory", "4096"), ("fargate.max_ephemeral_storage", "50")]);

    [Fact]
    public void A_template_is_checked_only_for_what_it_says() => AnnotatedSource.Check("""
        [TaskDefinition(Cpu = {|FARG0101:300|})]
        public abstract class Base;

        [TaskDefinition({|FARG0201:"not valid"|})]
        public abstract class Other
        {
            [Container("nginx:1.27")]
            public class Web;

            [Container("nginx:1.27", Name = {|FARG0302:"web"|})]
            public class Api;
        }
        """);

    [Fact]
    public void What_a_base_gets_wrong_is_reported_once_there() => AnnotatedSource.Check("""
        [TaskDefinition(Cpu = {|FARG0101:300|}, Memory = 512)]
        public abstract class Base
        {
            [Container("nginx:1.27")]
            [EnvironmentVariable("A", "1")]
            [{|FARG0007:EnvironmentVariable|}("A", "2")]
            public class Web;
        }

        [TaskDefinition("a")]
        public partial class A : Base;
        """);

    [Fact]
    public void What_only_the_combination_gets_wrong_is_reported_at_the_derived_class()
    {
        var diagnostics = AnnotatedSource.Check("""
            [TaskDefinition(Memory = 4096)]
            public abstract class Base
            {
                [Container("nginx:1.27")]
                public class Web;
            }

            [{|FARG0101:TaskDefinition|}("a", Cpu = 256)]
            public partial class A : Base;
            """);
        var inherited = Assert.Single(diagnostics[0].AdditionalLocations);
        Assert.Equal("4096", inherited.SourceTree!.GetText().ToString(inherited.SourceSpan));
    }

    [Theory]
    [InlineData("""HealthCheck("CMD", {|FARG0512:"curl -f http://x/ || exit 1"|})""")]
    [InlineData("""HealthCheck(new[] { "CMD", {|FARG0512:"curl -f http://x/ || exit 1"|} })""")]
    [InlineData("""HealthCheck(command: new string[] { "CMD", {|FARG0512:"curl -f http://x/ || exit 1"|} }, Interval = 30)""")]
    [InlineData("""HealthCheck(["CMD", {|FARG0512:"curl -f http://x/ || exit 1"|}])""")]
    [InlineData("""LinuxParameters(AddCapabilities = [LinuxCapability.SysPtrace, {|FARG0305:LinuxCapability.NetAdmin|}])""")]
    public void Of_a_list_the_item_that_is_wrong_is_underlined(string attribute) => AnnotatedSource.Check($$"""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { [Container("nginx:1.27"), {{attribute}}] public class Web; }
        """);

    // Which of them it is cannot be counted: the list it is then.
    [Theory]
    [InlineData("""new string[2] { "CMD", "curl -f http://x/ || exit 1" }""")]
    [InlineData("""new[] { "CMD", "curl -f http://x/ || exit 1", null! }""")]
    public void Or_the_list_where_the_items_are_not_written_one_by_one(string list) => AnnotatedSource.Check($$"""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { [Container("nginx:1.27"), HealthCheck({|FARG0512:{{list}}|})] public class Web; }
        """);

    [Fact]
    public void Of_labels_and_texts_with_parameters_it_is_the_one_that_is_wrong() => AnnotatedSource.Check("""
        [FargateProfile("batch", ClusterName = "shop", PodExecutionRoleArn = "arn:aws:iam::123456789012:role/pods", Subnets = new[] { "subnet-0123456789abcdef0", {|FARG0012:"${Subnet}"|} })]
        [PodSelector("batch", "team=shop", {|FARG1303:"kind="|})]
        [PodSelector("other", "team=shop", {|FARG0018:"kind"|})]
        public sealed class Batch;
        """);

    [Fact]
    public void Of_an_option_that_a_driver_lacks_the_name_is_underlined() => AnnotatedSource.Check("""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        public partial class A
        {
            [Container("nginx:1.27"), AwsLogs("/a", Region = "eu-west-1", StreamPrefix = "a"), LogOption({|FARG0804:"tag"|}, "x")]
            public class Web;

            [Container("nginx:1.27"), SplunkLogs("https://splunk.example.com"), LogSecretOption("splunk-token", "token"), LogOption({|FARG0805:"splunk-source-type"|}, "x")]
            public class Other;
        }
        """);
}
