using Fargate.Core.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Tests;

/// <summary>Which namespace may use which: docs/architecture.md draws it.</summary>
public class NamespaceTests
{
    // From the bottom up: a room uses those before it.
    private static readonly string[] Rooms =
    [
        "Tree", "Json", "Mermaid", "Aws", "Limits", "Model", "Build", "Costs", "Edits", "Rules", "Outputs", "Kinds", "Sources", "Drift",
    ];

    private static readonly string[] Projects = ["Fargate.Core", "Fargate.Analyzers", "Fargate.Analyzers.CodeFixes", "Fargate.Build"];

    // By the two namespaces, a place where the first uses the second.
    private static readonly Dictionary<(string From, string To), string> Uses = Find();

    [Fact]
    public void A_room_of_the_core_uses_only_those_below_it()
    {
        var rooms = Uses.Keys.SelectMany(it => new[] { it.From, it.To }).Select(RoomOf).OfType<string>().Distinct().ToList();
        Assert.Equal(Rooms.Order(), rooms.Order());
        var upwards = from use in Uses
                      let user = RoomOf(use.Key.From)
                      let used = RoomOf(use.Key.To)
                      where user is not null && used is not null && Array.IndexOf(Rooms, used) > Array.IndexOf(Rooms, user)
                      select $"{user} uses {used}: {use.Value}";
        Assert.Empty(upwards);
    }

    [Fact]
    public void No_two_namespaces_use_each_other_by_any_way()
    {
        var below = Uses.Keys.ToLookup(it => it.From, it => it.To);
        Assert.Empty(Uses.Where(it => Reaches(it.Key.To, it.Key.From)).Select(it => $"{it.Key.From} and {it.Key.To}: {it.Value}"));

        bool Reaches(string from, string to)
        {
            var seen = new HashSet<string>();
            var open = new Stack<string>([from]);
            while (open.TryPop(out var next))
            {
                if (next == to)
                    return true;
                if (seen.Add(next))
                {
                    foreach (var it in below[next])
                        open.Push(it);
                }
            }

            return false;
        }
    }

    private static string? RoomOf(string name) => name.StartsWith("Fargate.Core.", StringComparison.Ordinal) ? name.Split('.')[2] : null;

    // By what the compiler makes of each name, so that constants and names without a using count, too; doc comments do not.
    private static Dictionary<(string, string), string> Find()
    {
        var uses = new Dictionary<(string, string), string>();
        var compilation = Compile();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            if (tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is not { } space)
                continue;
            // What begins with a small letter is no type's name, and no method's.
            foreach (var name in space.DescendantNodes().OfType<SimpleNameSyntax>().Where(it => it.Identifier.ValueText is [>= 'A' and <= 'Z', ..]))
            {
                if (TypeOf(model.GetSymbolInfo(name)) is { } type && type.ContainingAssembly.Equals(compilation.Assembly, SymbolEqualityComparer.Default)
                    && type.ContainingNamespace.ToDisplayString() is var used && used != space.Name.ToString())
                {
                    uses[(space.Name.ToString(), used)] = $"{Path.GetFileName(tree.FilePath)} uses {type.Name}";
                }
            }
        }

        return uses;
    }

    // Of an extension method the class that has it.
    private static INamedTypeSymbol? TypeOf(SymbolInfo info) => info.Symbol switch
    {
        INamedTypeSymbol type => type,
        IMethodSymbol { ReducedFrom: { } extension } => extension.ContainingType,
        _ => null,
    };

    private static CSharpCompilation Compile()
    {
        var files = Projects.SelectMany(it => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", it), "*.cs", SearchOption.AllDirectories))
            .Where(it => !it.Contains("/obj/", StringComparison.Ordinal) && !it.Contains("\\obj\\", StringComparison.Ordinal))
            .Select(it => CSharpSyntaxTree.ParseText(File.ReadAllText(it), path: it));
        const string Usings = """
            global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
            global using System.Threading; global using System.Threading.Tasks;
            """;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            // What is compiled here is not referred to.
            .Where(it => !Path.GetFileName(it).StartsWith("Fargate.", StringComparison.Ordinal))
            .Select(it => MetadataReference.CreateFromFile(it));
        return CSharpCompilation.Create("src", [.. files, CSharpSyntaxTree.ParseText(Usings)], references);
    }
}
