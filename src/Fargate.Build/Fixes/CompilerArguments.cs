namespace Fargate.Build.Fixes;

/// <summary>The arguments that the build gives the compiler, changed so that it only looks, and writes down what it finds.</summary>
internal static class CompilerArguments
{
    // What it would write or only then read, and what would change the severities, the paths or the set of analyzers in the log.
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "out", "refout", "refonly", "pdb", "doc", "sourcelink", "embed", "generatedfilesout", "errorlog", "pathmap", "warnaserror",
        "skipanalyzers", "reportanalyzer", "instrument", "noconfig", "nologo", "resource", "res", "linkresource", "linkres", "win32res",
        "win32icon", "win32manifest",
    };

    /// <summary>The lines of a response file.</summary>
    /// <param name="arguments">Those of the build, with their quotes.</param>
    /// <param name="folder">Where the compiler may write.</param>
    /// <param name="log">Where its log goes: the compiler cuts this one at commas and semicolons, in quotes or not.</param>
    public static IEnumerable<string> Analyze(IEnumerable<string> arguments, string folder, string log)
    {
        var all = arguments.ToList();
        var output = all.LastOrDefault(it => NameOf(it).Equals("out", StringComparison.OrdinalIgnoreCase));
        var assembly = output is null ? "analyzed.dll" : Path.GetFileName(output.Substring("/out:".Length).Trim('"'));
        // Without the bodies of methods it takes less time, and errors in them do not matter.
        return all.Where(it => !Dropped.Contains(NameOf(it))).Select(Quoted).Concat(
            ["/refonly", "/skipanalyzers-", $"/out:\"{Path.Combine(folder, assembly)}\"", $"/errorlog:\"{log}\",version=2.1"]);
    }

    // On Unix the path of a source file starts with a slash, too; its name then has another one.
    private static string NameOf(string argument) =>
        argument.Length > 1 && argument[0] is '/' or '-' ? argument.Substring(1).Split(':')[0].TrimEnd('+', '-') : "";

    // The build takes the quotes from an argument that is all in quotes, as the path of a source file is.
    private static string Quoted(string argument) =>
        !argument.Contains("\"") && (argument.Any(char.IsWhiteSpace) || argument.StartsWith("#", StringComparison.Ordinal)) ? $"\"{argument}\"" : argument;
}
