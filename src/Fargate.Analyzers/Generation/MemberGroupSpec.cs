namespace Fargate.Analyzers.Generation;

/// <summary>A generated class of constants: the ports of a container, its secrets, and so on.</summary>
/// <param name="Name">The class.</param>
/// <param name="Summary">What its constants are.</param>
/// <param name="Members">The constants.</param>
internal sealed record MemberGroupSpec(string Name, string Summary, EquatableArray<MemberSpec> Members);
