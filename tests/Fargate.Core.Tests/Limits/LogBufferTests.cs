using Fargate.Core.Limits;

namespace Fargate.Core.Tests.Limits;

public class LogBufferTests
{
    [Theory]
    [InlineData("25m", 25)]
    [InlineData("25M", 25)]
    [InlineData("1g", 1024)]
    [InlineData("512k", 1)]
    [InlineData("1024k", 1)]
    [InlineData("1025k", 2)]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("1048576", 1)]
    [InlineData("1048577", 2)]
    [InlineData("2147483647", 2048)]
    [InlineData("2147483647g", int.MaxValue)]
    public void A_size_is_read_as_MiB_rounded_up(string text, int mebibytes)
    {
        Assert.True(LogBuffer.TryParse(text, out var value));
        Assert.Equal(mebibytes, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("25 m")]
    [InlineData("25mb")]
    [InlineData("-1m")]
    [InlineData("0.5m")]
    [InlineData("1t")]
    [InlineData("2147483648")]
    [InlineData("large")]
    public void Anything_else_is_no_size(string text) => Assert.False(LogBuffer.TryParse(text, out _));
}
