using System.Xml.Linq;

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

    // Editors show that of the constructor, where the attribute is written and where it is pointed at.
    [Fact]
    public void Every_constructor_says_what_its_attribute_says() => Assert.All(
        from attribute in Annotations.Attributes.Where(it => !it.IsGenericType)
        from constructor in attribute.GetConstructors()
        select (Of: Documentation.Find("T:" + attribute.FullName)!, Said: Documentation.Find(Documentation.IdOf(constructor))!),
        it =>
        {
            Assert.StartsWith(Before(Text(it.Of.Element("summary")!)), Text(it.Said), StringComparison.Ordinal);
            Assert.Contains(Link(it.Of), Text(it.Said), StringComparison.Ordinal);
        });

    private static string Text(XElement element) => string.Join(' ', string.Concat(element.DescendantNodes().Select(
        it => it is XText text ? text.Value : (it as XElement)?.Attribute("cref")?.Value)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Before(string summary) => summary.Split(" See https://")[0];

    private static string Link(XElement member) => Text(member).Split(' ').First(it => it.StartsWith("https://docs.aws.amazon.com/", StringComparison.Ordinal));

    private static IEnumerable<string> Described(string id, string element) =>
        Documentation.Find(id)!.Elements(element).Where(it => it.Value.Trim().Length > 0).Select(it => it.Attribute("name")!.Value);
}
