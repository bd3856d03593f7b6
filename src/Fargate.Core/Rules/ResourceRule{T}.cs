namespace Fargate.Core.Rules;

/// <summary>A rule about one kind of resource, or about what several kinds have in common.</summary>
/// <typeparam name="T">The view of the kind, such as <c>Service</c>, or an interface that several views have.</typeparam>
public abstract class ResourceRule<T> : ResourceRule
    where T : class
{
    /// <summary>Reports what is wrong. Says nothing about what is unknown.</summary>
    public abstract void Check(T resource, RuleContext context);

    private protected virtual bool AppliesTo(T resource) => true;

    internal sealed override bool IsAbout(Type view) => typeof(T).IsAssignableFrom(view);

    internal sealed override void CheckView(object view, RuleContext context)
    {
        if (AppliesTo((T)view))
            Check((T)view, context);
    }
}
