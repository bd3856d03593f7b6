using CsCheck;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Sources.Attributes.Import;

namespace Fargate.Core.Tests.Sources.Attributes.Import;

public class ClassNamesTests
{
    [Theory]
    [InlineData("web-app", "WebApp")]
    [InlineData("web_app", "WebApp")]
    [InlineData("WebApp", "WebApp")]
    [InlineData("web app/1", "WebApp1")]
    [InlineData("2048-game", "Task2048Game")]
    [InlineData("class", "Class")]
    [InlineData("", "Task")]
    [InlineData("--", "Task")]
    [InlineData("über-x", "ÜberX")]
    [InlineData("définition", "Définition")]
    [InlineData("definition", "DefinitionTask")]
    [InlineData("network-mode", "NetworkModeTask")]
    [InlineData("vcpu", "VcpuTask")]
    [InlineData("fargate", "FargateTask")]
    [InlineData("my-attribute", "MyAttributeTask")]
    [InlineData("to-string", "ToStringTask")]
    [InlineData("con", "ConTask")]
    public void A_family_becomes_the_name_of_a_class(string family, string name) => Assert.Equal(name, ClassNames.ForTask(family));

    [Theory]
    [InlineData("web", "Web")]
    [InlineData("app", "AppContainer")]
    [InlineData("log-router", "LogRouter2")]
    [InlineData("image", "ImageContainer")]
    [InlineData("container", "Container")]
    [InlineData("_", "Container")]
    public void So_does_the_name_of_a_container_unless_it_is_taken(string container, string name) =>
        Assert.Equal(name, ClassNames.ForContainer(container, "App", ["LogRouter"]));

    [Fact]
    public void Any_text_becomes_the_name_of_a_class_that_is_free_and_not_endless() =>
        Gen.String.Sample(it =>
        {
            var name = ClassNames.ForTask(it);
            Assert.True(ClassNames.IsFree(name), name);
            Assert.InRange(name.Length, 1, 120);
        });

    // Most containers need no name of their own in C#.
    [Fact]
    public void Kebab_case_of_words_is_the_default_name_of_the_class() =>
        Gen.String[Gen.Char["abz"], 2, 8].Array[1, 4].Sample(words =>
        {
            var name = string.Join('-', words);
            Assert.Equal(name, ContainerNames.FromClassName(ClassNames.ForTask(name)));
        });

    [Theory]
    [InlineData("Web", true)]
    [InlineData("class", true)]
    [InlineData("web-app", false)]
    [InlineData("", false)]
    [InlineData("1", false)]
    [InlineData("LogMode", false)]
    public void Not_every_name_is_free(string name, bool isFree) => Assert.Equal(isFree, ClassNames.IsFree(name));
}
