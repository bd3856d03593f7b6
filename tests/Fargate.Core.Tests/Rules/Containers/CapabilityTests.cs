using Fargate.Core.Limits;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Core.Tests.Rules.Containers;

public class CapabilityTests
{
    private const string At = "containerDefinitions[web].linuxParameters.capabilities.";

    [Theory]
    [InlineData("""["SYS_PTRACE"]""", "[]")]
    [InlineData("[]", """["ALL"]""")]
    [InlineData("[]", """["NET_RAW", "MKNOD", "SYSLOG", "WAKE_ALARM"]""")]
    [InlineData("""["<unknown>"]""", """["<unknown>", "<open>"]""")]
    [InlineData("\"<unknown>\"", "\"<unknown>\"")]
    public void Says_nothing_of(string add, string drop) => Assert.Equal("", Check(add, drop));

    [Theory]
    [InlineData("""["NET_ADMIN"]""", "NET_ADMIN", "correct: Remove 'add' | - {0}add")]
    [InlineData("""["ALL"]""", "ALL", "correct: Remove 'add' | - {0}add")]
    [InlineData("""["cap_net_admin"]""", "cap_net_admin", "correct: Remove 'add' | - {0}add")]
    [InlineData("""["NONSENSE"]""", "NONSENSE", "correct: Remove 'add' | - {0}add")]
    [InlineData("""["NET_ADMIN", "SYS_PTRACE"]""", "NET_ADMIN", "correct: Use SYS_PTRACE | {0}add = [\"SYS_PTRACE\"]")]
    public void Fargate_adds_one_only(string add, string name, string edit) =>
        Assert.Equal($"FARG0305 {At}add[0]: Fargate cannot add capability '{name}': only SYS_PTRACE can be added\n  {string.Format(null, edit, At)}", Check(add, "[]"));

    [Fact]
    public void The_kernels_prefix_is_told_apart() =>
        Assert.Equal(
            $"FARG0305 {At}add[0]: Fargate cannot add capability 'CAP_SYS_PTRACE': the name is SYS_PTRACE, without a prefix\n"
            + $"  correct: Use SYS_PTRACE | {At}add = [\"SYS_PTRACE\"]",
            Check("""["CAP_SYS_PTRACE"]""", "[]"));

    [Theory]
    [InlineData("""["NET_ADMIN", "<unknown>"]""")]
    [InlineData("""["NET_ADMIN", "<open>"]""")]
    public void A_list_of_which_not_all_is_known_is_not_rewritten(string add) =>
        Assert.Equal($"FARG0305 {At}add[0]: Fargate cannot add capability 'NET_ADMIN': only SYS_PTRACE can be added", Check(add, "[]"));

    [Theory]
    [InlineData("CAP_NET_RAW", "NET_RAW")]
    [InlineData("net_raw", "NET_RAW")]
    [InlineData("all", "ALL")]
    [InlineData("NET_ROW", "NET_RAW")]
    public void A_name_that_ECS_does_not_know_is_respelled(string name, string right) =>
        Assert.Equal(
            $"FARG0306 {At}drop[1]: '{name}' is not a capability name that ECS supports: use {right}\n  correct: Use MKNOD, {right} | {At}drop = [\"MKNOD\",\"{right}\"]",
            Check("[]", $"""["MKNOD", "{name}"]"""));

    [Fact]
    public void A_name_that_is_like_none_is_told_and_nothing_is_invented() =>
        Assert.Equal(
            $"FARG0306 {At}drop[0]: 'EVERYTHING' is not a capability name that ECS supports: use a name from capabilities(7), without the prefix CAP_",
            Check("[]", """["EVERYTHING"]"""));

    [Fact]
    public void Case_alone_is_no_other_capability() =>
        Assert.Equal(
            $"FARG0306 {At}add[0]: 'sys_ptrace' is not a capability name that ECS supports: use SYS_PTRACE\n  correct: Use SYS_PTRACE | {At}add = [\"SYS_PTRACE\"]",
            Check("""["sys_ptrace"]""", "[]"));

    [Fact]
    public void The_attribute_takes_the_same_names()
    {
        Assert.Equal(38, LinuxCapabilities.All.Distinct().Count());
        var shape = AttributeMap.All.Single(it => it.Name == "LinuxParameters")["AddCapabilities"]!.Shape;
        Assert.Equal(LinuxCapabilities.All, ((Core.Tree.ScalarShape)((Core.Tree.ListShape)shape).Item).Values);
    }

    private static string Check(string add, string drop) =>
        Probe.Container($$"""{ "linuxParameters": { "capabilities": { "add": {{add}}, "drop": {{drop}} } } }""");
}
