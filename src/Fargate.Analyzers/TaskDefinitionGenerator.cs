using System.Text;
using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Generation;
using Fargate.Core.Build;
using Fargate.Core.Kinds;
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

    /// <summary>The step that fills in the build's parameters and writes the texts: all that runs again when a parameter changes.</summary>
    internal const string DocumentsStep = "Documents";

    /// <summary>As <see cref="DefinitionsStep"/>, for what stands around a task.</summary>
    internal const string ResourcesStep = "Resources";

    /// <summary>As <see cref="DocumentsStep"/>, for what stands around a task.</summary>
    internal const string ResourceDocumentsStep = "ResourceDocuments";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var definitions = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AnnotationSymbols.TaskDefinition,
                static (node, _) => node is TypeDeclarationSyntax,
                DefinitionSpecReader.Read)
            .Where(static spec => spec is not null)
            .WithTrackingName(DefinitionsStep);

        var parameters = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static it => Parameters.IsParameterFile(it.Left, it.Right))
            .Select(static (it, cancellation) => Parameters.Read(it.Left, cancellation))
            .Collect()
            .Select(static (it, _) => it.IsEmpty ? ParameterSet.Empty : it[0]);

        var documents = definitions.Combine(parameters)
            .Select(static (it, _) => it.Left!.Write(it.Right))
            .Where(static spec => spec is not null)
            .WithTrackingName(DocumentsStep);

        // The editor needs the members, and never the documents.
        context.RegisterSourceOutput(documents, static (output, spec) =>
        {
            if (spec!.Part is { } part)
                output.AddSource(spec.Id + ".g.cs", SourceText.From(MembersSource.Write(spec, part), Encoding.UTF8));
        });
        context.RegisterImplementationSourceOutput(documents, static (output, spec) =>
            output.AddSource(spec!.Id + ".files.g.cs", SourceText.From(CarrierSource.Write(spec.Id, spec.Policy is { } policy ? [spec.File, policy] : [spec.File]), Encoding.UTF8)));

        foreach (var kind in ResourceKind.All.Where(it => it != ResourceKind.Task))
            RegisterResource(context, kind, parameters);
    }

    private static void RegisterResource(
        IncrementalGeneratorInitializationContext context, ResourceKind kind, IncrementalValueProvider<ParameterSet> parameters)
    {
        var resources = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AnnotationSymbols.ClassOf(kind),
                static (node, _) => node is TypeDeclarationSyntax,
                (it, cancellation) => ResourceSpec.Read(it, kind, cancellation))
            .Where(static spec => spec is not null)
            .WithTrackingName(ResourcesStep)
            .Combine(parameters)
            .Select(static (it, _) => it.Left!.Write(it.Right))
            .WithTrackingName(ResourceDocumentsStep);
        context.RegisterImplementationSourceOutput(resources, static (output, spec) =>
        {
            if (spec.Files.Count > 0)
                output.AddSource(spec.Id + ".files.g.cs", SourceText.From(CarrierSource.Write(spec.Id, spec.Files), Encoding.UTF8));
        });
    }
}
