namespace Fargate.Core.Tests.Rules.Environment;

public class InvalidRegistryCredentialsTests
{
    [Theory]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:parameter/registry")]
    [InlineData("arn:aws:s3:::shop/registry")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:registry")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:secret:")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:1234:secret:registry")]
    [InlineData("arn:aws:secretsmanager::123456789012:secret:registry")]
    [InlineData("arn:aws:secretsmanager:registry")]
    public void Credentials_that_are_no_secret_are_reported(string arn) => Assert.Equal(
        $"FARG0613 containerDefinitions[web].repositoryCredentials.credentialsParameter: credentialsParameter of container 'web' is '{arn}'; it must be arn:aws:secretsmanager:region:account:secret:name, or the name of a secret",
        Check($"\"{arn}\""));

    [Theory]
    [InlineData("\"arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf\"")]
    [InlineData("\"arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/registry\"")]
    [InlineData("\"arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:registry\"")]
    [InlineData("\"arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf:key::\"")]
    [InlineData("\"shop/registry\"")]
    [InlineData("\"<unknown>\"")]
    [InlineData("null")]
    public void Says_nothing_of(string parameter) => Assert.Equal("", Check(parameter));

    [Fact]
    public void It_holds_on_every_launch_type() => Assert.StartsWith("FARG0613 ", Definitions.CheckOnly("FARG0613", """
        {
          "requiresCompatibilities": ["EC2"],
          "containerDefinitions": [{ "name": "web", "image": "nginx", "repositoryCredentials": { "credentialsParameter": "arn:aws:s3:::a" } }]
        }
        """), StringComparison.Ordinal);

    private static string Check(string parameter) =>
        Definitions.CheckContainer("FARG06", $$""" "repositoryCredentials": { "credentialsParameter": {{parameter}} } """);
}
