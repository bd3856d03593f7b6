using Fargate.Core.Build;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>
/// What a compilation's classes are in a stage, by the names that they have there: families, names of services and so on. A name that the text of a file says
/// is looked up without the compiler: after an edit it would have to bind the attributes of all classes, and most of them are not in the file that is open.
/// </summary>
internal sealed class ResourceIndex
{
    private readonly Compilation _compilation;
    private readonly ParameterSet _parameters;
    private readonly StageScope _scope;
    private readonly Lazy<ILookup<string, Candidate>> _written;
    private readonly Lazy<ILookup<string, Resource>> _bound;

    public ResourceIndex(Compilation compilation, ParameterSet parameters, CancellationToken cancellation)
    {
        _compilation = compilation;
        _parameters = parameters;
        _scope = new StageScope(parameters.Stage);
        var candidates = new Lazy<List<(Candidate Class, string? Name)>>(() =>
        [
            .. from @class in CandidateClasses.Of(compilation, cancellation).SelectMany(it => it.Classes).Select((it, order) => (Syntax: it, Order: order))
               let candidate = new Candidate(@class.Syntax.MetadataName, @class.Order)
               from name in @class.Syntax.Names
               select (candidate, name),
        ]);
        _written = new(() => candidates.Value.Where(it => it.Name is not null)
            .ToLookup(it => ParameterText.Fill(it.Name!, parameters), it => it.Class, StringComparer.OrdinalIgnoreCase));
        _bound = new(() => candidates.Value.Where(it => it.Name is null).SelectMany(it => Bind(it.Class)).ToLookup(it => it.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The classes that are of a kind and have this name, by the compiler's order. Names that differ in case only count as one.</summary>
    public IReadOnlyList<INamedTypeSymbol> With(ClassKind kind, string name)
    {
        var resources = _written.Value[name].SelectMany(Bind).Where(it => StringComparer.OrdinalIgnoreCase.Equals(it.Name, name)).Concat(_bound.Value[name]);
        return [.. resources.Where(it => it.Kind == kind).OrderBy(it => it.Order).Select(it => it.Class).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];
    }

    /// <summary>The others of these than one class.</summary>
    public IReadOnlyList<INamedTypeSymbol> OthersWith(ClassKind kind, string name, INamedTypeSymbol type) =>
        [.. With(kind, name).Where(it => !SymbolEqualityComparer.Default.Equals(it, type))];

    private IEnumerable<Resource> Bind(Candidate candidate) =>
        _compilation.Assembly.GetTypeByMetadataName(candidate.MetadataName) is { } type && !type.IsForDeriving()
            ? from kind in type.Kinds()
              where type.Is(kind, _scope)
              let name = NameOf(type, kind)
              where name is not null
              select new Resource(ParameterText.Fill(name, _parameters), kind, type, candidate.Order)
            : [];

    // Of every kind the first argument.
    private string? NameOf(INamedTypeSymbol resource, ClassKind kind) =>
        (from type in resource.Lineage().AsEnumerable().Reverse()
         from annotation in type.Annotations(_scope).AsEnumerable().Reverse()
         where annotation.Shape.Name == kind.Attribute
         select annotation.Data.ConstructorArguments.FirstOrDefault().Text()).FirstOrDefault(it => it is not null);

    private sealed record Candidate(string MetadataName, int Order);

    private sealed record Resource(string Name, ClassKind Kind, INamedTypeSymbol Class, int Order);
}
