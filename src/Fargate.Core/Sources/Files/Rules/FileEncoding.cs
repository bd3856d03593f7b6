using System.Text;
using Fargate.Core.Json;
using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>The file's bytes are not plain UTF-8.</summary>
// No edit: those are of the text, and the text is right. The task of the build that corrects files saves it anew.
public sealed class FileEncoding : Rule
{
    public const string RuleId = "FARG1513";

    /// <summary>What is done about it, in words.</summary>
    public const string Correction = "Save the file as UTF-8 without a byte order mark";

    private const int Utf8 = 65001;

    public override string Id => RuleId;

    public override string Title => "Deploy tools read only UTF-8 without a byte order mark";

    public override string MessageFormat => "The file is saved as {0}, which the AWS CLI cannot read: save it as UTF-8 without a byte order mark";

    public override string Description =>
        "The AWS CLI fails with \"Invalid JSON received.\", or because it cannot decode the file; Node.js, and so the GitHub actions, with "
        + "\"Unexpected token\".";

    public override Certainty Certainty => Certainty.Documented;

    /// <summary>Null where the bytes are plain UTF-8, or not known.</summary>
    public static FileFinding? Find(string text, Encoding? encoding)
    {
        if (encoding is null)
            return null;
        var hasMark = encoding.GetPreamble().Length > 0;
        // In letters and digits alone all others are UTF-8, too.
        if (!hasMark && (encoding.CodePage == Utf8 || text.All(it => it < 128)))
            return null;
        var name = encoding.CodePage == Utf8 ? "UTF-8 with a byte order mark" : encoding.WebName.ToUpperInvariant();
        return new FileFinding(new FileEncoding(), new JsonSpan(0, 0), [name], []);
    }
}
