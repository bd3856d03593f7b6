namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>Fixes on services and other resources.</summary>
public class ResourceCodeFixTests
{
    private const string Network = """[NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]""";

    [Fact]
    public Task A_value_is_corrected() => CodeFixVerifier.VerifyAsync(
        $$"""
        [RunTask("migrate", "shop:1", Count = {|FARG1205:12|}, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class Migrate;
        """,
        "FARG1205:nearest",
        $$"""
        [RunTask("migrate", "shop:1", Count = 10, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class Migrate;
        """);

    [Fact]
    public Task A_value_of_a_base_is_corrected_there() => CodeFixVerifier.VerifyAsync(
        $$"""
        [ScalableTarget(MinCapacity = {|FARG1205:-1|}, MaxCapacity = 4)]
        {{Network}}
        public abstract class Scaled;

        [Service("shop", "shop:1", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
        public class Shop : Scaled;
        """,
        "FARG1205:nearest",
        $$"""
        [ScalableTarget(MinCapacity = 0, MaxCapacity = 4)]
        {{Network}}
        public abstract class Scaled;

        [Service("shop", "shop:1", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
        public class Shop : Scaled;
        """);

    [Fact]
    public Task A_class_that_is_a_task_and_a_run_is_corrected_as_each() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("shop", Cpu = 256, Memory = 512)]
        [RunTask("migrate", Count = {|FARG1205:0|}, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public partial class Shop
        {
            [Container("shop:1"), PortMapping(80, HostPort = 80)]
            public class Web;
        }
        """,
        "FARG1205:nearest",
        $$"""
        [TaskDefinition("shop", Cpu = 256, Memory = 512)]
        [RunTask("migrate", Count = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public partial class Shop
        {
            [Container("shop:1"), PortMapping(80, HostPort = 80)]
            public class Web;
        }
        """);
}
