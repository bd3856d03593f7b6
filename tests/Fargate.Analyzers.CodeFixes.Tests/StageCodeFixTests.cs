namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>What is wrong in one stage is corrected there, and what is wrong in all of them where it is said for all.</summary>
public class StageCodeFixTests
{
    private const string Web = """[Container("nginx:1.27")] public class Web;""";

    [Theory]
    // The value of the stage.
    [InlineData(
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"production\", /* much */ Memory = {|FARG0101:8 * GiB|}", "keep-cpu",
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"production\", /* much */ Memory = 2 * GiB")]
    // A value that holds for all is said anew for the stage.
    [InlineData(
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"production\", Memory = {|FARG0101:8 * GiB|}", "smallest",
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"production\", Memory = 8 * GiB, Cpu = Vcpu")]
    [InlineData(
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"production\", Cpu = {|FARG0101:4 * Vcpu|}", "smallest",
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"production\", Cpu = 4 * Vcpu, Memory = 8 * GiB")]
    // What all stages have.
    [InlineData(
        "Cpu = Vcpu / 4, Memory = {|FARG0101:8 * GiB|}", "Stage = \"production\", EnableFaultInjection = true", "keep-cpu",
        "Cpu = Vcpu / 4, Memory = 2 * GiB", "Stage = \"production\", EnableFaultInjection = true")]
    // Also where one attribute says it for each of them.
    [InlineData(
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"test, production\", Memory = {|FARG0101:8 * GiB|}", "keep-cpu",
        "Cpu = Vcpu / 4, Memory = GiB / 2", "Stage = \"test, production\", Memory = 2 * GiB")]
    [InlineData(
        "Cpu = Vcpu / 4, Memory = {|FARG0101:8 * GiB|}", "Stage = \"test, production\", Cpu = Vcpu / 2", "smallest",
        "Cpu = Vcpu / 4, Memory = {|FARG0101:8 * GiB|}", "Stage = \"test, production\", Cpu = Vcpu / 2")]
    [InlineData(
        "Cpu = Vcpu / 4, Memory = {|FARG0101:8 * GiB|}", "Stage = \"test, production\", Cpu = Vcpu / 2", "keep-cpu",
        "Cpu = Vcpu / 4, Memory = 4 * GiB", "Stage = \"test, production\", Cpu = Vcpu / 2")]
    // A value for all that the other stage does not have.
    [InlineData(
        "Cpu = Vcpu / 4, Memory = {|FARG0101:8 * GiB|}", "Stage = \"test\", Memory = GiB", "keep-cpu",
        "Cpu = Vcpu / 4, Memory = 2 * GiB", "Stage = \"test\", Memory = GiB")]
    [InlineData(
        "Cpu = Vcpu / 4, Memory = {|FARG0101:8 * GiB|}", "Stage = \"test\", Memory = GiB", "smallest",
        "Cpu = Vcpu / 4, Memory = {|FARG0101:8 * GiB|}", "Stage = \"test\", Memory = GiB")]
    public Task A_size_is_corrected_where_it_is_wrong(string all, string one, string key, string allFixed, string oneFixed) => CodeFixVerifier.VerifyAsync(
        $$"""
        [TaskDefinition("a", {{all}})]
        [TaskDefinition({{one}})] // Of production.
        public partial class A { {{Web}} }
        """,
        "FARG0101:" + key,
        $$"""
        [TaskDefinition("a", {{allFixed}})]
        [TaskDefinition({{oneFixed}})] // Of production.
        public partial class A { {{Web}} }
        """,
        parameters: ["@test", "@production"]);

    // Said anew beside it, it would be said twice.
    [Fact]
    public Task What_another_stage_also_has_is_not_changed_for_one()
    {
        const string Source = $$"""
            [TaskDefinition("a", Cpu = Vcpu / 4, Memory = GiB / 2)]
            [TaskDefinition(Stage = "test, production", Memory = {|FARG0101:2 * GiB|})]
            [TaskDefinition(Stage = "production", Cpu = 4 * Vcpu)]
            public partial class A { {{Web}} }
            """;
        return CodeFixVerifier.VerifyAsync(Source, "FARG0101:smallest", Source, parameters: ["@test", "@production"]);
    }
}
