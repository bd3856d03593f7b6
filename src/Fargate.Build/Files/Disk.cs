namespace Fargate.Build.Files;

/// <summary>What is done to files. A test has one that breaks off.</summary>
internal class Disk
{
    public static DateTimeOffset TimeOf(string path) => new(File.GetLastWriteTimeUtc(path));

    public virtual void Write(string path, byte[] bytes) => File.WriteAllBytes(path, bytes);

    public virtual void SetTime(string path, DateTimeOffset time) => File.SetLastWriteTimeUtc(path, time.UtcDateTime);

    /// <summary>Takes the place of the other file, if there is one, in one step.</summary>
    public virtual void Replace(string path, string by)
    {
        if (File.Exists(path))
            File.Replace(by, path, destinationBackupFileName: null);
        else
            File.Move(by, path);
    }

    public virtual void Delete(string path) => File.Delete(path);
}
