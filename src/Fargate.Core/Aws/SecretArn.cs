namespace Fargate.Core.Aws;

/// <summary>
/// What follows the account in the ARN of a secret: <c>secret:name</c>, and perhaps <c>:json-key:version-stage:version-id</c>.
/// Source: Amazon ECS Developer Guide, "Pass Secrets Manager secrets through Amazon ECS environment variables", read 2026-11-23; for the
/// letters of a name the Secrets Manager API reference, CreateSecret, and the service's own
/// "alphanumeric characters, or any of the following: -/_+=.@!".
/// </summary>
/// <param name="Name">With the six letters that the service adds, or without.</param>
/// <param name="Suffix">The parts after the name; none, or three where all is right.</param>
public sealed record SecretArn(string Name, IReadOnlyList<string> Suffix)
{
    public const string Service = "secretsmanager";
    public const string ParameterService = "ssm";
    public const string ParameterPrefix = "parameter/";

    /// <summary>The json-key, the version-stage and the version-id.</summary>
    public const int SuffixLength = 3;

    public const string ResourcePrefix = "secret:";

    /// <summary>
    /// What the name of a secret follows where it is read as a parameter. Source: Systems Manager User Guide, "Referencing AWS Secrets Manager
    /// secrets from Parameter Store parameters", read 2026-11-30.
    /// </summary>
    public const string ParameterOfSecret = ParameterPrefix + "aws/reference/secretsmanager/";

    public string JsonKey => Part(0);

    public string VersionStage => Part(1);

    public string VersionId => Part(2);

    public bool HasValidName => Name.Length > 0 && Name.All(IsAllowed);

    public static SecretArn? Of(Arn arn)
    {
        if (arn.Service != Service || !arn.Resource.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            return null;
        var parts = arn.Resource.Substring(ResourcePrefix.Length).Split(':');
        return new SecretArn(parts[0], parts.Skip(1).ToArray());
    }

    private string Part(int index) => index < Suffix.Count ? Suffix[index] : "";

    private static bool IsAllowed(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '/' or '_' or '+' or '=' or '.' or '@' or '!';
}
