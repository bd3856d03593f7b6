using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Adds what is missing to the initializer of the object, or of the dictionary, that it belongs to.</summary>
internal sealed class MemberAddition(CodeResource resource, ValuePlaces places)
{
    /// <summary>Null where there is no such property, or where it is set in another way.</summary>
    public SyntaxChange? Find(ApiPath path, ApiNode value)
    {
        var fields = new List<string>();
        for (var at = path; at.Parent is { } parent && !at.IsItem; at = parent)
        {
            fields.Insert(0, at.Name);
            if (resource.Find(parent) is not { } node)
                continue;
            if (fields.Count == 1 && resource.ValueOf(node) is CodeMap map)
                return ToMap(map, at.Name, value);
            if (resource.HoldersOf(node).Select(it => ToHolder(it, fields, value)).FirstOrDefault(it => it is not null) is { } added)
                return added;
            // An object that does not have the field says so; only what the reader made up has its properties further out.
            if (resource.ValueOf(node) is not null)
                return null;
        }

        return null;
    }

    private SyntaxChange? ToHolder(CodeHolder holder, IReadOnlyList<string> fields, ApiNode value)
    {
        if (ValuePlaces.OperationOf(holder.Object) is not { } made || places.Find(made.Syntax)?.Own != made.Syntax || TypeOf(made) is not { } type)
            return null;
        if (holder.PropertyOf(string.Join(".", fields)) is { } name && PropertyOf(type, name) is { } property)
            return ToObject(holder.Object, made.Syntax, property, new ValueWriter(places.Model, made.Syntax.SpanStart).Write(property.Type, value));
        // RuntimePlatform = new RuntimePlatform { CpuArchitecture = ... }
        if (fields.Count == 2 && holder.PropertyOf(fields[0]) is { } outer && PropertyOf(type, outer) is { Type: INamedTypeSymbol { TypeKind: TypeKind.Class } part } whole
            && part.InstanceConstructors.Any(it => it is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public }) && PropertyOf(part, fields[1]) is { } inner
            && new ValueWriter(places.Model, made.Syntax.SpanStart) is var writer && writer.Write(inner.Type, value) is { } text)
        {
            return ToObject(holder.Object, made.Syntax, whole, $"new {writer.Name(part)} {{ {inner.Name} = {text} }}");
        }

        return null;
    }

    private static SyntaxChange? ToObject(CodeObject written, SyntaxNode made, IPropertySymbol property, string? text)
    {
        if (text is null || HolderOf(made) is not { } holder)
            return null;
        // A null says nothing, and stands there all the same.
        var there = (holder as InitializerExpressionSyntax)?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(it => it.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property.Name);
        if (there is not null)
            return there.Right.IsKind(SyntaxKind.NullLiteralExpression) ? SyntaxChange.Replace(there.Right, new WrittenText(text)) : null;
        return written.Property(property.Name) is null ? SyntaxChange.Add(holder, property.Name, new WrittenText(text)) : null;
    }

    private SyntaxChange? ToMap(CodeMap map, string key, ApiNode value)
    {
        if (value is not ApiScalar { Text: var text } || map.Entries.Exists(it => it.Value is not CodeScalar { Value: string })
            || places.SyntaxOf(map) is not { } made || places.Find(made)?.Own != made || HolderOf(made) is not { } holder)
        {
            return null;
        }

        var (name, written) = (SymbolDisplay.FormatLiteral(key, quote: true), SymbolDisplay.FormatLiteral(text, quote: true));
        return (holder as InitializerExpressionSyntax)?.Expressions.LastOrDefault() is InitializerExpressionSyntax
            ? SyntaxChange.Add(holder, null, new WrittenText($"{{ {name}, {written} }}"))
            : SyntaxChange.Add(holder, $"[{name}]", new WrittenText(written));
    }

    private static SyntaxNode? HolderOf(SyntaxNode made) => made switch
    {
        BaseObjectCreationExpressionSyntax it => (SyntaxNode?)it.Initializer ?? it,
        AssignmentExpressionSyntax { Right: InitializerExpressionSyntax it } => it,
        InitializerExpressionSyntax it => it,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(IOperation made) => made switch
    {
        IObjectCreationOperation it => it.Type,
        IMemberInitializerOperation it => it.InitializedMember.Type,
        _ => null,
    };

    private static IPropertySymbol? PropertyOf(ITypeSymbol type, string name)
    {
        for (var it = type; it is not null; it = it.BaseType)
        {
            if (it.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)
                && property is { DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public, IsStatic: false }) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
