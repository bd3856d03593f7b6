namespace Fargate.Core.Edits;

/// <summary>A correction that a rule offers, in terms of the API. Each source turns it into changes of its own text.</summary>
/// <param name="Key">Names the kind of correction within its rule: "fix all" applies the edits of one key.</param>
/// <param name="Title">What the user reads in the menu of fixes.</param>
/// <param name="Changes">What to do, in this order.</param>
public sealed record Edit(string Key, string Title, params Change[] Changes)
{
    /// <summary>
    /// Whether the user has something to do beside it, such as to create the role that it names: it is applied where it is chosen, and neither to all at once
    /// nor by a build.
    /// </summary>
    public bool IsManual { get; init; }
}
