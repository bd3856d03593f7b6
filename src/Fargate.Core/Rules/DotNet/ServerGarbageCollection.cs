using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>Server garbage collection on less than a processor.</summary>
internal sealed class ServerGarbageCollection : TaskDefinitionRule
{
    private const int UnitsPerVcpu = 1024;
    private static readonly string[] Variables = ["DOTNET_gcServer", "COMPlus_gcServer", "DOTNET_GCHeapCount"];

    public override string Id => "FARG1406";

    public override string Title => "Task should have at least 1 vCPU for .NET's server garbage collection";

    public override string MessageFormat =>
        "Container '{0}' runs this project with server garbage collection on {1} CPU units: set DOTNET_gcServer to 0, or use at least 1024 CPU units";

    public override string Description =>
        "Server garbage collection keeps a heap for each processor, and trades memory for throughput, which has no benefit with less than "
        + "one vCPU. It is on by default in Web SDK projects.";

    public override Certainty Certainty => Certainty.OptIn;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (!task.Cpu.IsKnown(out var text) || !SizeText.TryParseCpu(text, out var cpu) || cpu >= UnitsPerVcpu)
            return;
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            if (it.Project is { HasServerGarbageCollection: true } && Array.TrueForAll(Variables, name => it.TryFindVariable(name, out var value) && value is null))
                context.Report(it.Container.Image.Path, [it.Container.Name.Describe("?"), cpu]);
        }
    }
}
