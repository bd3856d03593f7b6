using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests;

/// <summary>Findings of the rules about containers, ports and their lifecycle stand at the argument that is wrong, or at what lacks one.</summary>
public class ContainerPlacementTests
{
    [Fact]
    public void All_faults_come_together_each_at_its_value() => AnnotatedSource.Check("""
        [TaskDefinition("a", Cpu = {|FARG0312:256|}, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/a")]
        public partial class A
        {
            [Container({|FARG0309:"nginx "|}, Name = {|FARG0308:"my web"|}, Cpu = 300, Memory = {|FARG0313:1 * GiB|},
                MemoryReservation = {|FARG0315:2000|}, User = {|FARG0321:"a b"|}, StartTimeout = {|FARG0505:1|}, StopTimeout = {|FARG0506:300|},
                CredentialSpecs = new[] { {|FARG0327:"credentialspec:x"|} })]
            [JsonField("/privileged", {|FARG0303:"true"|})]
            [JsonField({|FARG0304:"/dnsSearchDomains"|}, "[\"a\"]")]
            [LinuxParameters(AddCapabilities = new[] { {|FARG0305:LinuxCapability.SysAdmin|} })]
            [Tmpfs("/tmp", {|FARG0326:600|})]
            [Ulimit(UlimitName.Core, {|FARG0322:5|}, 4)]
            [Ulimit(UlimitName.NoFile, 5, {|FARG0323:2000000|})]
            [SystemControl({|FARG0324:"vm.a"|}, "1")]
            [SystemControl("net.a", "1")]
            [RestartPolicy(true, RestartAttemptPeriod = {|FARG0318:1|})]
            [PortMapping(80, HostPort = {|FARG0401:81|}, Name = "a")]
            [PortMapping({|FARG0402:0|})]
            [PortMapping({|FARG0403:"9-1"|}, Name = {|FARG0408:"B"|})]
            [PortMapping("100-200", HostPort = {|FARG0404:5|})]
            [PortMapping(90, AppProtocol = {|FARG0410:AppProtocol.Grpc|})]
            [PortMapping("300-400")]
            [PortMapping({|FARG0406:350|})]
            [HealthCheck({|FARG0502:"true"|}, Interval = {|FARG0503:1|})]
            public class Web;

            [{|FARG0307:Container|}]
            [PortMapping({|FARG0407:80|}, Name = {|FARG0409:"a"|})]
            [SystemControl("net.a", {|FARG0325:"2"|})]
            [DependsOn(typeof(Web), {|FARG0508:ContainerCondition.Complete|})]
            [{|FARG0501:HealthCheck|}(Interval = 60)]
            public class Second;

            [Container({|FARG0310:"Nginx"|}, MemoryReservation = {|FARG0316:5|}, StartTimeout = {|FARG0511:5|})]
            [DependsOn(typeof(Fourth), {|FARG0509:ContainerCondition.Healthy|})]
            [HealthCheck("CMD", "a", Interval = 30, Timeout = {|FARG0504:31|})]
            public class Third;

            [Container("nginx:1.27")]
            [DependsOn({|FARG0510:typeof(Third)|}, ContainerCondition.Healthy)]
            public class Fourth;
        }

        [TaskDefinition("b", Cpu = 256, Memory = {|FARG0314:512|})]
        public partial class B
        {
            [Container("nginx:1.27", Memory = 400, Essential = {|FARG0317:false|})]
            public class Web;

            [Container("nginx:1.27", Memory = 400, Essential = false)]
            public class Log;
        }
        """);

    [Fact]
    public void A_template_is_checked_only_for_what_it_says() => AnnotatedSource.Check("""
        [TaskDefinition]
        public abstract class Base
        {
            [Container]
            [PortMapping(80, Name = "http", AppProtocol = AppProtocol.Http)]
            [PortMapping({|FARG0402:0|})]
            [HealthCheck(Interval = 60)]
            [RestartPolicy(true, RestartAttemptPeriod = {|FARG0318:1|})]
            public class Web;

            [Container("nginx:1.27", Essential = false, Cpu = 10000, Memory = 5000)]
            [DependsOn(typeof(Web), ContainerCondition.Success)]
            [PortMapping(81, HostPort = {|FARG0401:82|})]
            public class Log;
        }
        """);

    [Fact]
    public void A_container_that_is_none_is_told_once() => AnnotatedSource.Check("""
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("nginx:1.27")]
            [DependsOn({|FARG0003:typeof(string)|}, ContainerCondition.Healthy)]
            public class Web;
        }
        """);

    [Fact]
    public void The_same_port_twice_is_told_once() => AnnotatedSource.Check("""
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("nginx:1.27")]
            [PortMapping(80)]
            [{|FARG0007:PortMapping|}(80)]
            [PortMapping(80, Protocol = TransportProtocol.Udp)]
            public class Web;
        }
        """);
}
