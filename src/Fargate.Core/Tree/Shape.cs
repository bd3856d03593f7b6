namespace Fargate.Core.Tree;

/// <summary>What the API says about a value: its type, the fields of a structure, the values of an enumeration.</summary>
public abstract class Shape;
