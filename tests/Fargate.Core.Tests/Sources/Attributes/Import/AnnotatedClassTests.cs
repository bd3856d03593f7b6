using Fargate.Core.Sources.Attributes.Import;

namespace Fargate.Core.Tests.Sources.Attributes.Import;

public class AnnotatedClassTests
{
    private const string Shop = """
        {
          "family": "shop", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "memory": "512",
          "containerDefinitions": [{ "name": "web", "image": "x:1" }, { "name": "worker_1", "image": "x:1", "command": [], "user": null }]
        }
        """;

    [Fact]
    public void A_file_of_todays_C_sharp() => Assert.Equal(
        """
        using Fargate;
        using static Fargate.Units;

        namespace Company.Shop;

        [TaskDefinition("shop", Memory = GiB / 2)]
        public partial class Shop
        {
            [Container("x:1")]
            public class Web;

            [Container("x:1", Name = "worker_1")]
            public class Worker1;
        }

        """.ReplaceLineEndings("\n"),
        Imports.Of(Shop, new AnnotatedClassOptions("Shop", "Company.Shop")).Code);

    [Fact]
    public void A_file_for_an_older_compiler() => Assert.Equal(
        """
        using Fargate;

        namespace @event._1_x
        {
            [TaskDefinition("shop", NetworkMode = NetworkMode.Host, RequiresCompatibilities = new[] { Compatibility.Ec2 })]
            [JsonField("/x", "{\"a\":1}")]
            public partial class Shop
            {
                [Container]
                public class Web { }
            }
        }

        """.ReplaceLineEndings("\n"),
        Imports.Of(
            """{ "family": "shop", "x": { "a": 1 }, "networkMode": "host", "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "web" }] }""",
            new AnnotatedClassOptions("Shop", "event.1-x", IsModern: false)).Code);

    [Fact]
    public void Without_namespace_and_units_there_is_neither() => Assert.Equal(
        """
        using Fargate;

        [TaskDefinition("shop")]
        public partial class @class
        {
        }

        """.ReplaceLineEndings("\n"),
        Imports.Of("""{ "family": "shop" }""", new AnnotatedClassOptions("class", "")).Code);

    [Fact]
    public void Containers_that_are_no_structures_are_raw() => Assert.Equal(
        "[TaskDefinition]\n[JsonField(\"/containerDefinitions\", \"\"\"[{\"name\":\"web\"},\"x\"]\"\"\")]",
        Imports.Task("\"containerDefinitions\": [{ \"name\": \"web\" }, \"x\"]"));

    // One of the same name hides the other from those who refer to it; its own class has another name.
    [Fact]
    public void Containers_of_one_name_have_classes_of_their_own()
    {
        var code = Imports.Of("""
            { "containerDefinitions": [{ "name": "app" }, { "name": "web" }, { "name": "web",
              "dependsOn": [{ "containerName": "web", "condition": "START" }, { "containerName": "app", "condition": "START" }] }, { "name": "Web" }] }
            """).Code;
        Assert.Equal(
            """
                [Container(Name = "app")]
                public class AppContainer;

                [Container]
                public class Web;

                [Container(Name = "web")]
                [DependsOn(typeof(Web), ContainerCondition.Start)]
                [DependsOn(typeof(AppContainer), ContainerCondition.Start)]
                public class Web2;

                [Container(Name = "Web")]
                public class Web3;
            }

            """.ReplaceLineEndings("\n"),
            code[(code.IndexOf("{\n", StringComparison.Ordinal) + 2)..]);
    }

    // What is in the file is text, whatever the build knows.
    [Theory]
    [InlineData("\"family\": \"a-${X}\"", "[TaskDefinition(\"a-$${X}\")]")]
    [InlineData("\"family\": \"a-$${X}\"", "[TaskDefinition(\"a-$$${X}\")]")]
    [InlineData("\"family\": \"a-${X\"", "[TaskDefinition(\"a-${X\")]")]
    [InlineData("\"a${X}\": { \"${Y}\": \"${X}${Y}$${Y}\" }", "[TaskDefinition]\n[JsonField(\"/a$${X}\", \"\"\"{\"${Y}\":\"$${X}${Y}$$${Y}\"}\"\"\")]")]
    public void A_hole_in_a_task_is_none(string members, string attributes) => Assert.Equal(attributes, Imports.Task(members, "X"));

    [Theory]
    [InlineData("\"command\": [\"echo ${HOME} $${HOME} ${X}\"]", "[Container(Command = new[] { \"echo ${HOME} $$${HOME} $${X}\" })]")]
    [InlineData("\"environment\": [{ \"name\": \"${A}\", \"value\": \"${A}\" }]", "[Container]\n[EnvironmentVariable(\"$${A}\", \"${A}\")]")]
    [InlineData("\"dockerLabels\": { \"${A}\": \"${X}\" }", "[Container]\n[DockerLabel(\"${A}\", \"$${X}\")]")]
    public void A_hole_in_a_container_is_none(string members, string attributes) => Assert.Equal(attributes, Imports.Container(members, "X"));
}
