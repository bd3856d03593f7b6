using Fargate.Core.Sources.Attributes.Import;

namespace Fargate.Core.Tests.Sources.Attributes.Import;

/// <summary>Imports of definitions of which one part counts.</summary>
internal static class Imports
{
    private const string Head = "\"networkMode\": \"awsvpc\", \"requiresCompatibilities\": [\"FARGATE\"]";

    public static AnnotatedClassText Of(string json, AnnotatedClassOptions? options = null) =>
        AnnotatedClass.Write(Definitions.Read(json), options ?? new AnnotatedClassOptions("App"));

    /// <summary>The attributes of a task with these members.</summary>
    public static string Task(string members, params string[] parameters)
    {
        var code = Write($$"""{ {{Head}}, {{members}} }""", parameters);
        return Between(code, "\n\n", "\npublic partial class");
    }

    /// <summary>The attributes of a container with these members, which is the first of a task; it is named <c>web</c>.</summary>
    public static string Container(string members, params string[] parameters)
    {
        var code = Write(
            $$"""{ {{Head}}, "containerDefinitions": [{ "name": "web"{{(members.Length > 0 ? "," : "")}}{{members}} }, { "name": "log-router" }] }""",
            parameters);
        return Between(code, "\n{\n", "\n    public class Web;").Replace("\n    ", "\n", StringComparison.Ordinal).Trim();
    }

    private static string Write(string json, string[] parameters) => Of(json, new AnnotatedClassOptions("App", Parameters: parameters)).Code;

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, StringComparison.Ordinal)];
    }
}
