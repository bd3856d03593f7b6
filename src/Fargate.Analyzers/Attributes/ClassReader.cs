using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Aws;
using Fargate.Core.Kinds;
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
        _jsonFields = new JsonFieldReader(reading, IsContainer, cancellation);
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
        var task = kind.Resource.HasTask ? TaskReference.Of(lineage, kind, scope) : TaskReference.None;
        var named = task.Class is { } it ? Read(it, ClassKind.Task, scope, isChecked, cancellation) : task.Text is { } text ? Containing(text) : null;
        var reading = new ClassReading(type, kind, scope, new ApiObject(), named);
        var reader = new ClassReader(reading, isChecked, cancellation);
        reader.Read(lineage);
        if (task.Revision is { } revision)
            reader.Pin(task.Class is not null, revision.Number, revision.Place);
        return reading;

        // A text may name the definition of which the class says the containers.
        ClassReading? Containing(string taskDefinition) =>
            (from owner in TaskReference.OwnersOfContainers(lineage, kind, scope)
             let candidate = Read(owner, ClassKind.Task, scope, isChecked, cancellation)
             where (candidate.Root[candidate.Kind.Resource.NameField.Name] as ApiScalar)?.Text == TaskDefinitionNames.FamilyOf(taskDefinition)
             select candidate).FirstOrDefault();
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
            // What is said of an item stands below it, wherever it is written.
            foreach (var (attribute, shape) in level.Annotations(Scope).OrderBy(it => it.Data.IsStaged()).ThenBy(it => it.Shape.HasHolderKey))
            {
                if (shape.Target == Kind)
                    Read(attribute, shape, level, Root);
            }

            _jsonFields.Read(level);
        }

        foreach (var part in _reading.Parts)
            ReadPart(part, Kind.Parts!, isNaming: false);
        Complete();
    }

    private void Read(AttributeData attribute, AttributeShape shape, INamedTypeSymbol owner, ApiObject target)
    {
        var stages = _isChecked ? attribute.Stages() : null;
        var before = stages is null ? null : target.Clone();
        _attributes.Read(attribute, shape, owner, target);
        // What makes a class a resource or a part of one says that much.
        if (before?.IsSameAs(target) == true && !attribute.IsHalfWritten(_cancellation)
            && (shape.Name != shape.Target.Attribute || owner.HasAnnotation(shape.Name, Scope with { Without = attribute })))
        {
            _reading.Findings.Add(StageChangesNothing.Find(shape, new AttributeLocation(owner, attribute, AttributeStages.Argument), stages!));
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
                _jsonFields.ReadPart(level, parts.Class, part.Node);
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
        if (_reading.Task is { } task && SymbolEqualityComparer.Default.Equals(task.Symbol, _reading.Symbol) && FamilyOf(task) is { } family
            && Kind.Resource.TaskField is { } field && ApiTree.Find(Root, Kind.Shape, field) is null)
        {
            Kind.Resource.SetTask(Root, family);
        }

        if (_reading.IsTemplate)
            ApiTree.Open(Root);
        else if (_isChecked)
            OpenUnknown();
        Kind.Resource.AddConstants(Root);
    }

    // The class says what a revision has, and not which one is meant.
    private void Pin(bool isOfClass, int revision, AttributeLocation place)
    {
        if (revision < 1)
            _reading.Findings.Add(InvalidRevision.Find(revision, "revisions are numbered from 1", place));
        else if (!isOfClass)
            _reading.Findings.Add(InvalidRevision.Find(revision, "the task definition is a string, which has a revision of its own, as in \"web:7\"", place));
        else if (ApiTree.Find(Root, Kind.Shape, Kind.Resource.TaskField!) is ApiScalar family)
            Repin(family, ApiScalar.String(FormattableString.Invariant($"{family.Text}:{revision}")));
    }

    private void Repin(ApiScalar family, ApiScalar pinned)
    {
        Kind.Resource.SetTask(Root, pinned);
        if (_reading.Places.TryGetValue(family, out var place))
            _reading.Places[pinned] = place;
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
    private bool MayBecome(ITypeSymbol type, AttributeLocation place) =>
        type.TypeKind == TypeKind.Error || place.Attribute.IsHalfWritten(_cancellation) || (type as INamedTypeSymbol)?.MaySayMore(_cancellation) == true
        || _reading.Symbol.HasUnknownBase() || _reading.Task?.Symbol.HasUnknownBase() == true;

    private ApiNode? NameOf(ITypeSymbol type, ArgumentType what)
    {
        // A template without a family is none that could be started.
        if (what == ArgumentType.Task)
        {
            return _reading.Task is { } named && SymbolEqualityComparer.Default.Equals(named.Symbol, type) && (!named.IsTemplate || named.Root[named.Kind.Resource.NameField.Name] is not null)
                ? FamilyOf(named)
                : null;
        }

        if (what == ArgumentType.Cluster)
            return type is INamedTypeSymbol cluster && cluster.Is(ClassKind.Cluster, Scope) ? ClusterNameOf(cluster) : null;
        if (Kind.Parts is not null)
            return _reading.NameOf(type);
        // Which containers a task elsewhere has is not known, nor which those of a template will be: the class says what its own is called.
        return _reading.Task?.NameOf(type) ?? (_reading.Task is null or { IsTemplate: true } ? OwnNameOf(type) : null);
    }

    private ApiNode ClusterNameOf(INamedTypeSymbol cluster) =>
        Read(cluster, ClassKind.Cluster, Scope, _isChecked, _cancellation).Root[ResourceKind.Cluster.NameField.Name] is ApiScalar name
            ? ApiScalar.String(name.Text)
            : new ApiUnknown();

    // Null where the class is no container.
    private ApiNode? OwnNameOf(ITypeSymbol type) =>
        type is not INamedTypeSymbol named || !named.IsContainer() ? null
            : named.ContainingType is { } owner ? Read(owner, ClassKind.Task, Scope, _isChecked, _cancellation).NameOf(named)
            : new ApiUnknown();

    // Of the resource itself, or of the task that it starts.
    private bool IsContainer(string name) =>
        (Kind.Parts is not null ? _reading : _reading.Task) is { Kind.Parts: { } parts } task
        && task.Parts.Exists(it => it.Node[parts.NameField] is ApiScalar text && text.Text == name);

    private static ApiNode? FamilyOf(ClassReading task) =>
        task.Root[task.Kind.Resource.NameField.Name] is ApiScalar family ? ApiScalar.String(family.Text) : new ApiUnknown();
}
