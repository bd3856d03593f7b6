using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>
/// A run of the generator. Each run is done twice: the second, on an equal compilation, must find everything cached, and nothing that
/// the steps hand on may hold on to the compiler's objects.
/// </summary>
internal sealed class GeneratorRun
{
    // All that the generator names.
    private static readonly string[] Steps =
    [
        .. typeof(TaskDefinitionGenerator).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(it => it.IsLiteral && it.Name.EndsWith("Step", StringComparison.Ordinal))
            .Select(it => (string)it.GetValue(null)!),
    ];

    private GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _driver = driver;
        Input = compilation;
    }

    public CSharpCompilation Input { get; private set; }

    public CSharpCompilation Output { get; private set; } = null!;

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    public static GeneratorRun Of(params string[] sources) => Of(Compilations.Create(Array.ConvertAll(sources, it => AnnotatedSource.Usings + it)));

    public static GeneratorRun Of(CSharpCompilation compilation) => Of(compilation, new BuildParameters());

    public static GeneratorRun Of(CSharpCompilation compilation, BuildParameters parameters)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new TaskDefinitionGenerator().AsSourceGenerator()],
            parameters.Files,
            parseOptions: Compilations.ParseOptions,
            optionsProvider: parameters,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var run = new GeneratorRun(driver, compilation);
        run.Run(compilation);
        run.Run(compilation.Clone());
        run.AssertNothingRanAgain();
        return run;
    }

    /// <summary>Runs again on an edited compilation.</summary>
    public GeneratorRun After(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        Run(edit(Input));
        return this;
    }

    /// <summary>Runs again with other parameters.</summary>
    public GeneratorRun With(BuildParameters parameters)
    {
        _driver = _driver.ReplaceAdditionalTexts(parameters.Files).WithUpdatedAnalyzerConfigOptions(parameters);
        Run(Input);
        return this;
    }

    /// <summary>The constants that the build task reads: the files' names and texts.</summary>
    public IReadOnlyDictionary<string, string> Files()
    {
        var constants = CarriedTexts.Of(Output);
        return constants.Where(it => it.Key.StartsWith("Path_", StringComparison.Ordinal))
            .ToDictionary(it => it.Value, it => constants["Text_" + it.Key["Path_".Length..]]);
    }

    /// <summary>Why the step that reads classes ran, one reason for each class, in order.</summary>
    public string Reasons() => Reasons(TaskDefinitionGenerator.ResourcesStep);

    /// <summary>The same for the step that fills in parameters, plans members and writes documents.</summary>
    public string SourceReasons() => Reasons(TaskDefinitionGenerator.SourcesStep);

    /// <summary>Why the outputs were written, or not.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        Result.TrackedOutputSteps.SelectMany(it => it.Value).SelectMany(it => it.Outputs).Select(it => it.Reason);

    private string Reasons(string step) => string.Join(", ", Outputs(step).Select(it => it.Reason));

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(it => it.Outputs) : [];

    private void Run(CSharpCompilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Null(Result.Exception);
        Assert.All(Result.GeneratedSources, it => Assert.DoesNotContain("const string Failure = ", it.SourceText.ToString(), StringComparison.Ordinal));
        Input = compilation;
        Output = (CSharpCompilation)output;
    }

    private void AssertNothingRanAgain()
    {
        foreach (var (value, reason) in Steps.SelectMany(Outputs))
        {
            Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());
            AssertHoldsNoCompilerObject(value, []);
        }

        Assert.All(OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static void AssertHoldsNoCompilerObject(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || !seen.Add(value))
            return;
        Assert.False(
            value is ISymbol or Compilation or SyntaxNode or SyntaxTree or SyntaxReference or Location or AttributeData or SemanticModel,
            $"A step hands on a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertHoldsNoCompilerObject(item, seen);
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                AssertHoldsNoCompilerObject(field.GetValue(value), seen);
        }
    }
}
