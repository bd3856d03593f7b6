namespace Fargate;

/// <summary>
/// Sets a field for which there is no attribute yet: for what AWS adds tomorrow. The value is checked by the rules like any other.
/// A field that an attribute can set is an error, which names the attribute.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
/// </summary>
/// <param name="pointer"> The field, as a JSON Pointer (RFC 6901) from the task definition, from the container definition where the
/// attribute is on a container, or from the input of the API call where it is on a service, a standalone task, a schedule, a cluster or an
/// EKS profile: <c>/newField</c>, <c>/portMappings/0/newField</c>. On a class that is several of these, <see cref="Document"/> selects one.
/// </param>
/// <param name="json">The value as JSON: <c>"\"text\""</c>, <c>"42"</c>, <c>"{ \"key\": true }"</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class JsonFieldAttribute(string pointer, string json) : FargateAttribute
{
    /// <summary>The field, as a JSON Pointer.</summary>
    public string Pointer => pointer;

    /// <summary>The value as JSON.</summary>
    public string Json => json;

    /// <summary>
    /// The document that has the field: required on a class that gives several inputs of calls, such as a task definition and its service,
    /// and for the scaling of a service. The only one, or the service's, by default. Not on a container.
    /// </summary>
    public DocumentKind Document { get; set; }

    /// <summary>The name of the scaling policy or the scheduled action that has the field; not needed where there is one only.</summary>
    public string? Name { get; set; }
}
