namespace Fargate.Core.Tests.Rules.Security;

public class EfsWithoutEncryptionTests
{
    [Theory]
    [InlineData("", "not set")]
    [InlineData(""", "transitEncryption": "DISABLED" """, "'DISABLED'")]
    [InlineData(""", "authorizationConfig": { "iam": "DISABLED" } """, "not set")]
    [InlineData(""", "authorizationConfig": {} """, "not set")]
    public void Plain_text_on_the_way_is_told(string fields, string state) =>
        Assert.Equal(
            $"""
            FARG1004 volumes[data].efsVolumeConfiguration.transitEncryption: EFS volume 'data' is not encrypted in transit, because transitEncryption is {state}: set it to ENABLED
              encrypt: Set transitEncryption to ENABLED | volumes[data].efsVolumeConfiguration.transitEncryption = "ENABLED"
            """,
            Check($$"""{ "fileSystemId": "fs-1"{{fields}} }"""));

    [Theory]
    [InlineData("""{ "fileSystemId": "fs-1", "transitEncryption": "ENABLED" }""")]
    [InlineData("""{ "fileSystemId": "fs-1", "transitEncryption": "<unknown>" }""")]
    [InlineData("""{ "fileSystemId": "fs-1", "<open>": true }""")]
    [InlineData("""{ "fileSystemId": "fs-1", "transitEncryptionPort": 2049 }""")] // refused: another rule's
    [InlineData("""{ "fileSystemId": "fs-1", "authorizationConfig": { "iam": "ENABLED" } }""")]
    [InlineData("""{ "fileSystemId": "fs-1", "authorizationConfig": { "accessPointId": "fsap-1" } }""")]
    [InlineData("""{ "fileSystemId": "fs-1", "authorizationConfig": "<unknown>" }""")]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string efs) => Assert.Equal("", Check(efs));

    [Fact]
    public void Says_nothing_of_other_volumes() => Assert.Equal("", Definitions.CheckOnly("FARG1004", """{ "volumes": [{ "name": "a" }, "<unknown>"] }"""));

    private static string Check(string efs) =>
        Definitions.CheckOnly("FARG1004", $$"""{ "volumes": [{ "name": "data", "efsVolumeConfiguration": {{efs}} }] }""");
}
