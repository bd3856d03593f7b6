using System.IO.Compression;

namespace Fargate.Package.Tests.Hosting;

/// <summary>
/// The package, for the tests of a class. Classes run side by side, since a build of a small project keeps one processor busy; the first of them
/// packs, and the last one cleans up: xunit has no fixture for all classes that lets them do that.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    private static readonly Lock Gate = new();
    private static Feed? _shared;
    private static int _users;

    public PackedPackage()
    {
        lock (Gate)
        {
            Feed = _shared ??= new Feed();
            _users++;
        }
    }

    internal Feed Feed { get; }

    public void Dispose()
    {
        lock (Gate)
        {
            if (--_users > 0)
                return;
            _shared = null;
            Feed.Dispose();
        }
    }

    internal ZipArchive Open(string extension) => Feed.Open(extension);
}
