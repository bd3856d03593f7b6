namespace Fargate.CdkOracle;

/// <summary>Draws log drivers.</summary>
/// <param name="pen">Draws the pieces.</param>
/// <param name="secret">A secret.</param>
/// <param name="secrets">Secrets by their names.</param>
internal sealed class Logs(Pen pen, Func<string> secret, Func<string> secrets)
{
    /// <summary>One of the CDK's drivers, in one of its spellings.</summary>
    public string Driver()
    {
        var (type, method, properties) = pen.Of(0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8) switch
        {
            0 => ("AwsLogDriver", "AwsLogs", AwsLogs()),
            1 => ("FluentdLogDriver", "Fluentd", [
                ("Address", pen.Maybe(0.5, pen.Word)), ("AsyncConnect", pen.Maybe(0.5, pen.Flag)), ("BufferLimit", pen.Maybe(0.5, () => pen.Number(1, 99))),
                ("RetryWait", pen.Maybe(0.5, () => pen.Duration(1, 99))), ("MaxRetries", pen.Maybe(0.5, () => pen.Number(1, 9))), ("SubSecondPrecision", pen.Maybe(0.5, pen.Flag)),
                .. CommonOptions()]),
            2 => ("GelfLogDriver", "Gelf", [
                ("Address", pen.Word()), ("CompressionType", pen.Maybe(0.5, () => "GelfCompressionType." + pen.Of("GZIP", "ZLIB", "NONE"))),
                ("CompressionLevel", pen.Maybe(0.5, () => pen.Number(-1, 9))), ("TcpMaxReconnect", pen.Maybe(0.5, () => pen.Number(1, 9))),
                ("TcpReconnectDelay", pen.Maybe(0.5, () => pen.Duration(1, 99))), .. CommonOptions()]),
            3 => ("JournaldLogDriver", "Journald", CommonOptions()),
            4 => ("JsonFileLogDriver", "JsonFile", [
                ("MaxSize", pen.Maybe(0.5, pen.Word)), ("MaxFile", pen.Maybe(0.5, () => pen.Number(1, 9))), ("Compress", pen.Maybe(0.5, pen.Flag)), .. CommonOptions()]),
            5 => ("SplunkLogDriver", "Splunk", [
                ("SecretToken", secret()), ("Url", pen.Word()), ("Source", pen.Maybe(0.3, pen.Word)), ("SourceType", pen.Maybe(0.3, pen.Word)), ("Index", pen.Maybe(0.3, pen.Word)),
                ("CaPath", pen.Maybe(0.3, pen.Word)), ("CaName", pen.Maybe(0.3, pen.Word)), ("InsecureSkipVerify", pen.Maybe(0.3, () => "\"true\"")),
                ("Format", pen.Maybe(0.5, () => "SplunkLogFormat." + pen.Of("INLINE", "JSON", "RAW"))), ("VerifyConnection", pen.Maybe(0.3, pen.Flag)),
                ("Gzip", pen.Maybe(0.3, pen.Flag)), ("GzipLevel", pen.Maybe(0.3, () => pen.Number(-1, 9))), .. CommonOptions()]),
            6 => ("SyslogLogDriver", "Syslog", [
                ("Address", pen.Maybe(0.5, pen.Word)), ("Facility", pen.Maybe(0.3, pen.Word)), ("TlsCaCert", pen.Maybe(0.3, pen.Word)), ("TlsCert", pen.Maybe(0.3, pen.Word)),
                ("TlsKey", pen.Maybe(0.3, pen.Word)), ("TlsSkipVerify", pen.Maybe(0.3, pen.Flag)), ("Format", pen.Maybe(0.3, pen.Word)), .. CommonOptions()]),
            7 => ("FireLensLogDriver", "Firelens", [
                ("Options", pen.Maybe(0.7, pen.WordMap)), ("SecretOptions", pen.Maybe(0.3, secrets)), .. CommonOptions()]),
            _ => ("GenericLogDriver", null, new (string, string?)[] { ("LogDriver", pen.Of("\"fluentd\"", "\"awslogs\"", "\"syslog\"")), ("Options", pen.Maybe(0.7, pen.WordMap)), ("SecretOptions", pen.Maybe(0.3, secrets)) }),
        };
        var props = Pen.Object(type + "Props", properties);
        return pen.Of(0, 1, 2) switch
        {
            0 when method is not null => $"LogDrivers.{method}({props})",
            1 when method == "AwsLogs" => $"LogDriver.AwsLogs({props})",
            _ => $"new {type}({props})",
        };
    }

    private (string, string?)[] CommonOptions() =>
    [
        ("Tag", pen.Maybe(0.3, pen.Word)),
        ("Labels", pen.Maybe(0.3, () => pen.Words())),
        ("Env", pen.Maybe(0.3, () => pen.Words())),
        ("EnvRegex", pen.Maybe(0.3, pen.Word)),
    ];

    private (string, string?)[] AwsLogs()
    {
        var isBlocking = pen.Chance(0.5);
        return
        [
            ("StreamPrefix", pen.Word()),
            ("LogRetention", pen.Maybe(0.3, () => "RetentionDays.ONE_MONTH")),
            ("DatetimeFormat", pen.Maybe(0.2, pen.Word)),
            ("MultilinePattern", pen.Maybe(0.2, pen.Word)),
            ("Mode", isBlocking ? pen.Maybe(0.3, () => "AwsLogDriverMode.BLOCKING") : "AwsLogDriverMode.NON_BLOCKING"),
            ("MaxBufferSize", isBlocking ? null : pen.Maybe(0.5, pen.Size)),
        ];
    }
}
