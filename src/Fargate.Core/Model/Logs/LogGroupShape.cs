using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Logs;

/// <summary>The input of CreateLogGroup beside that of PutRetentionPolicy. Source: botocore 1.43.11, logs/2014-03-28/service-2.json, read 2026-11-30.</summary>
public static class LogGroupShape
{
    public static ObjectShape Instance { get; } = new(("logGroupName", Text), ("kmsKeyId", Text), ("logGroupClass", Text), ("tags", StringMap));
}
