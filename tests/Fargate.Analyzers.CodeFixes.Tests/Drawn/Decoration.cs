using Fargate.Analyzers.Tests.RoundTrip;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Tests.Drawn;

/// <summary>Writes a class in another way, with the same meaning: lists and lines that attributes share, comments, regions, inactive code.</summary>
internal sealed class Decoration(Draw draw)
{
    private int _comments;

    public string Of(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var changes = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(it => it.AttributeLists.Count > 0)
            .Select(it => new TextChange(TextSpan.FromBounds(it.AttributeLists[0].SpanStart, it.AttributeLists[^1].Span.End), Block(it)))
            .OrderBy(it => it.Span.Start);
        var text = SourceText.From(source).WithChanges(changes).ToString();
        if (draw.Chance(20))
            text = text.Replace("public partial class", draw.OneOf("public class", "public /* open */ class"), StringComparison.Ordinal);
        return draw.Chance(40) ? text.ReplaceLineEndings("\r\n") : text;
    }

    private string Block(TypeDeclarationSyntax type)
    {
        var attributes = type.AttributeLists.SelectMany(it => it.Attributes).ToList();
        var text = draw.Chance(30) ? $"/// <summary>The class {type.Identifier}.</summary>\n" : "";
        while (attributes.Count > 0)
        {
            var count = draw.Chance(20) ? Math.Min(draw.Number(1, 3), attributes.Count) : 1;
            var (before, close) = Around();
            text += before + List(attributes.Take(count)) + close;
            attributes.RemoveRange(0, count);
            text += attributes.Count == 0 ? "" : Behind();
        }

        return text;
    }

    private (string Before, string Close) Around() => draw.Number(0, 19) switch
    {
        0 => ($"// {Comment()}\n\t", ""),
        1 => ($"/* {Comment()} */ ", ""),
        2 => ($"\n#region {Comment()}\n    ", "\n    #endregion\n"),
        3 => ($"\n#if NEVER\n    [Tag(\"{Comment()}\", \"v\")]\n#endif\n    ", ""),
        4 => ($"\n#if NEVER\n    [Tag(\"{Comment()}\", \"v\")]\n#else\n    ", "\n#endif\n  "),
        5 => ("\n#if !NEVER\n    ", $" // {Comment()}\n#endif\n  "),
        6 => ("\n#pragma warning disable CS1591\n    ", ""),
        _ => ("", ""),
    };

    private string Behind() => draw.Number(0, 9) switch
    {
        0 => $" // {Comment()}\n    ",
        1 => " ",
        2 => "",
        3 => "\n\n\n    ",
        4 => $"\n    // {Comment()}\n\n    ",
        5 => "\t\n\t\t",
        _ => "\n    ",
    };

    private string List(IEnumerable<AttributeSyntax> attributes) => "[" + Joined(attributes.Select(Attribute)) + (draw.Chance(10) ? " ]" : "]");

    private string Attribute(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { } list)
            return attribute.ToString();
        var arguments = list.Arguments.Select(Argument).ToList();
        // What says nothing.
        if (attribute.Name.ToString() == "AwsLogs" && draw.Chance(50))
            arguments.AddRange(new[] { "Region = null", "StreamPrefix = null" }.Where(it => !arguments.Exists(other => other.StartsWith(it[..7], StringComparison.Ordinal))));
        return $"{attribute.Name}({Joined(arguments)})";
    }

    private string Argument(AttributeArgumentSyntax argument)
    {
        if (WrittenItems(argument.Expression) is not { Count: > 0 } items || !draw.Chance(70))
            return argument.ToString();
        var name = argument.NameEquals?.ToString() ?? argument.NameColon?.ToString() ?? "";
        return $"{name} [{Joined(items.Select(it => it.ToString()))}{(draw.Chance(30) ? "," : "")}]";
    }

    private static List<ExpressionSyntax>? WrittenItems(ExpressionSyntax value) => value switch
    {
        ArrayCreationExpressionSyntax it => it.Initializer?.Expressions.ToList(),
        ImplicitArrayCreationExpressionSyntax it => [.. it.Initializer.Expressions],
        _ => null,
    };

    private string Joined(IEnumerable<string> items)
    {
        var (isLong, text) = (draw.Chance(15), "");
        foreach (var item in items)
        {
            if (text.Length > 0)
                text += !isLong ? draw.OneOf(", ", ", ", ", ", ",") : draw.Chance(20) ? $", // {Comment()}\n        " : ",\n        ";
            text += (isLong && draw.Chance(10) ? $"// {Comment()}\n        " : draw.Chance(2) ? $"/* {Comment()} */ " : "") + item;
        }

        return text + (isLong && draw.Chance(20) ? $" // {Comment()}\n    " : "");
    }

    private string Comment() => "note " + Literals.Number(++_comments);
}
