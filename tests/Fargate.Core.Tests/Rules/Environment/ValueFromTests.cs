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
            $"FARG0610 containerDefinitions[web].secrets[A].valueFrom: valueFrom of the secret 'A' of container 'web' is '{valueFrom}', which is neither an ARN nor a valid parameter name: only letters, digits and '_', '.', '-', '/' are allowed" + Edit(edit),
            Check(valueFrom));

    [Theory]
    [InlineData("prod/db/password")]
    [InlineData("a/")]
    [InlineData("aws/reference/secretsmanager/orders")]
    public void A_path_begins_with_a_slash_and_a_secret_needs_its_ARN(string valueFrom) =>
        Assert.Equal(
            $"FARG0610 containerDefinitions[web].secrets[A].valueFrom: valueFrom of the secret 'A' of container 'web' is '{valueFrom}', which is neither an ARN nor a valid parameter name: a parameter path must begin with '/', and a Secrets Manager secret needs its ARN",
            Check(valueFrom));

    [Fact]
    public void A_prefix_is_not_removed_where_a_path_without_a_slash_is_left() => Assert.DoesNotContain("\n", Check("ssm:shop/orders"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ssm-token", "ssm")]
    [InlineData("SSMToken", "ssm")]
    [InlineData("aws.token", "aws")]
    public void What_AWS_keeps_for_itself_begins_no_name(string valueFrom, string start) =>
        Assert.Equal(
            $"FARG0614 containerDefinitions[web].secrets[A].valueFrom: valueFrom of the secret 'A' of container 'web' is '{valueFrom}', but no parameter name can begin with '{start}': use another parameter, or the ARN of a secret",
            Check(valueFrom));

    [Fact]
    public void A_name_has_up_to_2048_characters()
    {
        Assert.Equal("", Check(new string('a', 2048)));
        Assert.StartsWith("FARG0610 ", Check(new string('a', 2049)), StringComparison.Ordinal);
        Assert.Contains($"'{new string('a', 59)}…'", Check(new string('a', 2049)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:ssm:eu-west-1:parameter/x", "is incomplete; it must be arn:partition:service:region:account:resource", "")]
    [InlineData("arn:aws:s3:::shop/x", "has the service 's3'; it must be 'secretsmanager' or 'ssm'", "")]
    [InlineData("arn:aws:secretsmanager::123456789012:secret:x", "has no region", "")]
    [InlineData("arn::ssm:eu-west-1:123456789012:parameter/x", "has no partition", "")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:account:secret:x", "has the account 'account'; it must be 12 digits", "")]
    [InlineData("arn:aws:secretsmanager:eu-west-1::secret:x", "has the account ''; it must be 12 digits", "")]
    [InlineData("arn:aws:ssm:eu-west-1:12345678901:parameter/x", "has the account '12345678901'; it must be 12 digits", "")]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:x", "names no parameter; parameter/name must follow the account", "")]
    [InlineData(Parameter + "/", "names no parameter; parameter/name must follow the account", "")]
    [InlineData(Parameter + ":x", "names no parameter; parameter/name must follow the account", "")]
    [InlineData(Parameter + "//shop/x", "has two slashes after 'parameter'; there must be one", "slash: Write one slash after 'parameter'|" + Parameter + "/shop/x")]
    [InlineData(Parameter + "/*", "has an invalid parameter name; only letters, digits and _.-/ are allowed", "")]
    [InlineData(Parameter + "/shop/my token", "has an invalid parameter name; only letters, digits and _.-/ are allowed", "")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:orders", "names no secret; secret:name must follow the account", "")]
    [InlineData(Secret, "has an invalid secret name; only letters, digits and /_+=.@!- are allowed", "")]
    [InlineData(Secret + "orders-??????", "has an invalid secret name; only letters, digits and /_+=.@!- are allowed", "")]
    [InlineData(Secret + "x:key", "has 1 of three parts after the name; it must be :json-key:version-stage:version-id, with all three colons", "colons: Write all three colons|" + Secret + "x:key::")]
    [InlineData(Secret + "x:key:", "has 2 of three parts after the name; it must be :json-key:version-stage:version-id, with all three colons", "colons: Write all three colons|" + Secret + "x:key::")]
    [InlineData(Secret + "x:$.key", "has 1 of three parts after the name; it must be :json-key:version-stage:version-id, with all three colons", "")]
    [InlineData(Secret + "x:a:b:c:d", "has 4 of three parts after the name; it must be :json-key:version-stage:version-id, with all three colons", "")]
    [InlineData(Secret + "x:k:S:I", "has both a version stage and a version ID; it can have only one of them", "stage: Keep the version stage, remove the version ID|" + Secret + "x:k:S:\nid: Keep the version ID, remove the version stage|" + Secret + "x:k::I")]
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
            $"FARG0612 containerDefinitions[web].secrets[A].valueFrom: The secret 'A' of container 'web' uses the JSON key '{key}'; it must be a top-level key, not a path" + Edit(edit),
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
