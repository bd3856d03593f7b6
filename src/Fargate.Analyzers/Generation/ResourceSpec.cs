using Fargate.Core.Build;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Generation;

/// <summary>
/// What an annotated class says as one of the resources that it is: values and names only, equal if nothing has to be generated anew. Its
/// texts have holes for the build's parameters. Nothing is written from it while it stays equal.
/// </summary>
/// <param name="Id">Names the class and the kind in hint names and constants; unique ignoring case.</param>
/// <param name="Class">The class, for people.</param>
/// <param name="Kind">What the class is.</param>
/// <param name="Variants">The resource without attributes that are for a stage, and for each stage that they name.</param>
/// <param name="Part">Where its members go; null where it gets none.</param>
internal sealed record ResourceSpec(string Id, string Class, ClassKind Kind, EquatableArray<ResourceVariant> Variants, PartSpec? Part)
{
    /// <summary>Why the class could not be read, or written; null where it could. What is a fault of ours in one class must not take the others along.</summary>
    public string? Failure { get; init; }

    /// <summary>Fills in the parameters, plans the members and writes the documents; null where there are neither.</summary>
    /// <param name="parameters">The values.</param>
    /// <param name="sharedNames">The names of this kind that several have, each in another scope.</param>
    /// <param name="isDesignTime">Whether nothing is built: an editor needs the members alone.</param>
    public SourceSpec? Source(ParameterSet parameters, EquatableArray<string> sharedNames, bool isDesignTime)
    {
        MembersSpec? members = null;
        DocumentsSpec? documents = null;
        try
        {
            members = Failure is null && Part is not null ? PlanMembers(Part, parameters) : null;
            documents = isDesignTime ? null : Failure is null ? Documents(parameters, sharedNames, members) : Failed(Failure);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            documents = isDesignTime ? null : Failed(FailureOf(e));
        }

        return members is null && documents is null ? null : new SourceSpec(Id, members, documents);
    }

    /// <summary>The name in each stage, and that in which it is unique; none of a kind whose names are unique in the account and the region.</summary>
    public EquatableArray<(string Name, string Scope)> ScopedNames(ParameterSet parameters)
    {
        try
        {
            return new EquatableArray<(string Name, string Scope)>(parameters.Built.Select(ScopedNameIn).OfType<(string Name, string Scope)>());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The documents say so.
            return default;
        }
    }

    /// <summary>What is said of an exception.</summary>
    public static string FailureOf(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";

    private DocumentsSpec Failed(string failure) => new(Id, Class, default, default, default, failure);

    private DocumentsSpec Documents(ParameterSet parameters, EquatableArray<string> sharedNames, MembersSpec? members)
    {
        var stages = (from stage in parameters.Built
                      let files = Render(stage, sharedNames)
                      where files is not null
                      select (stage.Stage, Files: files)).ToList();
        return new DocumentsSpec(
            Id,
            Class,
            new EquatableArray<OutputFile>(from it in stages from file in it.Files select file with { Name = FileNames.In(it.Stage, file.Name) }),
            new EquatableArray<ShownText>(members?.Texts(stages.Select(it => ((string?)it.Stage, it.Files.Count))) ?? []),
            new EquatableArray<string>(from it in stages where it.Files.Count == 0 select it.Stage is null ? Class : $"{Class} in the {StageNames.Describe([it.Stage])}"),
            null);
    }

    private ResourceVariant? VariantIn(ParameterSet stage)
    {
        var variant = Variants.FirstOrDefault(it => it.Stage is { } named && StageNames.Comparer.Equals(named, stage.Stage)) ?? Variants.FirstOrDefault(it => it.Stage is null);
        return variant?.Tree is null ? null : variant;
    }

    // Files of several stages are in folders of their own.
    private (string Name, string Scope)? ScopedNameIn(ParameterSet stage)
    {
        if (Failure is not null || Kind.Resource.ScopeField is not { } scope || VariantIn(stage) is not { Tree: { } tree })
            return null;
        var root = Fill(tree, stage);
        return Kind.Resource.NameOf(root) is { } name
            ? (FileNames.In(stage.Stage, name), Core.Kinds.ResourceKind.ScopeOf(ApiTree.Find(root, Kind.Shape, scope)))
            : null;
    }

    private MembersSpec? PlanMembers(PartSpec part, ParameterSet parameters)
    {
        var stages = new List<StageMembers>();
        foreach (var stage in parameters.All)
        {
            if (VariantIn(stage) is not { } variant)
                continue;
            var task = new TaskDefinition(Fill(variant.Tree!.Value, stage));
            // Also where the family is wrong: one mistake, and not an error at each use of the members.
            if (task.Family.IsKnown(out var family))
            {
                stages.Add(new StageMembers(
                    stage.Stage,
                    task.Root,
                    family,
                    OutputFile.SummaryOf(Summary.Of(task), Kind.Resource.Cost(task.Root, null, new BuildFacts(stage))),
                    MemberPlan.For(task, variant.PartClasses).Containers));
            }
        }

        return stages.Count == 0 ? null : MembersSpec.Of(Id, part, stages);
    }

    private IReadOnlyList<OutputFile>? Render(ParameterSet stage, EquatableArray<string> sharedNames)
    {
        if (VariantIn(stage) is not { } variant)
            return null;
        var root = Fill(variant.Tree!.Value, stage, isCopied: Kind.Resource.IsCompleted);
        Kind.Resource.Complete(root);
        var task = variant.Task is { } tree ? new TaskDefinition(Fill(tree, stage)) : null;
        var scope = ScopedNameIn(stage) is var (name, its) && sharedNames.Contains(name, FileNames.Comparer) ? its : "";
        return Kind.Resource.Documents(root, task, new BuildFacts(stage), scope);
    }

    private static ApiObject Fill(EquatableTree tree, ParameterSet parameters, bool isCopied = false) =>
        ParameterTree.Fill(tree.Root, parameters, OpenHoles.Kept, isCopied).Root;
}
