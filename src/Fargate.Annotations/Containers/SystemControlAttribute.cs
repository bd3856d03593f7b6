namespace Fargate;

/// <summary>
/// A kernel parameter (sysctl) of the container. Network parameters apply to the whole task: if containers differ, the one that starts last
/// wins. Not on Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_systemcontrols
/// </summary>
/// <param name="namespace">The parameter, once per container: <c>net.*</c>, <c>fs.mqueue.*</c>, or <c>kernel.</c> with <c>msgmax</c>,
/// <c>msgmnb</c>, <c>msgmni</c>, <c>sem</c>, <c>shmall</c>, <c>shmmax</c>, <c>shmmni</c> or <c>shm_rmid_forced</c>.</param>
/// <param name="value">Its value, as the kernel reads it: <c>"60"</c>, <c>"1024 65000"</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SystemControlAttribute(string @namespace, string value) : FargateAttribute
{
    /// <summary>The parameter.</summary>
    public string Namespace => @namespace;

    /// <summary>Its value.</summary>
    public string Value => value;
}
