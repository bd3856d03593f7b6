using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>The locals, the parameters and the members of its own object that a piece of code uses.</summary>
internal sealed class Variables
{
    private readonly IOperation _root;
    private readonly ILookup<ISymbol, IOperation> _references;
    private readonly HashSet<ISymbol> _assignedProperties = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IVariableDeclaratorOperation> _declarations = new(SymbolEqualityComparer.Default);

    public Variables(IOperation root)
    {
        _root = root;
        var references = new List<(ISymbol Symbol, IOperation Reference)>();
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (SymbolOf(operation) is { } symbol)
                references.Add((symbol, operation));
            else if (operation is IVariableDeclaratorOperation declaration)
                _declarations[declaration.Symbol] = declaration;
            else if (operation is IBranchOperation { BranchKind: BranchKind.GoTo })
                HasJumps = true;
            else if (operation.Kind is OperationKind.Invalid)
                HasErrors = true;
            if (operation is IPropertyReferenceOperation { Instance: not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } property && IsWritten(property))
                _assignedProperties.Add(property.Property);
        }

        _references = references.OrderBy(it => it.Reference.Syntax.SpanStart)
            .ToLookup(it => it.Symbol, it => it.Reference, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default);
    }

    /// <summary>With a goto, what stands below may be done before.</summary>
    public bool HasJumps { get; }

    /// <summary>Half typed: what follows is not written yet, or not understood.</summary>
    public bool HasErrors { get; }

    /// <summary>The variable that an operation names; null for the member of another object, and for what is no variable.</summary>
    public static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation it => it.Local,
        IParameterReferenceOperation it => it.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } it => it.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Arguments.IsEmpty: true } it =>
            it.Property,
        _ => null,
    };

    /// <summary>Where a variable is used, in the order of the text.</summary>
    public IEnumerable<IOperation> ReferencesOf(ISymbol symbol) => _references[symbol];

    /// <summary>What a variable is assigned, if that is one value, and always; null else.</summary>
    public IOperation? OnlyValueOf(ISymbol symbol)
    {
        var scope = _root;
        var values = new List<IOperation>();
        if (symbol is ILocalSymbol local)
        {
            if (local.RefKind != RefKind.None || !_declarations.TryGetValue(local, out var declaration))
                return null;
            scope = declaration;
            if (declaration.GetVariableInitializer() is { } initializer)
                values.Add(initializer.Value);
        }
        else if (symbol is IParameterSymbol)
        {
            return null;
        }

        foreach (var reference in _references[symbol].Where(IsWritten))
        {
            if (reference.Parent is not ISimpleAssignmentOperation { IsRef: false, Parent: IExpressionStatementOperation } assignment || !Operations.IsDoneWith(assignment, scope))
                return null;
            values.Add(assignment.Value);
        }

        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>Whether a variable has one value wherever it can be read.</summary>
    public bool IsSettled(ISymbol symbol) => !_references[symbol].Any(IsWritten) && symbol is not ILocalSymbol { RefKind: not RefKind.None } || OnlyValueOf(symbol) is not null;

    /// <summary>Whether a property of any object is assigned, other than when the object is made.</summary>
    public bool IsAssigned(IPropertySymbol property) => _assignedProperties.Contains(property);

    public static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation or ITupleOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        // ref var other = ref local;
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        IConditionalOperation { IsRef: true } => true,
        _ => false,
    };
}
