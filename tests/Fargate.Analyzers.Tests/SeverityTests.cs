using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Analyzers.Tests.Objects;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>
/// Every rule about C# is silenced, lowered and raised in each of the places that .NET has for it, on the example of its page.
/// </summary>
public class SeverityTests
{
    private const string Root = "/project/";

    public static TheoryData<string> Ids => [.. Descriptors.All.Select(it => it.Id).Where(it => !new RulePage(it).IsJson)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_the_severity_that_a_config_file_says(string id)
    {
        Assert.Equal([DiagnosticSeverity.Error], Severities(id, EditorConfig(id, "error")));
        Assert.Equal([DiagnosticSeverity.Info], Severities(id, GlobalConfig(id, "suggestion")));
        Assert.Empty(Severities(id, EditorConfig(id, "none")));
        Assert.Empty(Severities(id, GlobalConfig(id, "none")));
        // The section for a file is stronger than the project's word.
        Assert.Equal([DiagnosticSeverity.Warning], Severities(id, GlobalConfig(id, "none"), EditorConfig(id, "warning")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_silenced_in_the_code(string id)
    {
        var category = Descriptors.All.Single(it => it.Id == id).Category;
        var suppression = $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"{category}\", \"{id}\", Justification = \"A test.\")]\n";
        Assert.Empty(Severities(id, it => it.Insert(it.IndexOf("\n\n", StringComparison.Ordinal) + 1, suppression), GlobalConfig(id, "error")));
        Assert.Empty(Severities(id, it => $"#pragma warning disable {id}\n" + it, GlobalConfig(id, "error")));
    }

    private static AnalyzerConfig EditorConfig(string id, string severity) =>
        AnalyzerConfig.Parse($"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n", Root + ".editorconfig");

    private static AnalyzerConfig GlobalConfig(string id, string severity) =>
        AnalyzerConfig.Parse($"is_global = true\ndotnet_diagnostic.{id}.severity = {severity}\n", Root + ".globalconfig");

    private static IEnumerable<DiagnosticSeverity> Severities(string id, params AnalyzerConfig[] configs) => Severities(id, it => it, configs);

    private static IEnumerable<DiagnosticSeverity> Severities(string id, Func<string, string> change, params AnalyzerConfig[] configs)
    {
        var page = new RulePage(id);
        var build = page.Build("Example");
        var code = change(page.Code("Example"));
        var existing = CodeSource.Of(code);
        Compilation compilation = existing ?? Compilations.Create(code);
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new ConfigFiles(AnalyzerConfigSet.Create(configs))));
        var diagnostics = existing is null ? AnnotatedSource.Run(compilation, build, page.Options("Example")) : CodeSource.Run(compilation);
        return diagnostics.Where(it => it.Id == id).Select(it => it.Severity).Distinct();
    }

    // As the compiler reads them.
    private sealed class ConfigFiles(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(Root + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
