using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>
/// An annotated class as one of the resources that it is, as it is written: <c>${Name}</c> in a text is no more than that.
/// <see cref="ClassReader"/> makes it; nobody changes it after that.
/// </summary>
internal sealed class ClassReading(INamedTypeSymbol symbol, ClassKind kind, StageScope scope, ApiObject root, ClassReading? task)
{
    private const int TypicalSize = 64;

    public INamedTypeSymbol Symbol => symbol;

    public ClassKind Kind => kind;

    /// <summary>The attributes that count.</summary>
    public StageScope Scope => scope;

    /// <summary>The resource, in the shape of the API.</summary>
    public ApiObject Root => root;

    /// <summary>The task that the resource is about; null where it is none of this compilation's classes.</summary>
    public ClassReading? Task => task;

    /// <summary>The classes nested in it that are parts of it.</summary>
    public List<ClassPart> Parts { get; } = [];

    /// <summary>Where each value is written.</summary>
    public Dictionary<ApiNode, AttributeLocation> Places { get; } = new(TypicalSize);

    /// <summary>What is wrong with how the class is written.</summary>
    public List<AnnotatedFinding> Findings { get; } = [];

    /// <summary>All texts with parameters.</summary>
    public List<Hole> Holes { get; } = [];

    /// <summary>Whether other attributes may count in another stage.</summary>
    public bool IsStaged => symbol.MentionedStages().Any();

    /// <summary>Whether the class is only a base for others, and writes nothing.</summary>
    public bool IsTemplate => symbol.IsForDeriving();

    /// <summary>The resource with the values that the build gives. A text that they do not complete is unknown.</summary>
    /// <param name="parameters">The values.</param>
    /// <param name="canChange">Where it may be changed; null for all places of the class.</param>
    public AnnotatedResource Fill(ParameterSet parameters, Func<AttributeLocation, bool>? canChange = null)
    {
        var isCompleted = kind.Resource.IsCompleted && !IsTemplate;
        var tree = ParameterTree.Fill(root, parameters, OpenHoles.Unknown, isCopied: isCompleted);
        if (isCompleted)
            kind.Resource.Complete(tree.Root);
        return new AnnotatedResource(this, tree, [.. Findings, .. Undeclared(parameters), .. Repeated(tree)], task?.Fill(parameters), canChange ?? (static _ => true));
    }

    /// <summary>What the API calls the part that a class declares; null where it declares none of these.</summary>
    public ApiNode? NameOf(ITypeSymbol type) => type is INamedTypeSymbol named && Parts.Find(it => it.IsDeclaredBy(named)) is { } part
        ? part.Node[kind.Parts!.NameField] is ApiScalar name ? ApiScalar.String(name.Text) : new ApiUnknown()
        : null;

    private IEnumerable<AnnotatedFinding> Undeclared(ParameterSet parameters) =>
        from hole in Holes
        from name in ParameterText.OpenHoles(hole.Text, parameters).Distinct()
        let isMissing = parameters.IsMissing(name)
        where isMissing || !(hole.IsFreeText || parameters.IsDeclared(name))
        select isMissing ? MissingStageParameter.Find(name, hole.Place) : UndeclaredParameter.Find(name, hole.Place);

    // A derived class may say anew what its base says.
    private IEnumerable<AnnotatedFinding> Repeated(FilledTree tree) =>
        from pair in tree.Repeated
        where Places.ContainsKey(pair.Earlier) && Places.ContainsKey(pair.Later) && Places[pair.Earlier].IsOnLayerOf(Places[pair.Later])
        let place = Places[pair.Later]
        from shape in AnnotationSymbols.ShapesOf(place.Attribute)
        where shape.Kind == AttributeKind.Entry && (shape.Target == kind || shape.Target == kind.Parts?.Class)
        select DuplicateEntry.Find(shape, place.Attribute.ConstructorArguments.FirstOrDefault().Text() ?? "", place with { Argument = null }, Places[pair.Earlier]);
}
