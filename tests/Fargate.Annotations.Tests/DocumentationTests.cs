namespace Fargate.Annotations.Tests;

public class DocumentationTests
{
    public static TheoryData<Type> Types => [.. Annotations.PublicTypes];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_and_all_its_members_say_what_they_are(Type type) =>
        Assert.All(
            Annotations.Members(type).Select(Documentation.IdOf).Prepend("T:" + type.FullName),
            id => Assert.Matches(@"(\.|https://\S+)\s*$", Documentation.Find(id)?.Element("summary")?.Value ?? $"{id} has no <summary>"));

    [Theory]
    [MemberData(nameof(Types))]
    public void Parameters_say_what_they_are(Type type)
    {
        Assert.Equal(type.GetGenericArguments().Select(it => it.Name), Described("T:" + type.FullName, "typeparam"));
        Assert.All(type.GetConstructors(), it => Assert.Equal(it.GetParameters().Select(it => it.Name), Described(Documentation.IdOf(it), "param")));
    }

    [Fact]
    public void Every_attribute_links_the_page_of_AWS() =>
        Assert.All(Annotations.Attributes.Where(it => !it.IsGenericType), it =>
            Assert.Matches("https://docs.aws.amazon.com/(AmazonECS|eks|autoscaling)/", Documentation.Find("T:" + it.FullName)!.Value));

    private static IEnumerable<string> Described(string id, string element) =>
        Documentation.Find(id)!.Elements(element).Where(it => it.Value.Trim().Length > 0).Select(it => it.Attribute("name")!.Value);
}
