namespace Fargate.Core.Tests.Rules.Storage;

public class TransitEncryptionTests
{
    private const string Path = "volumes[a].efsVolumeConfiguration.transitEncryption";
    private const string End = $", but transit encryption is off: set transitEncryption to ENABLED\n  encrypt: Set transitEncryption to ENABLED | {Path} = \"ENABLED\"";
    private const string Iam = ", \"authorizationConfig\": { \"iam\": \"ENABLED\" }";
    private const string Port = ", \"transitEncryptionPort\": 2049";
    private const string AccessPoint = ", \"authorizationConfig\": { \"accessPointId\": \"fsap-1\" }";

    [Theory]
    [InlineData("")]
    [InlineData(", \"transitEncryption\": \"DISABLED\"")]
    [InlineData(", \"authorizationConfig\": { \"iam\": \"DISABLED\" }")]
    [InlineData(", \"authorizationConfig\": { \"iam\": \"<unknown>\", \"accessPointId\": \"<unknown>\" }, \"transitEncryptionPort\": \"<unknown>\"")]
    [InlineData(", \"authorizationConfig\": \"<unknown>\"")]
    [InlineData(", \"authorizationConfig\": { \"accessPointId\": \"\" }, \"transitEncryptionPort\": 0")]
    [InlineData(Iam + Port + ", \"transitEncryption\": \"ENABLED\"")]
    [InlineData(Iam + Port + ", \"transitEncryption\": \"<unknown>\"")]
    [InlineData(Iam + Port + ", \"<open>\": true")]
    [InlineData(AccessPoint + ", \"transitEncryption\": \"ENABLED\"")]
    [InlineData(AccessPoint + ", \"transitEncryption\": \"<unknown>\"")]
    public void Says_nothing_of(string members) => Assert.Equal("", Check(members));

    [Theory]
    [InlineData(Iam, "IAM authorization")]
    [InlineData(Port, "transitEncryptionPort")]
    [InlineData(Iam + Port, "IAM authorization and transitEncryptionPort")]
    [InlineData(Iam + ", \"transitEncryption\": \"DISABLED\"", "IAM authorization")]
    [InlineData(Port + AccessPoint, "transitEncryptionPort")] // told once
    public void What_the_service_refuses_without_it_is_told(string members, string reasons)
    {
        Assert.Equal($"FARG0708 {Path}: The EFS volume uses {reasons}{End}", Check(members));
        Assert.Equal($"FARG0708 {Path}: The EFS volume uses {reasons}{End}", Check(members, Volumes.OnEc2));
    }

    [Fact]
    public void An_access_point_is_documented_to_need_it() =>
        Assert.Equal($"FARG0709 {Path}: The EFS volume uses access point fsap-1{End}", Check(AccessPoint));

    private static string Check(string members, string more = "")
    {
        var volumes = $$"""[{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1"{{members}} } }]""";
        return Volumes.Check("FARG0708", volumes, more: more) + Volumes.Check("FARG0709", volumes, more: more);
    }
}
