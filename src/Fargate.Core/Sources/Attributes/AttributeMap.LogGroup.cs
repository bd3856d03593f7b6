using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    private static AttributeShape[] LogGroup =>
    [
        new AttributeShape("LogGroup", ClassKind.LogGroup, Structure, "")
            .Parameter("logGroupName")
            .Property("KmsKeyId"),
    ];
}
