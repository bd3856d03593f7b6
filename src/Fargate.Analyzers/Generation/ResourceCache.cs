using Fargate.Analyzers.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>
/// Reads the annotated classes of a project, and hands on what it read before of those that no edit since can have changed. It keeps syntax and what was
/// read, and no symbol: what it gives is what a new one would (docs/decisions/0017-what-was-read-is-used-again.md).
/// </summary>
internal sealed class ResourceCache
{
    private volatile State? _last;

    /// <summary>For tests: how many classes have been read, as one of the resources that they are.</summary>
    public int Reads { get; private set; }

    /// <summary>The resources of each file that has some, in the order of the files.</summary>
    public IEnumerable<FileResources> Read(Compilation compilation, CancellationToken cancellation)
    {
        var declarations = new ProjectDeclarations(compilation);
        var last = _last;
        var changed = last?.Declarations.ChangesUntil(declarations, cancellation);
        // As a rule nothing changed but the inside of a method.
        if (changed is { Count: 0 })
        {
            _last = new State(declarations, last!.Files);
            return last.Files.Select(it => it.Resources);
        }

        var known = changed is null ? [] : last!.Files.Where(it => !it.Sources.Overlaps(changed)).ToDictionary(it => it.Index);
        var indexes = declarations.Files.Select((file, index) => (file, index)).ToDictionary(it => it.file, it => it.index);
        var files = new List<File>();
        foreach (var (tree, classes) in CandidateClasses.Of(compilation, cancellation))
            files.Add(known.TryGetValue(indexes[tree], out var file) ? file : Read(compilation.GetSemanticModel(tree), classes, indexes, cancellation));
        _last = new State(declarations, files);
        return files.Select(it => it.Resources);
    }

    private File Read(SemanticModel model, IEnumerable<CandidateClass> classes, Dictionary<SyntaxTree, int> indexes, CancellationToken cancellation)
    {
        var index = indexes[model.SyntaxTree];
        var sources = new HashSet<int> { index };
        var resources = new List<FoundResource>();
        foreach (var syntax in classes.Select(it => it.Syntax))
        {
            cancellation.ThrowIfCancellationRequested();
            if (model.GetDeclaredSymbol(syntax, cancellation) is not INamedTypeSymbol { TypeKind: TypeKind.Class } type)
                continue;
            foreach (var kind in type.Kinds().Where(it => ResourceSpecReader.IsFirst(type, syntax, it, cancellation)))
            {
                Reads++;
                resources.Add(new FoundResource(kind, ResourceSpecReader.Read(type, kind, cancellation)));
            }

            // Not those of other projects: where one of them changes, so does what this one refers to.
            foreach (var source in AttributeSources.Of(type))
            {
                if (indexes.TryGetValue(source, out var other))
                    sources.Add(other);
            }
        }

        return new File(index, sources, new FileResources(new EquatableArray<FoundResource>(resources)));
    }

    private sealed record State(ProjectDeclarations Declarations, IReadOnlyList<File> Files);

    private sealed record File(int Index, HashSet<int> Sources, FileResources Resources);
}
