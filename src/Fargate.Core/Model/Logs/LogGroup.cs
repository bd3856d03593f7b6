using Fargate.Core.Tree;

namespace Fargate.Core.Model.Logs;

/// <summary>A log group: the input of CreateLogGroup.</summary>
public sealed class LogGroup(ApiObject root) : ResourceView(root, LogGroupShape.Instance)
{
    public Value<string> LogGroupName => Text("logGroupName");
}
