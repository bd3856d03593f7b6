using System.Text;
using Fargate.Build.Files;
using Fargate.Core.Sources.Files;
using Fargate.Core.Sources.Files.Rules;

namespace Fargate.Build.Fixes;

/// <summary>Applies the corrections in a compiler's log to the files, and again those that a correction makes possible.</summary>
/// <param name="files">Full paths, and how to name them to the user. No other file is touched.</param>
/// <param name="isWanted">Whether to correct a finding.</param>
/// <param name="report">Told of each correction, as one line.</param>
/// <param name="fail">Told of each file that cannot be read or written, and why. It is left alone from then on.</param>
internal sealed class FileCorrector(
    IReadOnlyDictionary<string, string> files, Func<LoggedFinding, bool> isWanted, Action<string> report, Action<string, string> fail)
{
    // Two rules that undo each other end sooner: no file gets a text that it had before.
    private const int MaxRounds = 20;

    private readonly HashSet<(string File, string Text, bool IsPlain)> _seen = [];
    private readonly HashSet<string> _changed = [];
    private readonly HashSet<string> _failed = [];

    /// <summary>Where the files are written. A test has one that breaks off.</summary>
    public Disk Disk { get; init; } = new();

    public int Corrections { get; private set; }

    public int ChangedFiles => _changed.Count;

    /// <summary>
    /// Each round asks the compiler anew: the severities, options and suppressions of the project are its business, and hold in
    /// every round.
    /// </summary>
    /// <returns>The error in the C# for which the compiler did not look at the files, or null.</returns>
    public LoggedFinding? Run(Func<CompilerLog> compile)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var log = compile();
            if (log.Findings.Count == 0 && log.Error is not null)
                return log.Error;
            var isChanged = false;
            foreach (var path in files.Keys.OrderBy(it => it, StringComparer.Ordinal))
                isChanged |= TryCorrect(path, log);
            if (!isChanged)
                break;
        }

        return null;
    }

    private bool TryCorrect(string path, CompilerLog log)
    {
        if (_failed.Contains(path))
            return false;
        try
        {
            return Correct(path, log);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or EncoderFallbackException or UriFormatException)
        {
            _failed.Add(path);
            fail(files[path], e.Message);
            return false;
        }
    }

    private bool Correct(string path, CompilerLog log)
    {
        var uri = new Uri(path).AbsoluteUri;
        var findings = log.Findings.Where(it => it.Uri == uri && isWanted(it)).OrderBy(it => it.Line).ThenBy(it => it.Column).ToList();
        if (findings.Count == 0)
            return false;

        var text = TextFile.Read(path, Disk);
        var file = TaskDefinitionFile.Read(text.Text);
        var likeliest = findings.Select(it => (Finding: it, Edit: it.Edits.FirstOrDefault(edit => !edit.IsManual && FileEditor.CanApply(file, edit))))
            .Where(it => it.Edit is not null).ToList();
        var changes = FileEditor.Changes(file, likeliest.Select(it => it.Edit), out var applied);
        var changed = FileEditor.Apply(text.Text, changes);
        var encoding = findings.Find(it => it.IsOfEncoding);
        _seen.Add((path, text.Text, text.IsPlain));
        if (!_seen.Add((path, changed, text.IsPlain || encoding is not null)))
            return false;

        text.Write(changed, encoding is not null);
        _changed.Add(path);
        if (encoding is not null)
            Report(path, encoding, FileEncoding.Correction);
        foreach (var (finding, edit) in likeliest.Where(it => applied.Contains(it.Edit)))
            Report(path, finding, edit.Title);
        return true;
    }

    private void Report(string path, LoggedFinding finding, string title)
    {
        Corrections++;
        report(FormattableString.Invariant($"{files[path]}({finding.Line},{finding.Column}): {finding.Rule} {title}"));
    }
}
