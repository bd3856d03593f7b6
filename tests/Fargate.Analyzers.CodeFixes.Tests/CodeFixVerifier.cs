using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>Runs the analyzer, applies a fix alone and by "fix all" in document, project and solution, and compares.</summary>
internal static class CodeFixVerifier
{
    private const string ParameterFile = "/parameters.txt";
    private const string Usings = "using Fargate;\nusing static Fargate.Units;\n";

    public static readonly IEnumerable<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location),
    ];

    public static Task VerifyAsync(string source, string? key, string fixedSource, string options = "", params string[] parameters) =>
        VerifyAsync<EditCodeFixProvider>([Usings + source], key, [Usings + fixedSource], options, parameters);

    /// <summary>The same of an edit that is only applied where it is chosen: "fix all" leaves all as it is.</summary>
    public static Task VerifyManualAsync(string source, string key, string fixedSource, string options = "") =>
        Test<EditCodeFixProvider>([Usings + source], key, [Usings + fixedSource], options, [], CodeFixTestBehaviors.SkipFixAllCheck).RunAsync();

    /// <param name="sources">The files, with marks.</param>
    /// <param name="key">The fix.</param>
    /// <param name="fixedSources">The files after it.</param>
    /// <param name="options">What the team configures.</param>
    /// <param name="parameters">What the build gives, as <c>Name=value</c>.</param>
    public static Task VerifyAsync<TFix>(string[] sources, string? key, string[] fixedSources, string options = "", params string[] parameters)
        where TFix : CodeFixProvider, new() => Test<TFix>(sources, key, fixedSources, options, parameters, CodeFixTestBehaviors.None).RunAsync();

    private static CSharpCodeFixTest<AnnotatedTaskAnalyzer, TFix, DefaultVerifier> Test<TFix>(
        string[] sources, string? key, string[] fixedSources, string options, string[] parameters, CodeFixTestBehaviors behaviors)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<AnnotatedTaskAnalyzer, TFix, DefaultVerifier>
        {
            // No package: nothing is downloaded.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CodeActionEquivalenceKey = key,
            CodeFixTestBehaviors = behaviors,
            CodeActionValidationMode = CodeActionValidationMode.SemanticStructure,
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        test.TestState.AdditionalReferences.AddRange(References);
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.CSharp12)));
        foreach (var source in sources)
            test.TestState.Sources.Add(source);
        foreach (var source in fixedSources)
            test.FixedState.Sources.Add(source);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        // The framework switches on what is off by default.
        foreach (var rule in new AnnotatedTaskAnalyzer().SupportedDiagnostics.Where(it => !it.IsEnabledByDefault && !options.Contains(it.Id, StringComparison.Ordinal)))
            test.DisabledDiagnostics.Add(rule.Id);
        if (parameters.Length > 0)
        {
            test.TestState.AdditionalFiles.Add((ParameterFile, string.Concat(parameters.Select(it => $"\u001e{it}\n"))));
            test.FixedState.AdditionalFiles.AddRange(test.TestState.AdditionalFiles);
            options += $"\n[{ParameterFile}]\nbuild_metadata.AdditionalFiles.FargateKind = parameters\n";
        }

        if (options.Length > 0)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + options));
        return test;
    }
}
