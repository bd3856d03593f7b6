using System.Globalization;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Sources.Files;
using Fargate.Fuzz.Drawing;

namespace Fargate.Fuzz.Attacks;

/// <summary>The same output on every machine, whatever language it speaks.</summary>
internal sealed class Cultures : IAttack
{
    private static readonly string[] Names = ["", "tr-TR", "ar-SA", "fa-IR", "de-DE", "sv-SE"];

    public string Name => "cultures";

    // A class begins with a using.
    public string Draw(Random random) => random.Next(2) == 0 ? Sources.Draw(random) : Mutation.OfJson(Definitions.OneFile(random), random);

    public void Run(string input, Trial trial)
    {
#pragma warning disable RS0030 // To change it is what this is about.
        var own = CultureInfo.CurrentCulture;
        try
        {
            string? first = null;
            foreach (var name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                var text = trial.Step("everything", () => input.StartsWith("using", StringComparison.Ordinal) ? OfClass(input) : OfFile(input));
                first ??= text;
                trial.Demand(text == first, $"another output in {name}", $"{first}\n{text}");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
#pragma warning restore RS0030
    }

    private static string OfFile(string input)
    {
        var file = TaskDefinitionFile.Read(input);
        var findings = file.Check(RuleOptions.None);
        var fixedText = FileEditor.Apply(input, FileEditor.Changes(file, findings.SelectMany(it => it.Edits.Take(1))));
        var imported = RegisterInput.Of(file.Document) is { } read ? AnnotatedClass.Write(read.Definition, new AnnotatedClassOptions(ClassNames.ForTask("i-web"))) : null;
        return string.Join("\n", [.. findings.Select(it => $"{it.Rule.Id} {it.Span} {it.Message} {string.Join(";", it.Edits.Select(edit => edit.Title))}"), fixedText, imported?.Code, .. imported?.Notes ?? []]);
    }

    private static string OfClass(string input)
    {
        var compiled = Compiled.Of(input);
        return string.Join("\n", [.. compiled.Findings().Select(it => $"{it.Id} {it.Location.SourceSpan} {it.GetMessage(CultureInfo.InvariantCulture)}"), .. compiled.Generate().SyntaxTrees.Skip(1).Select(it => it.ToString())]);
    }
}
