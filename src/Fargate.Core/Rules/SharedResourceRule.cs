namespace Fargate.Core.Rules;

/// <summary>A rule about several kinds of resources, with a check for each view in which it knows them.</summary>
public abstract class SharedResourceRule : ResourceRule
{
    private readonly List<(Type View, Action<object, RuleContext> Check)> _checks = [];

    private protected SharedResourceRule()
    {
    }

    /// <summary>Says what is wrong with resources in a view. Says nothing about what is unknown.</summary>
    private protected void On<T>(Action<T, RuleContext> check)
        where T : class => _checks.Add((typeof(T), (view, context) => check((T)view, context)));

    internal sealed override bool IsAbout(Type view) => _checks.Exists(it => it.View.IsAssignableFrom(view));

    internal sealed override void CheckView(object view, RuleContext context)
    {
        foreach (var (type, check) in _checks)
        {
            if (type.IsInstanceOfType(view))
                check(view, context);
        }
    }
}
