namespace Fargate.Fuzz;

/// <summary>Something that an input broke.</summary>
/// <param name="Kind">The promise, so that inputs of one kind are told once.</param>
/// <param name="Seed">Draws the input again.</param>
/// <param name="Input">The input.</param>
/// <param name="Detail">What happened.</param>
public sealed record Problem(string Kind, int Seed, string Input, string Detail);
