using System.Text.RegularExpressions;
using Fargate.Analyzers.Objects;
using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>What is read of the task definition that a stack makes.</summary>
internal static partial class ReadDefinition
{
    /// <summary>The tree; null where nothing is read. The statements have to compile.</summary>
    public static ApiObject? Of(string statements)
    {
        var compilation = CodeSource.Stack("var secret = Amazon.CDK.AWS.SecretsManager.Secret.FromSecretNameV2(this, \"Secret\", \"app/secret\");\n" + statements);
        Assert.Empty(compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error));
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (model.GetOperation(node) is IObjectCreationOperation { Type: INamedTypeSymbol type } creation && CodeResource.Types.Contains(LibraryTypes.FullNameOf(type)))
            {
                var made = (CodeObject)new CodeEvaluator(Operations.RootOf(creation), default).Evaluate(creation);
                return CodeResource.Read(made).FirstOrDefault(it => it.Kind == ResourceKind.Task)?.Root;
            }
        }

        return null;
    }

    /// <summary>
    /// What stands at a path, as JSON without the quotes of its names. What is unknown is <c>?</c>, and <c>...</c> ends what may have more.
    /// </summary>
    public static string At(string statements, string path = "")
    {
        var root = Of(statements);
        return root is null ? "nothing" : Write(path.Length == 0 ? root : ApiTree.Find(root, TaskDefinitionShape.Instance, ApiPath.Parse(path)!));
    }

    private static string Write(ApiNode? node) => node switch
    {
        null => "absent",
        ApiUnknown => "?",
        ApiObject it => $"{{{string.Join(", ", it.Keys.Select(key => $"{(Plain().IsMatch(key) ? key : JsonWriter.WriteLine(ApiScalar.String(key)))}: {Write(it[key])}").Concat(it.IsOpen ? ["..."] : []))}}}",
        ApiArray it => $"[{string.Join(", ", it.Items.Select(Write).Concat(it.IsOpen ? ["..."] : []))}]",
        _ => JsonWriter.WriteLine(node),
    };

    [GeneratedRegex("^[A-Za-z]+$")]
    private static partial Regex Plain();
}
