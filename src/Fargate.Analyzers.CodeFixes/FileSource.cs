using Fargate.Core.Edits;
using Fargate.Core.Sources.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextChange = Microsoft.CodeAnalysis.Text.TextChange;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>A task definition in JSON, an additional file of the project, and how edits get into it.</summary>
internal sealed class FileSource
{
    private readonly TextDocument _document;
    private readonly SourceText _text;
    private readonly TaskDefinitionFile _file;

    private FileSource(TextDocument document, SourceText text)
    {
        _document = document;
        _text = text;
        _file = TaskDefinitionFile.Read(text.ToString());
    }

    /// <summary>The file that a diagnostic is about, or null; where several projects have it, that of any of them.</summary>
    public static TextDocument? Find(Solution solution, Diagnostic diagnostic) =>
        diagnostic.Location.Kind == LocationKind.ExternalFile
            ? AllAt(solution, diagnostic.Location.GetLineSpan().Path).FirstOrDefault()
            : null;

    public static async Task<FileSource> ReadAsync(TextDocument document, CancellationToken cancellation) =>
        new(document, await document.GetTextAsync(cancellation).ConfigureAwait(false));

    /// <summary>The edits of a diagnostic that the file has a place for.</summary>
    public IEnumerable<Edit> Edits(Diagnostic diagnostic) => DiagnosticEdits.Of(diagnostic).Where(it => FileEditor.CanApply(_file, it));

    /// <summary>All edits in one change of the text. One that touches what an earlier one changed is left for the next time.</summary>
    public Solution Apply(Solution solution, IEnumerable<Edit> edits)
    {
        var changes = FileEditor.Changes(_file, edits).Select(it => new TextChange(new TextSpan(it.Span.Start, it.Span.Length), it.NewText));
        var text = _text.WithChanges(changes);
        // In every project that has the file: to Roslyn these are documents of their own.
        return AllAt(solution, _document.FilePath).Select(it => it.Id)
            .Aggregate(solution, (result, id) => result.WithAdditionalDocumentText(id, text));
    }

    private static IEnumerable<TextDocument> AllAt(Solution solution, string? path) =>
        solution.GetDocumentIdsWithFilePath(path).Select(solution.GetAdditionalDocument).OfType<TextDocument>();
}
