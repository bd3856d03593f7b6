using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model.Eks;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>A Fargate profile of an EKS cluster.</summary>
internal sealed class FargateProfileKind() : ResourceKind<FargateProfile>(CostEntry.FargateProfileKind, FargateProfileShape.Instance, "fargateProfileName")
{
    public override string? InputField => null;

    public override ApiPath ScopeField { get; } = ApiPath.Parse("clusterName")!;

    public override bool HasTask => true;

    public override ApiPath? TaskField => null;

    public override bool IsCompleted => false;

    public override void AddConstants(ApiObject root)
    {
    }

    public override void Complete(ApiObject root)
    {
    }

    private protected override FargateProfile View(ApiObject root) => new(root);

    private protected override CostEntry? Cost(FargateProfile view, TaskDefinition? task, BuildFacts build)
    {
        if (NameOf(view.Root) is not { Length: > 0 } name || task is null || !task.Family.IsKnown(out var family)
            || Regions.Of(build, task.Root, view.Root) is not { } region)
        {
            return null;
        }

        // A pod's platform is Linux on X86_64, and its storage what every pod has.
        var prices = RegionPrices.Of(region, build);
        var pod = task.RuntimePlatform.IsWindows == false && PodSizes.Of(task) is var (_, size) ? new BilledTask(size) : null;
        var cost = prices is null ? null : pod?.In(prices);
        return new CostEntry(Name, name, region, pod is null ? "a pod" : "a pod of " + pod.Text, prices?.Source ?? "")
        {
            TaskDefinition = family,
            Cluster = view.ClusterName.GetValueOrDefault(""),
            ArnRegions = string.Join(", ", Regions.OthersThanOf(build, view.Root)),
            Missing = prices is null || pod is null ? "" : string.Join(", ", pod.MissingIn(prices)),
            Tasks = pod is null ? null : 1,
            PerHour = cost?.PerHour,
            LowestPerHour = cost?.PerHour,
        };
    }

    private protected override IEnumerable<OutputFile> Documents(FargateProfile view, TaskDefinition? task, BuildFacts build)
    {
        var count = view.Selectors.Count;
        return CliInput.Of(
            NameOf(view.Root), FileNames.FargateProfile, view.Root, Shape,
            $"{count.ToString(CultureInfo.InvariantCulture)} selector{(count == 1 ? "" : "s")}");
    }
}
