namespace Fargate.Core.Limits;

/// <summary>A field of a container that Fargate does not take.</summary>
/// <param name="Path">Its path below the container.</param>
/// <param name="ApiText">What the service answers; null where that was not seen.</param>
/// <param name="Instead">What to do without it.</param>
/// <param name="IsOfAwsvpc">Whether it is refused with the network mode awsvpc, wherever the task runs.</param>
public sealed record RefusedField(string Path, string? ApiText, string Instead, bool IsOfAwsvpc = false);
