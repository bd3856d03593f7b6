using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Edits;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextChange = Microsoft.CodeAnalysis.Text.TextChange;

namespace Fargate.Analyzers.CodeFixes.Files;

/// <summary>Applies edits to task definitions in JSON, which are additional files of the project.</summary>
internal sealed class FileFixes : IFixSource
{
    private readonly Dictionary<DocumentId, FixableFile> _files = [];

    public bool Owns(string source) => source == SourceProperty.File;

    public async Task<IFixable?> ReadAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!_files.TryGetValue(document.Id, out var file))
        {
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            _files.Add(document.Id, file = new FixableFile(document, text, TaskDefinitionFile.Read(text.ToString())));
        }

        return file;
    }

    public Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<(IFixable Fixable, Edit Edit)> edits, CancellationToken cancellation) =>
        Task.FromResult(edits.GroupBy(it => (FixableFile)it.Fixable, it => it.Edit)
            .Aggregate(solution, static (result, file) => file.Key.Apply(result, file)));

    private sealed class FixableFile(TextDocument document, SourceText text, TaskDefinitionFile file) : IFixable
    {
        public bool CanApply(Edit edit, CancellationToken cancellation) => FileEditor.CanApply(file, edit);

        /// <summary>All edits in one change of the text, in every project that has the file.</summary>
        public Solution Apply(Solution solution, IEnumerable<Edit> edits)
        {
            var changed = text.WithChanges(
                FileEditor.Changes(file, edits).Select(it => new TextChange(new TextSpan(it.Span.Start, it.Span.Length), it.NewText)));
            return AdditionalDocuments.At(solution, document.FilePath).Select(it => it.Id)
                .Aggregate(solution, (result, id) => result.WithAdditionalDocumentText(id, changed));
        }
    }
}
