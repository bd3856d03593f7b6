namespace Fargate.Analyzers.CodeFixes.Tests;

public class TaskCodeFixTests
{
    private const string Web = """[Container("nginx:1.27")] public class Web;""";

    [Fact]
    public Task The_network_mode_becomes_awsvpc_everywhere() => CodeFixVerifier.VerifyAsync<EditCodeFixProvider>(
        [
            $$"""
            [Fargate.TaskDefinition("a", Cpu = 256, Memory = 512, NetworkMode = {|FARG0202:Fargate.NetworkMode.Bridge|})]
            public partial class A { [Fargate.Container("x:1")] public class Web; }
            """,
            $$"""
            using Fargate;

            [TaskDefinition("b", Cpu = 256, NetworkMode = {|FARG0202:NetworkMode.Host|}, Memory = 512)]
            public partial class B { {{Web}} }
            """,
        ],
        "FARG0202:awsvpc",
        [
            $$"""
            [Fargate.TaskDefinition("a", Cpu = 256, Memory = 512, NetworkMode = Fargate.NetworkMode.Awsvpc)]
            public partial class A { [Fargate.Container("x:1")] public class Web; }
            """,
            $$"""
            using Fargate;

            [TaskDefinition("b", Cpu = 256, NetworkMode = NetworkMode.Awsvpc, Memory = 512)]
            public partial class B { {{Web}} }
            """,
        ]);

    [Fact]
    public Task The_network_mode_is_stated_where_a_team_wants_it() => CodeFixVerifier.VerifyAsync(
        $$"""
        [{|FARG0011:TaskDefinition|}("a", Cpu = 256, Memory = 512)]
        public partial class A { {{Web}} }
        """,
        "FARG0011:awsvpc",
        $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc)]
        public partial class A { {{Web}} }
        """,
        "dotnet_diagnostic.FARG0011.severity = warning");

    [Fact]
    public Task The_family_is_made_valid() => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition({|FARG0201:"web app (test)"|}, Cpu = 256, Memory = 512)]
        public partial class A { {{Web}} }
        """,
        "FARG0201:valid",
        $$"""
        [TaskDefinition("web-app-test", Cpu = 256, Memory = 512)]
        public partial class A { {{Web}} }
        """);

    [Fact]
    public Task A_finding_without_a_sensible_correction_offers_none() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A { [Container("x:1")] public class Web; [Container("x:1", Name = {|FARG0302:"web"|})] public class Other; }
        """,
        null,
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A { [Container("x:1")] public class Web; [Container("x:1", Name = {|FARG0302:"web"|})] public class Other; }
        """);

    [Fact]
    public Task Classes_are_made_partial() => CodeFixVerifier.VerifyAsync<MakePartialCodeFixProvider>(
        [
            $$"""
            using Fargate;

            public static class Outer
            {
                /// <summary>The first.</summary>
                [TaskDefinition("a", Cpu = 256, Memory = 512)]
                public sealed class {|FARG0008:A|} { {{Web}} }
            }

            [TaskDefinition("b", Cpu = 256, Memory = 512)]
            class {|FARG0008:B|} { {{Web}} }
            """,
        ],
        "FARG0008",
        [
            $$"""
            using Fargate;

            public static partial class Outer
            {
                /// <summary>The first.</summary>
                [TaskDefinition("a", Cpu = 256, Memory = 512)]
                public sealed partial class A { {{Web}} }
            }

            [TaskDefinition("b", Cpu = 256, Memory = 512)]
            partial class B { {{Web}} }
            """,
        ]);
}
