using Fargate.Core.Json;
using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>The file is not JSON.</summary>
internal sealed class SyntaxError : Rule
{
    public override string Id => "FARG1501";

    public override string Title => "File is not valid JSON";

    public override string MessageFormat => "The file is not valid JSON: {0}";

    public override string Description =>
        "No tool reads the task definition from here on, and nothing else is checked. The AWS CLI fails with \"Invalid JSON received.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public static FileFinding Find(string text, JsonError error)
    {
        var length = error.At < text.Length && text[error.At] is not ('\r' or '\n') ? 1 : 0;
        return new FileFinding(new SyntaxError(), new JsonSpan(error.At, length), [error.Message], []);
    }
}
