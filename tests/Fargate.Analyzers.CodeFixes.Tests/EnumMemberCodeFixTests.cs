namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>The names of JSON in place of an enum's member.</summary>
public class EnumMemberCodeFixTests
{
    [Theory]
    [InlineData("PortMapping(53, Protocol = {|CS0029:\"udp\"|} /* DNS */)", "PortMapping(53, Protocol = TransportProtocol.Udp /* DNS */)")]
    [InlineData("PortMapping(80, Name = \"http\", AppProtocol = {|CS0029:\"HTTP_2\"|})", "PortMapping(80, Name = \"http\", AppProtocol = AppProtocol.Http2)")]
    [InlineData("DependsOn(typeof(Side), {|CS1503:\"helthy\"|})", "DependsOn(typeof(Side), ContainerCondition.Healthy)")]
    [InlineData("DependsOn(typeof(Side), condition: {|CS1503:\"HEALTHY\"|})", "DependsOn(typeof(Side), condition: ContainerCondition.Healthy)")]
    [InlineData("Ulimit({|CS1503:\"nofile\"|}, 1024, 2048)", "Ulimit(UlimitName.NoFile, 1024, 2048)")]
    [InlineData("AwsLogs(\"/a\", Region = \"eu-west-1\", StreamPrefix = \"a\", Mode = {|CS0029:\"non-blocking\"|})", "AwsLogs(\"/a\", Region = \"eu-west-1\", StreamPrefix = \"a\", Mode = LogMode.NonBlocking)")]
    public Task A_text_becomes_the_member(string attribute, string corrected) =>
        CodeFixVerifier.VerifyAsync<EnumMemberCodeFixProvider>([Source(attribute)], null, [Source(corrected)]);

    // What is like none of them, and what is no enum.
    [Theory]
    [InlineData("PortMapping(53, Protocol = {|CS0029:\"sctp\"|})")]
    [InlineData("HealthCheck(\"CMD\", \"a\", Interval = {|CS0029:\"30\"|})")]
    public Task Or_is_left(string attribute) =>
        CodeFixVerifier.VerifyAsync<EnumMemberCodeFixProvider>([Source(attribute)], null, [Source(attribute)]);

    private static string Source(string attribute) => $$"""
        using Fargate;

        [TaskDefinition("a", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        public partial class A
        {
            [Container("x:1"), {{attribute}}]
            public class Web;

            [Container("y:1"), HealthCheck("CMD", "b")]
            public class Side;
        }
        """;
}
