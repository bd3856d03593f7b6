namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>CPU, memory and storage of the task.</summary>
public class SizeCodeFixTests
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

    // Beside the attribute that can say it, a raw value would be an error.
    [Fact]
    public Task A_raw_value_becomes_the_attribute_that_can_say_it() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Memory = {|FARG0101:512|})]
        [JsonField("/cpu", "1024")]
        [Tag("team", "shop")]
        public partial class A { [Container("nginx:1.27")] public class Web; }
        """,
        "FARG0101:keep-memory",
        """
        [TaskDefinition("a", Memory = 512, Cpu = Vcpu / 4)]
        [Tag("team", "shop")]
        public partial class A { [Container("nginx:1.27")] public class Web; }
        """);

    // What a base says is said anew, raw or not.
    [Fact]
    public Task The_raw_value_of_a_base_stays() => CodeFixVerifier.VerifyAsync(
        """
        [JsonField("/cpu", "1024")]
        [TaskDefinition(NetworkMode = NetworkMode.Awsvpc)]
        public abstract class Base { [Container("nginx:1.27")] public class Web; }
        [TaskDefinition("a", Memory = {|FARG0101:512|})]
        public partial class A : Base;
        """,
        "FARG0101:keep-memory",
        """
        [JsonField("/cpu", "1024")]
        [TaskDefinition(NetworkMode = NetworkMode.Awsvpc)]
        public abstract class Base { [Container("nginx:1.27")] public class Web; }
        [TaskDefinition("a", Memory = 512, Cpu = Vcpu / 4)]
        public partial class A : Base;
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
}
