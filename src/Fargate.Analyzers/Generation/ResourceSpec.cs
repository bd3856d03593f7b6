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
/// <param name="Tree">The resource.</param>
/// <param name="Task">The task definition that it is about: a template of a service holds it, too, and it is what costs; null where that is no class of the project.</param>
/// <param name="Part">Where its members go; null where it gets none.</param>
/// <param name="PartClasses">The names of the classes that are parts of it, in their order.</param>
internal sealed record ResourceSpec(
    string Id, string Class, ClassKind Kind, EquatableTree Tree, EquatableTree? Task, PartSpec? Part, EquatableArray<string> PartClasses)
{
    /// <summary>Why the class could not be read, or written; null where it could. What is a fault of ours in one class must not take the others along.</summary>
    public string? Failure { get; init; }

    /// <summary>Fills in the parameters and plans the members; null where there are none, or where the resource could name no file.</summary>
    public MembersSpec? Members(ParameterSet parameters)
    {
        try
        {
            return Part is null ? null : PlanMembers(Part, parameters);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The documents say so.
            return null;
        }
    }

    /// <summary>Fills in the parameters and writes the documents.</summary>
    /// <param name="parameters">The values.</param>
    /// <param name="sharedNames">The names of this kind that several have, each in another scope.</param>
    public DocumentsSpec Documents(ParameterSet parameters, EquatableArray<string> sharedNames)
    {
        try
        {
            return Failure is null
                ? new DocumentsSpec(Id, Class, new EquatableArray<OutputFile>(Render(parameters, sharedNames)), Part is not null && PlanMembers(Part, parameters) is not null ? Part : null, null)
                : Failed(Failure);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(FailureOf(e));
        }
    }

    /// <summary>The name, and that in which it is unique; null where there is no name.</summary>
    public (string Name, string Scope)? ScopedName(ParameterSet parameters)
    {
        if (Failure is not null || Kind.Resource.ScopeField is not { } scope)
            return null;
        var root = Fill(Tree, parameters);
        return Kind.Resource.NameOf(root) is { } name ? (name, Core.Kinds.ResourceKind.ScopeOf(ApiTree.Find(root, Kind.Shape, scope))) : null;
    }

    /// <summary>What is said of an exception.</summary>
    public static string FailureOf(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";

    private DocumentsSpec Failed(string failure) => new(Id, Class, default, null, failure);

    private MembersSpec? PlanMembers(PartSpec part, ParameterSet parameters)
    {
        var task = new TaskDefinition(Fill(Tree, parameters));
        return !task.Family.IsKnown(out var family) || FileNames.For(family) is null ? null : new MembersSpec(
            Id,
            family,
            OutputFile.SummaryOf(Summary.Of(task), Kind.Resource.Cost(task.Root, null, new BuildFacts(parameters))),
            part,
            new EquatableArray<ContainerSpec>(MemberPlan.For(task, PartClasses).Containers));
    }

    private IReadOnlyList<OutputFile> Render(ParameterSet parameters, EquatableArray<string> sharedNames)
    {
        var root = Fill(Tree, parameters, isCopied: Kind.Resource.IsCompleted);
        Kind.Resource.Complete(root);
        var task = Task is { } tree ? new TaskDefinition(Fill(tree, parameters)) : null;
        var scope = ScopedName(parameters) is var (name, its) && sharedNames.Contains(name, FileNames.Comparer) ? its : "";
        return Kind.Resource.Documents(root, task, new BuildFacts(parameters), scope);
    }

    private static ApiObject Fill(EquatableTree tree, ParameterSet parameters, bool isCopied = false) =>
        ParameterTree.Fill(tree.Root, parameters, OpenHoles.Kept, isCopied).Root;
}
