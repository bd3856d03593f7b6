using System.Collections.Immutable;
using Fargate.Analyzers.CodeFixes.Attributes;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Writes the member of an enum where its name stands as a text, as JSON has it: <c>NetworkMode = "awsvpc"</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EnumMemberCodeFixProvider : CodeFixProvider
{
    private const string NoConversion = "CS0029";
    private const string NoConversionOfArgument = "CS1503";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(NoConversion, NoConversionOfArgument);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument } value
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetConstantValue(value, context.CancellationToken).Value is not string text
            || model.GetTypeInfo(attribute, context.CancellationToken).Type is not INamedTypeSymbol { ContainingNamespace: { Name: "Fargate", ContainingNamespace.IsGlobalNamespace: true } } type
            || EnumAt(type, attribute, argument) is not { } wanted || MemberFor(text, wanted) is not { } member)
        {
            return;
        }

        var written = $"{wanted.ToMinimalDisplayString(model, value.SpanStart)}.{member}";
        context.RegisterCodeFix(
            CodeAction.Create($"Use {written}", it => ApplyAsync(context.Document, value.Span, written, it), nameof(EnumMemberCodeFixProvider)),
            context.Diagnostics);
    }

    // The compiler has not chosen a constructor: any of them may be meant.
    private static INamedTypeSymbol? EnumAt(INamedTypeSymbol attribute, AttributeSyntax written, AttributeArgumentSyntax argument)
    {
        var position = written.ArgumentList!.Arguments.IndexOf(argument);
        var types = argument switch
        {
            { NameEquals.Name.Identifier.ValueText: var property } => attribute.PropertyNamed(property) is { } named ? [named.Type] : Array.Empty<ITypeSymbol>(),
            { NameColon.Name.Identifier.ValueText: var parameter } =>
                attribute.InstanceConstructors.SelectMany(it => it.Parameters).Where(it => it.Name == parameter).Select(it => it.Type),
            _ => attribute.InstanceConstructors.Select(it => it.Parameters).Where(it => it.Length > 0)
                .Select(it => position < it.Length - 1 || !it[it.Length - 1].IsParams ? it.ElementAtOrDefault(position)?.Type : (it[it.Length - 1].Type as IArrayTypeSymbol)?.ElementType),
        };
        return types.OfType<INamedTypeSymbol>().FirstOrDefault(it => it.TypeKind == TypeKind.Enum);
    }

    private static string? MemberFor(string text, INamedTypeSymbol type)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Select(it => it.Name).ToList();
        return members.Find(it => AttributeMap.IsSameName(it, text)) ?? ClosestMatch.OnlyNearest(text.Replace("_", "").Replace("-", ""), members);
    }

    private static async Task<Document> ApplyAsync(Document document, TextSpan span, string written, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, written)));
    }
}
