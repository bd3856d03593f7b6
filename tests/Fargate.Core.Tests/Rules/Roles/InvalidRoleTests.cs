namespace Fargate.Core.Tests.Rules.Roles;

public class InvalidRoleTests
{
    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/ecsTaskExecutionRole")]
    [InlineData("arn:aws-cn:iam::123456789012:role/a")]
    [InlineData("arn:aws-us-gov:iam::123456789012:role/service-role/deep/er/a_b+c=d,e.f@g-h")]
    [InlineData("arn:aws-iso-b:iam::123456789012:role/a")]
    [InlineData("ecsTaskExecutionRole")]
    [InlineData("service-role/orders")]
    [InlineData("a_b+c=d,e.f@g-h")]
    [InlineData("<unknown>")]
    public void Says_nothing_of(string role) => Assert.Equal("", Check("taskRoleArn", role) + Check("executionRoleArn", role));

    [Theory]
    [InlineData("my role")]
    [InlineData("arn:aws:iam::ACCOUNT_ID:role/orders")]
    [InlineData("arn:aws:iam::1234567890:role/orders")]
    [InlineData("arn:aws:iam:::role/orders")]
    [InlineData("arn:aws:iam::123456789012:orders")]
    [InlineData("arn:aws:iam::123456789012:role/")]
    [InlineData("arn:aws:iam::123456789012:user/me")]
    [InlineData(" arn:aws:iam::123456789012:role/me")]
    [InlineData("arn:aws:iam::123456789012:role/me\\n")]
    [InlineData("arn:aws:sts::123456789012:role/me")]
    public void Anything_else_is_told(string role)
    {
        var told = $"'{role}' is not a valid role: it must be arn:aws:iam::<12 digits>:role/<up to 64 characters>, or the name of a role";
        Assert.Equal($"FARG0903 taskRoleArn: {told}", Check("taskRoleArn", role));
        Assert.Equal($"FARG0903 executionRoleArn: {told}", Check("executionRoleArn", role, """, "requiresCompatibilities": ["EC2"]"""));
    }

    [Theory]
    [InlineData("taskRoleArn")]
    [InlineData("executionRoleArn")]
    public void An_empty_text_is_left_out(string field)
    {
        Assert.Equal($"FARG0903 {field}: An empty string is not a valid role: remove the field if the task has no role\n  remove: Remove '{field}' | - {field}", Check(field, ""));
        Assert.Equal("", Check(field, "", """, "containerDefinitions": [{ "name": "web", "image": "" }]""", "FARG09"));
    }

    [Fact]
    public void An_execution_role_that_is_needed_is_not_to_be_left_out() =>
        Assert.StartsWith("FARG0901 executionRoleArn: The task requires", Check("executionRoleArn", "", """
            , "containerDefinitions": [{ "name": "web", "image": "nginx", "secrets": [{ "name": "A", "valueFrom": "a" }] }]
            """), StringComparison.Ordinal);

    [Fact]
    public void A_name_has_64_characters_at_most()
    {
        const string Role = "arn:aws:iam::123456789012:role/";
        Assert.Equal("", Check("executionRoleArn", Role + new string('a', 64)));
        Assert.StartsWith(
            $"FARG0903 executionRoleArn: '{Role}{new string('a', 48)}…' is not a valid role", Check("executionRoleArn", Role + new string('a', 65)), StringComparison.Ordinal);
    }

    private static string Check(string field, string role, string more = "", string id = "FARG") =>
        string.Join('\n', Definitions.Check($$"""{ "{{field}}": "{{role}}"{{more}} }""").Split('\n').Where(it => it.StartsWith(id, StringComparison.Ordinal) || it.StartsWith(' ')));
}
