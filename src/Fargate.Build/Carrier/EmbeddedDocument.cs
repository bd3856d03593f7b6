using Fargate.Core.Outputs;

namespace Fargate.Build.Carrier;

/// <summary>One document as the generator left it in the compiled assembly. Nothing here has been checked yet.</summary>
/// <param name="Id">The generated class that has it, with a number for each document after the first.</param>
/// <param name="Path">A file name, such as <c>web-app.task-definition.json</c>, behind the name of its stage and a slash where there are stages.</param>
/// <param name="Text">What the file is to hold.</param>
/// <param name="Summary">One line for the log, such as <c>256 CPU units, 512 MiB, 1 container</c>; may be empty.</param>
/// <param name="Cost">What it costs, as JSON; empty where that is not known.</param>
internal sealed record EmbeddedDocument(string Id, string Path, string Text, string Summary, string Cost = "")
{
    /// <summary>The stage; empty in a project without stages.</summary>
    public string Stage => FileNames.StageOf(Path);

    /// <summary>The file's name in the folder of its stage.</summary>
    public string Name => FileNames.NameOf(Path);
}
