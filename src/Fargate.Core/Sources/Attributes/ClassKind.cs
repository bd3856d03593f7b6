using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>What an annotated class can be: a resource of a kind, or, nested in one, a part of it. A class may be several resources.</summary>
public sealed class ClassKind
{
    private ClassKind(string attribute, ResourceKind resource, ObjectShape shape, ClassParts? parts = null)
    {
        Attribute = attribute;
        Resource = resource;
        Shape = shape;
        Parts = parts;
    }

    /// <summary>A container, which is a part of a task definition.</summary>
    public static ClassKind Container { get; } = new("Container", ResourceKind.Task, ContainerDefinitionShape.Instance);

    public static ClassKind Task { get; } =
        new("TaskDefinition", ResourceKind.Task, ResourceKind.Task.Shape, new ClassParts(Container, "containerDefinitions", "name"));

    public static ClassKind Service { get; } = new("Service", ResourceKind.Service, ResourceKind.Service.Shape);

    public static ClassKind RunTask { get; } = new("RunTask", ResourceKind.RunTask, ResourceKind.RunTask.Shape);

    public static ClassKind Schedule { get; } = new("Schedule", ResourceKind.Schedule, ResourceKind.Schedule.Shape);

    public static ClassKind Cluster { get; } = new("Cluster", ResourceKind.Cluster, ResourceKind.Cluster.Shape);

    public static ClassKind FargateProfile { get; } = new("FargateProfile", ResourceKind.FargateProfile, ResourceKind.FargateProfile.Shape);

    /// <summary>Those that are resources. What a class says without naming one of them, such as a raw field, is said of the first that it is.</summary>
    public static IReadOnlyList<ClassKind> Resources { get; } = [Task, Service, RunTask, Schedule, Cluster, FargateProfile];

    /// <summary>The attribute that makes a class one, without <c>Attribute</c>.</summary>
    public string Attribute { get; }

    /// <summary>The resource that the class is, or is a part of.</summary>
    public ResourceKind Resource { get; }

    /// <summary>What the API says of it.</summary>
    public ObjectShape Shape { get; }

    /// <summary>The nested classes that are parts of it; null where there are none.</summary>
    public ClassParts? Parts { get; }

    /// <summary>Whether a class gets members for the application's code to use.</summary>
    public bool HasMembers => Parts is not null;

    /// <summary>What tells apart the names that are made of a class for each of the resources that it is; none for the first of these.</summary>
    public string IdSuffix => this == Resources[0] ? "" : "_" + Attribute;

    public static ClassKind Of(ResourceKind resource) => Resources.First(it => it.Resource == resource);
}
