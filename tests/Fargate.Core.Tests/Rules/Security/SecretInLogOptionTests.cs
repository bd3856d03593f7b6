namespace Fargate.Core.Tests.Rules.Security;

public class SecretInLogOptionTests
{
    [Theory]
    [InlineData("awsfirelens", "apikey", "0a1b2c3d4e5f")]
    [InlineData("awsfirelens", "api_key", "0a1b2c3d4e5f")]
    [InlineData("awsfirelens", "licenseKey", "0a1b2c3d4e5fNRAL")]
    [InlineData("awsfirelens", "Shared_Key", "0a1b2c3d4e5f==")]
    [InlineData("awsfirelens", "http_passwd", "Zx81-Spectrum")]
    [InlineData("splunk", "splunk-token", "2f1e4a0c-7b6d-4c3e-9f58-0d1c2b3a4e5f")]
    [InlineData("awsfirelens", "Header", "Authorization ghp_16C7e42F292c6912E7710c838347Ae178B4a")]
    [InlineData("gelf", "auth_token", "0a1b2c3d4e5f")]
    public void A_secret_of_a_log_driver_is_told(string driver, string option, string value) => Assert.Equal(
        $"FARG1012 containerDefinitions[web].logConfiguration.options.{option}: Log option '{option}' of container 'web' looks like a secret, and anyone who can describe the task definition can read it: use secretOptions",
        Check(driver, option, value).Replace("[\"splunk-token\"]", ".splunk-token", StringComparison.Ordinal));

    [Theory]
    [InlineData("apikey", "${DD_API_KEY}")]
    [InlineData("apikey", "<unknown>")]
    [InlineData("apikey", "your-api-key")]
    [InlineData("apikey", "")]
    [InlineData("splunk-token", "t")]
    [InlineData("token_url", "0a1b2c3d4e5f")]
    [InlineData("Host", "http-intake.logs.datadoghq.com")]
    [InlineData("awslogs-group", "/ecs/token")]
    public void Says_nothing_of(string option, string value) => Assert.Equal("", Check("awsfirelens", option, value));

    private static string Check(string driver, string option, string value) => Definitions.CheckContainer(
        "FARG1012", $$""" "logConfiguration": { "logDriver": "{{driver}}", "options": { "{{option}}": "{{value}}" } } """);
}
