using System.Reflection;

namespace Fargate.Core.Rules;

/// <summary>
/// A rule: what the user reads about it. A class of its own per rule, found by <see cref="RuleCatalog"/>; one that can be told from
/// the definition alone derives from <see cref="TaskDefinitionRule"/>, one about a source's own form is reported by that source.
/// </summary>
public abstract class Rule
{
    private static readonly string HelpRoot = typeof(Rule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(it => it.Key == nameof(HelpRoot)).Value!;

    /// <summary><c>FARG</c> and four digits. Never used again for another rule.</summary>
    public abstract string Id { get; }

    /// <summary>The rule in a few words, the same for every finding.</summary>
    public abstract string Title { get; }

    /// <summary>What is wrong here, what is allowed, and what to do, with placeholders for a finding's arguments.</summary>
    public abstract string MessageFormat { get; }

    /// <summary>Why, with the service's own error text where there is one, so that a search for it finds the rule.</summary>
    public abstract string Description { get; }

    public abstract Certainty Certainty { get; }

    /// <summary>
    /// The controls of others that ask for the same, as <c>standard:id</c>, such as <c>security-hub:ECS.5</c>. Each standard is a pack
    /// (docs/packs.md).
    /// </summary>
    public virtual IReadOnlyList<string> Controls => [];

    /// <summary>Whether its findings can carry edits.</summary>
    public virtual bool HasEdits => false;

    /// <summary>Whether all of a project has to be read for it: a build reports it, and an editor where it analyses whole projects.</summary>
    public virtual bool IsOfProject => false;

    public RuleCategory Category => (RuleCategory)(((Id[4] - '0') * 10) + Id[5] - '0');

    public string HelpLink => HelpRoot + Id + ".md";
}
