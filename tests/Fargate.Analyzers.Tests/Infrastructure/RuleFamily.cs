using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>The rules of a category, as the README and the index of rules tell of them.</summary>
/// <param name="Category">The hundred of their ids.</param>
/// <param name="Name">The heading in the index.</param>
/// <param name="About">What they look at.</param>
internal sealed record RuleFamily(RuleCategory Category, string Name, string About)
{
    private static readonly RuleFamily[] Known =
    [
        new(RuleCategory.Authoring, "Use of the attributes", "classes, arguments and parameters that cannot become a definition"),
        new(RuleCategory.Size, "Size and platform", "CPU and memory, ephemeral storage, operating system, architecture"),
        new(RuleCategory.Task, "Task", "family, network mode, unsupported fields, proxy, tags, size"),
        new(RuleCategory.Container, "Containers", "names, images, CPU and memory, unsupported fields, capabilities, kernel settings"),
        new(RuleCategory.Port, "Ports", "ports, ranges and their names, in one container and over all"),
        new(RuleCategory.Lifecycle, "Dependencies, health checks and timeouts", "dependsOn, health checks, startTimeout and stopTimeout"),
        new(RuleCategory.Environment, "Environment and secrets", "variables, environment files, what secrets are read from"),
        new(RuleCategory.Storage, "Storage", "volumes of all kinds, mount points"),
        new(RuleCategory.Logging, "Logs", "drivers and their options, FireLens"),
        new(RuleCategory.Role, "Roles", "roles that are required, and values that are not roles"),
        new(RuleCategory.Security, "Security", "secrets in plain text; the controls of Security Hub and the advice of AWS's guide"),
        new(RuleCategory.RightSizing, "Right size", "memory that no container can use, limits and budgets of a team, cheaper options"),
        new(RuleCategory.Service, "Services", "services, scaling, standalone tasks, schedules and clusters, and whether they fit their task definition"),
        new(RuleCategory.Eks, "EKS", "Fargate profiles of Kubernetes clusters"),
        new(RuleCategory.DotNet, ".NET in a container", "ports, image, memory and health check against the project itself"),
        new(RuleCategory.JsonFile, "JSON files", "syntax, unknown fields, wrong types, what deploy tools reject"),
        new(RuleCategory.Code, "CDK and SDK", "code that uses the AWS CDK or the AWS SDK for .NET"),
    ];

    /// <summary>All families, with their rules in the order of their ids.</summary>
    public static IReadOnlyList<(RuleFamily Family, IReadOnlyList<DiagnosticDescriptor> Rules)> All { get; } =
    [
        .. from rule in Descriptors.All
           orderby rule.Id
           group rule by rule.Category into rules
           let family = Known.SingleOrDefault(it => rules.Key == "Fargate." + it.Category)
           select (family ?? throw new InvalidOperationException($"{rules.Key} has no name for readers."), (IReadOnlyList<DiagnosticDescriptor>)[.. rules]),
    ];

    public string Ids => $"FARG{(int)Category:00}xx";

    /// <summary>Where GitHub puts the heading.</summary>
    public string Anchor => string.Concat(Name.ToLowerInvariant().Replace(' ', '-').Where(it => char.IsLetter(it) || it == '-'));
}
