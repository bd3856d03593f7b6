using static Fargate.Core.Tests.Sources.Files.TaskDefinitionFileTests;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>The rules about a file's own form (15xx): message, place, edits.</summary>
public class FormTests
{
    [Theory]
    [InlineData("\"cpu\": \"256\",", "\"cpu\": \"256\"", "6:3 '\"' FARG1501: The file is not valid JSON: expected ',' or '}'")]
    [InlineData("\"essential\": true }", "\"essential\": true, }", "8:62 ',' FARG1501: The file is not valid JSON: expected no ',' before '}'")]
    [InlineData("true }", "True }", "8:58 'T' FARG1501: The file is not valid JSON: expected a value")]
    [InlineData("\"web\",", "'web',", "2:13 ''' FARG1501: The file is not valid JSON: expected a value")]
    [InlineData("\"web\",", "\"web,", "2:18 '' FARG1501: The file is not valid JSON: expected '\"'")]
    [InlineData("\"web\"", "\"w\teb\"", "2:15 '\t' FARG1501: The file is not valid JSON: expected \\u0009 for a control character\n2:13 '\"w\teb\"' FARG0201: *")]
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
    [InlineData("\"essential\": true", "\"esential\": true", "8:45 '\"esential\"' FARG1502: 'esential' is not a field of a container definition: did you mean 'essential'?\n  Use 'essential'")]
    [InlineData("\"essential\": true", "\"portBindings\": []", "8:45 '\"portBindings\"' FARG1502: 'portBindings' is not a field of a container definition")]
    [InlineData("\"essential\": true", "\"networkMode\": \"awsvpc\"", "8:45 '\"networkMode\"' FARG1502: 'networkMode' is not a field of a container definition: it belongs to the task definition")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"essential\": true", "5:17 '\"essential\"' FARG1502: 'essential' is not a field of a task definition: it belongs to a container definition")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"cpus\": \"256\"", "5:17 '\"cpus\"' FARG1502: 'cpus' is not a field of a task definition: did you mean 'cpu'?")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"runtimePlatform\": { \"architecture\": \"ARM64\" }", "5:38 '\"architecture\"' FARG1502: 'architecture' is not a field of 'runtimePlatform': did you mean 'cpuArchitecture'?\n  Use 'cpuArchitecture'")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"runtimePlatform\": { \"os\": \"LINUX\" }", "5:38 '\"os\"' FARG1502: 'os' is not a field of 'runtimePlatform'")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"zone\": \"a\"", "5:17 '\"zone\"' FARG1502: 'zone' is not a field of a task definition")]
    [InlineData("\"essential\": true", "\"portMappings\": [{ \"essential\": true }]", "8:64 '\"essential\"' FARG1502: 'essential' is not a field of an item of 'portMappings'")]
    [InlineData("\"essential\": true", "\"portMappings\": [{ \"port\": 80 }]", "8:64 '\"port\"' FARG1502: 'port' is not a field of an item of 'portMappings'")]
    [InlineData("\"essential\": true", "\"secretOptions\": []", "8:45 '\"secretOptions\"' FARG1502: 'secretOptions' is not a field of a container definition: it belongs to 'logConfiguration'")]
    [InlineData("\"essential\": true", "\"options\": {}", "8:45 '\"options\"' FARG1502: 'options' is not a field of a container definition")]
    [InlineData("\"essential\": true", "\"comment\": \"a\"", "8:45 '\"comment\"' FARG1502: 'comment' is not a field of a container definition")]
    [InlineData("\"essential\": true", "\"environments\": { \"A\": \"b\" }", "8:45 '\"environments\"' FARG1502: 'environments' is not a field of a container definition: did you mean 'environment'?")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": \"256\", \"sizeInGiB\": 30", "5:17 '\"sizeInGiB\"' FARG1502: 'sizeInGiB' is not a field of a task definition: it belongs to 'ephemeralStorage'")]
    [InlineData("\"essential\": true", "\"${key}\": true", "")]
    [InlineData("\"memory\"", "\"Memory\"", "6:3 '\"Memory\"' FARG1503: 'Memory' must be 'memory': names of the ECS API start with a lower-case letter, those of CloudFormation with a capital\n  Use 'memory'")]
    [InlineData("\"memory\"", "\"executionRoleARN\": \"r\", \"executionRoleArn\": \"r\", \"memory\"", "6:3 '\"executionRoleARN\"' FARG1503: 'executionRoleARN' must be 'executionRoleArn': names of the ECS API start with a lower-case letter, those of CloudFormation with a capital")]
    public void A_field_that_the_API_does_not_have(string old, string replacement, string expected) =>
        Assert.Equal(expected, Only(FileText.Check(With(old, replacement)), "FARG15"));

    [Theory]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": 256", "5:10 '256' FARG1504: 'cpu' must be a string, not a number\n  Write \"256\"")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": 256.0", "5:10 '256.0' FARG1504: 'cpu' must be a string, not 256.0\n  Write \"256\"")]
    [InlineData("\"cpu\": \"256\"", "\"cpu\": 256.5", "5:10 '256.5' FARG1504: 'cpu' must be a string, not 256.5\n  Write \"256.5\"")]
    [InlineData("\"essential\": true", "\"dockerLabels\": { \"cpu\": 1.0 }", "8:70 '1.0' FARG1504: 'cpu' must be a string, not 1.0\n  Write \"1.0\"")]
    [InlineData("\"essential\": true", "\"essential\": \"true\"", "8:58 '\"true\"' FARG1504: 'essential' must be true or false, not a string\n  Write true")]
    [InlineData("\"essential\": true", "\"essential\": \"yes\"", "8:58 '\"yes\"' FARG1504: 'essential' must be true or false, not a string")]
    [InlineData("\"essential\": true", "\"essential\": 1", "8:58 '1' FARG1504: 'essential' must be true or false, not a number")]
    [InlineData("\"essential\": true", "\"cpu\": \"128\"", "8:52 '\"128\"' FARG1504: 'cpu' must be a whole number, not a string\n  Write 128")]
    [InlineData("\"essential\": true", "\"cpu\": \"-900\"", "8:52 '\"-900\"' FARG1504: 'cpu' must be a whole number, not a string\n  Write -900")]
    [InlineData("\"essential\": true", "\"cpu\": \"0\"", "8:52 '\"0\"' FARG1504: 'cpu' must be a whole number, not a string\n  Write 0")]
    [InlineData("\"essential\": true", "\"cpu\": \"007\"", "8:52 '\"007\"' FARG1504: 'cpu' must be a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"\"", "8:52 '\"\"' FARG1504: 'cpu' must be a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"-\"", "8:52 '\"-\"' FARG1504: 'cpu' must be a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"123456789012345678\"", "8:52 '\"123456789012345678\"' FARG1504: 'cpu' must be a whole number, not a string\n  Write 123456789012345678")]
    [InlineData("\"essential\": true", "\"cpu\": \"1234567890123456789\"", "8:52 '\"1234567890123456789\"' FARG1504: 'cpu' must be a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": \"0.5\"", "8:52 '\"0.5\"' FARG1504: 'cpu' must be a whole number, not a string")]
    [InlineData("\"essential\": true", "\"cpu\": 0.5", "8:52 '0.5' FARG1504: 'cpu' must be a whole number, not 0.5")]
    [InlineData("\"essential\": true", "\"cpu\": 1e3", "8:52 '1e3' FARG1504: 'cpu' must be a whole number, not 1e3")]
    [InlineData("\"essential\": true", "\"command\": [1, true]", "8:57 '1' FARG1504: 'command' must be a list in which each item is a string, not a number\n  Write \"1\"\n8:60 'true' FARG1504: 'command' must be a list in which each item is a string, not true\n  Write \"true\"")]
    [InlineData("\"essential\": true", "\"command\": \"run\"", "8:56 '\"run\"' FARG1504: 'command' must be a list, not a string")]
    [InlineData("\"essential\": true", "\"portMappings\": { \"containerPort\": 80 }", "8:45 '\"portMappings\"' FARG1504: 'portMappings' must be a list, not an object")]
    [InlineData("\"essential\": true", "\"healthCheck\": []", "8:45 '\"healthCheck\"' FARG1504: 'healthCheck' must be an object, not a list")]
    [InlineData("\"essential\": true", "\"dockerLabels\": { \"a\": 1 }", "8:68 '1' FARG1504: 'a' must be a string, not a number\n  Write \"1\"")]
    public void A_value_of_another_type(string old, string replacement, string expected) =>
        Assert.Equal(expected, Only(FileText.Check(With(old, replacement)), "FARG15"));

    [Theory]
    [InlineData("\"awsvpc\"", "\"awsVpc\"", "3:18 '\"awsVpc\"' FARG1505: 'awsVpc' is not a valid value for 'networkMode'; it must be one of bridge, host, awsvpc, none\n  Use 'awsvpc'")]
    [InlineData("[\"FARGATE\"]", "[\"fargate\"]", "4:31 '\"fargate\"' FARG1505: 'fargate' is not a valid value for 'requiresCompatibilities'; it must be one of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES\n  Use 'FARGATE'")]
    [InlineData("\"awsvpc\"", "\"default\"", "3:18 '\"default\"' FARG1505: 'default' is not a valid value for 'networkMode'; it must be one of bridge, host, awsvpc, none")]
    [InlineData("\"cpu\"", "\"pidMode\": \"\", \"cpu\"", "5:14 '\"\"' FARG1515: 'pidMode' is an empty string; it must be one of host, task: set one of them, or remove the field\n  Remove 'pidMode'")]
    [InlineData("[\"FARGATE\"]", "[\"\", \"FARGATE\"]", "4:31 '\"\"' FARG1515: 'requiresCompatibilities' is an empty string; it must be one of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES: set one of them, or remove the field\n  Remove the empty item of 'requiresCompatibilities'")]
    [InlineData("\"awsvpc\"", "\"\"", "3:18 '\"\"' FARG0202: Fargate supports only network mode 'awsvpc', but networkMode is not set\n  Use network mode 'awsvpc'")]
    public void A_value_that_the_API_does_not_have(string old, string replacement, string expected) =>
        Assert.Equal(expected, FileText.Check(With(old, replacement)));

    [Theory]
    [InlineData("\"UDP\"", "8:97 '\"UDP\"' FARG0412: ECS treats the protocol 'UDP' as tcp: use tcp or udp, in lower case\n  Use 'udp'")]
    [InlineData("\"http\"", "8:97 '\"http\"' FARG0412: ECS treats the protocol 'http' as tcp: use tcp or udp, in lower case")]
    [InlineData("\"\"", "8:97 '\"\"' FARG1515: 'protocol' is an empty string; it must be one of tcp, udp: set one of them, or remove the field\n  Remove 'protocol'")]
    [InlineData("\"udp\"", "")]
    public void A_protocol_that_the_API_does_not_have_is_not_refused(string protocol, string expected) =>
        Assert.Equal(expected, FileText.Check(With("\"essential\": true", $"\"portMappings\": [{{ \"containerPort\": 53, \"protocol\": {protocol} }}]")));

    [Theory]
    [InlineData("MANAGED_INSTANCES", "{ \"type\": \"NeuronDevice\", \"value\": \"ALL\" }")]
    [InlineData("EC2", "{ \"type\": \"GPU\", \"sharingStrategy\": { \"nvidiaMps\": { \"memory\": 512, \"maxComputePercent\": 50 } } }")]
    public void Devices_that_others_than_Fargate_have(string compatibility, string requirement) =>
        Check(With("\"essential\": true", $"\"resourceRequirements\": [{requirement}]").Replace("FARGATE", compatibility, StringComparison.Ordinal));

    [Fact]
    public void An_empty_text_where_a_value_has_to_be_is_not_removed() =>
        Assert.Equal(
            "8:80 '\"\"' FARG1515: 'type' is an empty string; it must be one of fluentd, fluentbit: set one of them",
            Only(FileText.Check(With("\"essential\": true", "\"firelensConfiguration\": { \"type\": \"\" }")), "FARG15"));

    [Theory]
    [InlineData("\"cpu\"", "\"revision\": 1, \"status\": \"ACTIVE\", \"cpu\"", "5:3 '\"revision\"' FARG1506: register-task-definition rejects these fields of describe-task-definition: 'revision', 'status'\n  Remove the read-only fields")]
    [InlineData("\"cpu\"", "\"cpu\": \"1\", \"cpu\"", "5:15 '\"cpu\"' FARG1508: 'cpu' appears twice in this object, and only the last value is used: remove the other")]
    [InlineData("\"cpu\"", "\"$schema\": \"x\", \"cpu\"", "5:3 '\"$schema\"' FARG1509: '$schema' helps editors, but register-task-definition rejects it: remove it\n  Remove '$schema'")]
    [InlineData("\"cpu\"", "/* a */ // b\n\"cpu\"", "5:3 '/* a */' FARG1510: JSON has no comments: the AWS CLI and most deploy tools reject the file")]
    [InlineData("  \"requiresCompatibilities\": [\"FARGATE\"],\n", "", "1:1 '{' FARG1511: Without requiresCompatibilities, neither ECS nor this package applies the Fargate rules: add [\"FARGATE\"]\n  Add FARGATE to requiresCompatibilities")]
    [InlineData("true }", "null }", "8:58 'null' FARG1512: 'essential' is null, which the AWS CLI rejects: leave it out\n  Remove 'essential'")]
    [InlineData("\"essential\": true", "\"command\": [\"a\", null]", "8:62 'null' FARG1512: 'command' is null, which the AWS CLI rejects: leave it out\n  Remove 'command'")]
    [InlineData("\"essential\": true", "\"user\": null, \"command\": [null, \"a\", null], \"links\": null", "8:53 'null' FARG1512: 'user', 'command' and 'links' are null, which the AWS CLI rejects: leave them out\n  Remove the null values")]
    public void What_deploy_tools_refuse(string old, string replacement, string expected) => Assert.Equal(expected, FileText.Check(With(old, replacement)));

    [Theory]
    [InlineData("\"awsvpc\"", "\"bridge\"")]
    [InlineData("\"cpu\": \"256\",", "")]
    public void Without_what_Fargate_needs_no_one_asks_for_compatibilities(string old, string replacement) =>
        Check(With(old, replacement).Replace("\"requiresCompatibilities\": [\"FARGATE\"],", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"memory\": \"512\"", "\"memory\": \"512\", \"placementConstraints\": [{ \"type\": \"memberOf\", \"expression\": \"a\" }]")]
    [InlineData("\"essential\": true", "\"privileged\": true")]
    [InlineData("\"essential\": true", "\"dnsSearchDomains\": [\"a\"]")]
    [InlineData("\"essential\": true", "\"startTimeout\": 300")]
    [InlineData("\"256\"", "\"338\"")]
    [InlineData("nginx:1.27", "mcr.microsoft.com/windows/servercore/iis:ltsc2022")]
    [InlineData("\"cpu\": \"256\",\n  \"memory\": \"512\"", "\"cpu\": \"1024\", \"memory\": \"2048\", \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2016_FULL\" }")]
    public void What_Fargate_would_refuse_is_meant_for_EC2(string old, string replacement) =>
        Check(With(old, replacement).Replace("\"requiresCompatibilities\": [\"FARGATE\"],", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"Name\": \"web\", \"image\": \"a\", \"Cpu\": 10, \"PortMappings\": [{ \"ContainerPort\": 80 }], \"user\": null", "")]
    [InlineData("\"Image\": \"a\", \"command\": [null]", "")]
    [InlineData("\"name\": \"a\", \"image\": \"a\", \"networkMode\": \"awsvpc\"", "1:31 '\"networkMode\"' FARG1514: 'networkMode' is not a field of a container definition, and Terraform drops it: it belongs to the task definition")]
    [InlineData("\"image\": \"a\", \"esential\": true", "1:18 '\"esential\"' FARG1514: 'esential' is not a field of a container definition, and Terraform drops it: did you mean 'essential'?\n  Use 'essential'")]
    public void In_a_list_of_containers_counts_what_Terraform_makes_of_it(string members, string expected) =>
        Assert.Equal(expected, FileText.Check("[{ " + members + " }]"));

    [Theory]
    [InlineData("utf-8", "", "UTF-8 with a byte order mark")]
    [InlineData("utf-16", "", "UTF-16")]
    [InlineData("utf-16BE", "", "UTF-16BE")]
    [InlineData("iso-8859-1", "é", "ISO-8859-1")]
    [InlineData("iso-8859-1", "", null)]
    [InlineData("us-ascii", "", null)]
    [InlineData(null, "é", null)]
    public void What_is_no_plain_UTF_8_is_told(string? encoding, string letter, string? name)
    {
        var text = With("\"memory\"", $"\"tags\": [{{ \"key\": \"a{letter}\" }}], \"memory\"");
        var findings = Core.Sources.Files.TaskDefinitionFile.Read(text, encoding is null ? null : System.Text.Encoding.GetEncoding(encoding)).Check(Core.Rules.RuleOptions.None);
        Assert.Equal(
            name is null ? [] : [$"FARG1513: The file is saved as {name}, which the AWS CLI cannot read: save it as UTF-8 without a byte order mark"],
            findings.Where(it => it.Rule.Id == "FARG1513").Select(it => $"{it.Rule.Id}: {it.Message}"));
        Assert.DoesNotContain(Core.Sources.Files.TaskDefinitionFile.Read(text, new System.Text.UTF8Encoding(false)).Check(Core.Rules.RuleOptions.None), it => it.Rule.Id == "FARG1513");
    }

    [Fact]
    public void Many_nulls_are_one_finding_that_names_them()
    {
        var text = Labels(35);
        var finding = Assert.Single(FileText.Findings(text));
        Assert.StartsWith("'l00', 'l01', ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(", 'l33' and 'l34' are null", finding.Message, StringComparison.Ordinal);
        Assert.Contains(", 'l48' and 'l49' are null", Assert.Single(FileText.Findings(Labels(50))).Message, StringComparison.Ordinal);
        Assert.Contains(", 'l49' and 1 more are null", Assert.Single(FileText.Findings(Labels(51))).Message, StringComparison.Ordinal);
        Assert.Equal(With("\"essential\": true", "\"dockerLabels\": {}"), FileText.Apply(text, Assert.Single(finding.Edits)));
        Assert.Single(Assert.Single(FileText.Findings(Labels(500))).Edits);
        Assert.Empty(Assert.Single(FileText.Findings(Labels(501))).Edits);

        static string Labels(int count) =>
            With("\"essential\": true", $"\"dockerLabels\": {{ {string.Join(", ", Enumerable.Range(0, count).Select(it => $"\"l{it:00}\": null"))} }}");
    }

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
