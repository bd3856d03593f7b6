namespace Fargate.Build.Carrier;

/// <summary>One document as the generator left it in the compiled assembly. Nothing here has been checked yet.</summary>
/// <param name="Id">The generated class that has it, with a number for each document after the first.</param>
/// <param name="Path">A file name, such as <c>web-app.task-definition.json</c>.</param>
/// <param name="Text">What the file is to hold.</param>
/// <param name="Summary">One line for the log, such as <c>256 CPU units, 512 MiB, 1 container</c>; may be empty.</param>
/// <param name="Cost">What it costs, as JSON; empty where that is not known.</param>
internal sealed record CarriedDocument(string Id, string Path, string Text, string Summary, string Cost = "");
