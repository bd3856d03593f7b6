namespace Fargate.Core.Tests.Rules.Security;

/// <summary>Secrets in the environment: each is told once, by the surest rule, and never with its value.</summary>
public class PlainSecretsTests
{
    private const string Key = "AKIAQ4XYZW7RTPLM2N3B";

    [Theory]
    [InlineData("AWS_ACCESS_KEY_ID", Key)]
    [InlineData("AWS_SECRET_ACCESS_KEY", "<unknown>")]
    [InlineData("ECS_ENGINE_AUTH_DATA", "x")]
    public void Credentials_of_AWS_are_told_by_their_names(string name, string value) =>
        Assert.Equal(
            $"FARG1001 containerDefinitions[web].environment[{name}].name: '{name}' in container 'web' is readable by anyone who can describe the task definition: use the task role instead",
            Check(name, value));

    [Theory]
    [InlineData(Key, "an AWS access key ID")]
    [InlineData("key=ASIAQ4XYZW7RTPLM2N3B;region=x", "an AWS access key ID")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\\nMIIE", "a private key")]
    [InlineData("-----BEGIN PRIVATE KEY-----", "a private key")]
    [InlineData("-----BEGIN PRIVATE KEY-----\\nREDACTED\\n-----END PRIVATE KEY-----\\n-----BEGIN EC PRIVATE KEY-----\\nMHcCAQEE\\n", "a private key")]
    [InlineData("Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U", "a JSON Web Token")]
    [InlineData("ghp_16C7e42F292c6912E7710c838347Ae178B4a", "a GitHub token")]
    [InlineData("github_pat_11ABCDEFG0123456789012_abcdef", "a GitHub token")]
    [InlineData("glpat-abcdefghij0123456789", "a GitLab token")]
    [InlineData("xoxb-2048173094-abcdefghijkl", "a Slack token")]
    [InlineData("https://hooks.slack.com/services/T0ABCDEFG/B0ABCDEFG/abcdefghijklmnop12345678", "a Slack webhook URL")]
    [InlineData("Server=db;User Id=app;Password=Zx81-spectrum", "a connection string with a password")]
    [InlineData("host=db;pwd=Zx81", "a connection string with a password")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=Zm9vYmFyYmF6cXV4==", "a connection string with a password")]
    [InlineData("postgres://app:Zx81@db.internal:5432/shop", "a URL with a password")]
    [InlineData("postgres://app:ZXSPECTRUM@db.internal:5432/shop", "a URL with a password")]
    [InlineData("redis://:Zx81@cache:6379", "a URL with a password")]
    [InlineData("{ \\\"uri\\\": \\\"amqp://app:Zx81@mq/\\\" }", "a URL with a password")]
    [InlineData("jdbc:postgresql://db/shop?user=app&password=Zx81", "a URL with a password")]
    public void Other_secrets_are_told_by_their_form(string value, string kind)
    {
        Assert.Equal(
            $"FARG1002 containerDefinitions[web].environment[SETTING].value: The value of 'SETTING' in container 'web' contains {kind}, which anyone who can describe the task definition can read: use secrets",
            Check("SETTING", value));
        // Also where the name says so already.
        Assert.StartsWith("FARG1002 containerDefinitions[web].environment[API_TOKEN].value: ", Check("API_TOKEN", value), StringComparison.Ordinal);
        Assert.Single(Check("API_TOKEN", value).Split('\n'));
    }

    [Fact]
    public void A_Stripe_key_is_one() =>
        // In two parts, so that nobody takes it for a real one.
        Assert.Contains("contains a Stripe key", Check("SETTING", "sk_" + "live_4eC39HqLyjWDarjtT1zdp7dc"), StringComparison.Ordinal);

    [Theory]
    [InlineData("DB_PASSWORD")]
    [InlineData("PGPASSWORD")]
    [InlineData("Database__Password")]
    [InlineData("db.password")]
    [InlineData("dbPassword")]
    [InlineData("MYSQL_ROOT_PASSWD")]
    [InlineData("JWT_SECRET")]
    [InlineData("CLIENT_SECRET")]
    [InlineData("SECRET_KEY")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("Mail__ApiKey")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("APIKEY")]
    [InlineData("SSH_PRIVATE_KEY")]
    public void A_name_that_says_so_is_a_hint(string name) =>
        Assert.Equal(
            $"FARG1003 containerDefinitions[web].environment[{name}].value: '{name}' in container 'web' looks like a secret, and anyone who can describe the task definition can read it: use secrets",
            Check(name, "Zx81-Spectrum"));

    [Theory]
    [InlineData("LOG_LEVEL", "information")]
    [InlineData("PWD", "/srv/application")]
    [InlineData("SECRET_NAME", "orders-secret")]
    [InlineData("SECRET_ARN", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:x")]
    [InlineData("DB_SECRET", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:x")]
    [InlineData("DB_SECRET", "shop/prod/orders")]
    [InlineData("DB_SECRET", "orders-credentials")]
    [InlineData("PASSWORD_FILE", "Zx81-Spectrum")]
    [InlineData("DB_PASSWORD", "/run/secrets/password")]
    [InlineData("DB_PASSWORD", "C:\\\\secrets\\\\password")]
    [InlineData("TOKEN_URL", "https://login.example.com/token")]
    [InlineData("AUTH_TOKEN", "https://login.shop.internal/token")]
    [InlineData("MAX_TOKENS", "Zx81-Spectrum")]
    [InlineData("OPENAI_MAX_TOKEN", "Zx81-Spectrum")]
    [InlineData("REQUIRE_PASSWORD", "Zx81-Spectrum")]
    [InlineData("NEXT_PUBLIC_API_KEY", "Zx81-Spectrum")]
    [InlineData("STRIPE_PUBLISHABLE_KEY", "Zx81-Spectrum")]
    [InlineData("DB_PASSWORD", "true")]
    [InlineData("DB_PASSWORD", "12345678")]
    [InlineData("DB_PASSWORD", "")]
    [InlineData("DB_PASSWORD", "none")]
    [InlineData("DB_PASSWORD", "xxxxxxxx")]
    [InlineData("DB_PASSWORD", "********")]
    [InlineData("DB_PASSWORD", "changeme")]
    [InlineData("DB_PASSWORD", "REPLACE_ME")]
    [InlineData("DB_PASSWORD", "your-password")]
    [InlineData("DB_PASSWORD", "{{resolve:secretsmanager:x}}")]
    [InlineData("DB_PASSWORD", "${DB_PASSWORD}")]
    [InlineData("DB_PASSWORD", "%DB_PASSWORD%")]
    [InlineData("DB_PASSWORD", "<unknown>")]
    [InlineData("AWS_ACCESS_KEY_ID", "")]
    [InlineData("SETTING", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("SETTING", "AKIAQ4XYZW7RTPLM2N3")] // too short
    [InlineData("SETTING", "AKIAQ4XYZW7RTPLM2N3B4")] // too long
    [InlineData("SETTING", "-----BEGIN CERTIFICATE-----")]
    [InlineData("SETTING", "-----BEGIN PUBLIC KEY-----")]
    [InlineData("SETTING", "eyJhbGciOiJIUzI1NiJ9")]
    [InlineData("NEXT_PUBLIC_TOKEN", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U")]
    [InlineData("PUBLIC_TOKEN", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U")]
    [InlineData("SUPABASE_ANON_KEY", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U")]
    [InlineData("SETTING", "Server=db;User Id=app;Password=")]
    [InlineData("SETTING", "Server=db;Integrated Security=true")]
    [InlineData("SETTING", "Server=db;Password=${DB_PASSWORD}")]
    [InlineData("SETTING", "Password=x")]
    [InlineData("SETTING", "postgres://db.internal:5432/shop")]
    [InlineData("SETTING", "postgres://app@db.internal:5432/shop")]
    [InlineData("SETTING", "postgres://app:<password>@db/shop")]
    [InlineData("SETTING", "postgres://app:${PASSWORD}@db/shop")]
    [InlineData("SETTING", "amqp://guest:guest@localhost:5672")]
    [InlineData("SETTING", "mongodb://USER:PASSWORD@db/shop")]
    [InlineData("SETTING", "https://x-access-token:GITHUB_TOKEN@github.com/shop")]
    [InlineData("SETTING", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("DB_PASSWORD", "DB_PASSWORD")]
    [InlineData("API_TOKEN", "REPLACE_WITH_TOKEN")]
    [InlineData("SETTING", "https://example.com/a:b@c")]
    [InlineData("SETTING", "https://example.com/?password=")]
    [InlineData("SETTING", "light ghp xox k_live_")]
    [InlineData("<unknown>", "Zx81-Spectrum")]
    public void Says_nothing_of(string name, string value) => Assert.Equal("", Check(name, value));

    [Theory]
    [InlineData("""{ "name": "AWS_ACCESS_KEY_ID", "valueFrom": "orders" }""")]
    [InlineData("""{ "name": "DB_PASSWORD", "valueFrom": "orders" }""")]
    public void Secrets_are_where_they_belong(string secret) =>
        Assert.Equal("", string.Join('\n', Ids.Select(it => Definitions.CheckContainer(it, $"\"secrets\": [{secret}]")).Where(it => it.Length > 0)));

    [Theory]
    [InlineData("a b c d e f g h i j k l")]
    [InlineData("-----BEGIN PRIVATE KEY-----\\nREDACTED\\n-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----\\\\nREDACTED\\\\n-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\\nMIIE...\\n-----END RSA PRIVATE KEY-----")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----xxxxxxxx-----END OPENSSH PRIVATE KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----\\n<your key>\\n-----END PRIVATE KEY-----")]
    [InlineData("AKIA ghp_ xoxb- eyJ :// = ; -----BEGIN PRIVATE KEY-----")]
    public void A_long_value_costs_little(string start)
    {
        var value = start + new string('A', 200_000) + "://" + new string('=', 1000);
        Assert.NotNull(Check("SETTING", value));
    }

    private static readonly string[] Ids = ["FARG1001", "FARG1002", "FARG1003"];

    private static string Check(string name, string value)
    {
        var text = string.Join('\n', Ids.Select(id => Definitions.CheckContainer(
            id, $$""" "environment": [{ "name": "{{name}}", "value": "{{value}}" }] """)).Where(it => it.Length > 0));
        if (value.Length > 5)
            Assert.DoesNotContain(value, text, StringComparison.Ordinal);
        return text;
    }
}
