using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>
/// Says what to write where a project uses the attributes and has the package without the assembly that they are in. Runs only in projects that lack it.
/// </summary>
public sealed class CheckReference : Microsoft.Build.Utilities.Task
{
    private static readonly Regex Use = new(@"\busing\s+(static\s+)?(global::)?Fargate\s*[.;]", RegexOptions.CultureInvariant);

    /// <summary>The C# files of the project.</summary>
    public string[] Sources { get; set; } = [];

    [Required]
    public string Project { get; set; } = "";

    public override bool Execute()
    {
        if (Array.Exists(Sources, UsesAttributes))
        {
            Log.Warn(
                null,
                Project,
                "the package Fargate.Analyzers is referenced without the assembly of its attributes, and the compiler will not find them. A "
                + "GlobalPackageReference has none: write <PackageReference Include=\"Fargate.Analyzers\" /> in the project, and with central versions "
                + "<PackageVersion Include=\"Fargate.Analyzers\" Version=\"...\" />. Where the reference has IncludeAssets, add compile to it.");
        }

        return true;
    }

    private static bool UsesAttributes(string path)
    {
        try
        {
            return Use.IsMatch(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The compiler says so.
            return false;
        }
    }
}
