namespace Fargate.Analyzers.CodeFixes.Tests;

public class EditCodeFixTests
{
    private const string Web = """[Container("nginx:1.27")] public class Web;""";

    [Theory]
    [InlineData("smallest", "Cpu = Vcpu / 2, Memory = 4 * GiB")]
    [InlineData("keep-cpu", "Cpu = Vcpu / 4, Memory = 2 * GiB")]
    public Task The_pair_is_made_one_that_exists(string key, string size) => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", Cpu = Vcpu / 4, Memory = {|FARG0101:4 * GiB|})]
        public partial class A { {{Web}} }
        """,
        "FARG0101:" + key,
        $$"""
        [TaskDefinition("a", {{size}})]
        public partial class A { {{Web}} }
        """);

    [Fact]
    public Task Memory_can_be_kept() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", Cpu = 2048, Memory = {|FARG0101:2048|})]
        public partial class A { {{Web}} }
        """,
        "FARG0101:keep-memory",
        $$"""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2048)]
        public partial class A { {{Web}} }
        """);

    [Fact]
    public Task Sizes_in_vcpu_and_gib_are_turned_into_units_and_mib() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", Cpu = {|FARG0101:1|}, Memory = 2)]
        public partial class A { {{Web}} }
        """,
        "FARG0101:units",
        $$"""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { {{Web}} }
        """);

    [Fact]
    public Task Without_the_units_in_scope_plain_numbers_are_written() => CodeFixVerifier.VerifyAsync<EditCodeFixProvider>(
        [
            $$"""
            using Fargate;

            [TaskDefinition("a", Cpu = 256, Memory = {|FARG0101:300|})]
            public partial class A { {{Web}} }
            """,
        ],
        "FARG0101:smallest",
        [
            $$"""
            using Fargate;

            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            public partial class A { {{Web}} }
            """,
        ]);

    [Fact]
    public Task What_is_missing_is_added_to_the_attribute() => CodeFixVerifier.VerifyAsync(
        $$"""
        [{|FARG0102:TaskDefinition|}("a", Cpu = Vcpu)]
        public partial class A { {{Web}} }

        [{|FARG0102:{|FARG0102:TaskDefinition|}|}("b")]
        public partial class B { {{Web}} }
        """,
        "FARG0102:smallest",
        $$"""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { {{Web}} }

        [TaskDefinition("b", Cpu = Vcpu / 4, Memory = GiB / 2)]
        public partial class B { {{Web}} }
        """);

    [Fact]
    public Task The_network_mode_becomes_awsvpc_everywhere() => CodeFixVerifier.VerifyAsync<EditCodeFixProvider>(
        [
            $$"""
            [Fargate.TaskDefinition("a", Cpu = 256, Memory = 512, NetworkMode = {|FARG0202:Fargate.NetworkMode.Bridge|})]
            public partial class A { [Fargate.Container("x:1")] public class Web; }
            """,
            $$"""
            using Fargate;

            [TaskDefinition("b", Cpu = 256, NetworkMode = {|FARG0202:NetworkMode.Host|}, Memory = 512)]
            public partial class B { {{Web}} }
            """,
        ],
        "FARG0202:awsvpc",
        [
            $$"""
            [Fargate.TaskDefinition("a", Cpu = 256, Memory = 512, NetworkMode = Fargate.NetworkMode.Awsvpc)]
            public partial class A { [Fargate.Container("x:1")] public class Web; }
            """,
            $$"""
            using Fargate;

            [TaskDefinition("b", Cpu = 256, NetworkMode = NetworkMode.Awsvpc, Memory = 512)]
            public partial class B { {{Web}} }
            """,
        ]);

    [Fact]
    public Task The_network_mode_is_stated_where_a_team_wants_it() => CodeFixVerifier.VerifyAsync(
        $$"""
        [{|FARG0011:TaskDefinition|}("a", Cpu = 256, Memory = 512)]
        public partial class A { {{Web}} }
        """,
        "FARG0011:awsvpc",
        $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc)]
        public partial class A { {{Web}} }
        """,
        "dotnet_diagnostic.FARG0011.severity = warning");

    [Fact]
    public Task The_family_is_made_valid() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition({|FARG0201:"web app (test)"|}, Cpu = 256, Memory = 512)]
        public partial class A { {{Web}} }
        """,
        "FARG0201:valid",
        $$"""
        [TaskDefinition("web-app-test", Cpu = 256, Memory = 512)]
        public partial class A { {{Web}} }
        """);

    [Theory]
    [InlineData("50 * GiB", "units", ", EphemeralStorageSizeInGiB = 50")]
    [InlineData("7", "nearest", ", EphemeralStorageSizeInGiB = 21")]
    [InlineData("201", "nearest", ", EphemeralStorageSizeInGiB = 200")]
    [InlineData("20", "remove", "")]
    public Task The_ephemeral_storage_comes_into_range(string value, string key, string replacement) => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, EphemeralStorageSizeInGiB = {|FARG0103:{{value}}|})]
        public partial class A { {{Web}} }
        """,
        "FARG0103:" + key,
        $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512{{replacement}})]
        public partial class A { {{Web}} }
        """);

    [Fact]
    public Task Beside_a_comment_nothing_is_removed() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, /* as ever */ EphemeralStorageSizeInGiB = {|FARG0103:20|})]
        public partial class A { {{Web}} }
        """,
        null,
        $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, /* as ever */ EphemeralStorageSizeInGiB = {|FARG0103:20|})]
        public partial class A { {{Web}} }
        """);

    [Fact]
    public Task Beside_a_directive_nothing_is_removed() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", EphemeralStorageSizeInGiB = {|FARG0103:20|}, Cpu = 256
        #if !DEBUG
            , Memory = 512
        #endif
        )]
        public partial class A { {{Web}} }
        """,
        null,
        $$"""
        [TaskDefinition("a", EphemeralStorageSizeInGiB = {|FARG0103:20|}, Cpu = 256
        #if !DEBUG
            , Memory = 512
        #endif
        )]
        public partial class A { {{Web}} }
        """);

    [Fact]
    public Task Memory_that_nothing_can_use_is_given_back() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = {|FARG1101:8 * GiB|})]
        public partial class A { [Container("x:1", Memory = 1500)] public class Web; }
        """,
        "FARG1101:smaller",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { [Container("x:1", Memory = 1500)] public class Web; }
        """);

    [Fact]
    public Task What_is_above_the_ceiling_comes_down_to_it() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", Cpu = {|FARG1102:4 * Vcpu|}, Memory = {|FARG1103:16 * GiB|})]
        public partial class A { {{Web}} }
        """,
        "FARG1102:ceiling",
        $$"""
        [TaskDefinition("a", Cpu = Vcpu, Memory = 6 * GiB)]
        public partial class A { {{Web}} }
        """,
        "fargate.max_cpu = 1 vCPU\nfargate.max_memory = 6 GB");

    [Fact]
    public Task A_derived_class_overrides_what_it_inherits() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition(Memory = 4 * GiB)]
        public abstract class Base { [Container("x:1")] public class Web; }

        [{|FARG0101:TaskDefinition|}("a", Cpu = Vcpu / 4)]
        public partial class A : Base;
        """,
        "FARG0101:keep-cpu",
        """
        [TaskDefinition(Memory = 4 * GiB)]
        public abstract class Base { [Container("x:1")] public class Web; }

        [TaskDefinition("a", Cpu = Vcpu / 4, Memory = 2 * GiB)]
        public partial class A : Base;
        """);

    [Fact]
    public Task A_finding_without_a_sensible_correction_offers_none() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A { [Container("x:1")] public class Web; [Container("x:1", Name = {|FARG0302:"web"|})] public class Other; }
        """,
        null,
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A { [Container("x:1")] public class Web; [Container("x:1", Name = {|FARG0302:"web"|})] public class Other; }
        """);

    [Fact]
    public Task A_list_goes_with_all_attributes_that_say_it() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        public partial class A
        {
            [Container("x:1")]
            [{|FARG0106:Ulimit|}(UlimitName.Core, 0, 0)]
            [EnvironmentVariable("A", "1"), Ulimit(UlimitName.NProc, 9, 9)]
            public class Web;
        }
        """,
        "FARG0106:remove",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        public partial class A
        {
            [Container("x:1")]
            [EnvironmentVariable("A", "1")]
            public class Web;
        }
        """);

    [Fact]
    public Task A_structure_goes_with_all_attributes_that_say_a_part_of_it() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        public partial class A
        {
            [Container("x:1")]
            [{|FARG0106:LinuxParameters|}(InitProcessEnabled = true)]
            [Tmpfs("/tmp", 16, MountOptions = new[] { "noexec" })]
            public class Web;
        }
        """,
        "FARG0106:remove",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        public partial class A
        {
            [Container("x:1")]
            public class Web;
        }
        """);

    [Fact]
    public Task Transit_encryption_is_switched_on() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, TaskRoleArn = "a")]
        [{|FARG0708:EfsVolume|}("one", "fs-1", IamAuthorization = true)]
        [EfsVolume("two", "fs-1", TransitEncryption = {|FARG0708:false|}, TransitEncryptionPort = 2049)]
        public partial class A { [Container("x:1")] public class Web; }
        """,
        "FARG0708:encrypt",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, TaskRoleArn = "a")]
        [EfsVolume("one", "fs-1", IamAuthorization = true, TransitEncryption = true)]
        [EfsVolume("two", "fs-1", TransitEncryption = true, TransitEncryptionPort = 2049)]
        public partial class A { [Container("x:1")] public class Web; }
        """);

    [Fact]
    public Task A_volume_is_renamed_where_it_is_mounted_too() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        [Volume({|FARG0701:"données"|})]
        public partial class A { [Container("x:1"), MountPoint("données", "/data")] public class Web; }
        """,
        "FARG0701:valid",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        [Volume("donn-es")]
        public partial class A { [Container("x:1"), MountPoint("donn-es", "/data")] public class Web; }
        """);

    [Fact]
    public Task A_container_stops_mounting_its_own_volumes() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { [Container("x:1")] [VolumesFrom({|FARG0719:typeof(Web)|})] public class Web; }
        """,
        "FARG0719:remove",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { [Container("x:1")] public class Web; }
        """);

    [Fact]
    public Task Classes_are_made_partial() => CodeFixVerifier.VerifyAsync<MakePartialCodeFixProvider>(
        [
            $$"""
            using Fargate;

            public static class Outer
            {
                /// <summary>The first.</summary>
                [TaskDefinition("a", Cpu = 256, Memory = 512)]
                public sealed class {|FARG0008:A|} { {{Web}} }
            }

            [TaskDefinition("b", Cpu = 256, Memory = 512)]
            class {|FARG0008:B|} { {{Web}} }
            """,
        ],
        "FARG0008",
        [
            $$"""
            using Fargate;

            public static partial class Outer
            {
                /// <summary>The first.</summary>
                [TaskDefinition("a", Cpu = 256, Memory = 512)]
                public sealed partial class A { {{Web}} }
            }

            [TaskDefinition("b", Cpu = 256, Memory = 512)]
            partial class B { {{Web}} }
            """,
        ]);
}
