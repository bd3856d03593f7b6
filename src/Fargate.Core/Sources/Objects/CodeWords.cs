using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects;

/// <summary>Messages about what code makes: fields have the names that properties have there.</summary>
internal sealed class CodeWords(CodeResource resource) : SourceWords
{
    public override string HowToSet(ApiPath field) => PropertyFor(field) is { } property ? $"set '{property}'" : base.HowToSet(field);

    // The SDK and CloudFormation make up nothing.
    public override string OfDefault(ApiPath field) =>
        resource.Find(field) is ApiScalar scalar && resource.ValueOf(scalar) is null ? " (the CDK's default)" : "";

    private string? PropertyFor(ApiPath field) =>
        field.Parent is { } holder && !field.IsItem && resource.Find(holder) is { } node ? resource.HoldersOf(node).Select(it => it.PropertyOf(field.Name)).FirstOrDefault(it => it is not null) : null;
}
