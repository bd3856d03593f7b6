using static Fargate.Core.Tests.Sources.Files.TaskDefinitionFileTests;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>The rules about a file's own form (15xx): message, place, edits.</summary>
public class FormTests
{
    [Theory]
    [InlineData("\"cpu\": \"256\",", "\"cpu\": \"256\"", "6:3 '\"' FARG1501: The file is not JSON: expected ',' or '}'")]
    [InlineData("\"essential\": true }", "\"essential\": true, }", "8:62 ',' FARG1501: The file is not JSON: expected no ',' before '}'")]
    [InlineData("true }", "True }", "8:58 'T' FARG1501: The file is not JSON: expected a value")]
    [InlineData("\"web\",", "'web',", "2:13 ''' FARG1501: The file is not JSON: expected a value")]
    [InlineData("\"web\",", "\"web,", "2:18 '' FARG1501: The file is not JSON: expected '\"'")]
    [InlineData("\"web\"", "\"w\teb\"", "2:15 '\t' FARG1501: The file is not JSON: expected \\u0009 for a control character\n2:13 '\"w\teb\"' FARG0201: *")]
    public void A_syntax_error_is_told_once_at_its_place(string old, string replacement, string expected)
    {
        var (first, rest) = (Valid.IndexOf(old, StringComparison.Ordinal), old.Length);
        var actual = FileText.Check(Valid[..first] + replacement + Valid[(first + rest)..]);
        Assert.Equal(
            expected.Split('\n').Order(StringComparer.Ordinal),
            actual.Split('\n').Where(it => !it.StartsWith(' ')).Select(it => it.Contains("FARG0201", StringComparison.Ordinal) ? it[..(it.IndexOf(": ", StringComparison.Ordinal) + 2)] + "*" : it).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_ends_too_early_has_one_error_at_its_end()
    {
        for (var length = 0; length < Valid.Length; length++)
        {
            var finding = Assert.Single(FileText.Findings(Valid[..length]));
            Assert.Equal("FARG1501", finding.Rule.Id);
            Assert.Equal(Math.Min(finding.Span.Start, length), finding.Span.Start);
        }
    }

    [Fact]
    public void A_comma_too_many_does_not_hide_the_rest() => Check(
        With("\"essential\": true }", "\"essential\": true, },").Replace("\"512\"", "\"511\"", StringComparison.Ordinal),
        "6:13 '\"511\"' FARG0101",
        "8:62 ',' FARG1501");

    [Fact]
    public void A_templates_own_statements_are_no_syntax_errors() => Check(With("\"cpu\": \"256\",", "\"cpu\": \"256\" {{ x }} + \"memory\" {{ y }}"));

    [Theory]
    [InlineData("\"essential\": true", "\"esential\": true", "8:45 '\"esential\"' FARG1502: 'esential' is no field of a container definition: did you mean 'essential'?\n  Use 'essential'")]
    [InlineData("\"essential\": true", "\"portBindings\": []", "8:45 '\"portBindings\"' FARG1502: 'portBindings' is no field of a container definition")]
    [InlineData("\"essential\": true", "\"networkMode\": \"awsvpc\"", "8:45 '\"networkMode\"' FARG1502: 'networkMode' is no field of a container definition: it is one of the task definition")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"essential\": true", "5:17 '\"essential\"' FARG1502: 'essential' is no field of a task definition: it is one of a container definition")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"cpus\": \"256\"", "5:17 '\"cpus\"' FARG1502: 'cpus' is no field of a task definition: did you mean 'cpu'?")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"runtimePlatform\": { \"architecture\": \"ARM64\" }", "5:38 '\"architecture\"' FARG1502: 'architecture' is no field of 'runtimePlatform': did you mean 'cpuArchitecture'?\n  Use 'cpuArchitecture'")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"runtimePlatform\": { \"os\": \"LINUX\" }", "5:38 '\"os\"' FARG1502: 'os' is no field of 'runtimePlatform'")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"zone\": \"a\"", "5:17 '\"zone\"' FARG1502: 'zone' is no field of a task definition")]
    [InlineData("\"essential\": true", "\"portMappings\": [{ \"essential\": true }]", "8:64 '\"essential\"' FARG1502: 'essential' is no field of an item of 'portMappings'")]
    [InlineData("\"essential\": true", "\"portMappings\": [{ \"port\": 80 }]", "8:64 '\"port\"' FARG1502: 'port' is no field of an item of 'portMappings'")]
    [InlineData("\"essential\": true", "\"${key}\": true", "")]
    [InlineData("\"memory\"", "\"Memory\"", "6:3 '\"Memory\"' FARG1503: 'Memory' is 'memory' in the API: CloudFormation's names start with a capital, those of the API do not\n  Use 'memory'")]
    [InlineData("\"memory\"", "\"executionRoleARN\": \"r\", \"executionRoleArn\": \"r\", \"memory\"", "6:3 '\"executionRoleARN\"' FARG1503: 'executionRoleARN' is 'executionRoleArn' in the API: CloudFormation's names start with a capital, those of the API do not")]
    public void A_field_that_the_API_does_not_have(string old, string replacement, string expected) =>
        Assert.Equal(expected, Only(FileText.Check(With(old, replacement)), "FARG15"));

    [Theory]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": 256", "5:10 '256' FARG1504: 'cpu' takes a string, not a number\n  Write \"256\"")]
    [InlineData("\"essential\": true", "\"essential\": \"true\"", "8:58 '\"true\"' FARG1504: 'essential' takes true or false, not a string\n  Write true")]
    [InlineData("\"essential\": true", "\"essential\": \"yes\"", "8:58 '\"yes\"' FARG1504: 'essential' takes true or false, not a string")]
    [InlineData("\"essential\": true", "\"essential\": 1", "8:58 '1' FARG1504: 'essential' takes true or false, not a number")]
    [InlineData("\"essential\": true", "\"cpu\": \"128\"", "8:52 '\"128\"' FARG1504: 'cpu' takes a whole number, not a string\n  Write 128")]
    [InlineData("\"essential\": true", "\"cpu\": \"-900\"", "8:52 '\"-900\"' FARG1504: 'cpu' takes a whole number, not a string\n  Write -900")]
    [InlineData("\"essential\": true", "\"cpu\": \"0\"", "8:52 '\"0\"' FARG1504: 'cpu' takes a whole number, not a string\n  Write 0")]
    [InlineData("\"essential\": true", "\"cpu\": \"007\"", "8:52 '\"007\"' FARG1504: 'cpu' takes a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"\"", "8:52 '\"\"' FARG1504: 'cpu' takes a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"-\"", "8:52 '\"-\"' FARG1504: 'cpu' takes a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"123456789012345678\"", "8:52 '\"123456789012345678\"' FARG1504: 'cpu' takes a whole number, not a string\n  Write 123456789012345678")]
    [InlineData("\"essential\": true", "\"cpu\": \"1234567890123456789\"", "8:52 '\"1234567890123456789\"' FARG1504: 'cpu' takes a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"0.5\"", "8:52 '\"0.5\"' FARG1504: 'cpu' takes a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": 0.5", "8:52 '0.5' FARG1504: 'cpu' takes a whole number, not 0.5")]
    [InlineData("\"essential\": true", "\"cpu\": 1e3", "8:52 '1e3' FARG1504: 'cpu' takes a whole number, not 1e3")]
    [InlineData("\"essential\": true", "\"command\": [1, true]", "8:57 '1' FARG1504: 'command' takes items that are each a string, not a number\n  Write \"1\"\n8:60 'true' FARG1504: 'command' takes items that are each a string, not true\n  Write \"true\"")]
    [InlineData("\"essential\": true", "\"command\": \"run\"", "8:56 '\"run\"' FARG1504: 'command' takes a list, not a string")]
    [InlineData("\"essential\": true", "\"portMappings\": { \"containerPort\": 80 }", "8:45 '\"portMappings\"' FARG1504: 'portMappings' takes a list, not an object")]
    [InlineData("\"essential\": true", "\"healthCheck\": []", "8:45 '\"healthCheck\"' FARG1504: 'healthCheck' takes an object, not a list")]
    [InlineData("\"essential\": true", "\"dockerLabels\": { \"a\": 1 }", "8:68 '1' FARG1504: 'a' takes a string, not a number\n  Write \"1\"")]
    public void A_value_of_another_type(string old, string replacement, string expected) =>
        Assert.Equal(expected, Only(FileText.Check(With(old, replacement)), "FARG15"));

    [Theory]
    [InlineData("\"awsvpc\"", "\"awsVpc\"", "3:18 '\"awsVpc\"' FARG1505: 'awsVpc' is no value of 'networkMode': it takes bridge, host, awsvpc, none\n  Use 'awsvpc'")]
    [InlineData("[\"FARGATE\"]", "[\"fargate\"]", "4:31 '\"fargate\"' FARG1505: 'fargate' is no value of 'requiresCompatibilities': it takes EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES\n  Use 'FARGATE'")]
    [InlineData("\"awsvpc\"", "\"default\"", "3:18 '\"default\"' FARG1505: 'default' is no value of 'networkMode': it takes bridge, host, awsvpc, none")]
    [InlineData("\"cpu\"", "\"pidMode\": \"\", \"cpu\"", "")]
    public void A_value_that_the_API_does_not_have(string old, string replacement, string expected) =>
        Assert.Equal(expected, FileText.Check(With(old, replacement)));

    [Theory]
    [InlineData("\"cpu\"", "\"revision\": 1, \"status\": \"ACTIVE\", \"cpu\"", "5:3 '\"revision\"' FARG1506: Output of describe-task-definition that register-task-definition does not take: 'revision', 'status'\n  Remove what the service only tells")]
    [InlineData("\"cpu\"", "\"cpu\": \"1\", \"cpu\"", "5:15 '\"cpu\"' FARG1508: 'cpu' stands twice here: the last one counts, the others are lost")]
    [InlineData("\"cpu\"", "\"$schema\": \"x\", \"cpu\"", "5:3 '\"$schema\"' FARG1509: '$schema' helps editors, but register-task-definition does not take it\n  Remove '$schema'")]
    [InlineData("\"cpu\"", "/* a */ // b\n\"cpu\"", "5:3 '/* a */' FARG1510: JSON has no comments: the AWS CLI and most deploy tools refuse the file")]
    [InlineData("  \"requiresCompatibilities\": [\"FARGATE\"],\n", "", "1:1 '{' FARG1511: Without 'requiresCompatibilities' nothing of Fargate's is checked, neither here nor by the service: add [\"FARGATE\"]\n  Require Fargate")]
    [InlineData("true }", "null }", "8:58 'null' FARG1512: 'essential' is null, which the AWS CLI refuses: leave it out\n  Remove it")]
    [InlineData("\"essential\": true", "\"command\": [\"a\", null]", "8:62 'null' FARG1512: 'command' is null, which the AWS CLI refuses: leave it out\n  Remove it")]
    public void What_deploy_tools_refuse(string old, string replacement, string expected) => Assert.Equal(expected, FileText.Check(With(old, replacement)));

    [Theory]
    [InlineData("\"awsvpc\"", "\"bridge\"")]
    [InlineData("\"cpu\": \"256\",", "")]
    public void Without_what_Fargate_needs_no_one_asks_for_compatibilities(string old, string replacement) =>
        Check(With(old, replacement).Replace("\"requiresCompatibilities\": [\"FARGATE\"],", "", StringComparison.Ordinal));

    [Fact]
    public void Fargate_is_added_to_a_file_that_asks_for_nothing()
    {
        var without = With("\"requiresCompatibilities\": [\"FARGATE\"],", "");
        var edit = Assert.Single(Assert.Single(FileText.Findings(without)).Edits);
        Assert.Contains("\"requiresCompatibilities\": [\"FARGATE\"]", FileText.Apply(without, edit), StringComparison.Ordinal);
    }

    private static string Only(string findings, string id)
    {
        var lines = findings.Split('\n');
        return string.Join('\n', lines.Where((line, i) =>
            line.StartsWith(' ') ? lines.Take(i).Last(it => !it.StartsWith(' ')).Contains(id, StringComparison.Ordinal) : line.Contains(id, StringComparison.Ordinal)));
    }
}
