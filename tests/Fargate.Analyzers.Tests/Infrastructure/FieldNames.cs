using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>What is marked in an annotated class, by its name in C# and by its name in JSON.</summary>
internal static class FieldNames
{
    /// <summary><c>C#: `[Container(Memory = ...)]` · JSON: `containerDefinitions[].memory`</c>; null where an argument or an attribute is not what is marked.</summary>
    public static string? Of(IEnumerable<Diagnostic> diagnostics)
    {
        var lines = diagnostics.Select(Of).OfType<string>().Distinct().ToList();
        return lines.Count > 0 ? lines[0] : null;
    }

    private static string? Of(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
            return null;
        var name = attribute.Name.ToString();
        if (AttributeMap.All.FirstOrDefault(it => it.Name == name && (it.Target == ClassKind.Task || it.Target == ClassKind.Container)) is not { } shape)
            return null;
        var at = shape.Target == ClassKind.Container ? new[] { "containerDefinitions[]" }.Concat(shape.Field.Select(Step)) : shape.Field.Select(Step);
        var path = string.Join('.', at) + (shape.Kind == AttributeKind.Item ? "[]" : "");
        if (node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } written)
            return path.Length > 0 ? $"C#: `[{name}]` · JSON: `{path}`" : null;
        var isProperty = written.NameEquals is not null;
        var argument = isProperty ? shape[written.NameEquals!.Name.ToString()]
            : shape.Arguments.Where(it => it.IsParameter).ElementAtOrDefault(attribute.ArgumentList!.Arguments.IndexOf(written));
        if (argument is null || argument.Field.Count == 0)
            return null;
        // The key and the value of an entry are no fields.
        var field = shape.Kind == AttributeKind.Entry ? path : string.Join('.', argument.Field.Prepend(path).Where(it => it.Length > 0));
        return $"C#: `[{name}({(isProperty ? argument.Name + " = ..." : argument.Name)})]` · JSON: `{field}`";
    }

    private static string Step(string field)
    {
        var step = FieldStep.Parse(field);
        return step.IsItem ? step.Name + "[]" : step.Name;
    }
}
