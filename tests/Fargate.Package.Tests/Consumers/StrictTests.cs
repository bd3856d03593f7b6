using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>Every rule that .NET has, as an error: those who build like this can use the package in all shapes that it asks for.</summary>
public class StrictTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Settings = """
        <PropertyGroup>
          <AnalysisMode>All</AnalysisMode>
          <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
          <GenerateDocumentationFile>true</GenerateDocumentationFile>
        </PropertyGroup>
        """;

    private const string Bases = """
        using Fargate;

        namespace Company.Shop;

        /// <summary>What the services share.</summary>
        [TaskDefinition(ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        [Tag("project", "shop")]
        public abstract class Service
        {
            /// <summary>Takes the logs of the others.</summary>
            [Container("fluent-bit:3")]
            public abstract class LogRouter;
        }

        // No attribute of its own.
        internal abstract class SideCars
        {
            [Container("otel:1")]
            internal abstract class Collector;
        }

        """;

    private const string Services = """
        using Fargate;
        using static Fargate.Units;

        namespace Company.Shop;

        /// <summary>Not sealed: a base of others. Its containers have names that .NET would not choose.</summary>
        [TaskDefinition("orders", Cpu = Vcpu / 4, Memory = GiB / 2)]
        public partial class Orders : Service
        {
            /// <summary>The service.</summary>
            [Container("orders:1")]
            [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
            [EnvironmentVariable("LOG_LEVEL", "info")]
            [AwsLogs("/ecs/orders", Region = "eu-central-2", StreamPrefix = "web")]
            [DependsOn(typeof(JobQueue), ContainerCondition.Start)]
            public class Web;

            /// <summary>A queue.</summary>
            [Container("queue:1", Essential = false)]
            public sealed class JobQueue;

            /// <summary>A word of Visual Basic.</summary>
            [Container("event:1", Essential = false)]
            public sealed class Event;
        }

        /// <summary>A variant of another.</summary>
        [TaskDefinition("orders-canary")]
        public sealed partial class OrdersCanary : Orders
        {
            /// <summary>The service.</summary>
            [Container("orders:2")]
            public new class Web;
        }

        /// <summary>All static.</summary>
        [TaskDefinition("letters", Cpu = Vcpu / 4, Memory = GiB / 2)]
        public static partial class Letters
        {
            /// <summary>The service.</summary>
            [Container("letters:1")]
            public static class Api;
        }

        /// <summary>Holds another.</summary>
        public static partial class Outer
        {
            /// <summary>In a class.</summary>
            [TaskDefinition("nested", Cpu = Vcpu / 4, Memory = GiB / 2)]
            public sealed partial class Inner
            {
                /// <summary>The service.</summary>
                [Container("nested:1")]
                public class Api;
            }
        }

        [TaskDefinition("hidden", Cpu = Vcpu / 4, Memory = GiB / 2)]
        internal sealed partial class Hidden : SideCars
        {
            [Container("hidden:1")]
            [PortMapping(80, Name = "http")]
            internal sealed class Api;

            [Container("helper:1", Essential = false)]
            private sealed class Helper;
        }

        """;

    [Fact]
    public void All_shapes_build_without_a_warning()
    {
        var library = new Consumer(package, "Company.Shop");
        library.WriteProject(Settings);
        library.Write("Bases.cs", Bases);
        library.Write("Services.cs", Services);
        library.Build().Succeeded();
        Assert.Equal(
            ["hidden.task-definition.json", "letters.task-definition.json", "nested.task-definition.json",
             "orders-canary.execution-role-policy.json", "orders-canary.task-definition.json", "orders.execution-role-policy.json",
             "orders.task-definition.json", "summary.md"],
            library.Files(Source.Out));

        // The settings are on, and the same shape without our attributes is scolded.
        library.Write("Plain.cs", "namespace Company.Shop;\n/// <summary>A.</summary>\npublic class Plain { /// <summary>B.</summary>\npublic class Web; }\n");
        library.Build().Failed("CA1034").Failed("CA1724");
    }
}
