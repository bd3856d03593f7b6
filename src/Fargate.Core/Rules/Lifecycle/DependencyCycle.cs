using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>Containers that wait for each other.</summary>
internal sealed class DependencyCycle : TaskDefinitionRule
{
    private const int MostNames = 5;

    public override string Id => "FARG0510";

    public override string Title => "Containers must not depend on each other in a cycle";

    public override string MessageFormat => "dependsOn forms a cycle: {0}; remove one of these dependencies";

    public override string Description =>
        "None of the containers can be the first to start, so the task never runs. Whether ECS rejects the task definition was not "
        + "observed.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    // Depth first: a dependency on a container that is on the way closes a circle.
    public override void Check(TaskDefinition task, RuleContext context)
    {
        var containers = new ContainersByName(task.Containers);
        var (onTheWay, done) = (new Dictionary<Container, int>(), new HashSet<Container>());
        foreach (var start in task.Containers)
        {
            var way = new List<Container>();
            // Not by recursion: a file may have any number of containers.
            var steps = new Stack<IEnumerator<ContainerDependency>>();
            Enter(start);
            while (steps.Count > 0)
            {
                if (!steps.Peek().MoveNext())
                    Leave();
                else if (containers[steps.Peek().Current.ContainerName] is { } next && onTheWay.TryGetValue(next, out var at))
                    Report(context, steps.Peek().Current, way, at);
                else if (containers[steps.Peek().Current.ContainerName] is { } other)
                    Enter(other);
            }

            void Enter(Container container)
            {
                if (done.Contains(container))
                    return;
                onTheWay.Add(container, way.Count);
                way.Add(container);
                steps.Push(container.DependsOn.GetEnumerator());
            }

            void Leave()
            {
                steps.Pop();
                var left = way[way.Count - 1];
                way.RemoveAt(way.Count - 1);
                onTheWay.Remove(left);
                done.Add(left);
            }
        }
    }

    private static void Report(RuleContext context, ContainerDependency closing, List<Container> way, int at)
    {
        var names = way.Skip(at).Append(way[at]).Select(it => it.Name.Describe()).ToList();
        if (names.Count > MostNames)
            names = [.. names.Take(MostNames - 2), "…", .. names.Skip(names.Count - 2)];
        context.Report(
            closing.ContainerName.Path,
            [string.Join(" -> ", names)],
            new Edit("remove", $"Remove the dependency on '{way[at].Name.Describe()}'", Change.Remove(closing.Path)));
    }
}
