namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>The fixes of frequent slips: a name that is nearly right, something said twice, and what is forgotten.</summary>
public class SlipCodeFixTests
{
    private const string Role = "ExecutionRoleArn = \"arn:aws:iam::123456789012:role/execution\"";

    [Theory]
    [InlineData("uplaods", "uploads")]
    [InlineData("Uploads", "uploads")]
    [InlineData("cashe", "cache")]
    public Task A_volume_with_a_slip_in_its_name(string written, string meant) => Verify(
        $$"""[Container("x:1"), MountPoint({|FARG0715:"{{written}}"|} /* sic */, "/a")]""",
        "FARG0715:alike",
        $$"""[Container("x:1"), MountPoint("{{meant}}" /* sic */, "/a")]""",
        """[EfsVolume("uploads", "fs-0123456789abcdef0", TransitEncryption = true), EfsVolume("cache", "fs-0123456789abcdef0", TransitEncryption = true)]""");

    // It could be either, or none.
    [Theory]
    [InlineData("data3")]
    [InlineData("logs")]
    public Task A_name_that_is_not_plain_is_left(string written) => Verify(
        $$"""[Container("x:1"), MountPoint({|FARG0715:"{{written}}"|}, "/a")]""",
        "FARG0715:alike",
        $$"""[Container("x:1"), MountPoint({|FARG0715:"{{written}}"|}, "/a")]""",
        """[EfsVolume("data1", "fs-0123456789abcdef0", TransitEncryption = true), EfsVolume("data2", "fs-0123456789abcdef0", TransitEncryption = true)]""");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Of_what_is_said_twice_the_first_goes_which_is_not_written(string newLine) => Verify(
        """
        [Container("x:1")]
        // For the tests.
        [EnvironmentVariable("A", "1")]
        [EnvironmentVariable("B", "1"), {|FARG0007:EnvironmentVariable|}("A", "2")] // and this one
        [DockerLabel("a", "1"), DockerLabel("b", "1")]
        [{|FARG0007:DockerLabel|}("a", "2")]
        """.ReplaceLineEndings(newLine),
        "FARG0007:earlier",
        """
        [Container("x:1")]
        // For the tests.
        [EnvironmentVariable("B", "1"), EnvironmentVariable("A", "2")] // and this one
        [DockerLabel("b", "1")]
        [DockerLabel("a", "2")]
        """.ReplaceLineEndings(newLine));

    [Fact]
    public Task Or_the_second_one() => Verify(
        """
        [Container("x:1")]
        [EnvironmentVariable("A", "1")]
        [{|FARG0007:EnvironmentVariable|}("A", "2"), DockerLabel("a", "1")]
        """,
        "FARG0007:later",
        """
        [Container("x:1")]
        [EnvironmentVariable("A", "1")]
        [DockerLabel("a", "1")]
        """);

    [Fact]
    public Task Also_where_the_two_are_in_two_files() => CodeFixVerifier.VerifyAsync<EditCodeFixProvider>(
        [
            $"using Fargate;\n[TaskDefinition(\"a\", Cpu = 256, Memory = 512, {Role})]\n[Tag(\"team\", \"shop\")] // ours\npublic partial class A {{ [Container(\"x:1\")] public class Web; }}\n",
            "using Fargate;\n[{|FARG0007:Tag|}(\"team\", \"web\")]\npublic partial class A;\n",
        ],
        "FARG0007:earlier",
        [
            $"using Fargate;\n[TaskDefinition(\"a\", Cpu = 256, Memory = 512, {Role})]\n// ours\npublic partial class A {{ [Container(\"x:1\")] public class Web; }}\n",
            "using Fargate;\n[Tag(\"team\", \"web\")]\npublic partial class A;\n",
        ]);

    [Theory]
    [InlineData("add", " /* both */", ", RequiresCompatibilities = new[] { Compatibility.Ec2, Compatibility.Fargate } /* both */")]
    [InlineData("remove", "", "")]
    public Task Fargate_is_required_again(string key, string comment, string compatibilities) => CodeFixVerifier.VerifyAsync(
        $$"""
        // The shop.
        [TaskDefinition("a", Cpu = 256, Memory = 512, RequiresCompatibilities = {|FARG0015:new[] { Compatibility.Ec2 }|}{{comment}})]
        public partial class A { [Container("x:1")] public class Web; }
        """,
        "FARG0015:" + key,
        $$"""
        // The shop.
        [TaskDefinition("a", Cpu = 256, Memory = 512{{compatibilities}})]
        public partial class A { [Container("x:1")] public class Web; }
        """);

    [Theory]
    [InlineData("""Secret("A", "arn:aws-cn:secretsmanager:cn-north-1:210987654321:secret:a-AbCdEf")""", "arn:aws-cn:iam::210987654321:role/ecsTaskExecutionRole")]
    // Of two accounts no one knows which is the task's.
    [InlineData("""Secret("A", "arn:aws:ssm:eu-west-1:210987654321:parameter/a"), Secret("B", "arn:aws:ssm:eu-west-1:123456789012:parameter/b")""", "${ExecutionRoleArn}")]
    [InlineData("""Secret("A", "/shop/a")""", "${ExecutionRoleArn}")]
    public Task The_execution_role_is_in_the_account_that_is_named(string attributes, string role) => CodeFixVerifier.VerifyManualAsync(
        $$"""
        [{|FARG0901:TaskDefinition|}("a", Cpu = 256, // small
            Memory = 512)]
        public partial class A { [Container("x:1"), {{attributes}}] public class Web; }
        """,
        "FARG0901:role",
        $$"""
        [TaskDefinition("a", Cpu = 256, // small
            Memory = 512,
            ExecutionRoleArn = {{(role[0] == '$' ? "{|FARG0012:\"" + role + "\"|}" : "\"" + role + "\"")}})]
        public partial class A { [Container("x:1"), {{attributes}}] public class Web; }
        """);

    [Fact]
    public Task An_image_of_a_private_registry_names_an_account_too() => CodeFixVerifier.VerifyManualAsync(
        """
        [{|FARG0901:TaskDefinition|}("a", Cpu = 256, Memory = 512)]
        public partial class A { [Container("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1")] public class Web; }
        """,
        "FARG0901:role",
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole")]
        public partial class A { [Container("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1")] public class Web; }
        """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task A_secret_is_read_from_a_parameter(string newLine) => CodeFixVerifier.VerifyManualAsync(
        Source(
            """
            [Container("x:1")]
            // From the vault.
            [EnvironmentVariable("DB_PASSWORD", {|FARG1003:"Zx81-Spectrum"|}), EnvironmentVariable("LOG_LEVEL", "info")] // keep
            """).ReplaceLineEndings(newLine),
        "FARG1003:secret",
        Source(
            """
            [Container("x:1")]
            // From the vault.
            [Secret("DB_PASSWORD", "/a/DB_PASSWORD"), EnvironmentVariable("LOG_LEVEL", "info")] // keep
            """).ReplaceLineEndings(newLine));

    [Fact]
    public Task And_one_that_is_told_by_its_form() => CodeFixVerifier.VerifyManualAsync(
        Source("""[Container("x:1"), EnvironmentVariable("DATABASE", {|FARG1002:"postgres://app:Zx81-Spectrum@db.internal/shop"|})]"""),
        "FARG1002:secret",
        Source("""[Container("x:1"), Secret("DATABASE", "/a/DATABASE")]"""));

    [Theory]
    [InlineData("[Service(\"a\", DesiredCount = 2, LaunchType = {|FARG1109:LaunchType.Fargate|})]", "[Service(\"a\", DesiredCount = 2)]\n[CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)]")]
    [InlineData("[Service(\"a\", LaunchType = {|FARG1109:LaunchType.Fargate|}, DesiredCount = 2)] // the shop", "[Service(\"a\", DesiredCount = 2)] // the shop\n[CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)]")]
    [InlineData("[Service(\"a\", LaunchType = {|FARG1109:LaunchType.Fargate|}, DesiredCount = 2)] /* the shop */ [Tag(\"b\", \"c\")]", "[Service(\"a\", DesiredCount = 2)] [CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)] /* the shop */ [Tag(\"b\", \"c\")]")]
    [InlineData("[{|FARG1109:Service|}(\"a\", DesiredCount = 2), CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]", "[Service(\"a\", DesiredCount = 2), CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)]")]
    public Task A_service_that_can_be_interrupted_runs_on_Spot(string service, string onSpot) => CodeFixVerifier.VerifyAsync(
        Interruptible(service), "FARG1109:spot", Interruptible(onSpot), "fargate.interruptible_tag = interruptible");

    [Theory]
    [InlineData("prdouction", "production")]
    [InlineData("prod", "production")]
    [InlineData("PROD", "production")]
    [InlineData("testing", "test")]
    [InlineData("test , prdouction", "test , production")]
    [InlineData("prod;test", "production;test")]
    // It could be either, or none, or the stage is named already.
    [InlineData("staging", null)]
    [InlineData("pr", null)]
    [InlineData("eu", null)]
    [InlineData("eu-wst-1", "eu-west-1")]
    [InlineData("eu-west", null)]
    [InlineData("production, prod", null)]
    [InlineData(" ", null)]
    public Task A_stage_with_a_slip_in_its_name(string written, string? meant) => CodeFixVerifier.VerifyAsync(
        Staged($"{{|FARG0030:\"{written}\"|}} /* sic */"),
        "FARG0030:alike",
        Staged(meant is null ? $"{{|FARG0030:\"{written}\"|}} /* sic */" : $"\"{meant}\" /* sic */"),
        parameters: ["@test", "@production", "@eu-west-1", "@eu-west-2"]);

    [Theory]
    [InlineData("{|FARG0022:\"shop:7\"|}", "typeof(Tasks.Shop)", ", Revision = 7")]
    [InlineData("{|FARG0022:\"arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:7\"|}", null, "")]
    [InlineData("taskDefinition: {|FARG0022:\"shop:7\"|}", null, "")]
    public Task A_revision_of_a_class(string written, string? meant, string revision) => CodeFixVerifier.VerifyManualAsync(
        Named(written, ""),
        "FARG0022:class",
        Named(meant ?? written, revision));

    private static string Named(string task, string revision) => $$"""
        public static partial class Tasks
        {
            [TaskDefinition("shop", Cpu = 256, Memory = 512)]
            public partial class Shop { [Container("x:1")] public class Web; }
        }

        [RunTask("migrate", {{task}} /* that */, LaunchType = LaunchType.Fargate{{revision}})]
        [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
        public class Migrate;
        """;

    private static string Staged(string stage) => $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A { [Container("x:1"), EnvironmentVariable("A", "1", Stage = {{stage}})] public class Web; }
        """;

    private static string Interruptible(string service) => $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, {{Role}})]
        {{service}}
        [Tag("interruptible", "yes")]
        [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
        public partial class A { [Container("x:1"), Secret("A", "arn:aws:ssm:us-east-1:123456789012:parameter/a")] public class Web; }
        """;

    private static Task Verify(string attributes, string key, string fixedAttributes, string volumes = "") =>
        CodeFixVerifier.VerifyAsync(Source(attributes, volumes), key, Source(fixedAttributes, volumes));

    private static string Source(string attributes, string volumes = "") => $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, {{Role}})]
        {{volumes}}
        public partial class A
        {
            {{attributes.Replace("\n", "\n    ", StringComparison.Ordinal)}}
            public class Web;
        }
        """;
}
