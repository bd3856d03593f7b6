using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>Turns what is written into the definition that rules see, and finds what is wrong with its form on the way.</summary>
internal sealed class FileReader(TaskDefinitionFile file)
{
    // No list of structures in the 64 KiB that the service takes is as long. Of a longer one the rest is unknown, as each rule would look at each.
    private const int MaxItems = 10_000;

    private static readonly ApiPath NetworkMode = ApiPath.Root.Field("networkMode");

    private readonly List<FileFinding> _findings = [];
    private readonly List<JsonMember> _readOnly = [];
    private readonly List<(JsonSpan Span, ApiPath Path)> _nulls = [];

    public IReadOnlyList<FileFinding> Findings => _findings;

    public ApiObject Read()
    {
        var form = file.Form!;
        var root = form.IsContainerList
            ? Around(form)
            : (ApiObject)Convert(form.Root, TaskDefinitionShape.Instance, ApiPath.Root);

        if (form.Wrapper is { } wrapper)
            Report(new DescribeOutput(), wrapper.KeySpan, []);
        else if (_readOnly.Count > 0)
            Report(new ReadOnlyField(), _readOnly[0].KeySpan, [Describe(_readOnly)], ReadOnlyField.Remove(_readOnly.Select(it => it.Key)));
        // Terraform takes null for what is not there.
        if (_nulls.Count > 0 && !form.IsContainerList)
            Report(NullValue.Find(_nulls));
        if (file.Document.Comments.Count > 0)
            Report(new Comment(), file.Document.Comments[0], []);
        if (MissingCompatibilities.IsLikely(new TaskDefinition(root)))
            Report(new MissingCompatibilities(), file.PlaceOf(ApiPath.Root), [], MissingCompatibilities.Add);
        return root;
    }

    private ApiObject Around(FileForm form)
    {
        var root = new ApiObject { IsOpen = true };
        var path = ApiPath.Root.Field("containerDefinitions");
        root.Set(path.Name, Convert(form.Root[path.Name]!, ApiTree.ShapeAt(path, TaskDefinitionShape.Instance), path));
        return root;
    }

    private ApiNode Convert(ApiNode node, Shape? shape, ApiPath path)
    {
        switch (node, shape)
        {
            case (ApiObject structure, ObjectShape it):
                return Convert(structure, it, path);
            case (ApiObject map, MapShape it):
                return Convert(map, it, path);
            case (ApiArray list, ListShape it):
                return Convert(list, it, path);
            case (ApiScalar scalar, ScalarShape it):
                return Convert(scalar, it, path);
            case (ApiUnknown or ApiNull, _):
                return new ApiUnknown();
            default:
                // A place is looked for from the root on: in a list of thousands, that takes its time.
                if (_findings.Count < TaskDefinitionFile.MaxFindings)
                    Report(WrongType.Find(node, shape!, path, file.PlaceOf(path)));
                return new ApiUnknown();
        }
    }

    private ApiObject Convert(ApiObject structure, ObjectShape shape, ApiPath path)
    {
        var result = new ApiObject { IsOpen = structure.IsOpen };
        foreach (var member in Members(structure))
        {
            if (shape[member.Key] is { } field)
                Put(result, member, field, path);
            else if (Unknown(structure, member, shape, path))
                result.IsOpen = true;
        }

        // AWS's own GitHub action puts the image in, whether there is one or not.
        if (shape == ContainerDefinitionShape.Instance && result["image"] is null)
            result.Set("image", new ApiUnknown());
        // Scripts say the family on the command line: aws ecs register-task-definition --family web --cli-input-json file://...
        if (shape == TaskDefinitionShape.Instance && result["family"] is null)
            result.Set("family", new ApiUnknown());
        return result;
    }

    private ApiObject Convert(ApiObject map, MapShape shape, ApiPath path)
    {
        var result = new ApiObject { IsOpen = map.IsOpen };
        foreach (var member in Members(map))
        {
            if (Placeholders.IsIn(member.Key))
                result.IsOpen = true;
            else
                Put(result, member, shape.Value, path);
        }

        return result;
    }

    private ApiArray Convert(ApiArray list, ListShape shape, ApiPath path)
    {
        var count = Math.Min(list.Items.Count, MaxItems);
        var result = new ApiArray { IsOpen = list.IsOpen || count < list.Items.Count };
        var tokens = new ListItemKeys(list, shape.KeyField);
        for (var i = 0; i < count; i++)
        {
            var item = path.Item(tokens[i]);
            if (list.Items[i] is ApiNull it)
                _nulls.Add((file.Document.SpanOf(it), item));
            result.Items.Add(Convert(list.Items[i], shape.Item, item));
        }

        return result;
    }

    private ApiNode Convert(ApiScalar scalar, ScalarShape shape, ApiPath path)
    {
        if (scalar.Kind == ScalarKind.String && Placeholders.IsOpen(scalar.Text, path.Name))
            return new ApiUnknown { IsBlank = scalar.Text.Length == 0 };
        if (!WrongType.Fits(scalar, shape))
        {
            Report(WrongType.Find(scalar, shape, path, file.Document.SpanOf(scalar)));
        }
        else if (shape.Values.Count > 0 && !shape.Values.Contains(scalar.Text) && !(shape.TakesOthers && scalar.Text.Length > 0))
        {
            var span = file.Document.SpanOf(scalar);
            Report(scalar.Text.Length > 0 ? UnknownValue.Find(scalar.Text, shape, path, span) : EmptyChoice.Find(shape, path, span));
            return new ApiUnknown();
        }

        return scalar;
    }

    private IEnumerable<JsonMember> Members(ApiObject structure)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in file.Document.MembersOf(structure))
        {
            if (!seen.Add(member.Key))
                Report(new DuplicateKey(), member.KeySpan, [member.Key]);
            // Of two of one name, the last one counts.
            if (ReferenceEquals(structure[member.Key], member.Value))
                yield return member;
        }
    }

    private void Put(ApiObject result, JsonMember member, Shape shape, ApiPath path)
    {
        var field = path.Field(member.Key);
        if (member.Value is ApiNull)
            _nulls.Add((file.Document.SpanOf(member.Value), field));
        // The service takes its default for an empty network mode.
        else if (member.Value is not ApiScalar { Text: "" } || !field.Equals(NetworkMode))
            result.Set(member.Key, Convert(member.Value, shape, field));
    }

    /// <summary>Reports a field that the API does not have. True where it may stand for one that it has.</summary>
    private bool Unknown(ApiObject structure, JsonMember member, ObjectShape shape, ApiPath path)
    {
        var field = path.Field(member.Key);
        if (ReferenceEquals(structure, file.Form!.Root))
        {
            if (ReadOnlyField.Names.Contains(member.Key))
            {
                _readOnly.Add(member);
                return false;
            }

            if (member.Key == SchemaReference.Key)
            {
                Report(new SchemaReference(), member.KeySpan, [], SchemaReference.Remove);
                return false;
            }
        }

        if (Placeholders.IsIn(member.Key))
            return true;
        var meant = UnknownField.Nearest(member.Key, shape);
        var isFree = meant is not null && structure[meant] is null && UnknownField.Fits(member.Value, shape[meant]);
        var edits = isFree ? new[] { new Edit("rename", $"Use '{meant}'", Change.Rename(field, meant!)) } : [];
        var isCase = meant is not null && string.Equals(meant, member.Key, StringComparison.OrdinalIgnoreCase);
        // Terraform takes every case, and leaves out what it does not know.
        if (isCase && !file.Form.IsContainerList)
            Report(new MisspelledCase(), member.KeySpan, [member.Key, meant!], edits);
        else if (!isCase && file.Form.IsContainerList)
            Report(new FieldLeftOut(), member.KeySpan, [member.Key, UnknownField.Describe(path), UnknownField.Advice(member.Key, meant, shape, path)], edits);
        else if (!isCase)
            Report(new UnknownField(), member.KeySpan, [member.Key, UnknownField.Describe(path), UnknownField.Advice(member.Key, meant, shape, path)], edits);
        return meant is not null;
    }

    private void Report(FileFinding finding) => _findings.Add(finding);

    private void Report(Rule rule, JsonSpan span, string[] arguments, params Edit[] edits) =>
        _findings.Add(new FileFinding(rule, span, arguments, edits));

    private static string Describe(IEnumerable<JsonMember> members) => string.Join(", ", members.Select(it => $"'{it.Key}'"));
}
