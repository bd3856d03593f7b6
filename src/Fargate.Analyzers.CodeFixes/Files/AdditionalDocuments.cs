using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Files;

/// <summary>Additional documents by their path: to Roslyn a file is one in each project that has it.</summary>
internal static class AdditionalDocuments
{
    public static IEnumerable<TextDocument> At(Solution solution, string? path) =>
        solution.GetDocumentIdsWithFilePath(path).Select(solution.GetAdditionalDocument).OfType<TextDocument>();
}
