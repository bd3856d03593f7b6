using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>Environment files on Windows.</summary>
internal sealed class EnvironmentFilesOnWindows : TaskDefinitionRule
{
    public override string Id => "FARG0107";

    public override string Title => "Environment files are not supported for Windows tasks on Fargate";

    public override string MessageFormat => "Fargate does not support environmentFiles on Windows: set the variables in 'environment' or 'secrets'";

    public override string Description =>
        "Three pages of AWS's guide limit environment files to Linux; one sentence of the API reference contradicts them.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows != true)
            return;
        foreach (var container in task.Containers)
        {
            var files = container.EnvironmentFiles;
            if (files.Count > 0)
                context.Report(files.Path, [], new Edit("remove", "Remove 'environmentFiles'", Change.Remove(files.Path)));
        }
    }
}
