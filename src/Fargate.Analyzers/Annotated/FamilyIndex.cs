using System.Runtime.CompilerServices;
using Fargate.Core.Parameters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Annotated;

/// <summary>The families of a compilation's task definitions. Made when it is first asked for.</summary>
internal sealed class FamilyIndex
{
    // Which classes of a file may be task definitions follows from its text alone, and files outlive compilations.
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Candidates = new();

    private readonly Lazy<ILookup<string, INamedTypeSymbol>> _tasks;

    public FamilyIndex(Compilation compilation, Lazy<ParameterSet> parameters, CancellationToken cancellation) =>
        _tasks = new Lazy<ILookup<string, INamedTypeSymbol>>(() => Build(compilation, parameters.Value, cancellation));

    /// <summary>The other task definitions of a family, by the compiler's order.</summary>
    public IReadOnlyList<INamedTypeSymbol> OthersWith(string family, INamedTypeSymbol task) =>
        [.. _tasks.Value[family].Where(it => !SymbolEqualityComparer.Default.Equals(it, task))];

    private static ILookup<string, INamedTypeSymbol> Build(Compilation compilation, ParameterSet parameters, CancellationToken cancellation)
    {
        var tasks = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in Candidates.GetValue(tree, it => Find(it, cancellation)))
            {
                if (compilation.Assembly.GetTypeByMetadataName(name) is { } type && type.IsTask() && !type.IsForDeriving())
                    tasks.Add(type);
            }
        }

        return tasks.Where(it => FamilyOf(it) is not null)
            .ToLookup(it => ParameterText.Fill(FamilyOf(it)!, parameters), StringComparer.OrdinalIgnoreCase);
    }

    private static string? FamilyOf(INamedTypeSymbol task) =>
        (from type in task.Lineage().AsEnumerable().Reverse()
         from annotation in type.Annotations()
         where annotation.Shape.Name == "TaskDefinition"
         select annotation.Data.ConstructorArguments.FirstOrDefault().Value as string).FirstOrDefault(it => it is not null);

    // An alias of the attribute's name hides a class from this index; the build still finds the file that is written twice.
    private static string[] Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes(static it => it is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is ClassDeclarationSyntax or RecordDeclarationSyntax && HasTaskDefinition((TypeDeclarationSyntax)node))
                names.Add(MetadataName((TypeDeclarationSyntax)node));
        }

        return [.. names];
    }

    private static bool HasTaskDefinition(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right
                    : attribute.Name is AliasQualifiedNameSyntax alias ? alias.Name
                    : attribute.Name as SimpleNameSyntax;
                if (name?.Identifier.ValueText is "TaskDefinition" or "TaskDefinitionAttribute")
                    return true;
            }
        }

        return false;
    }

    private static string MetadataName(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText;
        if (type.TypeParameterList is { } parameters)
            name += "`" + parameters.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var outer = type.Parent; outer is not null; outer = outer.Parent)
        {
            name = outer switch
            {
                TypeDeclarationSyntax it => it.Identifier.ValueText + "+" + name,
                BaseNamespaceDeclarationSyntax it => NamespaceName(it.Name) + "." + name,
                _ => name,
            };
        }

        return name;
    }

    private static string NamespaceName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax it => NamespaceName(it.Left) + "." + NamespaceName(it.Right),
        SimpleNameSyntax it => it.Identifier.ValueText,
        _ => name.ToString(),
    };
}
