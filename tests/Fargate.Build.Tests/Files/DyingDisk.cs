using Fargate.Build.Files;

namespace Fargate.Build.Tests.Files;

/// <summary>A disk on which the n-th thing that is done, and all that comes after it, is interrupted, as by the end of the process.</summary>
internal sealed class DyingDisk(int steps) : Disk
{
    private int _left = steps;

    public override void Write(string path, byte[] bytes)
    {
        if (_left == 1)
            base.Write(path, bytes[..(bytes.Length / 2)]);
        Step();
        base.Write(path, bytes);
    }

    public override void Copy(string path, string to)
    {
        Step();
        base.Copy(path, to);
    }

    public override void Overwrite(string path, byte[] bytes)
    {
        if (_left == 1)
            base.Overwrite(path, bytes[..(bytes.Length / 2)]);
        Step();
        base.Overwrite(path, bytes);
    }

    public override void SetTime(string path, DateTimeOffset time)
    {
        Step();
        base.SetTime(path, time);
    }

    public override void Replace(string path, string by)
    {
        Step();
        base.Replace(path, by);
    }

    public override void Delete(string path)
    {
        Step();
        base.Delete(path);
    }

    private void Step()
    {
        if (--_left <= 0)
            throw new KilledException();
    }

    internal sealed class KilledException : Exception;
}
