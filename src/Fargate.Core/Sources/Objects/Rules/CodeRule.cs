using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects.Values;

namespace Fargate.Core.Sources.Objects.Rules;

/// <summary>A rule about objects of the AWS SDK or the AWS CDK themselves, whatever definition comes of them.</summary>
public abstract class CodeRule : Rule
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodeRule> All { get; } = [.. RuleCatalog.In(typeof(CodeRule).Assembly).OfType<CodeRule>()];

    /// <summary>The full names of the types that it is about.</summary>
    public abstract IReadOnlyCollection<string> Types { get; }

    /// <summary>Looks at an object of one of them.</summary>
    /// <param name="made">The object.</param>
    /// <param name="report">Takes the value at which the fault stands, and the arguments of the message.</param>
    public abstract void Check(CodeObject made, Action<CodeValue, object[]> report);

    /// <summary>The property, where it surely has a value that is not null.</summary>
    private protected static CodeValue? Given(CodeObject made, string property) => made.Property(property) switch
    {
        CodeObject or CodeList or CodeMap or CodeMember => made.Property(property),
        CodeScalar { Value: not null } it => it,
        _ => null,
    };
}
