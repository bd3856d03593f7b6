using Fargate.Analyzers.Objects;
using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>An object, and what is wrong with the resources that it describes.</summary>
internal sealed class CheckedObject
{
    private readonly IReadOnlyList<(FixableObject Object, Finding Finding, Location Place)> _findings;

    private CheckedObject(IReadOnlyList<(FixableObject Object, Finding Finding, Location Place)> findings)
    {
        _findings = findings;
    }

    /// <summary>Reads it as the analyzer does; null where it is none any more.</summary>
    public static CheckedObject? Read(Document document, IObjectCreationOperation creation, CancellationToken cancellation)
    {
        if (new CodeEvaluator(Operations.RootOf(creation), cancellation).Evaluate(creation) is not CodeObject made)
            return null;
        var configured = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(creation.Syntax.SyntaxTree);
        var options = new RuleOptions(key => configured.TryGetValue(key, out var value) ? value : null);
        var places = new ValuePlaces(creation.SemanticModel!, creation.Syntax, cancellation);
        return new CheckedObject(
        [
            .. from it in CodeResource.Read(made).Select(resource => new FixableObject(document, new ObjectTargets(resource, places), resource))
               from finding in it.Resource.Check(options)
               where finding.Edits.Count > 0
               select (it, finding, CodeReporter.LocationOf(finding, it.Resource, creation)),
        ]);
    }

    /// <summary>The resource in which a finding is: with a condition there are several.</summary>
    public FixableObject? Find(Diagnostic diagnostic) => _findings.FirstOrDefault(it => it.Finding.Rule.Id == diagnostic.Id
        && it.Place.SourceSpan == diagnostic.Location.SourceSpan
        && diagnostic.Properties.TryGetValue(EditText.Property, out var edits) && EditText.Write(it.Finding.Edits) == edits).Object;
}
