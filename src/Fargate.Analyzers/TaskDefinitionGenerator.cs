using System.Text;
using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Generation;
using Fargate.Core.Build;
using Fargate.Core.Sources.Attributes;
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
    internal const string ResourcesStep = "Resources";

    /// <summary>The step that fills in the build's parameters and plans the members: all that runs again in an editor when a parameter changes.</summary>
    internal const string MembersStep = "Members";

    /// <summary>The step that fills in the build's parameters and writes the documents.</summary>
    internal const string DocumentsStep = "Documents";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parameters = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static it => Parameters.IsParameterFile(it.Left, it.Right))
            .Select(static (it, cancellation) => Parameters.Read(it.Left, cancellation))
            .Collect()
            .Select(static (it, _) => it.IsEmpty ? ParameterSet.Empty : it[0]);
        foreach (var kind in ClassKind.Resources)
            Register(context, kind, parameters);
    }

    private static void Register(IncrementalGeneratorInitializationContext context, ClassKind kind, IncrementalValueProvider<ParameterSet> parameters)
    {
        var classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AnnotationSymbols.AttributeOf(kind),
                static (node, _) => node is TypeDeclarationSyntax,
                (it, cancellation) => ResourceSpecReader.Read(it, kind, cancellation));
        // Also where there are templates alone: the compiler drops all of a generator that throws, and then the build must not take the files of
        // earlier for left-overs.
        context.RegisterImplementationSourceOutput(classes.Collect().Select(static (all, _) => !all.IsEmpty && all.All(it => it is null)), (output, isEmpty) =>
        {
            if (isEmpty)
                Add(output, kind.Attribute + ".files.g.cs", EmbeddedFilesSource.WriteEmpty());
        });
        var resources = classes.Where(static spec => spec is not null).WithTrackingName(ResourcesStep).Combine(parameters);
        if (kind.HasMembers)
        {
            var members = resources.Select(static (it, _) => it.Left!.Members(it.Right)).Where(static spec => spec is not null).WithTrackingName(MembersStep);
            context.RegisterSourceOutput(members, static (output, spec) => Add(output, spec!.Id + ".g.cs", MembersSource.Write(spec)));
        }

        // The editor needs the members, and never the documents: it does not even run the step that writes them.
        var documents = resources.Select(static (it, _) => it.Left!.Documents(it.Right))
            // A step of this kind says of what is equal that it is cached.
            .Where(static _ => true).WithTrackingName(DocumentsStep);
        context.RegisterImplementationSourceOutput(documents, static (output, spec) => Add(
            output, spec.Id + ".files.g.cs",
            EmbeddedFilesSource.Write(spec) + string.Concat(spec.Shown.Select(it => "\n" + MembersSource.WriteJson(spec.Part!, it.Stage, EmbeddedFilesSource.TextOf(spec, it))))));
    }

    private static void Add(SourceProductionContext output, string hintName, string text) => output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
}
