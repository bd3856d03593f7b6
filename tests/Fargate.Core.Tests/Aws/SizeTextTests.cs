using Fargate.Core.Aws;

namespace Fargate.Core.Tests.Aws;

public class SizeTextTests
{
    [Theory]
    [InlineData("256", 256)]
    [InlineData("0", 0)]
    [InlineData("0256", 256)]
    [InlineData("1 vCPU", 1024)]
    [InlineData("1 vcpu", 1024)]
    [InlineData("1VCPU", 1024)]
    [InlineData(".25 vCPU", 256)]
    [InlineData("0.25 vCPU", 256)]
    [InlineData("0.5vcpu", 512)]
    [InlineData("32 vCPU", 32768)]
    [InlineData("2147483647", int.MaxValue)]
    public void Cpu_is_read_as_units(string text, int units)
    {
        Assert.True(SizeText.TryParseCpu(text, out var value));
        Assert.Equal(units, value);
    }

    [Theory]
    [InlineData("512", 512)]
    [InlineData("1GB", 1024)]
    [InlineData("1 GB", 1024)]
    [InlineData(".5 gb", 512)]
    [InlineData("0.5GB", 512)]
    [InlineData("244 GB", 249856)]
    public void Memory_is_read_as_MiB(string text, int mebibytes)
    {
        Assert.True(SizeText.TryParseMemory(text, out var value));
        Assert.Equal(mebibytes, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("256 ")]
    [InlineData(" 256")]
    [InlineData("-256")]
    [InlineData("+256")]
    [InlineData("256.0")]
    [InlineData("1,024")]
    [InlineData("1e3")]
    [InlineData("0x100")]
    [InlineData("٢٥٦")] // digits, but not ASCII ones
    [InlineData("2147483648")]
    [InlineData("vCPU")]
    [InlineData(" vCPU")]
    [InlineData(". vCPU")]
    [InlineData("-1 vCPU")]
    [InlineData("1,5 vCPU")]
    [InlineData("1 vCPUs")]
    [InlineData("1 GB")]
    [InlineData("1.0001 vCPU")]
    [InlineData("2097152 vCPU")]
    [InlineData("99999999999999999999999999999999 vCPU")]
    public void Anything_else_is_not_cpu(string text) => Assert.False(SizeText.TryParseCpu(text, out _));

    [Theory]
    [InlineData("1 GiB")]
    [InlineData("1 G")]
    [InlineData("512 MB")]
    [InlineData("1 vCPU")]
    public void Anything_else_is_not_memory(string text) => Assert.False(SizeText.TryParseMemory(text, out _));
}
