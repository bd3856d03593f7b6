namespace Fargate;

/// <summary>The format of messages to Splunk.</summary>
public enum SplunkFormat
{
    /// <summary>The line as text, in an event with the container's attributes. The default.</summary>
    Inline,

    /// <summary>The line parsed as JSON, in an event with the container's attributes; as text if it is not valid JSON.</summary>
    Json,

    /// <summary>The line as it is, with the container's attributes in front.</summary>
    Raw,
}
