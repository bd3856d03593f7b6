namespace Fargate.Core.Model.Resources;

/// <summary>The task that a schedule starts, but for what Launch has.</summary>
public sealed class EcsParameters : ApiView
{
    internal EcsParameters(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> TaskDefinitionArn => Text("TaskDefinitionArn");

    public Value<int> TaskCount => Integer("TaskCount");
}
