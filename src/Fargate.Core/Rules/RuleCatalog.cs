using System.Reflection;

namespace Fargate.Core.Rules;

/// <summary>Finds the rules, so that there is no list of them to keep.</summary>
public static class RuleCatalog
{
    /// <summary>The rules about resources of all kinds.</summary>
    public static IReadOnlyList<ResourceRule> ResourceRules { get; } = [.. In(typeof(Rule).Assembly).OfType<ResourceRule>()];

    /// <summary>The rules that an assembly declares, in the order of their ids.</summary>
    public static IEnumerable<Rule> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract
        let rule = (Rule)Activator.CreateInstance(type, nonPublic: true)
        orderby rule.Id
        select rule;

    /// <summary>The rules about the resources in one view.</summary>
    internal static class About<TView>
    {
        public static readonly IReadOnlyList<ResourceRule> Rules = [.. ResourceRules.Where(it => it.IsAbout(typeof(TView)))];
    }
}
