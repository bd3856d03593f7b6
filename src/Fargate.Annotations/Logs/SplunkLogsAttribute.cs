namespace Fargate;

/// <summary>
/// Sends the container's output to Splunk, with the <c>splunk</c> driver. For Windows, AWS documents only awslogs. The options that have
/// no property here (<c>tag</c>, <c>labels</c>, <c>env</c>, <c>env-regex</c>) are given by <see cref="LogOptionAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_storage
/// </summary>
/// <param name="url">The URL of Splunk's HTTP Event Collector, with scheme and port (<c>splunk-url</c>):
/// <c>https://splunk.example.com:8088</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SplunkLogsAttribute(string url) : FargateAttribute
{
    /// <summary>Where Splunk's HTTP Event Collector listens.</summary>
    public string Url => url;

    /// <summary>
    /// The token of the HTTP Event Collector (<c>splunk-token</c>). Required, but better set with <see cref="LogSecretOptionAttribute"/>:
    /// everyone who can describe the task definition can read it.
    /// </summary>
    public string? Token { get; set; }

    /// <summary>The source of the events (<c>splunk-source</c>). Splunk's own setting by default.</summary>
    public string? Source { get; set; }

    /// <summary>The source type of the events (<c>splunk-sourcetype</c>). Splunk's own setting by default.</summary>
    public string? SourceType { get; set; }

    /// <summary>The index of the events (<c>splunk-index</c>). Splunk's own setting by default.</summary>
    public string? Index { get; set; }

    /// <summary>
    /// The path of a root certificate to trust (<c>splunk-capath</c>). None by default. The driver reads it outside the container; AWS does
    /// not say what that can be on Fargate.
    /// </summary>
    public string? CaPath { get; set; }

    /// <summary>The name in Splunk's certificate (<c>splunk-caname</c>). The host of the URL by default.</summary>
    public string? CaName { get; set; }

    /// <summary>Whether Splunk's certificate is not verified (<c>splunk-insecureskipverify</c>). False by default.</summary>
    public bool InsecureSkipVerify { get; set; }

    /// <summary>The format of messages (<c>splunk-format</c>). Inline by default.</summary>
    public SplunkFormat Format { get; set; }

    /// <summary>
    /// Whether the container starts only if Splunk can be reached (<c>splunk-verify-connection</c>). True by default.
    /// </summary>
    public bool VerifyConnection { get; set; }

    /// <summary>Whether messages are compressed (<c>splunk-gzip</c>). False by default.</summary>
    public bool Gzip { get; set; }

    /// <summary>
    /// The compression level (<c>splunk-gzip-level</c>): 0 (none) to 9 (highest); -1, the default, leaves it to the driver.
    /// </summary>
    public int GzipLevel { get; set; }

    /// <summary>
    /// What happens while the logs cannot be delivered (<c>mode</c>). Non-blocking by default, unless the account setting differs.
    /// </summary>
    public LogMode Mode { get; set; }

    /// <summary>
    /// The size of the buffer in memory in non-blocking mode (<c>max-buffer-size</c>): digits and a unit, such as <c>25m</c>.
    /// <c>10m</c> by default. It counts towards the task's memory.
    /// </summary>
    public string? MaxBufferSize { get; set; }
}
