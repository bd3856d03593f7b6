namespace Fargate.Analyzers.CodeFixes.Tests;

public class LogAndSecretCodeFixTests
{
    [Fact]
    public Task A_variable_makes_way_for_the_secret() => Verify(
        """
        [Container("x:1")]
        [EnvironmentVariable({|FARG0601:"A"|}, "1")]
        [Secret("A", "orders")]
        """,
        "FARG0601:keep-secret",
        """
        [Container("x:1")]
        [Secret("A", "orders")]
        """);

    [Fact]
    public Task An_address_of_S3_becomes_an_ARN() => Verify(
        """[Container("x:1"), EnvironmentFile({|FARG0607:"s3://shop/web.env"|})]""",
        "FARG0607:arn",
        """[Container("x:1"), EnvironmentFile("arn:aws:s3:::shop/web.env")]""");

    [Fact]
    public Task The_colons_of_a_secret_are_completed() => Verify(
        """[Container("x:1"), Secret("A", {|FARG0611:"arn:aws:secretsmanager:eu-west-1:123456789012:secret:x:key"|})]""",
        "FARG0611:colons",
        """[Container("x:1"), Secret("A", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:x:key::")]""");

    [Fact]
    public Task What_a_driver_lacks_is_added() => Verify(
        """[Container("x:1"), {|FARG0802:AwsLogs|}("/a", Region = "eu-west-1")]""",
        "FARG0802:add",
        """[Container("x:1"), AwsLogs("/a", Region = "eu-west-1", StreamPrefix = "web")]""");

    [Fact]
    public Task An_option_that_was_meant_becomes_the_property_of_its_attribute() => Verify(
        """
        [Container("x:1")]
        [AwsLogs("/a", Region = "eu-west-1")]
        [LogOption({|FARG0804:"awslogs-streamprefix"|}, "orders")]
        [LogOption({|FARG0804:"awslogs-create_group"|}, "True")]
        """,
        "FARG0804:rename",
        """
        [Container("x:1")]
        [AwsLogs("/a", Region = "eu-west-1", StreamPrefix = "orders", CreateGroup = true)]
        """);

    [Fact]
    public Task An_option_that_no_driver_has_goes_with_its_attribute() => Verify(
        """
        [Container("x:1")]
        [AwsLogs("/a", Region = "eu-west-1", StreamPrefix = "web")]
        [LogOption({|FARG0804:"tag"|}, "orders")]
        """,
        "FARG0804:remove",
        """
        [Container("x:1")]
        [AwsLogs("/a", Region = "eu-west-1", StreamPrefix = "web")]
        """);

    // Where it would be moved to, the text would be that of one value of the parameter.
    [Fact]
    public Task Of_a_value_with_parameters_the_name_alone_is_corrected() => Verify(
        """
        [Container("x:1")]
        [AwsLogs("/a", Region = "eu-west-1")]
        [LogOption({|FARG0804:"awslogs-streamprefix"|}, "a-\u0024${b}")]
        """,
        "FARG0804:rename",
        """
        [Container("x:1")]
        [AwsLogs("/a", Region = "eu-west-1")]
        [LogOption("awslogs-stream-prefix", "a-\u0024${b}")]
        """);

    [Fact]
    public Task Where_the_attribute_of_the_driver_is_a_base_s_the_name_is_corrected() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition(Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        public abstract class Base
        {
            [Container("x:1"), AwsLogs("/a", Region = "eu-west-1")]
            public class Web;
        }

        [TaskDefinition("a")]
        public partial class A : Base
        {
            [Container("x:1"), LogOption({|FARG0804:"awslogs-" + "streamprefix"|} /* sic */, "orders")]
            public new class Web;
        }
        """,
        "FARG0804:rename",
        """
        [TaskDefinition(Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        public abstract class Base
        {
            [Container("x:1"), AwsLogs("/a", Region = "eu-west-1")]
            public class Web;
        }

        [TaskDefinition("a")]
        public partial class A : Base
        {
            [Container("x:1"), LogOption("awslogs-stream-prefix" /* sic */, "orders")]
            public new class Web;
        }
        """);

    [Theory]
    [InlineData("blocking", "Mode = LogMode.Blocking")]
    [InlineData("non-blocking", "Mode = LogMode.NonBlocking, MaxBufferSize = \"25m\"")]
    public Task A_buffer_and_a_mode_come_together(string key, string options) => Verify(
        """[Container("x:1"), AwsLogs("/a", Region = "r", StreamPrefix = "p", Mode = LogMode.Blocking, MaxBufferSize = {|FARG0808:"25m"|})]""",
        "FARG0808:" + key,
        $"""[Container("x:1"), AwsLogs("/a", Region = "r", StreamPrefix = "p", {options})]""");

    [Fact]
    public Task A_router_without_logs_becomes_a_plain_container() => Verify(
        """
        [Container("x:1")]
        [{|FARG0811:FireLensConfiguration|}(FireLensType.FluentBit)]
        """,
        "FARG0811:plain",
        """[Container("x:1")]""");

    [Fact]
    public Task A_router_becomes_essential() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1"), FireLensLogs] public class Web;
            [Container("x:1", Essential = {|FARG0813:false|}), FireLensConfiguration(FireLensType.FluentBit)] public class Router;
        }
        """,
        "FARG0813:essential",
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1"), FireLensLogs] public class Web;
            [Container("x:1", Essential = true), FireLensConfiguration(FireLensType.FluentBit)] public class Router;
        }
        """);

    [Fact]
    public Task An_EFS_volume_is_encrypted_on_its_way() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        [{|FARG1004:EfsVolume|}("a", "fs-0123456789abcdef0")]
        public partial class A { [Container("x:1"), MountPoint("a", "/a")] public class Web; }
        """,
        "FARG1004:encrypt",
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        [EfsVolume("a", "fs-0123456789abcdef0", TransitEncryption = true)]
        public partial class A { [Container("x:1"), MountPoint("a", "/a")] public class Web; }
        """);

    [Fact]
    public Task A_root_file_system_becomes_read_only() => Verify(
        """[{|FARG1005:Container|}("x:1")]""",
        "FARG1005:read-only",
        """[Container("x:1", ReadonlyRootFilesystem = true)]""",
        "dotnet_diagnostic.FARG1005.severity = warning");

    private static Task Verify(string attributes, string? key, string fixedAttributes, string options = "") =>
        CodeFixVerifier.VerifyAsync(Source(attributes), key, Source(fixedAttributes), options);

    private static string Source(string attributes) => $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        public partial class A
        {
            {{attributes.ReplaceLineEndings("\n    ")}}
            public class Web;
        }
        """;
}
