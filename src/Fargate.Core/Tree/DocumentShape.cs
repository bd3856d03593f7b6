namespace Fargate.Core.Tree;

/// <summary>Any JSON, of which the API knows nothing.</summary>
public sealed class DocumentShape : Shape;
