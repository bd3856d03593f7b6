namespace Fargate.Core.Tests.Growth;

/// <summary>Tests that look at the clock: the others of this project would collect garbage in between.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
