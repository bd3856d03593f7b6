using System.Globalization;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Which of a class's documents a [JsonField] is about.</summary>
/// <param name="Document">The member of <c>DocumentKind</c>; null where none is said.</param>
/// <param name="Name">The name of the scaling policy or the scheduled action; null where none is said.</param>
internal readonly record struct JsonFieldTarget(string? Document, string? Name)
{
    public const string DocumentArgument = "Document";

    private const string NameArgument = "Name";

    // The documents of a service beside its own: where they are in its tree, and what tells one from another.
    private static readonly Dictionary<string, (string Field, string? Key, string Attributes)> OfService = new(StringComparer.Ordinal)
    {
        ["ScalableTarget"] = ("scalableTarget", null, "[ScalableTarget]"),
        ["ScalingPolicy"] = ("scalingPolicies", "PolicyName", "scaling policy"),
        ["ScheduledAction"] = ("scheduledActions", "ScheduledActionName", "[ScheduledScaling]"),
    };

    public bool IsSaid => Document is not null || Name is not null;

    /// <summary>What a class with the document is; null where none is said.</summary>
    public ClassKind? Kind
    {
        get
        {
            var document = Document;
            return document is null ? null
                : OfService.ContainsKey(document) ? ClassKind.Service
                : ClassKind.Resources.FirstOrDefault(it => it.Attribute == document);
        }
    }

    /// <summary>Why there is no such document.</summary>
    public string Missing =>
        Document is null || !OfService.TryGetValue(Document, out var its) ? "only a scaling policy and a scheduled action have a Name"
            : Name is null && its.Key is not null ? $"Name must be that of one {its.Attributes}, as in Name = \"cpu\""
            : Name is null ? $"the class has no {its.Attributes}"
            : its.Key is null ? "only a scaling policy and a scheduled action have a Name"
            : $"the class has no {its.Attributes} of the name '{Name}'";

    public static JsonFieldTarget Of(AttributeData attribute)
    {
        string? document = null, name = null;
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: DocumentArgument, Value: { Kind: TypedConstantKind.Enum } value })
                document = value.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(it => it.HasConstantValue && Equals(it.ConstantValue, value.Value))?.Name;
            else if (argument.Key == NameArgument)
                name = argument.Value.Text();
        }

        return new JsonFieldTarget(document, name);
    }

    /// <summary>The steps to the document in the tree of its class; null where there is none.</summary>
    public IReadOnlyList<string>? PathIn(ApiObject root)
    {
        if (Document is null || !OfService.TryGetValue(Document, out var its))
            return Name is null ? Kind?.Resource.InputField is { } input ? [input] : [] : null;
        if (its.Key is not { } key)
            return Name is null && root[its.Field] is ApiObject ? [its.Field] : null;
        if (root[its.Field] is not ApiArray list)
            return null;
        var name = Name;
        // The only one needs no name.
        var index = name is null && list.Items.Count == 1 ? 0 : list.Items.FindIndex(it => name is not null && (it as ApiObject)?.TextOf(key) == name);
        return index < 0 ? null : [its.Field, index.ToString(CultureInfo.InvariantCulture)];
    }
}
