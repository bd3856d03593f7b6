using System.Text;
using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Core.Build;
using Fargate.Core.Outputs;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Generation;

/// <summary>Turns an annotated class into its spec. No symbol, syntax or location gets past it.</summary>
internal static class ResourceSpecReader
{
    private const int LongestReadableId = 150;

    /// <summary>Null for what gives no document: a template, or a class that cannot be one.</summary>
    public static ResourceSpec? Read(INamedTypeSymbol type, ClassKind kind, CancellationToken cancellation)
    {
        try
        {
            return type.IsForDeriving() || GenericTaskDefinition.IsBroken(type) ? null : ReadResource(type, kind, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ResourceSpec(IdOf(type) + kind.IdSuffix, NameOf(type), kind, default, null)
            {
                Failure = ResourceSpec.FailureOf(e),
            };
        }
    }

    /// <summary>Whether a declaration of a class has the first attribute that makes it one of a kind: on two parts it is an error, and not two documents.</summary>
    public static bool IsFirst(INamedTypeSymbol type, TypeDeclarationSyntax declaration, ClassKind kind, CancellationToken cancellation)
    {
        var all = type.GetAttributes().Where(it => AnnotationSymbols.ShapesOf(it).Any(shape => shape.Name == kind.Attribute))
            .Select(it => it.ApplicationSyntaxReference).OfType<SyntaxReference>().ToArray();
        Array.Sort(all, SourceOrder.Compare);
        return all.Length > 0 && all[0].SyntaxTree == declaration.SyntaxTree && all[0].GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>() == declaration;
    }

    private static ResourceSpec ReadResource(INamedTypeSymbol type, ClassKind kind, CancellationToken cancellation)
    {
        var hasMembers = kind.HasMembers && PartialTypes.CanBeExtended(type, cancellation) && MemberPlan.IsPossibleIn(type);
        return new ResourceSpec(IdOf(type) + kind.IdSuffix, NameOf(type), kind, new EquatableArray<ResourceVariant>(Variants(type, kind, cancellation)), hasMembers ? PartOf(type, cancellation) : null);
    }

    // Which stages the project has is not known here: what the class says in those that it names, and in all others.
    private static List<ResourceVariant> Variants(INamedTypeSymbol type, ClassKind kind, CancellationToken cancellation)
    {
        var variants = new List<ResourceVariant>();
        foreach (var stage in type.MentionedStages().Distinct(StageNames.Comparer).Prepend(null))
        {
            var scope = new StageScope(stage);
            var reading = ClassReader.Read(type, kind, scope, cancellation);
            variants.Add(new ResourceVariant(
                stage,
                type.Is(kind, scope) ? new EquatableTree(reading.Root) : null,
                reading.Task is { } task ? new EquatableTree(task.Root) : null,
                new EquatableArray<string>(reading.Parts.Select(it => it.ClassName))));
        }

        return variants;
    }

    private static PartSpec PartOf(INamedTypeSymbol task, CancellationToken cancellation)
    {
        var types = new List<string>();
        for (var type = task; type is not null; type = type.ContainingType)
            types.Add(Declaration(type));
        types.Reverse();
        return new PartSpec(NamespaceOf(task.ContainingNamespace), new EquatableArray<string>(types), GeneratedCode.CanNameAttribute(task), IsDocumented(task, cancellation));
    }

    private static bool IsDocumented(INamedTypeSymbol task, CancellationToken cancellation) =>
        task.DeclaringSyntaxReferences.Any(it => IsDocumented(it.GetSyntax(cancellation)));

    /// <summary>Whether a declaration has a comment that documents it.</summary>
    // Where no documentation is written, the compiler takes such a comment for any other.
    public static bool IsDocumented(SyntaxNode declaration) => declaration.GetLeadingTrivia()
        .Any(static it => it.HasStructure
            ? it.GetStructure() is DocumentationCommentTriviaSyntax
            : (it.IsKind(SyntaxKind.SingleLineCommentTrivia) && it.ToString().StartsWith("///", StringComparison.Ordinal))
                || (it.IsKind(SyntaxKind.MultiLineCommentTrivia) && it.ToString().StartsWith("/**", StringComparison.Ordinal)));

    // By hand: the compiler's own display strings cost more than all the rest of the spec.
    private static string NamespaceOf(INamespaceSymbol space) =>
        space.IsGlobalNamespace ? ""
            : space.ContainingNamespace.IsGlobalNamespace ? Escape(space.Name)
            : NamespaceOf(space.ContainingNamespace) + "." + Escape(space.Name);

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Struct, _) => "struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
        return $"partial {keyword} {EscapeType(type.Name)}";
    }

    /// <summary>The name of a type in code. Each version of C# knows more words that no type can be called by without the sign, and all of them are of small letters.</summary>
    public static string EscapeType(string identifier) => identifier.All(static it => it is >= 'a' and <= 'z') ? "@" + identifier : identifier;

    private static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None ? "@" + identifier : identifier;

    // The hash keeps apart what differs in case only, or in characters that a file name cannot have: one clash of hint names
    // would end the generator.
    private static string IdOf(INamedTypeSymbol type)
    {
        var name = NameOf(type) + (type.IsRecord ? "!" : "");
        var id = new StringBuilder();
        foreach (var c in name.Length > LongestReadableId ? name.Substring(name.Length - LongestReadableId) : name)
            id.Append(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' ? c : '_');
        return id.Append('_').Append(Fnv1a.Hex(name), 0, 8).ToString();
    }

    private static string NameOf(INamedTypeSymbol type)
    {
        // The metadata name of a file-local class says which file it is local to.
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;
        return type.ContainingNamespace.IsGlobalNamespace ? name : NamespaceOf(type.ContainingNamespace) + "." + name;
    }
}
