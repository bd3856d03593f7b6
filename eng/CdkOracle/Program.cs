using System.Globalization;
using Fargate.Analyzers.Objects;
using Fargate.CdkOracle;
using Fargate.Core.Kinds;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Cdk;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

// eng/cdk-oracle.sh [--seed N] [--count N], or eng/cdk-oracle.sh --faults
if (args is ["--faults"])
{
    Faults.Print();
    return 0;
}

var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i + 1 < args.Length; i += 2)
    options[args[i]] = args[i + 1];
var seed = Number("--seed", 1);
var count = Number("--count", 100);

var drawn = new List<IReadOnlyList<string>>();
for (var i = 0; i < count; i++)
{
    var pen = new Pen(unchecked((seed * 100_003) + i));
    var definitions = new Definitions(pen);
    switch (i % 10)
    {
        case < 6:
            definitions.Draw();
            drawn.Add(definitions.Statements);
            break;
        case < 9:
            definitions.DrawPattern();
            drawn.Add(definitions.Statements);
            break;
        default:
            drawn.Add(new CloudFormation(pen).Draw());
            break;
    }
}

var synthesis = new Synthesis(drawn);
synthesis.Run();

var comparison = new Comparison();
var (whole, wrong, left) = (0, 0, 0);
for (var i = 0; i < count; i++)
{
    if (synthesis.Thrown.TryGetValue(i, out var message))
    {
        Console.WriteLine($"\n=== {Pen.Text(i)} is not synthesised: {message.Split('\n')[0]}\n{string.Join("\n", drawn[i])}");
        continue;
    }

    var before = comparison.Differences.Count;
    var read = Read(i);
    if (read.Count == 0)
    {
        // What overrides a property of CloudFormation may override any.
        if (drawn[i].Any(it => it.Contains("AddPropertyOverride", StringComparison.Ordinal)))
            left++;
        else
            comparison.Differences.Add("nothing is read");
    }
    else
    {
        // Whatever the condition says, and, where there is one, as it turns out: first where it holds.
        comparison.Compare(read[0].Root, synthesis.Template(i));
        if (read.Count > 1)
            comparison.Compare(read[Synthesis.IsProduction(i) ? 1 : 2].Root, synthesis.Template(i));
    }

    if (read.Count > 0 && !read[0].Root.DescendantsAndSelf().Any(it => it is ApiObject { IsOpen: true } or ApiArray { IsOpen: true }))
        whole++;
    if (comparison.Differences.Count > before)
    {
        wrong++;
        Console.WriteLine($"\n=== {Pen.Text(i)}\n{string.Join("\n", comparison.Differences.Skip(before))}\n--- {string.Join("\n", drawn[i])}");
    }
}

var text = string.Join("\n", drawn.SelectMany(it => it));
var rows = CdkTypes.All.Concat(CdkPatterns.All).Concat(CdkLogs.All).SelectMany(it => it.Rows.Rows.Where(row => row.Field is not null).Select(row => (it.Class, row.Property))).Distinct().ToList();
var missing = rows.Where(it => !text.Contains(it.Property + " = ", StringComparison.Ordinal)).Select(it => it.Property).Distinct().ToList();
Console.WriteLine($"\nRows that were not drawn: {(missing.Count == 0 ? "none" : string.Join(", ", missing))}");
Console.WriteLine($"There and unknown: {string.Join(", ", comparison.Unknown.OrderByDescending(it => it.Value).ThenBy(it => it.Key, StringComparer.Ordinal).Select(it => $"{it.Key[1..]} {Pen.Text(it.Value)}"))}");
Console.WriteLine(
    $"\n--seed {Pen.Text(seed)}: {Pen.Text(count)} definitions, {Pen.Text(synthesis.Thrown.Count)} not synthesised, {Pen.Text(whole)} read whole, {Pen.Text(left)} left alone; "
    + $"{Pen.Text(comparison.Values)} values and {Pen.Text(comparison.Absences)} absences compared, {Pen.Text(comparison.Differences.Count)} differences in {Pen.Text(wrong)} definitions");
if (comparison.Differences.Count > 0)
    Console.WriteLine(synthesis.ProgramFile);
else
    synthesis.Delete();
return comparison.Differences.Count == 0 ? 0 : 1;

IReadOnlyList<CodeResource> Read(int index)
{
    var tree = synthesis.Program.SyntaxTrees[index];
    var model = synthesis.Program.GetSemanticModel(tree);
    foreach (var node in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
    {
        if (model.GetOperation(node) is IObjectCreationOperation { Type: INamedTypeSymbol type } creation && LibraryTypes.IsChecked(type)
            && new CodeEvaluator(Operations.RootOf(creation), CancellationToken.None).Evaluate(creation) is CodeObject made)
        {
            // A pattern makes a service as well.
            return [.. CodeResource.Read(made).Where(it => it.Kind == ResourceKind.Task)];
        }
    }

    return [];
}

int Number(string name, int otherwise) => options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
