using CsCheck;
using Fargate.Analyzers.Objects;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Json;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>A definition that is written as a request of the AWS SDK is read as the same definition, whatever it has.</summary>
public class RequestRoundTripTests
{
    private const int BatchSize = 20;
    private const int Batches = 5;

    [Fact]
    public void Drawn_definitions_come_back() => ValidDefinitions.Instance.Array[BatchSize].Sample(
        batch =>
        {
            var models = batch.Select((task, i) => Model(ExpectedJson.Of(task, i).ToJsonString())).ToList();
            Assert.Equal(models.Select(JsonOf), Read(models).Select(JsonOf));
        },
        iter: Batches, threads: 1, print: _ => "");

    /// <summary>The definitions as the reader has them once they are written.</summary>
    internal static IReadOnlyList<ApiObject> Read(IReadOnlyList<ApiObject> models)
    {
        var types = CodeSource.WithSdk("");
        var compilation = CodeSource.WithSdk($$"""
            class App
            {
                void Register(AmazonECSClient client)
                {
                    {{string.Join("\n", models.Select(it => $"client.RegisterTaskDefinitionAsync({RequestText.Of(it, types)});"))}}
                }
            }
            """);
        Assert.Empty(compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error));
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Where(it => it.Type.ToString().EndsWith("RegisterTaskDefinitionRequest", StringComparison.Ordinal))
                .Select(it => model.GetOperation(it)!)
                .Select(it => CodeResource.Read((CodeObject)new CodeEvaluator(Operations.RootOf(it), default).Evaluate(it)).Single().Root),
        ];
    }

    // What could be a reference of the CDK or of CloudFormation is unknown.
    private static ApiObject Model(string json) =>
        (ApiObject)JsonReader.Read(json.Replace("${", "$(", StringComparison.Ordinal).Replace("{{", "((", StringComparison.Ordinal)).Root!;

    private static string JsonOf(ApiObject definition) => JsonWriter.WriteDocument(definition, Fargate.Core.Kinds.ResourceKind.Task.Shape);
}
