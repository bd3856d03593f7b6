namespace Fargate.Package.Tests.Hosting;

/// <summary>What a <c>dotnet</c> command said.</summary>
internal sealed record DotnetRun(string Command, int ExitCode, string Output)
{
    /// <summary>The lines that start with <c>Fargate:</c>, in order, without what stands before.</summary>
    public IEnumerable<string> Messages => Output.Split('\n')
        .Select(l => l.Trim())
        .Where(l => l.StartsWith("Fargate: ", StringComparison.Ordinal))
        .Select(l => l["Fargate: ".Length..].Replace('\\', '/'));

    public DotnetRun Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} failed:\n{Output}");
        Assert.DoesNotContain(": warning ", Output);
        return this;
    }

    public DotnetRun Failed(string code) => FailedWith($": error {code}:");

    /// <summary>Of a failure that has no id.</summary>
    public DotnetRun FailedWith(string message)
    {
        Assert.True(ExitCode != 0, $"{Command} did not fail:\n{Output}");
        Assert.Contains(message, Output);
        return this;
    }

    /// <summary>Of a build with <c>-v:n</c>: MSBuild found the target's outputs newer than its inputs.</summary>
    public bool Skipped(string target) => Output.Contains($"Skipping target \"{target}\"", StringComparison.Ordinal);
}
