namespace Fargate.Build.Files;

/// <summary>What is done to files. A test has one that breaks off.</summary>
internal class Disk
{
    public static DateTimeOffset TimeOf(string path) => new(File.GetLastWriteTimeUtc(path));

    public virtual void Write(string path, byte[] bytes) => File.WriteAllBytes(path, bytes);

    /// <summary>A new file with the contents and the rights of another.</summary>
    public virtual void Copy(string path, string to) => File.Copy(path, to);

    /// <summary>Gives a file other contents. It stays the same file, with its rights and other names.</summary>
    public virtual void Overwrite(string path, byte[] bytes)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.Write(bytes, 0, bytes.Length);
        file.SetLength(bytes.Length);
        file.Flush(flushToDisk: true);
    }

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
