namespace Fargate.Package.Tests.Consumers;

/// <summary>The C# of the consumers.</summary>
internal static class Source
{
    public const string Out = "bin/Debug/net10.0/fargate";

    public const string Obj = "obj/Debug/net10.0/fargate";

    public static string Task(string className, string family, int memory = 512, string containerName = "Main") => $$"""
        using Fargate;
        using static Fargate.Units;

        [TaskDefinition("{{family}}", Cpu = Vcpu / 4, Memory = {{memory}})]
        public partial class {{className}}
        {
            [Container("nginx:1.27")]
            [PortMapping(80)]
            public class {{containerName}};
        }

        """;
}
