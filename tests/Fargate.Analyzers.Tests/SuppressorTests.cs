using System.Collections.Immutable;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Tests;

/// <summary>Against a stand-in for .NET's analyzers, which reports on every class; the packed package meets the real ones.</summary>
public class SuppressorTests
{
    [Theory]
    [InlineData("CA1034")]
    [InlineData("CA1052")]
    [InlineData("CA1812")]
    [InlineData("CA1711", "A", "Template")]
    [InlineData("CA1716", "A", "Template")]
    [InlineData("CA1724", "A", "Template")]
    public async Task Annotated_classes_are_not_scolded_and_others_are(string id, params string[] tasks)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + """
            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            public class A { [Container("x:1")] public class Web; public class Scolded1; }

            public abstract class Template { [Container("x:1")] public abstract class Router; }

            public class Scolded2;
            """);
        var diagnostics = await Diagnose(compilation, id);
        Assert.Equal(
            tasks.Concat(["Scolded1", "Scolded2"]).Order(),
            diagnostics.Where(it => !it.IsSuppressed).Select(it => it.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Order());
        Assert.Equal(6, diagnostics.Length);
    }

    [Theory]
    [InlineData("CA1034")]
    [InlineData("CA1052")]
    [InlineData("CA1812")]
    public async Task Resources_of_all_kinds_are_not_scolded(string id)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + """
            [Service("a", "a:1")] internal sealed class A;
            [RunTask("b", "a:1")] internal sealed class B;
            [Schedule("c", "rate(1 day)")] internal sealed class C;
            [Cluster("d")] internal sealed class D;
            [FargateProfile("e")] internal sealed class E;
            [NetworkConfiguration(Subnets = ["subnet-0123456789abcdef0"])] internal abstract class Network;
            [LoadBalancer("web", 80)] internal abstract class Balanced;
            """);
        Assert.Equal(
            // A network is nothing by itself: who derives from it says what it is.
            ["Network"],
            (await Diagnose(compilation, id)).Where(it => !it.IsSuppressed).Select(it => it.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static Task<ImmutableArray<Diagnostic>> Diagnose(Compilation compilation, string id) => compilation.WithAnalyzers(
        [new EveryClass(id), new ClassShapeSuppressor()],
        new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false, reportSuppressedDiagnostics: true))
        .GetAnalyzerDiagnosticsAsync();

#pragma warning disable RS1001, RS1017, RS1036, RS1025, RS1026, RS2008, RS0030, CA1812 // A stand-in, never loaded by a compiler.
    private sealed class EveryClass(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _rule = new(id, "", "{0}", "", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

        public override void Initialize(AnalysisContext context) => context.RegisterSymbolAction(
            it => it.ReportDiagnostic(Diagnostic.Create(_rule, it.Symbol.Locations[0], it.Symbol.Name)), SymbolKind.NamedType);
    }
#pragma warning restore
}
