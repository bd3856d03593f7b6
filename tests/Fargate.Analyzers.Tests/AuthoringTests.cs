using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests;

/// <summary>Mistakes in the use of our own attributes: FARG00xx.</summary>
public class AuthoringTests
{
    private const string Size = "Cpu = Vcpu / 4, Memory = GiB / 2";

    [Fact]
    public void A_valid_class_has_no_diagnostic() => AnnotatedSource.Check($$"""
        [TaskDefinition("web-app", {{Size}}, ExecutionRoleArn = "arn:aws:iam::123456789012:role/x")]
        [Tag("team", "shop")]
        public partial class WebApp
        {
            [Container("nginx:1.27")]
            [PortMapping(80, Name = "http", AppProtocol = AppProtocol.Http)]
            [PortMapping(80, Protocol = TransportProtocol.Udp)]
            [EnvironmentVariable("LOG_LEVEL", "info")]
            [AwsLogs("/ecs/web", Region = "eu-west-1", StreamPrefix = "web", Mode = LogMode.NonBlocking)]
            [DependsOn(typeof(Migrate), ContainerCondition.Success)]
            public class Web;

            [Container("web-migrate:1.0", Essential = false)]
            public sealed class Migrate;
        }
        """);

    [Fact]
    public void A_container_outside_a_task_is_reported_and_a_template_for_containers_is_not() => AnnotatedSource.Check("""
        [{|FARG0001:Container|}("nginx:1.27")]
        public class Alone;

        public class Plain
        {
            [{|FARG0001:Container|}("nginx:1.27")]
            public class Nested;
        }

        [Container("nginx:1.27")]
        public abstract class Shared;

        public abstract class TaskBase
        {
            [Container("nginx:1.27")]
            public class Sidecar;
        }
        """);

    [Fact]
    public void An_attribute_where_it_says_nothing_is_reported() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", {{Size}})]
        [{|FARG0002:PortMapping|}(80)]
        public partial class A
        {
            [Container("nginx:1.27")]
            [{|FARG0002:Tag|}("team", "shop")]
            public class Web;

            [{|FARG0002:EnvironmentVariable|}("A", "1")]
            public class NoContainer;
        }

        [{|FARG0002:Tag|}("team", "shop")]
        public static class Nothing;

        [{|FARG0002:JsonField|}("/new", "1")]
        public class Neither;
        """);

    [Fact]
    public void A_typeof_that_names_no_container_of_the_task_is_reported() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", {{Size}})]
        public partial class A
        {
            [Container("nginx:1.27")]
            [DependsOn({|FARG0003:typeof(B.Other)|}, ContainerCondition.Start)]
            [DependsOn({|FARG0003:typeof(string)|}, ContainerCondition.Start)]
            [{|FARG0003:DependsOn<B.Other>|}(ContainerCondition.Start)]
            [DependsOn<Sidecar>(ContainerCondition.Start)]
            public class Web;

            [Container("sidecar:1")]
            public class Sidecar;
        }

        [TaskDefinition("b", {{Size}})]
        public partial class B
        {
            [Container("nginx:1.27")]
            public class Other;
        }
        """);

    [Fact]
    public void A_number_that_is_no_member_of_an_enum_is_reported() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", {{Size}}, CpuArchitecture = {|FARG0004:(CpuArchitecture)42|})]
        public partial class A
        {
            [Container("nginx:1.27")]
            public class Web;
        }
        """);

    [Fact]
    public void A_generic_task_is_reported() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", {{Size}})]
        public partial class {|FARG0005:A|}<T>
        {
            [Container("nginx:1.27")]
            public class Web;
        }

        [TaskDefinition("c", {{Size}})]
        public partial class C
        {
            [Container("nginx:1.27")]
            public class {|FARG0005:Web|}<T>;

            [Container("nginx:1.27")]
            public class Web;
        }

        public partial class Outer<T>
        {
            [TaskDefinition("b", {{Size}})]
            public partial class {|FARG0005:B|}
            {
                [Container("nginx:1.27")]
                public class Web;
            }
        }
        """);

    [Fact]
    public void Families_that_differ_in_case_only_are_reported_in_every_file() => AnnotatedSource.Check([
        $$"""
        namespace One
        {
            [TaskDefinition({|FARG0006:"web-app"|}, {{Size}})]
            public partial class A { [Container("nginx:1.27")] public class Web; }
        }
        """,
        $$"""
        namespace Two
        {
            [Fargate.TaskDefinitionAttribute({|FARG0006:"Web-App"|}, {{Size}})]
            public partial class B { [Container("nginx:1.27")] public class Web; }

            [TaskDefinition("web-app", {{Size}})]
            public abstract class Template { [Container("nginx:1.27")] public class Web; }
        }
        """]);

    // Names that a file's text says are not bound: however one is written, it counts.
    [Theory]
    [InlineData("TaskDefinition({|FARG0006:\"web\"|}")]
    [InlineData("TaskDefinition({|FARG0006:\"\\u0077eb\"|}")]
    [InlineData("TaskDefinition({|FARG0006:@\"web\"|}")]
    [InlineData("TaskDefinition({|FARG0006:\"\"\"web\"\"\"|}")]
    [InlineData("TaskDefinition({|FARG0006:(\"web\")|}")]
    [InlineData("TaskDefinition({|FARG0006:\"we\" + \"b\"|}")]
    [InlineData("TaskDefinition({|FARG0006:nameof(web)|}")]
    [InlineData("TaskDefinition(family: {|FARG0006:\"web\"|}")]
    [InlineData("Alias({|FARG0006:\"web\"|}")]
    [InlineData("Fargate.TaskDefinitionAttribute({|FARG0006:Names.Web|}")]
    public void Two_families_are_one_however_they_are_written(string attribute) => AnnotatedSource.Check([
        $$"""
        using Alias = Fargate.TaskDefinitionAttribute;

        [{{attribute}}, {{Size}})]
        partial class A { [Container("nginx:1.27")] class Web; }
        """,
        $$"""
        [TaskDefinition({|FARG0006:"Web"|}, {{Size}})]
        partial class B { [Container("nginx:1.27")] class Web; }

        [TaskDefinition("other", {{Size}})]
        partial class C { [Container("nginx:1.27")] class Web; }

        static class Names { public const string Web = "web"; }
        class web;
        """]);

    [Fact]
    public void The_same_entry_twice_on_one_class_is_reported() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", {{Size}})]
        [Tag("team", "shop")]
        [{|FARG0007:Tag|}("team", "orders")]
        public partial class A
        {
            [Container("nginx:1.27")]
            [EnvironmentVariable("X", "1")]
            [{|FARG0007:EnvironmentVariable|}("X", "2")]
            [PortMapping(80)]
            [{|FARG0007:PortMapping|}(80, Protocol = TransportProtocol.Tcp)]
            public class Web;
        }
        """);

    [Fact]
    public void A_derived_class_may_replace_what_its_base_says() => AnnotatedSource.Check($$"""
        [Tag("team", "shop")]
        public abstract class Base
        {
            [Container("nginx:1.27")]
            [EnvironmentVariable("X", "1")]
            public abstract class Web;
        }

        [TaskDefinition("a", {{Size}})]
        [Tag("team", "orders")]
        public partial class A : Base
        {
            [Container("nginx:1.28")]
            [EnvironmentVariable("X", "2")]
            public new class Web : Base.Web;
        }
        """);

    [Fact]
    public void A_class_that_is_not_partial_gets_a_suggestion() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", {{Size}})]
        public class {|FARG0008:A|}
        {
            [Container("nginx:1.27")]
            public class Web;
        }

        public class Outer
        {
            [TaskDefinition("b", {{Size}})]
            public partial class {|FARG0008:B|}
            {
                [Container("nginx:1.27")]
                public class Web;
            }
        }

        [TaskDefinition("c", {{Size}})]
        file class C
        {
            [Container("nginx:1.27")]
            public class Web;
        }
        """);

    [Fact]
    public void A_member_that_cannot_be_generated_gets_a_suggestion() => AnnotatedSource.Check($$"""
        [TaskDefinition("a", {{Size}})]
        public partial class A
        {
            [{|FARG0009:Container|}("nginx:1.27")]
            public class Name;

            [Container("nginx:1.27")]
            [PortMapping(80, Name = {|FARG0009:"8080"|})]
            [PortMapping(81, Name = "http-x")]
            [PortMapping(82, Name = {|FARG0009:"http_x"|})]
            [PortMapping(83, Name = {|FARG0009:"ports"|})]
            public class Web;
        }

        [{|FARG0009:TaskDefinition|}("b", {{Size}})]
        public partial class B
        {
            public int Definition { get; }

            [Container("nginx:1.27")]
            public class Web;
        }
        """);

    [Fact]
    public void An_option_that_cannot_be_read_is_reported() => AnnotatedSource.Check(
        [
            $$"""
            [{|FARG0010:{|FARG0010:TaskDefinition|}|}("a", {{Size}})]
            public partial class A
            {
                [Container("nginx:1.27")]
                public class Web;
            }
            """,
        ],
        [("fargate.max_cpu", "one"), ("fargate.max_memory", "4 GB"), ("fargate.max_ephemeral_storage", "50 GiB")]);
}
