namespace Fargate.Build.Files;

/// <summary>Why nothing is written: the code of the rule that says the same in the editor, and a message.</summary>
internal sealed record Problem(string Code, string Message);
