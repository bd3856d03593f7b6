using System.Text.RegularExpressions;
using Fargate.Core.Aws;
using Fargate.Core.Build;
using Fargate.Core.Json;
using Fargate.Core.Limits;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Outputs.Policy;

/// <summary>
/// What the execution role of a definition must be allowed, as a policy document of IAM: no more than what the definition names. Source:
/// Amazon ECS Developer Guide, "Amazon ECS task execution IAM role" and the pages on private registries, secrets, environment files and
/// gMSA that it refers to; Secrets Manager User Guide, on the six letters at the end of a secret's ARN; read 2026-11-23.
/// </summary>
public static class ExecutionRolePolicy
{
    public const string Suffix = ".execution-role-policy.json";

    private const string Proxy = "service-connect";
    private const string ReadSecret = "secretsmanager:GetSecretValue";

    // Six letters that are no word: small and capital ones in another order than a capital in front. What could be a word may be a part of the name.
    private static readonly Regex RandomEnd = new(@"-(?=[A-Za-z0-9]{6}\z)(?=.*[a-z])(?=.*[A-Z])(?![A-Z][a-z0-9]{5})", RegexOptions.CultureInvariant);
    private static readonly Regex CredentialSpec = new(@"\Acredentialspec(domainless)?:", RegexOptions.CultureInvariant);

    /// <summary>Null where the role needs nothing that is known, where the definition names no role, or its family names no file.</summary>
    public static OutputFile? Of(TaskDefinition task, BuildFacts build)
    {
        if (task.ExecutionRoleArn.IsAbsent || FileNames.For(task.Family.GetValueOrDefault("")) is not { } name)
            return null;
        var policy = new PolicyStatements();
        var place = PolicyPlace.Of(task, build);
        foreach (var container in task.Containers)
        {
            AddImage(policy, place, container);
            AddLogs(policy, place, container.LogConfiguration);
            foreach (var secret in container.Secrets)
                AddSecret(policy, place, secret.ValueFrom.GetValueOrDefault(""));
            foreach (var file in container.EnvironmentFiles)
                AddObject(policy, file.Value.GetValueOrDefault(""));
            foreach (var spec in container.CredentialSpecs)
                AddCredentialSpec(policy, place, spec ?? "");
        }

        return File(policy, name.Substring(0, name.Length - FileNames.Suffix.Length) + Suffix);
    }

    /// <summary>
    /// What the role must be allowed beside that for the logs of a service's proxy of Service Connect. Null where the proxy has none that are known, or its task definition
    /// names no role.
    /// </summary>
    /// <param name="service">The service.</param>
    /// <param name="task">Its task definition; null where that is no class of the project.</param>
    /// <param name="build">What the build knows of the project.</param>
    public static OutputFile? OfProxy(Service service, TaskDefinition? task, BuildFacts build)
    {
        if (task?.ExecutionRoleArn.IsAbsent == true || FileNames.ForAny(service.Input.ServiceName.GetValueOrDefault(""), Proxy, Suffix) is not { } name)
            return null;
        var policy = new PolicyStatements();
        AddLogs(policy, task is null ? PolicyPlace.Of(service, build) : PolicyPlace.Of(task, build), service.Input.ServiceConnectConfiguration.LogConfiguration);
        return File(policy, name);
    }

    private static OutputFile? File(PolicyStatements policy, string name) => policy.Services.Count == 0 ? null : new OutputFile(
        name,
        JsonWriter.WriteDocument(policy.ToDocument(), shape: null),
        "allows the execution role " + string.Join(", ", policy.Services));

    private static void AddImage(PolicyStatements policy, PolicyPlace place, Container container)
    {
        if (EcrImages.RepositoryArnOf(container.Image.GetValueOrDefault("")) is { } repository)
        {
            policy.Allow("*", "ecr:GetAuthorizationToken");
            policy.Allow(repository, "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer");
        }

        if (container.RepositoryCredentials.CredentialsParameter.IsKnown(out var credentials))
        {
            // The name alone will do where the secret is in the task's own region.
            AddSecret(policy, place, Arn.IsMeant(credentials) ? credentials : place.ArnOf(SecretArn.Service, "secret:" + credentials));
        }
    }

    private static void AddLogs(PolicyStatements policy, PolicyPlace place, LogConfiguration logs)
    {
        foreach (var secret in logs.SecretOptions)
            AddSecret(policy, place, secret.ValueFrom.GetValueOrDefault(""));
        if (logs.LogDriver.GetValueOrDefault("") != "awslogs" || !logs.Options["awslogs-group"].IsKnown(out var group))
            return;
        if (logs.Options["awslogs-region"].IsKnown(out var region))
            place = place.In(region);
        var arn = place.ArnOf("logs", $"log-group:{LogGroups.NameIn(group)}:*");
        policy.Allow(arn, "logs:CreateLogStream", "logs:PutLogEvents");
        if (string.Equals(logs.Options["awslogs-create-group"].GetValueOrDefault(""), "true", StringComparison.OrdinalIgnoreCase))
            policy.Allow(arn, "logs:CreateLogGroup");
    }

    private static void AddSecret(PolicyStatements policy, PolicyPlace place, string from)
    {
        if (from.Length == 0)
            return;
        if (!Arn.TryParse(from, out var arn))
        {
            // A parameter of the task's own region, by its name. Names that are paths start with the slash that the ARN has already.
            if (!Arn.IsMeant(from))
                AddParameter(policy, place.ArnOf(SecretArn.ParameterService, SecretArn.ParameterPrefix + from.TrimStart('/')));
        }
        else if (SecretArn.Of(arn) is { } secret)
        {
            AddSecret(policy, arn, secret.Name);
        }
        else if (arn.Service == SecretArn.ParameterService)
        {
            AddParameter(policy, from);
        }
    }

    // The service adds a hyphen and six letters to each name. A reference may leave them out: it is then compared as it is written, and the secret with all of it.
    private static void AddSecret(PolicyStatements policy, Arn arn, string name)
    {
        var resource = $"arn:{arn.Partition}:{SecretArn.Service}:{arn.Region}:{arn.Account}:{SecretArn.ResourcePrefix}{name}";
        policy.Allow(resource, ReadSecret);
        if (!RandomEnd.IsMatch(name))
            policy.Allow(resource + "-??????", ReadSecret);
    }

    // Some parameters are a secret's: Systems Manager reads it in the name of the role.
    private static void AddParameter(PolicyStatements policy, string parameter)
    {
        policy.Allow(parameter, "ssm:GetParameters");
        if (Arn.TryParse(parameter, out var arn) && arn.Resource.StartsWith(SecretArn.ParameterOfSecret, StringComparison.Ordinal)
            && arn.Resource.Substring(SecretArn.ParameterOfSecret.Length) is { Length: > 0 } name)
        {
            AddSecret(policy, arn, name);
        }
    }

    private static void AddObject(PolicyStatements policy, string arn)
    {
        if (EnvironmentFiles.KeyOf(arn) is not { } key)
            return;
        policy.Allow(arn, "s3:GetObject");
        policy.Allow(arn.Substring(0, arn.Length - key.Length - 1), "s3:GetBucketLocation");
    }

    private static void AddCredentialSpec(PolicyStatements policy, PolicyPlace place, string spec)
    {
        if (CredentialSpec.Match(spec) is not { Success: true } prefix)
            return;
        var from = spec.Substring(prefix.Length);
        if (EnvironmentFiles.KeyOf(from) is not null)
            AddObject(policy, from);
        else if (Arn.TryParse(from, out var arn) && arn.Service == SecretArn.ParameterService)
            AddSecret(policy, place, from);
    }
}
