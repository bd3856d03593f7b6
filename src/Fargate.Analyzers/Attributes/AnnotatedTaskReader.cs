using Fargate.Core.Build;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Reads a class with our attributes, and what it inherits, as a task definition.</summary>
internal sealed class AnnotatedTaskReader
{
    private const int TypicalSize = 64;

    private readonly INamedTypeSymbol _type;
    private readonly CancellationToken _cancellation;
    private readonly ApiObject _root = new(TaskDefinitionShape.Instance);
    private readonly List<AnnotatedContainer> _containers = [];
    private readonly Dictionary<ApiNode, Place> _places = new(TypicalSize);
    private readonly List<AnnotatedFinding> _findings = [];
    private readonly AttributeReader _attributes;
    private readonly JsonFieldReader _jsonFields;

    private AnnotatedTaskReader(INamedTypeSymbol type, ParameterSet? parameters, CancellationToken cancellation)
    {
        _type = type;
        _cancellation = cancellation;
        _jsonFields = new JsonFieldReader(_places, _findings, parameters, IsContainer);
        _attributes = new AttributeReader(_places, _findings, new ConstantReader(_findings, parameters, (named, _) => AnnotatedTask.NameOf(named, _containers)));
    }

    /// <summary>Reads a class as it stands: <c>${Name}</c> in a text is no more than that.</summary>
    public static AnnotatedTask Read(INamedTypeSymbol type, CancellationToken cancellation) => Read(type, null, cancellation);

    /// <summary>Reads a class with the values that the build gives; a text that they do not complete is unknown.</summary>
    public static AnnotatedTask Read(INamedTypeSymbol type, ParameterSet? parameters, CancellationToken cancellation)
    {
        var reader = new AnnotatedTaskReader(type, parameters, cancellation);
        reader.Read();
        return new AnnotatedTask(type, reader._root, reader._containers, reader._places, reader._findings);
    }

    private void Read()
    {
        var lineage = _type.Lineage();
        foreach (var level in lineage)
            FindContainers(level);
        // The names first: attributes of the task, and of containers further up, refer to them.
        foreach (var container in _containers)
            ReadContainer(container, isNaming: true);
        foreach (var level in lineage)
        {
            foreach (var (attribute, shape) in level.Annotations())
            {
                if (shape.Target == AttributeTarget.Task)
                    _attributes.Read(attribute, shape, level, _root);
            }

            _jsonFields.Read(level, AttributeTarget.Task, _root);
        }

        foreach (var container in _containers)
            ReadContainer(container, isNaming: false);
        Complete();
    }

    private void FindContainers(INamedTypeSymbol level)
    {
        foreach (var type in level.ContainerClasses())
        {
            _cancellation.ThrowIfCancellationRequested();
            var container = _containers.Find(it => it.ClassName == type.Name);
            if (container is null)
            {
                container = new AnnotatedContainer(type.Name);
                _containers.Add(container);
            }

            container.Add(type);
        }
    }

    private void ReadContainer(AnnotatedContainer container, bool isNaming)
    {
        foreach (var level in container.Lineage)
        {
            foreach (var (owner, attribute, shape) in container.Annotations)
            {
                if (shape.Target == AttributeTarget.Container && (shape.Field.Count == 0) == isNaming && SymbolEqualityComparer.Default.Equals(owner, level))
                    _attributes.Read(attribute, shape, owner, container.Node);
            }

            if (!isNaming)
                _jsonFields.Read(level, AttributeTarget.Container, container.Node);
        }

        if (isNaming && container.Node["name"] is null)
            container.Node.Set("name", ApiScalar.String(ContainerNames.FromClassName(container.ClassName)));
    }

    // A template says only part of a definition: what it does not say is unknown, so that no rule misses it there.
    private void Complete()
    {
        var isTemplate = _type.IsForDeriving();
        if (_containers.Count > 0 || isTemplate)
            _root.GetOrAddArray("containerDefinitions").Items.AddRange(_containers.Select(it => it.Node));
        if (isTemplate)
            ApiTree.Open(_root);

        if (_root["requiresCompatibilities"] is null)
            _root.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
        if (_root["networkMode"] is null && !_root.IsOpen)
            _root.Set("networkMode", ApiScalar.String(NetworkModes.Awsvpc));
    }

    private bool IsContainer(string name) => _containers.Exists(it => it.Node["name"] is ApiScalar text && text.Text == name);
}
