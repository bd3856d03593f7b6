using System.Globalization;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A text that names a revision of a definition that a class of the project declares.</summary>
internal sealed class RevisionByText : ClassRule
{
    /// <summary>What the edit calls the class of the task definition.</summary>
    public const string Class = "class";

    private const string Revision = "Revision";

    public override string Id => "FARG0022";

    public override string Title => "Reference a task definition of the project by its class, not by a string";

    public override string MessageFormat => "'{0}' is a revision of the task definition of '{1}', but is not checked against that class: use typeof({1}), and Revision = {2} to keep the revision";

    public override string Description =>
        "A task definition that is given as a string is not checked against the class that declares it: neither its containers and ports, "
        + "nor its size and cost. With typeof it is, and Revision pins it to one revision.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, ClassCheck check)
    {
        if (resource.IsTemplate || resource.Kind.Resource.TaskField is not { } field || resource.Find(field) is not ApiScalar { Text: var text }
            || !int.TryParse(TaskDefinitionNames.RevisionOf(text), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            || resource.PlaceOf(field) is not { Argument: { } argument } place || !IsText(resource, place, argument))
        {
            yield break;
        }

        var family = TaskDefinitionNames.FamilyOf(text);
        if (check.Resources.With(ClassKind.Task, family) is [var type])
        {
            yield return new AnnotatedFinding(this, place, [text, type.Name, revision.ToString(CultureInfo.InvariantCulture)], Edits(text, type, revision, place))
            {
                Path = field,
                Earlier = type.Annotations().Find(it => it.Shape.Name == ClassKind.Task.Attribute).Data is { } attribute ? new AttributeLocation(type, attribute, null) : null,
            };
        }
    }

    // An ARN says the account and the region, too, which typeof does not. The class may have another container or port than the revision had: that is then reported, and
    // for the user to decide.
    private static Edit[] Edits(string text, INamedTypeSymbol type, int revision, AttributeLocation place) =>
        text.Contains('/') || place.Attribute.NamedArguments.Any(it => it.Key == Revision)
            ? []
            : [new Edit("class", $"Use typeof({type.Name}) and Revision = {revision.ToString(CultureInfo.InvariantCulture)}",
                Change.Set(ApiPath.Root.Field(Class), type.Name), Change.Set(ApiPath.Root.Field(Revision), revision)) { IsManual = true }];

    private static bool IsText(AnnotatedResource resource, AttributeLocation place, string argument) =>
        resource.ShapeOf(place.Attribute) is { } shape && shape[argument] is { } named && named.Type != ArgumentType.Task && shape.NamesTask(named);
}
