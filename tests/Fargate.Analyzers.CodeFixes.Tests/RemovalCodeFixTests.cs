namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>What goes with a value that is removed, and what stays.</summary>
public class RemovalCodeFixTests
{
    private const string Web = """[Container("nginx:1.27")] public class Web;""";

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

    // All that a raw value says is one text.
    [Theory]
    [InlineData("""[JsonField("/linuxParameters", {|RULE:"{ 'maxSwap': 64, 'initProcessEnabled': true }"|})]""", null)]
    [InlineData("""[JsonField("/linuxParameters", {|RULE:"{ 'maxSwap': 64 }"|})]""", "")]
    [InlineData("""[JsonField("/linuxParameters/maxSwap", {|RULE:"64"|})]""", "")]
    public Task A_part_of_a_raw_value_is_not_removed_with_all_of_it(string field, string? expected)
    {
        const string rule = "FARG0303";
        field = field.Replace("'", "\\\"", StringComparison.Ordinal).Replace("RULE", rule, StringComparison.Ordinal);
        return CodeFixVerifier.VerifyAsync(Source(field), expected is null ? null : rule + ":remove", Source(expected ?? field));

        static string Source(string field) => $$"""
            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            public partial class A
            {
                [Container("nginx:1.27")]{{(field.Length > 0 ? "\n    " + field : "")}}
                public class Web;
            }
            """;
    }

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
}
