namespace Fargate.Core.Tests.Rules.Environment;

/// <summary>What a secret is read from, in all the forms that AWS documents, and in others.</summary>
public class ValueFromTests
{
    private const string Secret = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:";
    private const string Parameter = "arn:aws:ssm:eu-west-1:123456789012:parameter";

    [Theory]
    [InlineData("orders-token")]
    [InlineData("/shop/orders/token_1.a")]
    [InlineData("/aws/reference/secretsmanager/orders")]
    [InlineData("/aws/service/x")]
    [InlineData("/ssm")]
    [InlineData("token-ssm")]
    [InlineData(Parameter + "/shop/orders")]
    [InlineData("arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/x")]
    [InlineData("arn:aws:ssm:eu-west-1::parameter/aws/service/x")] // the public ones have no account
    [InlineData(Secret + "orders")]
    [InlineData(Secret + "orders-AbCdEf")]
    [InlineData(Secret + "shop/orders_+=.@!-AbCdEf:password::")]
    [InlineData(Secret + "orders-AbCdEf::AWSPREVIOUS:")]
    [InlineData(Secret + "orders-AbCdEf:::9d4cb84b-ad69-40c0-a0ab-cead36b967e8")]
    [InlineData(Secret + "orders-AbCdEf:password:AWSCURRENT:")]
    [InlineData(Secret + "orders-AbCdEf:::")]
    [InlineData(Secret + "orders-AbCdEf:db.password::")] // perhaps the key itself
    [InlineData(Secret + "orders-AbCdEf:$password::")]
    [InlineData("arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:x-AbCdEf")]
    [InlineData("<unknown>")]
    public void Says_nothing_of(string valueFrom)
    {
        Assert.Equal("", Check(valueFrom));
        Assert.Equal("", InLogs(valueFrom));
    }

    [Theory]
    [InlineData("orders token", "")]
    [InlineData("/orders:2", "latest: Use the latest version, '/orders'|/orders")]
    [InlineData("/orders:stable", "latest: Use the latest version, '/orders'|/orders")]
    [InlineData("ssm:/shop/orders", "name: Use '/shop/orders'|/shop/orders")]
    [InlineData("SSM:orders", "name: Use 'orders'|orders")]
    [InlineData(" /orders ", "name: Use '/orders'|/orders")]
    [InlineData("secretsmanager:orders", "")]
    [InlineData("https://example.com/x", "")]
    [InlineData("ARN:aws:ssm:eu-west-1:123456789012:parameter/x", "")]
    [InlineData("$TOKEN", "")]
    public void What_is_no_name_is_refused(string valueFrom, string edit) =>
        Assert.Equal(
            $"FARG0610 containerDefinitions[web].secrets[A].valueFrom: The secret 'A' of container 'web' is read from '{valueFrom}', "
            + "which is neither an ARN nor a parameter's name: letters, digits and '_', '.', '-', '/'" + Edit(edit),
            Check(valueFrom));

    [Theory]
    [InlineData("prod/db/password")]
    [InlineData("a/")]
    [InlineData("aws/reference/secretsmanager/orders")]
    public void A_path_begins_with_a_slash_and_a_secret_needs_its_ARN(string valueFrom) =>
        Assert.Equal(
            $"FARG0610 containerDefinitions[web].secrets[A].valueFrom: The secret 'A' of container 'web' is read from '{valueFrom}', which is neither an ARN nor a "
            + "parameter's name: a parameter's path begins with '/', and a secret of Secrets Manager needs its ARN",
            Check(valueFrom));

    [Fact]
    public void A_prefix_is_not_removed_where_a_path_without_a_slash_is_left() => Assert.DoesNotContain("\n", Check("ssm:shop/orders"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ssm-token", "ssm")]
    [InlineData("SSMToken", "ssm")]
    [InlineData("aws.token", "aws")]
    public void What_AWS_keeps_for_itself_begins_no_name(string valueFrom, string start) =>
        Assert.Equal(
            $"FARG0614 containerDefinitions[web].secrets[A].valueFrom: The secret 'A' of container 'web' is read from '{valueFrom}', but no parameter of yours begins with '{start}'",
            Check(valueFrom));

    [Fact]
    public void A_name_has_up_to_2048_characters()
    {
        Assert.Equal("", Check(new string('a', 2048)));
        Assert.StartsWith("FARG0610 ", Check(new string('a', 2049)), StringComparison.Ordinal);
        Assert.Contains($"'{new string('a', 59)}…'", Check(new string('a', 2049)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:ssm:eu-west-1:parameter/x", "is not complete: arn:partition:service:region:account:resource", "")]
    [InlineData("arn:aws:s3:::shop/x", "is one of 's3'; secrets are read from 'secretsmanager' or 'ssm'", "")]
    [InlineData("arn:aws:secretsmanager::123456789012:secret:x", "names no region", "")]
    [InlineData("arn::ssm:eu-west-1:123456789012:parameter/x", "names no partition", "")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:account:secret:x", "names the account 'account'; an account is 12 digits", "")]
    [InlineData("arn:aws:secretsmanager:eu-west-1::secret:x", "names the account ''; an account is 12 digits", "")]
    [InlineData("arn:aws:ssm:eu-west-1:12345678901:parameter/x", "names the account '12345678901'; an account is 12 digits", "")]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:x", "names no parameter: after the account comes parameter/name", "")]
    [InlineData(Parameter + "/", "names no parameter: after the account comes parameter/name", "")]
    [InlineData(Parameter + ":x", "names no parameter: after the account comes parameter/name", "")]
    [InlineData(Parameter + "//shop/x", "has two slashes after 'parameter': the slash that starts a name is written once", "slash: Write one slash|" + Parameter + "/shop/x")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:orders", "names no secret: after the account comes secret:name", "")]
    [InlineData(Secret, "has a name with letters that no secret's name has; they are letters, digits and /_+=.@!-", "")]
    [InlineData(Secret + "orders-??????", "has a name with letters that no secret's name has; they are letters, digits and /_+=.@!-", "")]
    [InlineData(Secret + "x:key", "has 1 of three parts after the name: :json-key:version-stage:version-id, all three colons", "colons: Write all three colons|" + Secret + "x:key::")]
    [InlineData(Secret + "x:key:", "has 2 of three parts after the name: :json-key:version-stage:version-id, all three colons", "colons: Write all three colons|" + Secret + "x:key::")]
    [InlineData(Secret + "x:$.key", "has 1 of three parts after the name: :json-key:version-stage:version-id, all three colons", "")]
    [InlineData(Secret + "x:a:b:c:d", "has 4 of three parts after the name: :json-key:version-stage:version-id, all three colons", "")]
    [InlineData(Secret + "x:k:S:I", "has a version stage and a version id; it may have one of them", "stage: Keep the version stage|" + Secret + "x:k:S:\nid: Keep the version id|" + Secret + "x:k::I")]
    public void An_ARN_is_one_of_a_secret_or_a_parameter(string valueFrom, string problem, string edits) =>
        Assert.Equal(
            $"FARG0611 containerDefinitions[web].secrets[A].valueFrom: The ARN of the secret 'A' of container 'web' {problem}" + Edit(edits),
            Check(valueFrom));

    [Theory]
    [InlineData("$.password", "key: Use the key 'password'|" + Secret + "x:password::")]
    [InlineData("$.db.password", "")]
    [InlineData("$['db']", "")]
    [InlineData("$", "")]
    public void A_key_is_no_path(string key, string edit) =>
        Assert.Equal(
            $"FARG0612 containerDefinitions[web].secrets[A].valueFrom: The secret 'A' of container 'web' asks for the JSON key '{key}'; "
            + "it takes one key of the outermost object, not a path" + Edit(edit),
            Check($"{Secret}x:{key}::"));

    [Theory]
    [InlineData("a/b", "FARG0610 containerDefinitions[web].logConfiguration.secretOptions[A].valueFrom: ")]
    [InlineData("awsToken", "FARG0614 containerDefinitions[web].logConfiguration.secretOptions[A].valueFrom: ")]
    [InlineData("a b", "FARG0610 containerDefinitions[web].logConfiguration.secretOptions[A].valueFrom: ")]
    [InlineData("arn:aws:s3:::x", "FARG0611 containerDefinitions[web].logConfiguration.secretOptions[A].valueFrom: ")]
    [InlineData(Secret + "x:$.a::", "FARG0612 containerDefinitions[web].logConfiguration.secretOptions[A].valueFrom: ")]
    public void Log_drivers_read_their_secrets_in_the_same_way(string valueFrom, string start) =>
        Assert.StartsWith(start, InLogs(valueFrom), StringComparison.Ordinal);

    private static string Edit(string edits) => string.Concat(edits.Split('\n').Where(it => it.Length > 0).Select(it =>
        $"\n  {it.Split('|')[0]} | containerDefinitions[web].secrets[A].valueFrom = \"{it.Split('|')[1]}\""));

    private static string Check(string valueFrom) =>
        Definitions.CheckContainer("FARG06", $$""" "secrets": [{ "name": "A", "valueFrom": "{{valueFrom}}" }] """);

    private static string InLogs(string valueFrom) => Definitions.CheckContainer("FARG06", $$"""
        "logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "A", "valueFrom": "{{valueFrom}}" }] }
        """);
}
