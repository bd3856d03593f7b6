using CsCheck;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Kinds;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>
/// Random resources over everything that the APIs can be told of tasks on Fargate, valid by what AWS demands: no rule may speak of them.
/// </summary>
internal sealed class ValidResources : Gen<DrawnResource>
{
    public static readonly Gen<DrawnResource> Instance = new ValidResources();

    // There is most to say of services.
    private static readonly ResourceKind[] Kinds =
    [
        ResourceKind.Service, ResourceKind.Service, ResourceKind.Service, ResourceKind.RunTask, ResourceKind.Schedule, ResourceKind.Cluster,
        ResourceKind.FargateProfile,
    ];

    public override DrawnResource Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var resource = new ResourceDrawing(draw).Draw(draw.OneOf(Kinds));
        size = draw.Size;
        return resource;
    }

    /// <summary>The same ones in each run.</summary>
    public static DrawnResource[] Fixed(int count) => Instance.Array[count].Generate(new PCG(20261123, 1), null, out Size _);
}
