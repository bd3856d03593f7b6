using Fargate.Core.Tree;

namespace Fargate.Core.Model.Launching;

/// <summary>Where in the network a task gets its interface.</summary>
public sealed class AwsVpcConfiguration : ApiView
{
    private const string Inner = "awsvpcConfiguration";

    private readonly bool _isPascal;

    internal AwsVpcConfiguration(ApiNode? node, ApiView parent, string name, bool isPascal)
        : base(node is null or ApiObject { IsOpen: false } ? (node as ApiObject)?[Inner] : (node as ApiObject)?[Inner] ?? new ApiUnknown(), new Outer(node, parent, name), Inner) =>
        _isPascal = isPascal;

    public ApiTextList Subnets => Texts(Name("subnets"));

    public ApiTextList SecurityGroups => Texts(Name("securityGroups"));

    private string Name(string field) => _isPascal ? char.ToUpperInvariant(field[0]) + field.Substring(1) : field;

    private sealed class Outer(ApiNode? node, ApiView parent, string name) : ApiView(node, parent, name);
}
