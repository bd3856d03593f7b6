using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>All that names a secret or a parameter: the secrets of containers, and the secret options of their log drivers.</summary>
internal static class SecretReferences
{
    public static IEnumerable<(Container Container, Secret Secret)> Of(TaskDefinition task)
    {
        foreach (var container in task.Containers)
        {
            foreach (var secret in container.Secrets)
                yield return (container, secret);
            foreach (var option in container.LogConfiguration.SecretOptions)
                yield return (container, option);
        }
    }

    /// <summary><c>secret 'TOKEN' of container 'web'</c>, as far as the names are known.</summary>
    public static string Describe(Container container, Secret secret) =>
        (secret.Name.IsKnown(out var name) && !string.IsNullOrWhiteSpace(name) ? $"secret '{Wording.Truncate(name)}' of " : "secret of ")
        + container.Describe();
}
