using System.Diagnostics;
using System.Text;

namespace Fargate.Build.Fixes;

/// <summary>The compiler of the build, run for nothing but its log.</summary>
/// <param name="program">csc.exe, or csc.dll, which needs a host.</param>
/// <param name="host">The program dotnet.</param>
/// <param name="arguments">What the build gives the compiler.</param>
/// <param name="folder">A folder for what it writes, from the project's.</param>
/// <param name="project">The project's folder: paths in the arguments start there.</param>
internal sealed class Compiler(string program, string host, IReadOnlyList<string> arguments, string folder, string project)
{
    /// <exception cref="InvalidOperationException">It could not be run, or ended without a log.</exception>
    public CompilerLog Run()
    {
        // The compiler has no way to take a log whose path has one of these.
        var logName = folder.IndexOfAny([',', ';']) < 0 ? Path.Combine(folder, "log.sarif") : Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var log = Path.Combine(project, logName);
        var response = Path.Combine(project, folder, "arguments.rsp");
        Directory.CreateDirectory(Path.Combine(project, folder));
        File.Delete(log);
        File.WriteAllLines(response, CompilerArguments.Analyze(arguments, folder, logName), Encoding.UTF8);

        var isLibrary = string.Equals(Path.GetExtension(program), ".dll", StringComparison.OrdinalIgnoreCase);
        var output = Run(isLibrary ? host : program, (isLibrary ? $"exec \"{program}\" " : "") + $"/noconfig /nologo @\"{response}\"");
        if (!File.Exists(log))
            throw new InvalidOperationException(output);
        var text = File.ReadAllText(log);
        File.Delete(log);
        return CompilerLog.Read(text);
    }

    private string Run(string file, string commandLine)
    {
        var start = new ProcessStartInfo(file, commandLine)
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            using var process = Process.Start(start);
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.GetAwaiter().GetResult();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException($"{file}: {e.Message}", e);
        }
    }
}
