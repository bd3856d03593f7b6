namespace Fargate.Core.Writers;

/// <summary>A file that the build writes.</summary>
/// <param name="Name">Its name; see <see cref="FileNames"/>.</param>
/// <param name="Text">What is in it.</param>
/// <param name="Summary">What the build says of it, on one line.</param>
public sealed record OutputFile(string Name, string Text, string Summary);
