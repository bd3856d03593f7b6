using System.Text;
using System.Xml;

namespace Fargate.Analyzers.Generation;

/// <summary>Text of a user's, made fit for a doc comment. What is wrong with it is the analyzer's to say; here it must break nothing.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        var xml = new StringBuilder();
        foreach (var c in text)
            xml.Append(c is '<' or '>' or '&' or '\u2028' or '\u2029' || char.IsControl(c) || !XmlConvert.IsXmlChar(c) ? ' ' : c);
        return xml.ToString();
    }
}
