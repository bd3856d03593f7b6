namespace Fargate.Core.Limits;

/// <summary>A log driver that Fargate has.</summary>
/// <param name="Name">As <c>logDriver</c> gives it.</param>
/// <param name="Options">The options that it takes.</param>
public sealed record LogDriver(string Name, IReadOnlyList<LogOption> Options)
{
    public LogOption? Option(string name)
    {
        foreach (var option in Options)
        {
            if (option.Name == name)
                return option;
        }

        return null;
    }
}
