using System.Text;
using Fargate.Build.Files;
using Fargate.Core.Build;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>Hands what the build knows over to generator and analyzers, in one file. Where it says the same already, it is left alone.</summary>
public sealed class WriteParameters : Microsoft.Build.Utilities.Task
{
    [Required]
    public string File { get; set; } = "";

    /// <summary>Names, each with its <c>Value</c>.</summary>
    public ITaskItem[] Parameters { get; set; } = [];

    /// <summary>The names of those that the deployment gives.</summary>
    public ITaskItem[] AtDeployment { get; set; } = [];

    /// <summary>What <see cref="BuildFacts"/> reads: names, each with its <c>Value</c>.</summary>
    public ITaskItem[] Facts { get; set; } = [];

    /// <summary>Named in errors.</summary>
    public string Project { get; set; } = "";

    public override bool Execute()
    {
        var text = string.Concat(
        [
            .. Parameters.Select(it => ParameterFile.Value(it.ItemSpec, it.GetMetadata("Value"))),
            .. AtDeployment.Select(it => ParameterFile.Given(it.ItemSpec)),
            .. Facts.Select(it => ParameterFile.Known(it.ItemSpec, it.GetMetadata("Value"))),
        ]);
        try
        {
            using var turn = Turn.For(File);
            if (!System.IO.File.Exists(File) || System.IO.File.ReadAllText(File) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(File))!);
                AtomicFile.Replace(new Disk(), File, File + ".new", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, null, null, Project, 0, 0, 0, 0, "{0}", $"Fargate: cannot write the parameters to '{File}': {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }
}
