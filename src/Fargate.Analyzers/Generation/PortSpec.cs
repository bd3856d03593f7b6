namespace Fargate.Analyzers.Generation;

/// <summary>The generated constant of a named port.</summary>
/// <param name="MemberName">Its name: the port's in Pascal case.</param>
/// <param name="Name">The port's name.</param>
/// <param name="Number">The port.</param>
internal sealed record PortSpec(string MemberName, string Name, int Number);
