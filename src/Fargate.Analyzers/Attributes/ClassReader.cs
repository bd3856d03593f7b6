using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Reads a class with our attributes, and what it inherits, as one of the resources that it is.</summary>
internal sealed class ClassReader
{
    private readonly ClassReading _reading;
    private readonly bool _isChecked;
    private readonly CancellationToken _cancellation;
    private readonly AttributeReader _attributes;
    private readonly JsonFieldReader _jsonFields;

    private ClassReader(ClassReading reading, bool isChecked, CancellationToken cancellation)
    {
        _reading = reading;
        _isChecked = isChecked;
        _cancellation = cancellation;
        _attributes = new AttributeReader(reading, new ConstantReader(reading, NameOf, MayBecome), isChecked, cancellation);
        _jsonFields = new JsonFieldReader(reading, IsPart, cancellation);
    }

    private ClassKind Kind => _reading.Kind;

    private ApiObject Root => _reading.Root;

    private StageScope Scope => _reading.Scope;

    /// <summary>Reads a class for its documents: what can be read of it, which another generator may complete.</summary>
    public static ClassReading Read(INamedTypeSymbol type, ClassKind kind, StageScope scope, CancellationToken cancellation) =>
        Read(type, kind, scope, isChecked: false, cancellation);

    /// <summary>Reads a class for rules: what is half written is unknown to them (<see cref="HalfWritten"/>).</summary>
    public static ClassReading ReadChecked(INamedTypeSymbol type, ClassKind kind, StageScope scope, CancellationToken cancellation) =>
        Read(type, kind, scope, isChecked: true, cancellation);

    private static ClassReading Read(INamedTypeSymbol type, ClassKind kind, StageScope scope, bool isChecked, CancellationToken cancellation)
    {
        var lineage = type.Lineage();
        var task = kind.Resource.HasTask && TaskOf(lineage, kind, scope) is { } named ? Read(named, ClassKind.Task, scope, isChecked, cancellation) : null;
        var reading = new ClassReading(type, kind, scope, new ApiObject(), task);
        new ClassReader(reading, isChecked, cancellation).Read(lineage);
        return reading;
    }

    private void Read(List<INamedTypeSymbol> lineage)
    {
        if (Kind.Parts is { } parts)
        {
            foreach (var level in lineage)
                FindParts(level, parts);
            // The names first: attributes of the class, and of parts further up, refer to them.
            foreach (var part in _reading.Parts)
                ReadPart(part, parts, isNaming: true);
        }

        foreach (var level in lineage)
        {
            foreach (var (attribute, shape) in level.Annotations(Scope))
            {
                if (shape.Target == Kind)
                    Read(attribute, shape, level, Root);
            }

            if (level.OwnsRawFields(Kind))
                _jsonFields.Read(level, Kind, Kind.Resource.InputField is { } input ? Root.GetOrAddObject(input) : Root);
        }

        foreach (var part in _reading.Parts)
            ReadPart(part, Kind.Parts!, isNaming: false);
        Complete();
    }

    private void Read(AttributeData attribute, AttributeShape shape, INamedTypeSymbol owner, ApiObject target)
    {
        var before = _isChecked && attribute.IsStaged() ? target.Clone() : null;
        _attributes.Read(attribute, shape, owner, target);
        // What makes a class a resource or a part of one says that much.
        if (before?.IsSameAs(target) == true && !attribute.IsHalfWritten(_cancellation)
            && (shape.Name != shape.Target.Attribute || owner.HasAnnotation(shape.Name, Scope with { Without = attribute })))
        {
            _reading.Findings.Add(StageChangesNothing.Find(shape, new Place(owner, attribute, AttributeStages.Argument)));
        }
    }

    private void FindParts(INamedTypeSymbol level, ClassParts parts)
    {
        foreach (var type in level.PartClasses(parts.Class, Scope))
        {
            _cancellation.ThrowIfCancellationRequested();
            var part = _reading.Parts.Find(it => it.ClassName == type.Name);
            if (part is null)
            {
                part = new ClassPart(type.Name, Scope);
                _reading.Parts.Add(part);
            }

            part.Add(type);
        }
    }

    private void ReadPart(ClassPart part, ClassParts parts, bool isNaming)
    {
        foreach (var level in part.Lineage)
        {
            foreach (var (owner, attribute, shape) in part.Annotations)
            {
                if (shape.Target == parts.Class && (shape.Field.Count == 0) == isNaming && SymbolEqualityComparer.Default.Equals(owner, level))
                    Read(attribute, shape, owner, part.Node);
            }

            if (!isNaming)
                _jsonFields.Read(level, parts.Class, part.Node);
        }

        if (isNaming && part.Node[parts.NameField] is null)
        {
            part.Node.Set(
                parts.NameField,
                _isChecked && part.ClassName.Length == 0 ? new ApiUnknown() : ApiScalar.String(ContainerNames.FromClassName(part.ClassName)));
        }
    }

    // A template says only part of a resource: what it does not say is unknown, so that no rule misses it there.
    private void Complete()
    {
        if (Kind.Parts is { } parts && (_reading.Parts.Count > 0 || _reading.IsTemplate))
            Root.GetOrAddArray(parts.Field).Items.AddRange(_reading.Parts.Select(it => it.Node));
        if (_reading.Task is { } task && SymbolEqualityComparer.Default.Equals(task.Symbol, _reading.Symbol) && FamilyOf(task) is { } family)
            Kind.Resource.SetTask(Root, family);
        if (_reading.IsTemplate)
            ApiTree.Open(Root);
        else if (_isChecked)
            OpenUnknown();
        Kind.Resource.AddConstants(Root);
    }

    // What a name stands for that the compiler does not know may say anything.
    private void OpenUnknown()
    {
        if (_reading.Symbol.HasUnknownBase())
        {
            ApiTree.Open(Root);
            return;
        }

        if (_reading.Symbol.MaySayMore(_cancellation))
        {
            Root.IsOpen = true;
            foreach (var field in Root.Keys)
            {
                if (field != Kind.Parts?.Field)
                    ApiTree.Open(Root[field]!);
            }
        }

        if (Kind.Parts is not { } parts)
            return;
        foreach (var part in _reading.Parts)
        {
            if (part.Classes.Exists(it => it.MaySayMore(_cancellation)))
                ApiTree.Open(part.Node);
        }

        if (_reading.Symbol.Lineage().Exists(level => level.GetTypeMembers().Any(it => !it.IsContainer() && it.MaySayMore(_cancellation))))
            Root.GetOrAddArray(parts.Field).IsOpen = true;
    }

    // Whether a class may be one of the containers or the task that it is taken for, once all is written.
    private bool MayBecome(ITypeSymbol type, Place place) =>
        type.TypeKind == TypeKind.Error || place.Attribute.IsHalfWritten(_cancellation) || (type as INamedTypeSymbol)?.MaySayMore(_cancellation) == true
        || _reading.Symbol.HasUnknownBase() || _reading.Task?.Symbol.HasUnknownBase() == true;

    /// <summary>The task that the attribute names, the class nearest to the resource first; else the resource itself.</summary>
    private static INamedTypeSymbol? TaskOf(List<INamedTypeSymbol> lineage, ClassKind kind, StageScope scope)
    {
        for (var i = lineage.Count - 1; i >= 0; i--)
        {
            foreach (var (attribute, shape) in lineage[i].Annotations(scope).AsEnumerable().Reverse())
            {
                if (shape.Name != kind.Attribute)
                    continue;
                // Which one it will name is not known.
                if (attribute.AttributeConstructor is not { } constructor)
                    return null;
                if (attribute.ConstructorArguments.FirstOrDefault(it => it.Kind == TypedConstantKind.Type).Value is INamedTypeSymbol named)
                    return named.Is(ClassKind.Task, scope) ? named : null;
                if (constructor.Parameters.Any(it => it.Name == "taskDefinition"))
                    return null;
            }
        }

        return lineage[lineage.Count - 1] is var self && self.Is(ClassKind.Task, scope) ? self : null;
    }

    private ApiNode? NameOf(ITypeSymbol type, ArgumentType what)
    {
        if (what == ArgumentType.Task)
            return _reading.Task is { } named && SymbolEqualityComparer.Default.Equals(named.Symbol, type) ? FamilyOf(named) : null;
        if (Kind.Parts is not null)
            return _reading.NameOf(type);
        // Whose containers those of a task elsewhere are, is not known, nor which those of a template will be.
        return _reading.Task?.NameOf(type) ?? (_reading.Task is null or { IsTemplate: true } ? new ApiUnknown() : null);
    }

    private bool IsPart(string name) =>
        Kind.Parts is { } parts && _reading.Parts.Exists(it => it.Node[parts.NameField] is ApiScalar text && text.Text == name);

    private static ApiNode? FamilyOf(ClassReading task) =>
        task.Root[task.Kind.Resource.NameField.Name] is ApiScalar family ? ApiScalar.String(family.Text) : new ApiUnknown();
}
