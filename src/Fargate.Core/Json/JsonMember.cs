using Fargate.Core.Tree;

namespace Fargate.Core.Json;

/// <summary>A member of an object as it is written.</summary>
/// <param name="Key">The name, its escapes read.</param>
/// <param name="KeySpan">Where the name is, with its quotes.</param>
/// <param name="Value">The value.</param>
public readonly record struct JsonMember(string Key, JsonSpan KeySpan, ApiNode Value);
