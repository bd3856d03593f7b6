namespace Fargate.Package.Tests.Oracles;

/// <summary>
/// The AWS CLI, which checks names, types and enums by the service's own model before it sends anything, and sends it to moto, which plays
/// the service.
/// </summary>
internal static class AwsCli
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["AWS_ACCESS_KEY_ID"] = "testing",
        ["AWS_SECRET_ACCESS_KEY"] = "testing",
        ["AWS_DEFAULT_REGION"] = "eu-west-1",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
        ["AWS_CONFIG_FILE"] = Path.DirectorySeparatorChar + "none",
        ["AWS_SHARED_CREDENTIALS_FILE"] = Path.DirectorySeparatorChar + "none",
        ["AWS_PAGER"] = "",
        ["AWS_MAX_ATTEMPTS"] = "1",
        ["NO_PROXY"] = "127.0.0.1",
        ["no_proxy"] = "127.0.0.1",
    };

    /// <summary>What the CLI is told where it is not run from here, but by a script.</summary>
    public static IReadOnlyDictionary<string, string> EnvironmentOf(MotoServer moto)
    {
        Tool.Need("aws");
        Tool.Need("moto_server");
        return new Dictionary<string, string>(Environment) { ["AWS_ENDPOINT_URL"] = moto.Url.ToString(), ["AWS_DEFAULT_OUTPUT"] = "json" };
    }

    /// <summary>Runs a command such as <c>ecs create-cluster</c> with a file as its input.</summary>
    public static (int ExitCode, string Output, string Errors) RunFile(MotoServer moto, string command, string file) =>
        Run(moto, [.. command.Split(' '), "--cli-input-json", "file://" + file]);

    public static (int ExitCode, string Output, string Errors) Run(MotoServer moto, params string[] arguments)
    {
        var aws = Tool.Need("aws");
        Tool.Need("moto_server");
        return aws.Run([.. arguments, "--endpoint-url", moto.Url.ToString(), "--output", "json"], Environment);
    }
}
