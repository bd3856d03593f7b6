namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>What is done to a node of the syntax.</summary>
internal enum SyntaxChangeKind
{
    /// <summary>It goes, with the comma that it needed.</summary>
    Remove,

    /// <summary>Another value stands in its place.</summary>
    Replace,

    /// <summary>An attribute gets one more argument, or an initializer one more member.</summary>
    Add,

    /// <summary>An attribute gets another one behind it.</summary>
    AddAttribute,

    /// <summary>An item of a list gets one before it.</summary>
    InsertBefore,

    /// <summary>The last item of a list gets one behind it.</summary>
    InsertAfter,
}
