using Fargate.Core.Model.Launching;

namespace Fargate.Core.Costs;

/// <summary>How many of the tasks of a service or a run are on Fargate Spot.</summary>
internal sealed class SpotShare
{
    private long _base;
    private long _spotBase;
    private long _weight;
    private long _spotWeight;

    /// <summary>Null where the tasks are not on Fargate, or where that is not known. What the cluster decides is taken to be on demand.</summary>
    public static SpotShare? Of(LaunchSettings launch)
    {
        var share = new SpotShare();
        if (!launch.LaunchType.Is("FARGATE", whenAbsent: "FARGATE") || !launch.CapacityProviderStrategy.IsComplete)
            return null;
        foreach (var item in launch.CapacityProviderStrategy)
        {
            if (!item.CapacityProvider.IsKnown(out var provider) || provider is not ("FARGATE" or LaunchSettings.Spot)
                || !item.Base.Applies(0, out var atLeast) || !item.Weight.Applies(0, out var weight) || atLeast < 0 || weight < 0)
            {
                return null;
            }

            share._base += atLeast;
            share._weight += weight;
            if (provider == LaunchSettings.Spot)
            {
                share._spotBase += atLeast;
                share._spotWeight += weight;
            }
        }

        return share;
    }

    /// <summary>First the bases, then by weight; a task is whole, and here on Spot where its share is, for what comes of it is a lower bound.</summary>
    public int TasksOf(int tasks)
    {
        var rest = Math.Max(0, tasks - _base);
        var byWeight = _weight == 0 ? 0 : (long)Math.Ceiling((decimal)rest * _spotWeight / _weight);
        return (int)Math.Min(tasks, _spotBase + byWeight);
    }
}
