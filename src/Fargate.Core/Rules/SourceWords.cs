using Fargate.Core.Tree;

namespace Fargate.Core.Rules;

/// <summary>What messages say of how a source is written. As it stands here, in the words of the API; a source with names of its own overrides them.</summary>
public class SourceWords
{
    public static readonly SourceWords OfTheApi = new();

    /// <summary>What to do for a field to have a value, as <c>set 'clusterName'</c>.</summary>
    public virtual string HowToSet(ApiPath field) => $"set '{field.Name}'";

    /// <summary>An item of a list, as <c>'selectors' item</c>.</summary>
    public virtual string ItemOf(ApiPath list) => $"'{list.Name}' item";

    /// <summary>A value of an enumeration.</summary>
    public virtual string Name(string value) => value;

    /// <summary>A text that the build or the deployment gives, by its name; null where the source has no such.</summary>
    public virtual string? Parameter(string name) => null;

    /// <summary>What to say of a value that nobody has written, as <c> (the CDK's default)</c>.</summary>
    public virtual string OfDefault(ApiPath field) => "";
}
