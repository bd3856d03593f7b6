using Fargate.Core.Kinds;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tests.Edits;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Rules.Services;

/// <summary>What one rule says of a resource, and whether its corrections correct it.</summary>
internal static class ResourceFault
{
    /// <summary>Checks where the rule finds a fault, and that each of its edits ends one finding of it and raises none of another rule.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="kind">The attribute of the kind, such as <c>Service</c>.</param>
    /// <param name="paths">Where, one after the other with a space between; empty for nowhere.</param>
    /// <param name="members">What differs from a resource without a fault.</param>
    /// <param name="task">What differs from a task without a fault; null for no task.</param>
    /// <param name="cluster">What the cluster <c>shop</c> has beside its name; null for one that is not of the project.</param>
    public static void Check(string id, string kind, string paths, string members, string? task = "{}", string? cluster = null)
    {
        var resource = ClassKind.Resources.Single(it => it.Attribute == kind).Resource;
        var root = Resources.With(resource, members);
        var before = Find(resource, root, task, cluster);
        var findings = before.Where(it => it.Rule.Id == id).ToList();
        Assert.Equal(paths, string.Join(' ', findings.Select(it => it.Path)));
        foreach (var edit in findings.SelectMany(it => it.Edits))
        {
            var after = Find(resource, EditApplier.Apply(root, edit, resource.Shape), task, cluster);
            Assert.True(after.Count(it => it.Rule.Id == id) < findings.Count, edit.Title);
            Assert.Empty(after.Where(it => it.Rule.Certainty != Certainty.OptIn).Select(it => it.Rule.Id).Except(before.Select(it => it.Rule.Id)));
        }

        Assert.All(findings, it => Assert.True(it.Rule.HasEdits || it.Edits.Count == 0));
    }

    /// <summary>What a rule says of a resource, one line per finding.</summary>
    public static string Message(string id, string kind, string members, string? task = "{}", string? cluster = null)
    {
        var resource = ClassKind.Resources.Single(it => it.Attribute == kind).Resource;
        return string.Join('\n', Find(resource, Resources.With(resource, members), task, cluster).Where(it => it.Rule.Id == id).Select(it => it.Message));
    }

    private static IReadOnlyList<Finding> Find(ResourceKind kind, ApiObject root, string? task, string? cluster) => kind.Check(
        root,
        task is null ? null : new TaskDefinition(Definitions.With(task)),
        CheckSettings.None with { Words = AttributeWords.Of(ClassKind.Of(kind)), FindCluster = name => cluster is not null && name == "shop" ? new Cluster(Resources.With(ResourceKind.Cluster, cluster)) : null });
}
