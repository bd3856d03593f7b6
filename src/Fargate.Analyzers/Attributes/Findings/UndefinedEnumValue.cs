using System.Globalization;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A number cast to an enum that has no such member.</summary>
internal sealed class UndefinedEnumValue : Rule
{
    public override string Id => "FARG0004";

    public override string Title => "Enum argument must be a defined member of the enum";

    public override string MessageFormat => "{0} is not a member of {1}: use one of its members";

    public override string Description =>
        "The JSON has AWS's names, and a number has no name, so the value is left out of the JSON.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(TypedConstant constant, AttributeLocation place) => new(
        new UndefinedEnumValue(), place, [Convert.ToString(constant.Value, CultureInfo.InvariantCulture)!, constant.Type!.Name]);
}
