using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Fargate.Build.Fixes;

/// <summary>What a path stands for, where links are about.</summary>
internal static class FileLinks
{
    private const int CurrentFolder = -100;
    private const int KindAndCount = 0x1 | 0x4;
    private const int CountAt = 16;
    private const int KindAt = 28;
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>The file at the end of symbolic links; the path itself where it is none.</summary>
    /// <exception cref="IOException">The link leads nowhere, or cannot be followed here.</exception>
    public static string TargetOf(string path)
    {
        if ((File.GetAttributes(path) & FileAttributes.ReparsePoint) == 0)
            return path;
        // Not in .NET Standard 2.0: MSBuild on .NET has it, that of Visual Studio has not.
        if (typeof(File).GetMethod("ResolveLinkTarget", [typeof(string), typeof(bool)]) is not { } resolve)
            throw new IOException($"'{path}' is a link, and this MSBuild cannot follow links.");
        try
        {
            // What other file systems mark in the same way is no link.
            var target = (FileSystemInfo?)resolve.Invoke(null, [path, true]);
            return target is null ? path : target.Exists ? target.FullName : throw new IOException($"'{path}' is a link that leads nowhere.");
        }
        catch (TargetInvocationException e)
        {
            throw new IOException($"'{path}' is a link that cannot be followed: {e.InnerException?.Message}", e);
        }
    }

    /// <summary>Whether it is a file, and not a pipe or a device, at which a reader would wait for ever. True where that is not known.</summary>
    public static bool IsRegular(string path) => StatusOf(path) is not { } status || (BitConverter.ToUInt16(status, KindAt) & KindMask) == RegularFile;

    /// <summary>How many names a file has; 1 where that is not known.</summary>
    public static long CountOf(string path) => RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? CountOnWindows(path)
        : StatusOf(path) is { } status ? BitConverter.ToUInt32(status, CountAt) : 1;

    // Of all calls that tell it, the one whose result is laid out alike on every processor.
    private static byte[]? StatusOf(string path)
    {
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux))
            return null;
        try
        {
            var status = new byte[256];
            return statx(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), 0, KindAndCount, status) == 0 ? status : null;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    private static long CountOnWindows(string path)
    {
        const int Count = 10;
        using var file = File.OpenRead(path);
        var information = new uint[13];
        return GetFileInformationByHandle(file.SafeFileHandle, information) ? information[Count] : 1;
    }

    [DllImport("libc")]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] status);

    [DllImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetFileInformationByHandle(SafeFileHandle file, [Out] uint[] information);
}
