using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkValues;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>The log drivers of the CDK: a property becomes an option. Source and versions as in <see cref="CdkTypes"/>.</summary>
internal static class CdkLogs
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";

    private static readonly CdkProperties Common = new(
        ("Tag", "tag", Text),
        ("Labels", "labels", Joined),
        ("Env", "env", Joined),
        ("EnvRegex", "env-regex", Text));

    private static readonly CdkProperties Aws = new(
        ("StreamPrefix", "awslogs-stream-prefix", Text),
        ("DatetimeFormat", "awslogs-datetime-format", Text),
        ("MultilinePattern", "awslogs-multiline-pattern", Text),
        ("Mode", "mode", OneOf("blocking", "non-blocking")),
        ("MaxBufferSize", "max-buffer-size", BytesText),
        // The CDK makes a group where none is given.
        ("LogGroup", null, Unknown),
        ("LogRetention", null, Unknown));

    private static readonly CdkProperties Fluentd = new CdkProperties(
        ("Address", "fluentd-address", Text),
        ("AsyncConnect", "fluentd-async-connect", Written),
        ("BufferLimit", "fluentd-buffer-limit", Written),
        ("RetryWait", "fluentd-retry-wait", SecondsText),
        ("MaxRetries", "fluentd-max-retries", Written),
        ("SubSecondPrecision", "fluentd-sub-second-precision", Written),
        // Of a version after 2.160.0.
        ("Async", "fluentd-async", Written)).And(Common);

    private static readonly CdkProperties Gelf = new CdkProperties(
        ("Address", "gelf-address", Text),
        ("CompressionType", "gelf-compression-type", OneOf("gzip", "zlib", "none")),
        ("CompressionLevel", "gelf-compression-level", Written),
        ("TcpMaxReconnect", "gelf-tcp-max-reconnect", Written),
        ("TcpReconnectDelay", "gelf-tcp-reconnect-delay", SecondsText)).And(Common);

    // It ignores the tag.
    private static readonly CdkProperties JsonFile = new CdkProperties(
        ("MaxSize", "max-size", Text),
        ("MaxFile", "max-file", Written),
        ("Compress", "compress", Written),
        ("Tag", null, Unknown)).And(Common);

    private static readonly CdkProperties Splunk = new CdkProperties(
        ("Url", "splunk-url", Text),
        ("Source", "splunk-source", Text),
        ("SourceType", "splunk-sourcetype", Text),
        ("Index", "splunk-index", Text),
        ("CaPath", "splunk-capath", Text),
        ("CaName", "splunk-caname", Text),
        ("InsecureSkipVerify", "splunk-insecureskipverify", Text),
        ("Format", "splunk-format", OneOf("inline", "json", "raw")),
        ("VerifyConnection", "splunk-verify-connection", Written),
        ("Gzip", "splunk-gzip", Written),
        ("GzipLevel", "splunk-gzip-level", Written),
        // An option of its own: read below.
        ("SecretToken", null, Unknown)).And(Common);

    private static readonly CdkProperties Syslog = new CdkProperties(
        ("Address", "syslog-address", Text),
        ("Facility", "syslog-facility", Text),
        ("TlsCaCert", "syslog-tls-ca-cert", Text),
        ("TlsCert", "syslog-tls-cert", Text),
        ("TlsKey", "syslog-tls-key", Text),
        ("TlsSkipVerify", "syslog-tls-skip-verify", Written),
        ("Format", "syslog-format", Text)).And(Common);

    // By the names that the methods have; the classes are those with LogDriver.
    private static readonly Dictionary<string, (string Driver, CdkProperties Options)> Drivers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AwsLogs"] = ("awslogs", Aws),
        ["Aws"] = ("awslogs", Aws),
        ["Fluentd"] = ("fluentd", Fluentd),
        ["Gelf"] = ("gelf", Gelf),
        ["Journald"] = ("journald", Common),
        ["JsonFile"] = ("json-file", JsonFile),
        ["Splunk"] = ("splunk", Splunk),
        ["Syslog"] = ("syslog", Syslog),
    };

    /// <summary>The properties of each driver, for the documentation and the tests.</summary>
    public static IReadOnlyList<(string Class, CdkProperties Rows)> All { get; } =
    [
        ("AwsLogDriverProps", Aws), ("FluentdLogDriverProps", Fluentd), ("GelfLogDriverProps", Gelf), ("JournaldLogDriverProps", Common), ("JsonFileLogDriverProps", JsonFile),
        ("SplunkLogDriverProps", Splunk), ("SyslogLogDriverProps", Syslog),
    ];

    /// <summary>What stands for <c>LogDriver.AwsLogs(...)</c>, <c>LogDrivers.AwsLogs(...)</c> and <c>new AwsLogDriver(...)</c>.</summary>
    public static ApiNode Driver(CodeValue value, CodeReading reading)
    {
        if (value is not CodeObject it || NameOf(it) is not { } name)
            return new ApiUnknown();
        var props = reading.Resolve(it.Arguments.Values.FirstOrDefault());
        if (props is not (null or CodeObject { Factory: null }))
            return Unsaid(it, Drivers.TryGetValue(name, out var one) ? one.Driver : name.Equals("Firelens", StringComparison.OrdinalIgnoreCase) ? "awsfirelens" : null);
        var said = (CodeObject?)props ?? new CodeObject(it.Type, null);
        if (name.Equals("Firelens", StringComparison.OrdinalIgnoreCase))
            return WithOptions(it, said, ApiScalar.String("awsfirelens"), reading);
        if (name == "Generic")
            return WithOptions(it, said, Read(said.Property("LogDriver"), Text, reading) ?? new ApiUnknown(), reading);
        if (!Drivers.TryGetValue(name, out var driver))
            return new ApiUnknown();
        var result = new ApiObject { IsOpen = it.IsOpen };
        result.Set("logDriver", ApiScalar.String(driver.Driver));
        var options = driver.Options.Read(said, reading);
        if (driver.Driver == "awslogs")
            SetGroup(options);
        result.Set("options", options);
        if (said.Property("SecretToken") is not null)
            AddSecret(result.GetOrAddArray("secretOptions"), "splunk-token");
        else if (said.IsOpen)
            result.Set("secretOptions", new ApiUnknown());
        return result;
    }

    /// <summary>What the CDK itself logs a container with.</summary>
    /// <param name="streamPrefix">The prefix that it gives.</param>
    public static ApiObject Default(ApiNode streamPrefix)
    {
        var result = new ApiObject();
        result.Set("logDriver", ApiScalar.String("awslogs"));
        var options = result.GetOrAddObject("options");
        options.Set("awslogs-stream-prefix", streamPrefix);
        SetGroup(options);
        return result;
    }

    private static string? NameOf(CodeObject driver) => (driver.Type, driver.Factory) switch
    {
        (Ecs + "LogDriver" or Ecs + "LogDrivers", { } method) => method,
        (var type, null) when type.StartsWith(Ecs, StringComparison.Ordinal) && type.EndsWith("LogDriver", StringComparison.Ordinal) =>
            type.Substring(Ecs.Length, type.Length - Ecs.Length - "LogDriver".Length),
        _ => null,
    };

    private static ApiObject WithOptions(CodeObject made, CodeObject said, ApiNode driver, CodeReading reading)
    {
        var result = new ApiObject { IsOpen = made.IsOpen || said.IsOpen };
        result.Set("logDriver", driver);
        if (Read(said.Property("Options"), Map, reading) is { } options)
            result.Set("options", options);
        if (Read(said.Property("SecretOptions"), Secrets, reading) is { } secrets)
            result.Set("secretOptions", secrets);
        return result;
    }

    private static ApiObject Unsaid(CodeObject made, string? driver)
    {
        var result = new ApiObject { IsOpen = made.IsOpen };
        result.Set("logDriver", driver is null ? new ApiUnknown() : ApiScalar.String(driver));
        result.Set("options", new ApiUnknown());
        result.Set("secretOptions", new ApiUnknown());
        return result;
    }

    private static void SetGroup(ApiObject options)
    {
        options.Set("awslogs-group", new ApiUnknown());
        options.Set("awslogs-region", new ApiUnknown());
    }

    private static void AddSecret(ApiArray secrets, string name)
    {
        var secret = new ApiObject();
        secret.Set("name", ApiScalar.String(name));
        secret.Set("valueFrom", new ApiUnknown());
        secrets.Items.Add(secret);
    }
}
