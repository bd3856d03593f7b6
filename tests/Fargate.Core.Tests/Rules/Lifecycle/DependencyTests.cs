namespace Fargate.Core.Tests.Rules.Lifecycle;

public class DependencyTests
{
    private const string Check = "\"healthCheck\": { \"command\": [\"CMD\", \"true\"] }";

    // The container "web" waits for the container "db".
    [Theory]
    [InlineData("START", "")]
    [InlineData("COMPLETE", ", \"essential\": false")]
    [InlineData("SUCCESS", ", \"essential\": false")]
    [InlineData("SUCCESS", ", \"essential\": \"<unknown>\"")]
    [InlineData("SUCCESS", ", \"<open>\": true")]
    [InlineData("HEALTHY", ", " + Check)]
    [InlineData("HEALTHY", ", \"healthCheck\": \"<unknown>\"")]
    [InlineData("HEALTHY", ", \"<open>\": true")]
    [InlineData(Definitions.Unknown, "")]
    [InlineData("LATER", "")] // the source says so
    public void Says_nothing_of(string condition, string db) =>
        Assert.Equal("", Probe.Containers("{}", Wait("db", condition), $$"""{ "name": "db"{{db}} }"""));

    [Theory]
    [InlineData("""{ "name": "<unknown>" }""")]
    [InlineData("\"<open>\"")]
    [InlineData("\"<unknown>\"")]
    public void A_container_that_is_not_known_may_be_the_one(string other) => Assert.Equal("", Probe.Containers("{}", Wait("db", "SUCCESS"), other));

    [Fact]
    public void A_name_that_is_not_known_may_be_any() => Assert.Equal("", Probe.Containers("{}", Wait(Definitions.Unknown, "SUCCESS"), "{}"));

    [Theory]
    [InlineData("c", "  name: Use 'c1' | containerDefinitions[web].dependsOn[c].containerName = \"c1\"", "{}")]
    [InlineData("C1", "  name: Use 'c1' | containerDefinitions[web].dependsOn[C1].containerName = \"c1\"", "{}")]
    [InlineData("database", "  name: Use 'databsae' | containerDefinitions[web].dependsOn[database].containerName = \"databsae\"", """{ "name": "databsae" }""")]
    [InlineData("migrate", "", "{}")]
    public void A_container_that_does_not_exist_is_refused(string name, string edit, string other) =>
        Assert.Equal(
            $"FARG0507 containerDefinitions[web].dependsOn[{name}].containerName: dependsOn names '{name}', which is not a container of this task{(edit.Length > 0 && name != "c" ? "\n" + edit : "")}",
            Probe.Containers("{}", Wait(name, "START"), other));

    [Theory]
    [InlineData("COMPLETE", "")]
    [InlineData("SUCCESS", ", \"essential\": true")]
    public void The_end_of_an_essential_container_is_the_end_of_the_task(string condition, string db) =>
        Assert.Equal(
            $"FARG0508 containerDefinitions[web].dependsOn[db].condition: Condition {condition} waits for 'db' to exit, but 'db' is essential, so the task stops with it: set its essential to false, or use condition START\n"
            + "  non-essential: Make 'db' non-essential | containerDefinitions[db].essential = false\n"
            + "  start: Change condition to START | containerDefinitions[web].dependsOn[db].condition = \"START\"",
            Probe.Containers("{}", Wait("db", condition), $$"""{ "name": "db"{{db}} }"""));

    [Fact]
    public void One_that_does_not_say_so_is_essential_too() =>
        Assert.Contains("Make 'db' non-essential", Probe.Containers("{}", Wait("db", "SUCCESS", "\"cpu\": 1"), """{ "name": "db" }"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"essential\": false", "")] // no other is essential
    [InlineData("\"essential\": true", ", \"firelensConfiguration\": { \"type\": \"fluentd\" }")]
    public void A_container_that_should_stay_essential_stays_so(string web, string db) =>
        Assert.Equal(
            "FARG0508 containerDefinitions[web].dependsOn[db].condition: Condition SUCCESS waits for 'db' to exit, but 'db' is essential, so the task stops with it: set its essential to false, or use condition START\n"
            + "  start: Change condition to START | containerDefinitions[web].dependsOn[db].condition = \"START\"",
            Probe.Containers("{}", Wait("db", "SUCCESS", web), $$"""{ "name": "db"{{db}} }"""));

    [Theory]
    [InlineData("")]
    [InlineData(", \"healthCheck\": {}")]
    public void Health_that_nobody_checks_is_refused(string db) =>
        Assert.Equal(
            "FARG0509 containerDefinitions[web].dependsOn[db].condition: 'db' has no healthCheck, so condition HEALTHY is never met: add one to 'db', or use condition START\n"
            + "  start: Change condition to START | containerDefinitions[web].dependsOn[db].condition = \"START\"",
            Probe.Containers("{}", Wait("db", "HEALTHY"), $$"""{ "name": "db"{{db}} }"""));

    [Fact]
    public void A_circle_is_told_where_it_closes() =>
        Assert.Equal(
            "FARG0510 containerDefinitions[c2].dependsOn[web].containerName: dependsOn forms a cycle: web -> c1 -> c2 -> web; remove one of these dependencies\n"
            + "  remove: Remove the dependency on 'web' | - containerDefinitions[c2].dependsOn[web]",
            Probe.Containers("{}", Wait("c1", "START"), Wait("c2", "START"), Wait("web", "START"), Wait("web", "START")));

    [Theory]
    [InlineData("START")]
    [InlineData("SUCCESS")]
    [InlineData("HEALTHY")]
    public void A_container_that_waits_for_itself_is_only_that(string condition) =>
        Assert.Equal(
            "FARG0510 containerDefinitions[web].dependsOn[web].containerName: dependsOn forms a cycle: web -> web; remove one of these dependencies\n"
            + "  remove: Remove the dependency on 'web' | - containerDefinitions[web].dependsOn[web]",
            Probe.Container(Wait("web", condition)));

    [Fact]
    public void Each_circle_is_told_once() =>
        Assert.Equal(
            ["web -> c1 -> web", "c2 -> c3 -> c2"],
            Circles(Wait("c1", "START"), Wait("web", "START"), Wait("c3", "START"), Wait("c2", "START"), Wait("c2", "START")));

    [Fact]
    public void Two_ways_to_one_container_are_no_circle() =>
        Assert.Empty(Circles(
            """{ "dependsOn": [{ "containerName": "c1", "condition": "START" }, { "containerName": "c2", "condition": "START" }] }""",
            Wait("c3", "START"), Wait("c3", "START"), "{}"));

    [Theory]
    [InlineData(4, "web -> c1 -> c2 -> c3 -> web")]
    [InlineData(5, "web -> c1 -> c2 -> … -> c4 -> web")]
    public void A_circle_of_five_names_is_told_whole(int count, string circle) =>
        Assert.Equal([circle], Circles([.. Enumerable.Range(0, count).Select(i => Wait(i == count - 1 ? "web" : $"c{i + 1}", "START"))]));

    [Fact]
    public void A_long_circle_is_shortened_and_a_long_chain_is_no_trouble()
    {
        const int Count = 3000;
        Assert.Equal(
            [$"web -> c1 -> c2 -> … -> c{Count - 1} -> web"],
            Circles([.. Enumerable.Range(0, Count).Select(i => Wait(i == Count - 1 ? "web" : $"c{i + 1}", "START"))]));
    }

    [Theory]
    [InlineData("\"startTimeout\": 10", 10, 30, "  longer: Set startTimeout to 30 seconds | containerDefinitions[db].startTimeout = 30")]
    [InlineData("\"startTimeout\": 60", 60, 90, "  longer: Set startTimeout to 90 seconds | containerDefinitions[db].startTimeout = 90", "\"startPeriod\": 90")]
    [InlineData("\"startTimeout\": 120", 120, 300, "", "\"startPeriod\": 300")]
    [InlineData("\"startTimeout\": 9", 9, 10, "  longer: Set startTimeout to 10 seconds | containerDefinitions[db].startTimeout = 10", "\"interval\": 10")]
    public void Health_that_comes_too_late_is_a_suggestion(string db, int timeout, int needed, string edit, string check = "\"retries\": 3") =>
        Assert.Equal(
            $"FARG0511 containerDefinitions[db].startTimeout: startTimeout is {timeout} seconds, but the container can take {needed} seconds to become healthy: containers that wait for HEALTHY would not start{(edit.Length > 0 ? "\n" + edit : "")}",
            Probe.Containers("{}", Wait("db", "HEALTHY"), Healthy(db, check), Wait("db", "HEALTHY")));

    [Theory]
    [InlineData("\"startTimeout\": 30", "\"retries\": 3")]
    [InlineData("\"stopTimeout\": 5", "\"retries\": 3")]
    [InlineData("\"startTimeout\": \"<unknown>\"", "\"retries\": 3")]
    [InlineData("\"startTimeout\": 5", "\"interval\": \"<unknown>\"")]
    [InlineData("\"startTimeout\": 5", "\"startPeriod\": \"<unknown>\"")]
    [InlineData("\"startTimeout\": 5", "\"interval\": 5")]
    public void Says_nothing_of_a_start_timeout(string db, string check) =>
        Assert.Equal("", Probe.Containers("{}", Wait("db", "HEALTHY"), Healthy(db, check)));

    [Theory]
    [InlineData(1)]
    [InlineData(121)]
    public void A_start_timeout_that_Fargate_does_not_have_is_another_rules(int seconds) =>
        Assert.DoesNotContain("FARG0511", Probe.Containers("{}", Wait("db", "HEALTHY"), Healthy($"\"startTimeout\": {seconds}", "\"startPeriod\": 300")), StringComparison.Ordinal);

    [Fact]
    public void Nobody_waits_for_the_health_of_the_container() =>
        Assert.Equal("", Probe.Containers("{}", Wait("db", "START"), Healthy("\"startTimeout\": 5", "\"retries\": 3")));

    private static string Wait(string name, string condition, string more = "\"essential\": true") =>
        $$"""{ {{more}}, "dependsOn": [{ "containerName": "{{name}}", "condition": "{{condition}}" }] }""";

    private static string Healthy(string more, string check) =>
        $$"""{ "name": "db", {{more}}, "healthCheck": { "command": ["CMD", "true"], {{check}} } }""";

    private static string[] Circles(params string[] containers) =>
        [.. Probe.Containers("{}", containers).Split('\n').Where(it => it.StartsWith("FARG0510", StringComparison.Ordinal))
            .Select(it => it.Split("a cycle: ")[1].Split(';')[0])];
}
