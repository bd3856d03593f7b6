using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Build;
using Fargate.Core.Edits;
using Fargate.Core.Sources;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Applies edits to annotated classes.</summary>
internal sealed class ClassFixes : IFixSource
{
    public bool Owns(string source) => ClassSource.Parse(source) is not null;

    // A finding stands on the class of the resource, or on a class that is a part of it.
    public async Task<IFixable?> ReadAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (document is not Document code || ClassSource.Parse(diagnostic.Properties[SourceProperty.Key]!) is not { } source)
            return null;
        var root = await code.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await code.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var syntax = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        for (var type = syntax is null ? null : model?.GetDeclaredSymbol(syntax, cancellation); type is not null; type = type.ContainingType)
        {
            if (type.CheckedKinds().Contains(source.Kind))
                return Read(type, source, Parameters.Of(code.Project.AnalyzerOptions, cancellation), cancellation);
        }

        return null;
    }

    // With the parameters that the analyzer had: paths name items by what these say. What is wrong in all stages is read without those attributes that are
    // for one of them: it is to be corrected where it is said for all.
    private static FixableClass Read(INamedTypeSymbol type, ClassSource source, ParameterSet parameters, CancellationToken cancellation)
    {
        var isForAll = source.Stages.Count == 0;
        var stages = parameters.Stages.Where(it => isForAll || source.Stages.Contains(it.Stage)).ToList();
        return new FixableClass(ReadIn(!isForAll && stages.Count > 0 ? stages[0] : parameters), stages.ConvertAll(ReadIn));

        AnnotatedResource ReadIn(ParameterSet stage) => ClassReader.ReadChecked(type, source.Kind, new StageScope(stage.Stage), cancellation).Fill(stage, CanChange);

        // What is for these stages alone, and a value for all that the others say anew.
        bool CanChange(AttributeLocation place) => isForAll || place.Attribute.Stages()?.All(it => source.Stages.Contains(it, StageNames.Comparer)) == true
            || (place.Argument is not null && !place.Attribute.IsStaged() && !parameters.Stages.Except(stages).Any(it => ReadIn(it).IsSaidAt(place)));
    }

    public Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<(IFixable Fixable, Edit Edit)> edits, CancellationToken cancellation) =>
        AttributeEditor.ApplyAsync(solution, edits.Select(it => (((FixableClass)it.Fixable).Resource, it.Edit)), cancellation);

    /// <param name="Resource">What is corrected.</param>
    /// <param name="Stages">What it is in each stage that the correction is for.</param>
    private sealed record FixableClass(AnnotatedResource Resource, IReadOnlyList<AnnotatedResource> Stages) : IFixable
    {
        public bool CanApply(Edit edit, CancellationToken cancellation) =>
            edit.Changes.All(change => Stages.All(it => PlaceIn(it, change.Path) == PlaceIn(Resource, change.Path))) && AttributeEditor.CanApply(Resource, edit, cancellation);

        // A value that a stage says elsewhere stays what it is there.
        private static (bool IsSaid, AttributeLocation? Place) PlaceIn(AnnotatedResource resource, ApiPath path) =>
            resource.Find(path) is { } node ? (true, resource.PlaceOf(node)) : (false, null);
    }
}
