namespace Fargate.Analyzers.CodeFixes.Tests;

public class VolumeCodeFixTests
{
    [Fact]
    public Task Transit_encryption_is_switched_on() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, TaskRoleArn = "a")]
        [{|FARG0708:EfsVolume|}("one", "fs-1", IamAuthorization = true)]
        [EfsVolume("two", "fs-1", TransitEncryption = {|FARG0708:false|}, TransitEncryptionPort = 2049)]
        public partial class A { [Container("x:1")] public class Web; }
        """,
        "FARG0708:encrypt",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB, TaskRoleArn = "a")]
        [EfsVolume("one", "fs-1", IamAuthorization = true, TransitEncryption = true)]
        [EfsVolume("two", "fs-1", TransitEncryption = true, TransitEncryptionPort = 2049)]
        public partial class A { [Container("x:1")] public class Web; }
        """);

    [Fact]
    public Task A_volume_is_renamed_where_it_is_mounted_too() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        [Volume({|FARG0701:"données"|})]
        public partial class A { [Container("x:1"), MountPoint("données", "/data")] public class Web; }
        """,
        "FARG0701:valid",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        [Volume("donn-es")]
        public partial class A { [Container("x:1"), MountPoint("donn-es", "/data")] public class Web; }
        """);

    [Fact]
    public Task A_container_stops_mounting_its_own_volumes() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { [Container("x:1")] [VolumesFrom({|FARG0719:typeof(Web)|})] public class Web; }
        """,
        "FARG0719:remove",
        """
        [TaskDefinition("a", Cpu = Vcpu, Memory = 2 * GiB)]
        public partial class A { [Container("x:1")] public class Web; }
        """);
}
