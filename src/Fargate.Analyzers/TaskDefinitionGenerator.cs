using System.Text;
using Fargate.Analyzers.Annotated;
using Fargate.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers;

/// <summary>
/// Renders annotated classes: the documents for the build to write, and members for the application's code to use. It reports
/// nothing; <see cref="AnnotatedTaskAnalyzer"/> does.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TaskDefinitionGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads a class. Tests ask by this name why it ran.</summary>
    internal const string DefinitionsStep = "Definitions";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var definitions = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AnnotationSymbols.TaskDefinition,
                static (node, _) => node is TypeDeclarationSyntax,
                DefinitionSpecReader.Read)
            .Where(static spec => spec is not null)
            .WithTrackingName(DefinitionsStep);

        // The editor needs the members, and never the documents.
        context.RegisterSourceOutput(definitions, static (output, spec) =>
        {
            if (spec!.Members is { } members)
                output.AddSource(spec.Id + ".g.cs", SourceText.From(MembersSource.Write(spec, members), Encoding.UTF8));
        });
        context.RegisterImplementationSourceOutput(definitions, static (output, spec) =>
            output.AddSource(spec!.Id + ".files.g.cs", SourceText.From(CarrierSource.Write(spec), Encoding.UTF8)));
    }
}
