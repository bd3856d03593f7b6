using System.Collections;
using Microsoft.Build.Framework;

namespace Fargate.Build.Tests;

/// <summary>Takes down the errors that a task logs, and messages and warnings where some are expected; elsewhere they are a surprise.</summary>
internal sealed class FakeBuildEngine : IBuildEngine
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<string>? Messages { get; init; }

    public List<BuildWarningEventArgs>? Warnings { get; init; }

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 1;

    public int ColumnNumberOfTaskNode => 1;

    public string ProjectFileOfTaskNode => "Fargate.Analyzers.targets";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException(e.Message);

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        if (Messages is null || e.Importance != MessageImportance.High)
            throw new NotSupportedException(e.Message);
        Messages.Add(e.Message!);
    }

    public void LogWarningEvent(BuildWarningEventArgs e)
    {
        if (Warnings is null)
            throw new NotSupportedException(e.Message);
        Warnings.Add(e);
    }
}
