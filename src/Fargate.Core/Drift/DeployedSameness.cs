using System.Text.RegularExpressions;
using Fargate.Core.Aws;
using Fargate.Core.Limits;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>
/// What is no difference between the service's own answer, which comes first, and a document: defaults, what the service adds, other names of one thing, and what only the
/// deployment fills in.
/// </summary>
/// <param name="shape">What the API says of the document.</param>
/// <param name="leftOut">Fields that are not to be compared here.</param>
internal sealed class DeployedSameness(Shape shape, IEnumerable<string> leftOut) : Sameness
{
    // What the service chooses where a document leaves it open. The default group of a VPC, the strategy of a cluster, and what others can change without a deployment.
    private static readonly HashSet<string> Chosen = new(StringComparer.Ordinal)
    {
        "launchType", "capacityProviderStrategy", "availabilityZoneRebalancing", "desiredCount", "networkConfiguration.awsvpcConfiguration.securityGroups",
        "serviceConnectConfiguration.namespace", "serviceConnectConfiguration.services[].discoveryName", "serviceConnectConfiguration.services[].clientAliases",
        "serviceConnectConfiguration.services[].clientAliases[].dnsName", "role",
    };

    // What no answer tells.
    private static readonly string[] Untold = ["clientToken", "role"];

    private static readonly Regex Hole = new(@"\$\{[^}]*\}", RegexOptions.CultureInvariant);

    public override bool IsLeftOut(string field) => leftOut.Contains(field);

    public override bool MayBeAdded(string field, ApiNode value, ApiObject holder) =>
        Chosen.Contains(field) || !IsKnown(field) || IsDefault(field, value, holder) || IsTagOfAws(field, value);

    public override bool MayBeLeftOut(string field, ApiNode value, ApiObject holder) =>
        Untold.Contains(field) || IsDefault(field, value, holder);

    public override bool AreSame(string field, ApiScalar first, ApiScalar second) =>
        (field == "cpu" && SizeText.TryParseCpu(first.Text, out var cpu) && SizeText.TryParseCpu(second.Text, out var otherCpu) && cpu == otherCpu)
        || (field == "memory" && SizeText.TryParseMemory(first.Text, out var memory) && SizeText.TryParseMemory(second.Text, out var otherMemory) && memory == otherMemory)
        || (field == "containerDefinitions[].image" && MayBeSameImage(first.Text, second.Text))
        || IsSameText(field, first.Text, second.Text)
        || IsFilled(first.Text, Hole.Split(second.Text));

    // What stands before, between and after what the deployment fills in.
    private static bool IsFilled(string text, string[] parts)
    {
        if (parts.Length == 1)
            return false;
        var (first, last) = (parts[0], parts[parts.Length - 1]);
        if (!text.StartsWith(first, StringComparison.Ordinal) || !text.EndsWith(last, StringComparison.Ordinal))
            return false;
        var at = first.Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            at = text.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += parts[i].Length;
        }

        return at <= text.Length - last.Length;
    }

    private static bool IsSameText(string field, string first, string second)
    {
        if (field == "taskDefinition")
            return FamilyOf(first) is var deployed && FamilyOf(second) is var own && (deployed == own || (own.IndexOf(':') < 0 && deployed.StartsWith(own + ":", StringComparison.Ordinal)));
        var (isArn, isOtherArn) = (Arn.IsMeant(first), Arn.IsMeant(second));
        if (isArn == isOtherArn)
            return false;
        var (arn, name) = isArn ? (first, second) : (second, first);
        // An id says nothing of the name that it belongs to.
        return field == "serviceConnectConfiguration.namespace" || (name.Length > 0 && (arn.EndsWith("/" + name.TrimStart('/'), StringComparison.Ordinal) || arn.EndsWith(":" + name, StringComparison.Ordinal)));
    }

    // Which image a tag names, no one here knows.
    private static bool MayBeSameImage(string deployed, string own) =>
        deployed.IndexOf('@') is > 0 and var digest && own.IndexOf('@') < 0
        && deployed.Substring(0, digest) is var named && (named == own || (named.LastIndexOf(':') <= named.LastIndexOf('/') && own.StartsWith(named + ":", StringComparison.Ordinal)));

    // With its revision, if it has one.
    private static string FamilyOf(string text) => text.Substring(text.LastIndexOf('/') + 1);

    private static bool IsDefault(string field, ApiNode value, ApiObject holder) =>
        value is ApiScalar { Text: var text }
        && (DeployedDefaults.Of(field) == text
            // A task with a network of its own maps no port to another.
            || (field == "containerDefinitions[].portMappings[].hostPort" && holder.TextOf("containerPort") == text));

    private static bool IsTagOfAws(string field, ApiNode value) =>
        field == "tags[]" && (value as ApiObject)?.TextOf("key") is { } key && key.StartsWith(TagLimits.ReservedPrefix, StringComparison.OrdinalIgnoreCase);

    // What AWS adds to its answers tomorrow is no one's change.
    private bool IsKnown(string field)
    {
        Shape? at = shape;
        foreach (var step in field.Split('.'))
        {
            at = (at as ObjectShape)?[step.Replace("[]", "")] ?? (at as MapShape)?.Value;
            for (var rest = step; rest.EndsWith("[]", StringComparison.Ordinal); rest = rest.Substring(0, rest.Length - 2))
                at = (at as ListShape)?.Item;
            if (at is MapShape)
                return true;
        }

        return at is not null;
    }
}
