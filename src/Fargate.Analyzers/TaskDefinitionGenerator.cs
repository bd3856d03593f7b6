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
                Add(output, kind.Attribute + ".files.g.cs", EmbeddedFilesSource.WriteEmpty(kind.Attribute));
        });
        var resources = classes.Where(static spec => spec is not null).WithTrackingName(ResourcesStep).Combine(parameters);
        if (kind.HasMembers)
        {
            var members = resources.Select(static (it, _) => it.Left!.Members(it.Right)).Where(static spec => spec is not null).WithTrackingName(MembersStep);
            context.RegisterSourceOutput(members, static (output, spec) => Add(output, spec!.Id + ".g.cs", MembersSource.Write(spec)));
        }

        // An editor needs the members, and never the documents. It may leave out what is registered as implementation; that of Roslyn 5.0 does not.
        var built = resources.Combine(isDesignTime).Where(static it => !it.Right).Select(static (it, _) => it.Left);
        var sharedNames = kind.Resource.ScopeField is null
            ? parameters.Select(static (_, _) => default(EquatableArray<string>))
            : built.Select(static (it, _) => it.Left!.ScopedNames(it.Right)).Collect().Select(static (it, _) => SharedNames(it));
        var documents = built.Combine(sharedNames).Select(static (it, _) => it.Left.Left!.Documents(it.Left.Right, it.Right))
            // A step of this kind says of what is equal that it is cached.
            .Where(static _ => true).WithTrackingName(DocumentsStep);
        if (kind.HasMembers)
        {
            context.RegisterImplementationSourceOutput(documents.Where(static it => it.Shown.Count > 0).Collect().Select(static (all, _) => !all.IsEmpty), static (output, isNeeded) =>
            {
                if (isNeeded)
                    Add(output, "Fargate.Generated.PackedText.g.cs", EmbeddedFilesSource.WriteUnpacking());
            });
        }

        context.RegisterImplementationSourceOutput(documents, static (output, spec) => Add(
            output, spec.Id + ".files.g.cs",
            EmbeddedFilesSource.Write(spec) + string.Concat(spec.Shown.Select(it => "\n" + MembersSource.WriteJson(spec.Part!, it.Stage, EmbeddedFilesSource.TextOf(spec, it))))));
    }

    // Two of one name and one scope are an error, and nothing is written.
    private static EquatableArray<string> SharedNames(ImmutableArray<EquatableArray<(string Name, string Scope)>> names) => new(
        from name in names.SelectMany(static it => it)
        group name.Scope by name.Name.ToLowerInvariant() into scopes
        where scopes.Distinct(FileNames.Comparer).Count() > 1
        orderby scopes.Key
        select scopes.Key);

    private static void Add(SourceProductionContext output, string hintName, string text) => output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
}
