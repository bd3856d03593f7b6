namespace Fargate.Core.Limits;

/// <summary>A field of the task that the service refuses whatever its value.</summary>
/// <param name="Field">Its name in the API.</param>
/// <param name="Reason">Why it cannot be, as a message goes on after "is refused".</param>
/// <param name="IsFargateOnly">Whether other launch types take it.</param>
public sealed record RefusedTaskField(string Field, string Reason, bool IsFargateOnly = true);
