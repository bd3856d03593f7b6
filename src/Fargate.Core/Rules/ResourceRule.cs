namespace Fargate.Core.Rules;

/// <summary>A rule that can be told from a resource alone, from whatever source it was read.</summary>
public abstract class ResourceRule : Rule
{
    // Only ResourceRule<T> derives from it.
    private protected ResourceRule()
    {
    }

    /// <summary>Whether the rule has something to say of resources in this view.</summary>
    internal abstract bool IsAbout(Type view);

    internal abstract void CheckView(object view, RuleContext context);
}
