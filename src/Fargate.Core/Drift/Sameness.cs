using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>What of two documents is the same although it is not written alike. Of this class itself: nothing.</summary>
/// <remarks>A field is named as in <c>containerDefinitions[].portMappings[].protocol</c>: of which item, it does not say.</remarks>
internal class Sameness
{
    public static Sameness Exact { get; } = new();

    /// <summary>Whether a field is not compared at all.</summary>
    public virtual bool IsLeftOut(string field) => false;

    /// <summary>Whether it is no difference that only the first document has this value.</summary>
    public virtual bool MayBeAdded(string field, ApiNode value, ApiObject holder) => false;

    /// <summary>Whether it is no difference that only the second document has this value.</summary>
    public virtual bool MayBeLeftOut(string field, ApiNode value, ApiObject holder) => false;

    /// <summary>Whether two texts, or two numbers, mean the same.</summary>
    public virtual bool AreSame(string field, ApiScalar first, ApiScalar second) => false;
}
