using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects.Values;

namespace Fargate.Core.Sources.Objects.Rules;

/// <summary>A pattern has a task definition, and says of the task what only that definition can say.</summary>
internal sealed class IgnoredTaskSize : CodeRule
{
    private const string Patterns = "Amazon.CDK.AWS.ECS.Patterns.";

    private static readonly string[] OfTheTask = ["Cpu", "MemoryLimitMiB", "EphemeralStorageGiB", "RuntimePlatform"];

    public override string Id => "FARG1601";

    public override string Title => "CDK pattern ignores the task size if TaskDefinition is set";

    public override string MessageFormat => "'{0}' has no effect, because the pattern uses 'TaskDefinition' as it is: set {0} on the FargateTaskDefinition instead";

    public override string Description =>
        "AWS CDK patterns use Cpu, MemoryLimitMiB, EphemeralStorageGiB and RuntimePlatform to create a task definition if they are given "
        + "an image. If they are given a task definition, they ignore these properties, and synthesis succeeds.";

    public override Certainty Certainty => Certainty.Documented;

    public override IReadOnlyCollection<string> Types { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Patterns + "ApplicationLoadBalancedFargateServiceProps", Patterns + "NetworkLoadBalancedFargateServiceProps", Patterns + "ApplicationMultipleTargetGroupsFargateServiceProps",
        Patterns + "NetworkMultipleTargetGroupsFargateServiceProps", Patterns + "QueueProcessingFargateServiceProps",
    };

    public override void Check(CodeObject made, Action<CodeValue, object[]> report)
    {
        if (Given(made, "TaskDefinition") is null)
            return;
        foreach (var property in OfTheTask)
        {
            if (made.Property(property) is { } value and not CodeScalar { Value: null })
                report(value, [property]);
        }
    }
}
