using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>One after the other: two builds of one project may run at once, and what the one reads must not be older than what the other wrote.</summary>
internal sealed class Turn : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Mutex _mutex;

    private Turn(Mutex mutex) => _mutex = mutex;

    /// <summary>Waits for whoever writes the same file. Null on a machine that has no place for that.</summary>
    public static Turn? For(string path)
    {
        if (Open("Global\\fargate-" + Fnv1a.Hex(Path.GetFullPath(path))) is not { } mutex)
            return null;
        try
        {
            if (!mutex.WaitOne(Longest))
                throw new IOException($"another build has been writing '{path}' for more than {Longest.TotalSeconds} seconds.");
        }
        catch (AbandonedMutexException)
        {
            // Killed. It is ours now.
        }
        catch (IOException)
        {
            mutex.Dispose();
            throw;
        }

        return new Turn(mutex);
    }

    public void Dispose()
    {
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }

    private static Mutex? Open(string name)
    {
        try
        {
            return new Mutex(initiallyOwned: false, name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or WaitHandleCannotBeOpenedException or NotSupportedException)
        {
            return null;
        }
    }
}
