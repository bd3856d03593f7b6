using CsCheck;
using Fargate.Core.Limits;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Core.Tests.Sources.Attributes;

public class ContainerNamesTests
{
    [Theory]
    [InlineData("Web", "web")]
    [InlineData("web", "web")]
    [InlineData("LogRouter", "log-router")]
    [InlineData("HTTPProxy", "http-proxy")]
    [InlineData("ProxyHTTP", "proxy-http")]
    [InlineData("MyHTTPProxy", "my-http-proxy")]
    [InlineData("ABC", "abc")]
    [InlineData("A", "a")]
    [InlineData("ABTest", "ab-test")]
    [InlineData("WebV2", "web-v2")]
    [InlineData("Web2App", "web2-app")]
    [InlineData("Log_Router", "log_router")]
    [InlineData("_Web", "_web")]
    [InlineData("", "")]
    public void A_class_name_becomes_kebab_case(string className, string name) =>
        Assert.Equal(name, ContainerNames.FromClassName(className));

    [Fact]
    public void An_ASCII_class_name_gives_a_valid_name_of_lower_case_letters() =>
        Gen.String[Gen.Char["abzABZ019_"], 1, 40].Sample(it =>
        {
            var name = ContainerNames.FromClassName(it);
            Assert.True(Names.IsValid(name), name);
            Assert.Equal(it.ToLowerInvariant(), name.Replace("-", "", StringComparison.Ordinal));
            Assert.DoesNotMatch("^-|-$|--", name);
        });
}
