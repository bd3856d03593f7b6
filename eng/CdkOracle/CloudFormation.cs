using System.Reflection;
using Amazon.CDK.AWS.ECS;
using Amazon.JSII.Runtime.Deputy;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.CdkOracle;

/// <summary>Draws a definition of level 1: any field that both the API and CloudFormation's class in the CDK have.</summary>
internal sealed class CloudFormation(Pen pen)
{
    // The structures that are not called as their field is.
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["containerDefinitions"] = "ContainerDefinition",
        ["volumes"] = "Volume",
        ["placementConstraints"] = "TaskDefinitionPlacementConstraint",
        ["inferenceAccelerators"] = "InferenceAccelerator",
        ["portMappings"] = "PortMapping",
        ["environment"] = "KeyValuePair",
        ["environmentFiles"] = "EnvironmentFile",
        ["mountPoints"] = "MountPoint",
        ["volumesFrom"] = "VolumeFrom",
        ["secrets"] = "Secret",
        ["secretOptions"] = "Secret",
        ["dependsOn"] = "ContainerDependency",
        ["extraHosts"] = "HostEntry",
        ["ulimits"] = "Ulimit",
        ["systemControls"] = "SystemControl",
        ["resourceRequirements"] = "ResourceRequirement",
        ["capabilities"] = "KernelCapabilities",
        ["devices"] = "Device",
        ["host"] = "HostVolumeProperties",
        ["efsVolumeConfiguration"] = "EFSVolumeConfiguration",
        ["fsxWindowsFileServerVolumeConfiguration"] = "FSxWindowsFileServerVolumeConfiguration",
        ["properties"] = "KeyValuePair",
    };

    public IReadOnlyList<string> Draw()
    {
        var props = Structure("CfnTaskDefinitionProps", typeof(CfnTaskDefinitionProps), TaskDefinitionShape.Instance, 0.5);
        return pen.Of<IReadOnlyList<string>>(
            [$"new CfnTaskDefinition(this, \"Def\", {props});"],
            [$"var props = {props};", "props.Family = \"other\";", "var def = new CfnTaskDefinition(this, \"Def\", props);"],
            [$"var def = new CfnTaskDefinition(this, \"Def\", {props});", "def.Memory = \"2048\";", $"def.TaskRoleArn = {pen.Word()};"],
            [$"var def = new CfnTaskDefinition(this, \"Def\", {props});", "def.AddPropertyOverride(\"Cpu\", \"512\");"]);
    }

    private string Structure(string name, Type type, ObjectShape shape, double share) => Pen.Object(name, [.. shape.Fields
        .Where(it => it.Name is not ("tags" or "authorizationConfig"))
        .Select(it => (Property: PropertyOf(type, it.Name), it.Name, it.Shape))
        .Where(it => it.Property is not null)
        .Select(it => (it.Property!.Name, pen.Maybe(IsOptional(it.Property) ? share : 1, () => Value(it.Name, it.Shape))))]);

    private static PropertyInfo? PropertyOf(Type type, string field) => type.GetProperty(
        field == "properties" ? "ProxyConfigurationProperties" : field, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance);

    private static bool IsOptional(PropertyInfo property) => property.GetCustomAttribute<JsiiPropertyAttribute>()?.IsOptional != false;

    private string Value(string field, Shape shape)
    {
        switch (shape)
        {
            case ObjectShape structure:
                return Made(field, structure);
            case ListShape { Item: ObjectShape structure }:
                var items = Enumerable.Range(0, pen.Between(1, 2)).Select(_ => Made(field, structure)).ToArray();
                return pen.Of($"new object[] {{ {string.Join(", ", items)} }}", $"new List<object> {{ {string.Join(", ", items)} }}.ToArray()", $"new object[] {{ {string.Join(", ", items)} }}");
            case ListShape { Item: ScalarShape { Kind: ScalarKind.Number } }:
                return "new double[] { 1, 2 }";
            case ListShape { Item: ScalarShape { Values.Count: > 0 } item }:
                return pen.Array(null, Pen.Quoted(pen.Of([.. item.Values])));
            case ListShape:
                return pen.Of($"new[] {{ {pen.Word()}, {pen.Word()} }}", "new string[] { \"one\" }");
            case MapShape:
                return pen.WordMap();
            case ScalarShape { Kind: ScalarKind.Boolean }:
                return pen.Flag();
            case ScalarShape { Kind: ScalarKind.Number }:
                return pen.Number(1, 1000);
            case ScalarShape { Values: { Count: > 0 } values }:
                return Pen.Quoted(pen.Of([.. values]));
            default:
                return field is "cpu" or "memory" && pen.Chance(0.3) ? "(1024 * 2).ToString()" : pen.Chance(0.1) ? "Fn.Ref(\"AWS::Region\")" : pen.Word();
        }
    }

    private string Made(string field, ObjectShape shape)
    {
        var name = Classes.TryGetValue(field, out var known) ? known : char.ToUpperInvariant(field[0]) + field[1..];
        var type = typeof(CfnTaskDefinition).GetNestedType(name + "Property") ?? throw new InvalidOperationException($"CfnTaskDefinition has no {name}Property for {field}.");
        return Structure($"CfnTaskDefinition.{name}Property", type, shape, 0.4);
    }
}
