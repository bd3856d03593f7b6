using System.Text.Json.Nodes;

namespace Fargate.Package.Tests.Oracles;

public class SampleTests
{
    [Fact]
    public void The_web_app_is_the_example_of_the_readme()
    {
        const string Example = """
            {
              "family": "web-app",
              "networkMode": "awsvpc",
              "requiresCompatibilities": ["FARGATE"],
              "cpu": "256",
              "memory": "512",
              "containerDefinitions": [
                {
                  "name": "web",
                  "image": "nginx:latest",
                  "portMappings": [
                    {
                      "containerPort": 80,
                      "protocol": "tcp"
                    }
                  ]
                }
              ]
            }
            """;
        var written = File.ReadAllText(Samples.File("WebApp/web-app"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Example), JsonNode.Parse(written)), written);
    }

    [Theory]
    [InlineData("WebApp", "web-app")]
    [InlineData("Microservices", "shop-gateway", "shop-migration", "shop-orders", "shop-products", "shop-report", "shop-users")]
    [InlineData("EksProfile")]
    [InlineData("OwnImage", "stock-production")]
    [InlineData("Worker", "invoices")]
    public void Each_class_of_a_sample_has_its_file(string sample, params string[] families) =>
        Assert.Equal(families, Samples.Families(sample));

    // Per hour: 2 × (0.5, 1, 0.5 and 0.25 vCPU × 0.03238 + 1, 2, 2 and 0.5 GB × 0.00356) = 0.18487.
    [Fact]
    public void The_shop_says_what_it_costs_in_its_region() => Assert.Contains(
        "\"perMonth\": 134.96,", File.ReadAllText(Samples.Files("Microservices", "/cost.json").Single()), StringComparison.Ordinal);
}
