using Fargate.Core.Kinds;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Scripts;

namespace Fargate.Core.Tests.Sources.Scripts;

public class ScriptTests
{
    [Fact]
    public void A_script_is_checked_at_its_options()
    {
        const string Text = "aws ecs register-task-definition --family web --cpu 256 --memory 4096 --container-definitions file://web.json\n";
        var script = ScriptFile.Read(Text)!;
        var finding = Assert.Single(ResourceKind.Task.Check(script.Root, null, CheckSettings.None));
        Assert.Equal("FARG0101", finding.Rule.Id);
        var place = script.PlaceOf(finding.Path);
        Assert.Equal("4096", Text.Substring(place.Start, place.Length));
    }
}
