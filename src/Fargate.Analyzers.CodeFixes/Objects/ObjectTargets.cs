using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Edits;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Finds what a change of a definition changes in the code that makes it.</summary>
/// <param name="resource">The definition.</param>
/// <param name="places">Where its values come from.</param>
internal sealed class ObjectTargets(CodeResource resource, ValuePlaces places)
{
    private readonly ValueReplacement _replacement = new(places);
    private readonly MemberAddition _addition = new(resource, places);

    /// <summary>None where the change has no place, or would change another definition, too.</summary>
    public IReadOnlyList<SyntaxChange> Find(Change change)
    {
        var node = resource.Find(change.Path);
        var found = change switch
        {
            { Name: { } name } => ToRename(change.Path, name),
            { Value: null } => node is null ? [] : ToRemove(node),
            { Value: { } value } => node is not null && resource.ValueOf(node) is { } old ? ToReplace(node, old, value) : ToAdd(change.Path, value),
        };
        return found.All(it => MayChange(it.Node)) ? [.. found.Select(AtSource)] : [];
    }

    private IReadOnlyList<SyntaxChange> ToAdd(ApiPath path, ApiNode value) => _addition.Find(path, value) is { } added ? [added] : [];

    private IReadOnlyList<SyntaxChange> ToReplace(ApiNode node, CodeValue old, ApiNode value) => (node, old, value) switch
    {
        (ApiArray list, CodeList written, ApiArray wanted) => ToReplace(list, written, wanted),
        (ApiScalar, _, ApiScalar scalar) => _replacement.Of(old, scalar.Text) is { } replaced ? [replaced] : [],
        _ => [],
    };

    private IReadOnlyList<SyntaxChange> ToReplace(ApiArray list, CodeList written, ApiArray wanted)
    {
        // What was added later, or in another form, does not stand in the list.
        if (places.SyntaxOf(written) is not { } made || places.Find(made)?.Own != made || ItemsOf(made) is not { Count: > 0 } items
            || items.Count != written.Items.Count || items.Count != list.Items.Count
            || !written.Items.TrueForAll(it => it is CodeScalar { Value: string }) || !wanted.Items.TrueForAll(it => it is ApiScalar))
        {
            return [];
        }

        return ListDifference.Of(items, list, wanted, it => new WrittenText(SymbolDisplay.FormatLiteral(((ApiScalar)it).Text, quote: true)));
    }

    private static IReadOnlyList<SyntaxNode>? ItemsOf(SyntaxNode made) => made switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        AssignmentExpressionSyntax { Right: InitializerExpressionSyntax items } => items.Expressions,
        InitializerExpressionSyntax items => items.Expressions,
        ExpressionSyntax value => WrittenItems.Of(value),
        _ => null,
    };

    private IReadOnlyList<SyntaxChange> ToRename(ApiPath path, string name)
    {
        if (path.Parent is null || resource.Find(path.Parent) is not { } parent || resource.ValueOf(parent) is not CodeMap map)
            return [];
        var keys = map.Entries.Where(it => it.Key is CodeScalar { Value: string key } && key == path.Name).ToList();
        return keys is [var (only, _)] && _replacement.Of(only, name) is { } replaced ? [replaced] : [];
    }

    // What comes from nowhere itself goes with the parts that do.
    private IReadOnlyList<SyntaxChange> ToRemove(ApiNode node)
    {
        if (resource.ValueOf(node) is { } value)
        {
            return places.SyntaxOf(value) is { } made && places.Find(made) is { Item: { } item } && !places.Uses.HasOwn(item)
                ? [SyntaxChange.Remove(item)]
                : [];
        }

        var parts = node.Children.Select(ToRemove).ToList();
        return parts.TrueForAll(it => it.Count > 0) ? [.. parts.SelectMany(it => it).Distinct()] : [];
    }

    // What is wrong with one outcome of a condition is mended in what the condition chooses.
    private bool MayChange(SyntaxNode node) => resource.IsUnconditional
        || node.AncestorsAndSelf().TakeWhile(it => it != places.Root).Any(it => it.Parent is ConditionalExpressionSyntax conditional && conditional.Condition != it);

    private SyntaxChange AtSource(SyntaxChange change) => change.Kind == SyntaxChangeKind.Replace ? change with { Node = places.SourceOf(change.Node) } : change;
}
