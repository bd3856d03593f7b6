using Fargate.Core.Rules;

namespace Fargate.Core.Tests.Rules;

/// <summary>Levels that follow from what the service was seen to answer, and from what it was not. The texts stand on the rules' pages.</summary>
public class LevelsTests
{
    [Theory]
    [InlineData("FARG0308", Certainty.Enforced)]
    [InlineData("FARG0510", Certainty.Documented)]
    [InlineData("FARG0607", Certainty.Enforced)]
    [InlineData("FARG0701", Certainty.Enforced)]
    [InlineData("FARG0703", Certainty.Documented)]
    [InlineData("FARG0901", Certainty.Enforced)]
    [InlineData("FARG0902", Certainty.Documented)]
    [InlineData("FARG0903", Certainty.Documented)]
    [InlineData("FARG1218", Certainty.Documented)]
    [InlineData("FARG1233", Certainty.Practice)]
    [InlineData("FARG1234", Certainty.Practice)]
    [InlineData("FARG1273", Certainty.Documented)]
    [InlineData("FARG1284", Certainty.Enforced)]
    [InlineData("FARG1285", Certainty.Enforced)]
    public void Follow_from_what_was_seen(string id, Certainty expected) => Assert.Equal(expected, RuleCatalog.In(typeof(Rule).Assembly).Single(it => it.Id == id).Certainty);
}
