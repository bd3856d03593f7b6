using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>An option that a log driver needs is missing. How sure that is differs by option, and so by rule.</summary>
internal abstract class MissingOption(OptionNeed need) : TaskDefinitionRule
{
    public override string MessageFormat => "Log driver {1} of {2} requires the option '{0}'";

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var region = new Lazy<string?>(() => RegionOfLogs(task));
        foreach (var container in task.Containers)
        {
            if (container.Driver() is not { } driver)
                continue;
            var log = container.LogConfiguration;
            foreach (var option in driver.Options)
            {
                if (option.Need == need && LogOptions.IsGiven(log, option.Name) == false && !IsMisspelled(driver, log, option))
                {
                    var path = log.Options[option.Name].Path;
                    var value = option.Name switch
                    {
                        LogDrivers.StreamPrefix => container.Name.IsKnown(out var name) && Names.IsValid(name) ? name : null,
                        LogDrivers.Region => region.Value ?? RegionOfImage(container),
                        _ => null,
                    };
                    context.Report(
                        path,
                        [option.Name, driver.Name, container.Describe()],
                        value is null ? [] : [new Edit("add", $"Set {option.Name} to '{value}'", Change.Set(path, value))]);
                }
            }
        }
    }

    // Then it is the misspelled one that is wrong.
    private static bool IsMisspelled(LogDriver driver, LogConfiguration log, LogOption option) =>
        log.Options.Keys.Any(it => driver.Option(it) is null && LogOptions.Meant(driver, it) == option);

    // The one that all others have.
    private static string? RegionOfLogs(TaskDefinition task)
    {
        string? region = null;
        foreach (var container in task.Using(LogDrivers.AwsLogs))
        {
            if (!container.LogConfiguration.Options[LogDrivers.Region].IsKnown(out var other))
                continue;
            if (region is not null && region != other)
                return null;
            region = other;
        }

        return region;
    }

    // Images of Amazon ECR come from the region of the task, as a rule: it costs nothing there.
    private static string? RegionOfImage(Container container) =>
        container.Image.IsKnown(out var image) ? EcrImages.RegionOf(image) : null;
}
