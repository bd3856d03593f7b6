using System.Reflection;
using System.Xml.Linq;

namespace Fargate.Annotations.Tests;

public class DocumentationTests
{
    private static readonly XElement[] Documented =
        [.. XDocument.Load(Path.ChangeExtension(Annotations.Assembly.Location, ".xml")).Descendants("member")];

    public static TheoryData<Type> Types => [.. Annotations.PublicTypes];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_and_all_its_members_say_what_they_are(Type type) =>
        Assert.All(
            Annotations.Members(type).Select(IdOf).Prepend("T:" + type.FullName),
            id => Assert.Matches(@"(\.|https://\S+)\s*$", Find(id)?.Element("summary")?.Value ?? $"{id} has no <summary>"));

    [Theory]
    [MemberData(nameof(Types))]
    public void Parameters_say_what_they_are(Type type)
    {
        Assert.Equal(type.GetGenericArguments().Select(it => it.Name), Described("T:" + type.FullName, "typeparam"));
        Assert.All(type.GetConstructors(), it => Assert.Equal(it.GetParameters().Select(it => it.Name), Described(IdOf(it), "param")));
    }

    [Fact]
    public void Every_attribute_links_the_page_of_AWS() =>
        Assert.All(Annotations.Attributes.Where(it => !it.IsGenericType), it =>
            Assert.Matches("https://docs.aws.amazon.com/(AmazonECS|eks)/", Find("T:" + it.FullName)!.Value));

    // Editors show that of the constructor, where the attribute is written and where it is pointed at.
    [Fact]
    public void Every_constructor_says_what_its_attribute_says() => Assert.All(
        from attribute in Annotations.Attributes.Where(it => !it.IsGenericType)
        from constructor in attribute.GetConstructors()
        select (Of: Find("T:" + attribute.FullName)!, Said: Find(IdOf(constructor))!),
        it =>
        {
            Assert.StartsWith(Before(Text(it.Of.Element("summary")!)), Text(it.Said), StringComparison.Ordinal);
            Assert.Contains(Link(it.Of), Text(it.Said), StringComparison.Ordinal);
        });

    private static string Text(XElement element) => string.Join(' ', string.Concat(element.DescendantNodes().Select(
        it => it is XText text ? text.Value : (it as XElement)?.Attribute("cref")?.Value)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Before(string summary) => summary.Split(" See https://")[0];

    private static string Link(XElement member) => Text(member).Split(' ').First(it => it.StartsWith("https://docs.aws.amazon.com/", StringComparison.Ordinal));

    private static XElement? Find(string id) => Documented.SingleOrDefault(it => it.Attribute("name")!.Value == id);

    private static IEnumerable<string> Described(string id, string element) =>
        Find(id)!.Elements(element).Where(it => it.Value.Trim().Length > 0).Select(it => it.Attribute("name")!.Value);

    private static string IdOf(MemberInfo member) => member switch
    {
        ConstructorInfo it when it.GetParameters() is { Length: > 0 } parameters =>
            $"M:{it.DeclaringType!.FullName}.#ctor({string.Join(',', parameters.Select(parameter => parameter.ParameterType.FullName))})",
        ConstructorInfo it => $"M:{it.DeclaringType!.FullName}.#ctor",
        PropertyInfo => $"P:{member.DeclaringType!.FullName}.{member.Name}",
        FieldInfo => $"F:{member.DeclaringType!.FullName}.{member.Name}",
        _ => throw new InvalidOperationException($"{member} is no kind of member that annotations have"),
    };
}
