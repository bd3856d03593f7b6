using System.Globalization;
using System.Text;

namespace Fargate.Analyzers.Generation;

/// <summary>Writes the class <c>Definition</c> that a partial task class gets. C# 7.3, so that every consumer can compile it.</summary>
internal sealed class MembersSource
{
    private readonly DocumentsSpec? _documents;
    private readonly StringBuilder _text = new();
    private int _depth;

    private MembersSource(DocumentsSpec? documents) => _documents = documents;

    /// <param name="spec">The members.</param>
    /// <param name="documents">The documents that some of them show; null in an editor, where nothing runs.</param>
    public static string Write(MembersSpec spec, DocumentsSpec? documents)
    {
        var source = new MembersSource(documents);
        source.WritePart(spec);
        return source._text.ToString();
    }

    private void WritePart(MembersSpec spec)
    {
        var summary = $"The task definition <c>{XmlText.Of(spec.Name)}</c> as it was built: {XmlText.Of(spec.Summary)}.";
        if (spec.Part.Namespace.Length > 0)
            Open("namespace " + spec.Part.Namespace);
        for (var i = 0; i < spec.Part.Types.Count; i++)
        {
            // The class itself, which is the last of them. An editor shows it where the class is pointed at, too, behind what the user says of it.
            if (i == spec.Part.Types.Count - 1)
                Line("/// " + (spec.Part.IsDocumented ? $"<remarks>{summary}</remarks>" : $"<summary>{summary}</summary>"));
            Open(spec.Part.Types[i]);
        }

        Doc(summary);
        if (spec.Part.CanNameAttribute)
            Line(GeneratedCode.Attribute);
        Open("public static class " + MemberPlan.Definition);
        WriteMembers(spec.Shared, null);
        if (spec.Stages.Count > 0)
            WriteStages(spec.Stages);
        while (_depth > 0)
            Close();
    }

    private void WriteStages(EquatableArray<StageMembersSpec> stages)
    {
        Separate();
        Doc("What differs from stage to stage.");
        Open("public static class " + MembersSpec.StagesClass);
        foreach (var stage in stages)
        {
            Separate();
            Doc($"The stage <c>{stage.Stage}</c>: {XmlText.Of(stage.Summary)}.");
            Open("public static class " + stage.Name);
            WriteMembers(stage.Members, stage.Name);
            Close();
        }

        Close();
    }

    // Of a stage, or of them all.
    private void WriteMembers(MemberSetSpec members, string? stage)
    {
        if (members.Family is { } family)
        {
            Separate();
            Doc("The name under which the revisions are registered.");
            Line($"public const string Family = {EmbeddedFilesSource.Literal(family)};");
        }

        if (members.HasJson)
        {
            Separate();
            Doc("The whole definition, as the build writes it.");
            var shown = _documents?.Shown.FirstOrDefault(it => it.Stage == stage);
            Line($"public static string Json {{ get {{ return {(shown is null ? "\"\"" : EmbeddedFilesSource.TextOf(_documents!, shown))}; }} }}");
        }

        if (members.Containers.Count > 0)
            WriteContainers(members.Containers);
    }

    private void WriteContainers(EquatableArray<ContainerSpec> containers)
    {
        Separate();
        Doc("The containers.");
        Open("public static class Containers");
        foreach (var container in containers)
        {
            Separate();
            WriteContainer(container);
        }

        Close();
    }

    private void WriteContainer(ContainerSpec container)
    {
        Doc(container.Name is null ? "The container." : $"The container <c>{XmlText.Of(container.Name)}</c>.");
        Open("public static class " + ResourceSpecReader.EscapeType(container.ClassName));
        if (container.Name is { } name)
        {
            Doc("The container's name.");
            Line($"public const string Name = {EmbeddedFilesSource.Literal(name)};");
        }

        if (container.Image is { } image)
        {
            Separate();
            Doc("The image that runs.");
            Line($"public static string Image {{ get {{ return {EmbeddedFilesSource.Literal(image)}; }} }}");
        }

        foreach (var group in container.Groups)
        {
            Separate();
            Doc(group.Summary);
            Open("public static class " + group.Name);
            foreach (var member in group.Members)
            {
                Doc(member.Summary);
                Line(member.Number is { } number
                    ? $"public const int {member.Name} = {number.ToString(CultureInfo.InvariantCulture)};"
                    : $"public const string {member.Name} = {EmbeddedFilesSource.Literal(member.Text!)};");
            }

            Close();
        }

        Close();
    }

    // An empty line, unless it would be the first of a class.
    private void Separate()
    {
        if (_text.Length < 2 || _text[_text.Length - 2] != '{')
            Line();
    }

    private void Doc(string text) => Line($"/// <summary>{text}</summary>");

    private void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    private void Close()
    {
        _depth--;
        Line("}");
    }

    private void Line(string line = "") => _text.Append(' ', line.Length > 0 ? 4 * _depth : 0).Append(line).Append('\n');
}
