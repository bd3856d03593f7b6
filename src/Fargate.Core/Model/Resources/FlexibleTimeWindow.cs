namespace Fargate.Core.Model.Resources;

/// <summary>How much later than planned a task may start.</summary>
public sealed class FlexibleTimeWindow : ApiView
{
    internal FlexibleTimeWindow(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<int> MaximumWindowInMinutes => Integer("MaximumWindowInMinutes");

    public Value<string> Mode => Text("Mode");
}
