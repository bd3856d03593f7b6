using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>A service whose image is this project itself, under the name and tag that it is published with.</summary>
[TaskDefinition("stock-${Stage}", Cpu = Vcpu / 4, Memory = GiB / 2,
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/shop-execution")]
[Tag("stage", "${Stage}")]
public partial class Stock
{
    [Container(Image.ThisProject, Memory = GiB / 2)]
    [PortMapping(8080, Name = "http")]
    [EnvironmentVariable("DOTNET_ENVIRONMENT", "${Stage}")]
    public class Api;
}
