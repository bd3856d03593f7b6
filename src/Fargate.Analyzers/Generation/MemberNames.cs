using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Generation;

/// <summary>Names of C# for names of the definition; null where none comes of it.</summary>
internal static class MemberNames
{
    /// <summary><c>grpc-admin</c> is <c>GrpcAdmin</c>.</summary>
    public static string? PascalCase(string name)
    {
        var member = new StringBuilder();
        var startsWord = true;
        foreach (var c in name)
        {
            if (c is '-' or '_')
            {
                startsWord = true;
                continue;
            }

            member.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return AsItIs(member.ToString());
    }

    /// <summary>Environment variables keep their own name: it is what one searches for.</summary>
    // C# passes over what formats a text: with and without it is one name.
    public static string? AsItIs(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name.All(it => char.GetUnicodeCategory(it) != UnicodeCategory.Format) ? name : null;
}
