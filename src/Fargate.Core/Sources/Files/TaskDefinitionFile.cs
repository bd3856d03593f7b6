using System.Text;
using Fargate.Core.Build;
using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>
/// A task definition that a person wrote as JSON: the source beside annotated classes. Takes the input of register-task-definition, what
/// describe-task-definition printed, or a list of container definitions.
/// </summary>
public sealed class TaskDefinitionFile
{
    /// <summary>Longer texts are left alone: the service takes 64 KiB.</summary>
    public const int MaxLength = 1 << 20;

    // No one reads more, and a text of commas only would have a million.
    internal const int MaxFindings = 1000;

    private readonly IReadOnlyList<FileFinding> _formFindings;

    private readonly Encoding? _encoding;

    private TaskDefinitionFile(string text, Encoding? encoding, JsonDocument document, FileForm? form)
    {
        _encoding = encoding;
        Text = text;
        Document = document;
        Form = form;
        if (form is null)
        {
            _formFindings = [];
            return;
        }

        var reader = new FileReader(this);
        Definition = new TaskDefinition(reader.Read());
        _formFindings = reader.Findings;
    }

    public string Text { get; }

    public JsonDocument Document { get; }

    /// <summary>Null where the text ends before one could tell, or is no task definition.</summary>
    public FileForm? Form { get; }

    /// <summary>The definition as rules see it: without nulls, and with placeholders as unknown values.</summary>
    public TaskDefinition? Definition { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="encoding">How its bytes say it; null where that is not known.</param>
    public static TaskDefinitionFile Read(string text, Encoding? encoding = null)
    {
        var document = text.Length <= MaxLength ? JsonReader.Read(text, JsonDialect.File) : JsonReader.Read("");
        return new TaskDefinitionFile(text, encoding, document, document.Error is { IsEnd: true } ? null : FileForm.Of(document));
    }

    /// <summary>All that is wrong and not suppressed, in the order of the text.</summary>
    public IReadOnlyList<FileFinding> Check(RuleOptions options, BuildFacts? build = null) =>
        [.. Findings(options, build).Where(it => !Suppressions.Includes(options, it.Rule))
            .OrderBy(it => it.Span.Start).ThenBy(it => it.Rule.Id, StringComparer.Ordinal)];

    /// <summary>
    /// The value at a path. Of a structure its name, or its bracket where it has none; of what is absent that of the structure around it.
    /// </summary>
    public JsonSpan PlaceOf(ApiPath path)
    {
        if (Form is null)
            return default;
        var nodes = Form.Along(path);
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (nodes[i] is not (ApiObject or ApiArray))
                return Document.SpanOf(nodes[i]);
            if (i > 0 && nodes[i - 1] is ApiObject holder && MemberOf(holder, nodes[i]) is { } member)
                return member.KeySpan;
            if (Document.Has(nodes[i]))
                return new JsonSpan(Document.SpanOf(nodes[i]).Start, 1);
        }

        return default;
    }

    // Null for an item of a list, and for what is absent.
    private JsonSpan? NameAt(ApiPath path) =>
        Form?.Along(path) is { Count: > 1 } nodes && nodes.Count > path.Steps().Count && nodes[nodes.Count - 2] is ApiObject holder
            ? MemberOf(holder, nodes[nodes.Count - 1])?.KeySpan
            : null;

    /// <summary>The member of an object that has this value.</summary>
    internal JsonMember? MemberOf(ApiObject holder, ApiNode value)
    {
        if (!Document.Has(holder))
            return null;
        foreach (var member in Document.MembersOf(holder))
        {
            if (ReferenceEquals(member.Value, value))
                return member;
        }

        return null;
    }

    private IEnumerable<FileFinding> Findings(RuleOptions options, BuildFacts? build)
    {
        if (Text.Length <= MaxLength && Document.Error is { } error && (Form is not null || !IsTemplateAt(error.At)))
            yield return SyntaxError.Find(Text, error);
        if (Definition is null)
            yield break;
        if (FileEncoding.Find(Text, _encoding) is { } inOtherEncoding)
            yield return inOtherEncoding;

        foreach (var finding in _formFindings.Take(MaxFindings))
            yield return finding;
        // Rules that are off by default speak of every container: they must not crowd out what is wrong.
        var findings = ResourceKind.Task.Check(Definition.Root, null, new CheckSettings(options) { Build = build ?? BuildFacts.None }).OrderBy(it => it.Rule.Certainty == Certainty.OptIn);
        foreach (var finding in findings.Take(MaxFindings))
            yield return new FileFinding(finding.Rule, (finding.IsAboutName ? NameAt(finding.Path) : null) ?? PlaceOf(finding.Path), finding.Arguments, finding.Edits);
    }

    // A template's own statements are in no language that is known here.
    private bool IsTemplateAt(int at)
    {
        var start = at > 0 ? Text.LastIndexOf('\n', at - 1) + 1 : 0;
        var end = Text.IndexOf('\n', at);
        return Placeholders.IsIn(Text.Substring(start, (end < 0 ? Text.Length : end) - start));
    }
}
