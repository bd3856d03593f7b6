namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>A fix changes what it names. All else keeps every character: comments, directives, inactive code, lines and their ends.</summary>
public class KeptTextTests
{
    private const string Secret = """[Secret("X", "orders")]""";

    [Fact]
    public Task The_comments_before_the_first_attribute_stay_with_the_class() => Verify(
        """
        /// <summary>The web container.</summary>
        // A comment on top.
        [EnvironmentVariable({|FARG0601:"X"|}, "1")]
        [Container("x:1")]
        """,
        """
        /// <summary>The web container.</summary>
        // A comment on top.
        [Container("x:1")]
        """);

    [Fact]
    public Task Directives_and_inactive_code_stay() => Verify(
        """
        [Container("x:1")]
        #if NEVER
            [Tag("a", "b")]
        #else
            [EnvironmentVariable({|FARG0601:"X"|}, "1")]
        #endif
        #region Secrets
        """,
        """
        [Container("x:1")]
        #if NEVER
            [Tag("a", "b")]
        #else
        #endif
        #region Secrets
        """,
        "#endregion\n");

    [Fact]
    public Task A_comment_within_an_attribute_keeps_it() => Refuse(
        """
        [Container("x:1")]
        [EnvironmentVariable({|FARG0601:"X"|},
            // the old host, TICKET-123
            "1")]
        """);

    [Theory]
    [InlineData("[Container(\"x:1\")] [{0}]", "[Container(\"x:1\")]")]
    [InlineData("[{0}] [Container(\"x:1\")]", "[Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\")][{0}]", "[Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\")] // web\n\t\t[{0}] // the old host", "[Container(\"x:1\")] // web\n\t\t// the old host")]
    [InlineData("[Container(\"x:1\")]\r\n\r\n\t  [ {0} ]\t\r\n\r\n[PortMapping(80)]", "[Container(\"x:1\")]\r\n\r\n\r\n[PortMapping(80)]")]
    [InlineData("[Container(\"x:1\"),\n     {0}]", "[Container(\"x:1\")]")]
    [InlineData("[{0},\n     Container(\"x:1\")]", "[Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\"), // web\n     {0},\n     // port\n     PortMapping(80)]", "[Container(\"x:1\"), // web\n     // port\n     PortMapping(80)]")]
    [InlineData("[Container(\"x:1\") // web\n     , {0}]", "[Container(\"x:1\") // web\n     ]")]
    [InlineData("[\n    {0},\n    Container(\"x:1\"), // web\n]", "[\n    Container(\"x:1\"), // web\n]")]
    public Task An_attribute_goes_with_its_brackets_or_its_comma_and_its_line(string attributes, string rest) =>
        Verify(attributes.Replace("{0}", "EnvironmentVariable({|FARG0601:\"X\"|}, \"1\")", StringComparison.Ordinal), rest);

    [Theory]
    [InlineData("[Container(\"x:1\"), // web\n    {0}, {1},\n    PortMapping(80)]", "[Container(\"x:1\"), // web\n    PortMapping(80)]")]
    [InlineData("[Container(\"x:1\"), {0}, {1}, PortMapping(80)]", "[Container(\"x:1\"), PortMapping(80)]")]
    [InlineData("[{0}, {1}, Container(\"x:1\")]", "[Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\"), // web\n    PortMapping(80), // port\n    {0}, {1}]", "[Container(\"x:1\"), // web\n    PortMapping(80) // port\n    ]")]
    [InlineData("[Container(\"x:1\")]\n[{0}, {1}]", "[Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\")] [{0}] [{1}]", "[Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\")]\n[{0}] [{1}]", "[Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\")]\n[{0}]\n\n\t[{1}]", "[Container(\"x:1\")]\n")]
    public Task Neighbours_go_one_by_one_and_at_once(string attributes, string rest) => Verify(
        attributes.Replace("{0}", "EnvironmentVariable({|FARG0601:\"X\"|}, \"1\")", StringComparison.Ordinal)
            .Replace("{1}", "EnvironmentVariable({|FARG0601:\"Y\"|}, \"1\")", StringComparison.Ordinal),
        rest, "[Secret(\"Y\", \"orders\")]\n");

    [Theory]
    [InlineData("[Container(\"x:1\"), EnvironmentVariable({|FARG0601:\"X\"|}, \"1\") /* old */]")]
    [InlineData("[EnvironmentVariable({|FARG0601:\"X\"|}, \"1\"), // old\n Container(\"x:1\")]")]
    [InlineData("[Container(\"x:1\")] [/* old */ EnvironmentVariable({|FARG0601:\"X\"|}, \"1\")]")]
    [InlineData("[\n#if !NEVER\n Container(\"x:1\"),\n#endif\n EnvironmentVariable({|FARG0601:\"X\"|}, \"1\")]")]
    public Task Beside_a_comment_or_a_directive_it_stays(string attributes) => Refuse(attributes);

    [Theory]
    [InlineData("{|FARG0802:AwsLogs|}(\"/a\", Region = \"r\", StreamPrefix = null, CreateGroup = true)", "AwsLogs(\"/a\", Region = \"r\", StreamPrefix = \"web\", CreateGroup = true)")]
    [InlineData("{|FARG0802:AwsLogs|}(\"/a\",\n        Region = \"r\")", "AwsLogs(\"/a\",\n        Region = \"r\",\n        StreamPrefix = \"web\")")]
    [InlineData("{|FARG0802:AwsLogs|}(\n    \"/a\",\n    Region = \"r\" // Dublin\n)", "AwsLogs(\n    \"/a\",\n    Region = \"r\", // Dublin\n    StreamPrefix = \"web\"\n)")]
    [InlineData("{|FARG0802:AwsLogs|}(\"/a\", Region = \"r\" // Dublin\n)", "AwsLogs(\"/a\", Region = \"r\", // Dublin\n    StreamPrefix = \"web\"\n)")]
    [InlineData("{|FARG0802:AwsLogs|}(\"/a\", Region = \"r\" // Dublin\n\t)", "AwsLogs(\"/a\", Region = \"r\", // Dublin\n\tStreamPrefix = \"web\"\n\t)")]
    [InlineData("{|FARG0802:AwsLogs|}(\"/a\", Region = \"r\" /* Dublin */)", "AwsLogs(\"/a\", Region = \"r\", /* Dublin */ StreamPrefix = \"web\")")]
    [InlineData("{|FARG0802:AwsLogs|}( \"/a\" , Region=\"r\" )", "AwsLogs( \"/a\" , Region=\"r\", StreamPrefix = \"web\" )")]
    public Task An_argument_is_added_in_the_form_of_the_others(string attribute, string corrected) => CodeFixVerifier.VerifyAsync(
        Source($"[Container(\"x:1\")]\n[{attribute}]\n"), "FARG0802:add", Source($"[Container(\"x:1\")]\n[{corrected}]\n"));

    [Theory]
    [InlineData("new[] { LinuxCapability.NetAdmin, LinuxCapability.SysPtrace }", "new[] { LinuxCapability.SysPtrace }")]
    [InlineData("[\n    // dumps\n    LinuxCapability.SysPtrace,\n    LinuxCapability.NetAdmin,\n]", "[\n    // dumps\n    LinuxCapability.SysPtrace,\n]")]
    [InlineData("new LinuxCapability[] { LinuxCapability.SysPtrace, /* tunnel */\n    LinuxCapability.NetAdmin }", "new LinuxCapability[] { LinuxCapability.SysPtrace /* tunnel */\n    }")]
    public Task Of_a_list_one_item_goes(string list, string corrected) => CodeFixVerifier.VerifyAsync(
        Source($"[Container(\"x:1\")]\n[LinuxParameters(AddCapabilities = {list.Replace("LinuxCapability.NetAdmin", "{|FARG0305:LinuxCapability.NetAdmin|}", StringComparison.Ordinal)})]\n"),
        "FARG0305:correct",
        Source($"[Container(\"x:1\")]\n[LinuxParameters(AddCapabilities = {corrected})]\n"));

    [Fact]
    public Task What_counts_the_items_of_a_list_is_written_anew() => CodeFixVerifier.VerifyAsync(
        Source("[Container(\"x:1\"), LinuxParameters(AddCapabilities = {|FARG0305:new LinuxCapability[2] { LinuxCapability.SysPtrace, LinuxCapability.NetAdmin }|})]\n"),
        "FARG0305:correct",
        Source("[Container(\"x:1\"), LinuxParameters(AddCapabilities = new[] { LinuxCapability.SysPtrace })]\n"));

    [Theory]
    [InlineData("[HealthCheck({|FARG0502:\"curl\"|}, /* fails */ \"-f\")]", "[HealthCheck(\"CMD\", \"curl\", /* fails */ \"-f\")]")]
    [InlineData("[HealthCheck([\n    {|FARG0502:\"curl\"|}, // the program\n    \"-f\",\n])]", "[HealthCheck([\n    \"CMD\",\n    \"curl\", // the program\n    \"-f\",\n])]")]
    [InlineData("[HealthCheck({|FARG0502:\"cmd\"|}, \"curl\", \"http://x/${Path}\")]", "[HealthCheck(\"CMD\", \"curl\", \"http://x/${Path}\")]")]
    public Task Of_a_list_one_item_is_put_in_or_replaced(string attribute, string corrected) => CodeFixVerifier.VerifyAsync(
        Source($"[Container(\"x:1\")]\n{attribute}\n"), "FARG0502:form", Source($"[Container(\"x:1\")]\n{corrected}\n"), parameters: "Path=health");

    [Fact]
    public Task A_class_is_made_partial_once_by_the_word_alone() => CodeFixVerifier.VerifyAsync<MakePartialCodeFixProvider>(
        [Nested("", "{|FARG0008:A|}", "{|FARG0008:B|}")], "FARG0008", [Nested("partial ", "A", "B")]);

    private static string Nested(string partial, string a, string b) => $$"""
        using Fargate;

        public static   {{partial}}class Outer // outer
        {
            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            public /* a */ sealed
        #if !NEVER
          {{partial}}class  {{a}} { [Container("x:1")] public class Web; }
        #endif

            [TaskDefinition("b", Cpu = 256, Memory = 512)] {{partial}}class {{b}}{ [Container("x:1")] public class Web; }
        }
        """;

    private static Task Verify(string attributes, string rest, string behind = "") => CodeFixVerifier.VerifyAsync(
        Source($"{attributes}\n{Secret}\n{behind}"), "FARG0601:keep-secret", Source($"{rest}\n{Secret}\n{behind}"));

    private static Task Refuse(string attributes) => CodeFixVerifier.VerifyAsync(Source(attributes + "\n" + Secret + "\n"), null, Source(attributes + "\n" + Secret + "\n"));

    private static string Source(string attributes) => $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        public partial class A
        {
        {{attributes}}public class Web;
        }
        """;
}
