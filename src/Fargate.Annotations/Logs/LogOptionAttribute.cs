namespace Fargate;

/// <summary>
/// An option of the container's log driver that its attribute has no property for. With <see cref="FireLensLogsAttribute"/> that is where
/// the router sends the logs. Unknown options of the awslogs driver are rejected.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html
/// </summary>
/// <param name="name">The option's name, once per container, such as <c>Name</c> or <c>delivery_stream</c> of FireLens. There,
/// <c>match</c> must not be set.</param>
/// <param name="value">Its value, in plain text; use <see cref="LogSecretOptionAttribute"/> for a secret.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LogOptionAttribute(string name, string value) : FargateAttribute
{
    /// <summary>The option's name.</summary>
    public string Name => name;

    /// <summary>Its value.</summary>
    public string Value => value;
}
