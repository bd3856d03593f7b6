using Fargate.Build.Fixes;
using Fargate.Core.Sources.Files;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>Finds those of the project's task definitions in JSON that must not reach the compiler, and says why.</summary>
public sealed class FindUnreadableFiles : Microsoft.Build.Utilities.Task
{
    // No encoding has more bytes for a character.
    private const long MaxBytes = 4L * TaskDefinitionFile.MaxLength;

    // Of a file with one of these in its path the compiler finds no metadata, or is given another name. On Windows no name has one.
    private static readonly char[] Lost = ['"', '\\', ':', '\n', '\r'];

    /// <summary>The files, as patterns find them.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those to leave out.</summary>
    [Output]
    public ITaskItem[] Unreadable { get; private set; } = [];

    public override bool Execute()
    {
        Unreadable = Array.FindAll(Files, file =>
        {
            if (FaultOf(file.ItemSpec, file.GetMetadata("FullPath")) is not { } fault)
                return false;
            Log.Warn(null, file.ItemSpec, "not checked: " + fault);
            return true;
        });
        return true;
    }

    // A name that is not there is for the compiler to tell.
    private static string? FaultOf(string name, string path)
    {
        if (Path.DirectorySeparatorChar == '/' && (name.IndexOfAny(Lost) >= 0 || path.IndexOfAny(Lost) >= 0))
            return "the compiler cannot read a file with this name.";
        try
        {
            var target = FileLinks.TargetOf(path);
            if (!FileLinks.IsRegular(target))
                return "it is not a file.";
            return new FileInfo(target).Length > MaxBytes ? "it is far larger than a task definition can be." : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}
