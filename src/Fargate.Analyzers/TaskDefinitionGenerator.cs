using System.Collections.Immutable;
using System.Text;
using Fargate.Analyzers.Generation;
using Fargate.Core.Build;
using Fargate.Core.Outputs;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
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

    /// <summary>The step that fills in the build's parameters, plans the members and writes the documents: all that runs again when a parameter changes.</summary>
    internal const string SourcesStep = "Sources";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parameters = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static it => Parameters.IsParameterFile(it.Left, it.Right))
            .Select(static (it, cancellation) => Parameters.Read(it.Left, cancellation))
            .Collect()
            .Select(static (it, _) => it.IsEmpty ? ParameterSet.Empty : it[0]);
        var isDesignTime = context.AnalyzerConfigOptionsProvider.Select(static (it, _) => DesignTime.IsIn(it));
        // Not ForAttributeWithMetadataName, which binds the attributes of all classes again after each edit (docs/decisions/0017-what-was-read-is-used-again.md).
        var cache = new ResourceCache();
        var files = context.CompilationProvider.SelectMany((it, cancellation) => cache.Read(it, cancellation));
        foreach (var kind in ClassKind.Resources)
            Register(context, kind, files, parameters, isDesignTime);
    }

    private static void Register(
        IncrementalGeneratorInitializationContext context, ClassKind kind, IncrementalValuesProvider<FileResources> files, IncrementalValueProvider<ParameterSet> parameters,
        IncrementalValueProvider<bool> isDesignTime)
    {
        var classes = files.SelectMany((it, _) => it.All.Where(found => found.Kind == kind).Select(found => found.Spec));
        // Also where there are templates alone: the compiler drops all of a generator that throws, and then the build must not take the files of
        // earlier for left-overs.
        context.RegisterImplementationSourceOutput(classes.Collect().Select(static (all, _) => !all.IsEmpty && all.All(it => it is null)), (output, isEmpty) =>
        {
            if (isEmpty)
                Add(output, kind.Attribute, EmbeddedFilesSource.WriteEmpty(kind.Attribute));
        });
        // An editor needs the members, and nothing of what has none.
        var resources = classes.Where(static spec => spec is not null).WithTrackingName(ResourcesStep).Combine(parameters).Combine(isDesignTime)
            .Where(it => kind.HasMembers || !it.Right);
        var sharedNames = kind.Resource.ScopeField is null
            ? parameters.Select(static (_, _) => default(EquatableArray<string>))
            : resources.Select(static (it, _) => it.Left.Left!.ScopedNames(it.Left.Right)).Collect().Select(static (it, _) => SharedNames(it));
        var sources = resources.Combine(sharedNames).Select(static (it, _) => it.Left.Left.Left!.Source(it.Left.Left.Right, it.Right, isDesignTime: it.Left.Right))
            // A step of this kind says of what is equal that it is cached.
            .Where(static spec => spec is not null).WithTrackingName(SourcesStep);
        context.RegisterSourceOutput(sources, static (output, spec) => Add(
            output,
            spec!.Id,
            (spec.Members is null ? "" : MembersSource.Write(spec.Members, spec.Documents) + "\n") + (spec.Documents is null ? "" : EmbeddedFilesSource.Write(spec.Documents))));
        if (kind.HasMembers)
        {
            context.RegisterSourceOutput(sources.Where(static it => it!.Documents?.Shown.Count > 0).Collect().Select(static (all, _) => !all.IsEmpty), static (output, isNeeded) =>
            {
                if (isNeeded)
                    Add(output, "Fargate.Generated.PackedText", EmbeddedFilesSource.WriteUnpacking());
            });
        }
    }

    // Two of one name and one scope are an error, and nothing is written.
    private static EquatableArray<string> SharedNames(ImmutableArray<EquatableArray<(string Name, string Scope)>> names) => new(
        from name in names.SelectMany(static it => it)
        group name.Scope by name.Name.ToLowerInvariant() into scopes
        where scopes.Distinct(FileNames.Comparer).Count() > 1
        orderby scopes.Key
        select scopes.Key);

    private static void Add(SourceProductionContext output, string id, string text) =>
        output.AddSource(id + ".g.cs", SourceText.From(GeneratedCode.Header + text, Encoding.UTF8));
}
