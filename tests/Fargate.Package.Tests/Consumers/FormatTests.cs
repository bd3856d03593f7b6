using System.Text.Json.Nodes;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>
/// The fixes, on disk. dotnet format takes the first fix of each rule; it re-reads the project after each rule, so a class may have
/// several mistakes. The examples of rules that have a fix are in one project, and healed in one run.
/// </summary>
public class FormatTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Shop = """
        using Fargate;
        using static Fargate.Units;

        // A comment that stays.
        [TaskDefinition("my shop", Cpu = Vcpu / 4, Memory = 300)]
        public partial class Shop
        {
            [Container("shop:1.0")]
            public class Web;
        }

        [TaskDefinition("orders", Cpu = 1 * Vcpu, Memory = 2 * GiB, NetworkMode = NetworkMode.Bridge,
            EphemeralStorageSizeInGiB = 50 * GiB)]
        public class Orders
        {
            [Container("orders:1.0")] public class Api;
        }

        """;

    private const string Users = """
        using Fargate;

        namespace Company.Users;

        [TaskDefinition("users", Cpu = 256)]
        public class Users
        {
            [Container("users:1.0")] public class Api;
        }

        [TaskDefinition("letters", Cpu = 512, Memory = 512, NetworkMode = NetworkMode.Host)]
        public partial class Letters
        {
            [Container("letters:1.0")] public class Sender; // This one, too.
        }

        """;

    [Fact]
    public void Dotnet_format_repairs_the_files_and_the_build_passes()
    {
        var app = new Consumer(package, "Format");
        app.WriteProject("<PropertyGroup><ErrorLog>build.sarif,version=2.1</ErrorLog></PropertyGroup>");
        // What only its user can fill in or decide, a role, a secret, another definition, is not for all places at once.
        RuleExample[] all = [.. RuleExample.All.Where(it => it.HasFix && it.Id is not ("FARG0022" or "FARG0901" or "FARG0902" or "FARG1002" or "FARG1003"))];
        // Every third: each takes half a second, and PageFixTests has all of them.
        RuleExample[] examples = [.. all.Where((_, at) => at % 3 == 0)];
        Assert.InRange(examples.Length, 20, int.MaxValue);
        RuleExample.Write(app, examples);
        app.Write("Shop.cs", Shop);
        app.Write("Users.cs", Users);
        app.Write("task-definition.json", Source.Json(memory: 300));
        app.Dotnet("restore", []).Succeeded();
        var run = app.Format(["--severity", "info", "--diagnostics", .. all.Select(it => it.Id)]);
        Assert.True(run.ExitCode == 0, run.Output);

        Assert.Equal(
            Shop.Replace("my shop", "my-shop").Replace("Memory = 300", "Memory = GiB / 2").Replace("NetworkMode.Bridge", "NetworkMode.Awsvpc")
                .Replace("50 * GiB", "50").Replace("public class Orders", "public partial class Orders"),
            app.Read("Shop.cs"));
        Assert.Equal(
            Users.Replace("Cpu = 256", "Cpu = 256, Memory = 512").Replace("Memory = 512, NetworkMode", "Memory = 1024, NetworkMode")
                .Replace("NetworkMode.Host", "NetworkMode.Awsvpc").Replace("public class Users", "public partial class Users"),
            app.Read("Users.cs"));

        // It knows no files that are no C#: for these there is the target FargateFix. Should this fail one day, say so in the pages.
        Assert.Equal(Source.Json(memory: 300), app.Read("task-definition.json"));
        app.Delete("task-definition.json");

        app.Build().Succeeded();
        Assert.Superset(
            new HashSet<string> { "letters.task-definition.json", "my-shop.task-definition.json", "orders.task-definition.json", "users.task-definition.json" },
            app.Files(Source.Out).ToHashSet());

        // Suggestions are in the log only; so is what an example switches off.
        var log = JsonNode.Parse(app.Read("build.sarif"))!["runs"]![0]!["results"]!.AsArray();
        var left = log.Where(it => it!["suppressions"] is null && Array.Exists(examples, example => example.Id == (string?)it!["ruleId"]));
        Assert.Equal("", string.Join('\n', left));
    }
}
