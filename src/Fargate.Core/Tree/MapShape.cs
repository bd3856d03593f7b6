namespace Fargate.Core.Tree;

/// <summary>A map with free keys.</summary>
public sealed class MapShape(Shape value) : Shape
{
    public Shape Value => value;
}
