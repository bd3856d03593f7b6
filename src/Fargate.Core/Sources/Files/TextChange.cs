using Fargate.Core.Json;

namespace Fargate.Core.Sources.Files;

/// <summary>A part of a text, and what is to stand there instead.</summary>
public readonly record struct TextChange(JsonSpan Span, string NewText);
