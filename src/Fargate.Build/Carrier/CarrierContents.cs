namespace Fargate.Build.Carrier;

/// <summary>What the generator left in the compiled assembly.</summary>
/// <param name="Documents">The documents in the order of their paths.</param>
/// <param name="Failures">The classes that the generator could not read or write, each with the reason.</param>
/// <param name="Fileless">The classes that give no file, because they have no name for one.</param>
/// <param name="IsMissing">Whether there are annotated classes, and the generator left nothing: it did not run, or not to its end.</param>
internal sealed record CarrierContents(
    IReadOnlyList<EmbeddedDocument> Documents, IReadOnlyList<string> Failures, IReadOnlyList<string> Fileless, bool IsMissing);
