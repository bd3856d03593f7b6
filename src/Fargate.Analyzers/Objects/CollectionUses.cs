using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>What stands in a collection goes where the collection goes.</summary>
/// <param name="variables">The variables of the method.</param>
internal sealed class CollectionUses(Variables variables)
{
    /// <summary>Looks at where the collection goes that a value is put into.</summary>
    public void Put(CodeValue value, IOperation collection)
    {
        switch (collection)
        {
            case ILocalReferenceOperation local:
                PutIntoVariable(value, local.Local);
                return;
            case IMemberInitializerOperation or IPropertyReferenceOperation:
                return;
        }

        var use = Operations.ConsumerOf(collection, out var consumed);
        switch (use)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                PutIntoVariable(value, declarator.Symbol);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local, Parent: IExpressionStatementOperation }:
                PutIntoVariable(value, local.Local);
                break;
            case IArrayInitializerOperation or IArrayCreationOperation or IConditionalOperation:
            case IInvocationOperation { TargetMethod.Name: "ToArray" } invocation when invocation.Instance == consumed:
            case IArgumentOperation { Parent: IInvocationOperation copy } when LibraryTypes.IsCopy(copy.TargetMethod):
            case not null when Operations.IsCollectionExpression(use):
                Put(value, use is IArgumentOperation ? use.Parent! : use);
                break;
            default:
                if (!TakesAsItIs(use))
                    Knowledge.Escape(value);
                break;
        }
    }

    private void PutIntoVariable(CodeValue value, ILocalSymbol collection)
    {
        foreach (var reference in variables.ReferencesOf(collection).Where(it => !Variables.IsWritten(it)))
        {
            var use = Operations.ConsumerOf(reference, out var consumed);
            switch (use)
            {
                case IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "ContainsKey" } invocation when invocation.Instance == consumed:
                case IPropertyReferenceOperation { Property: { Name: "Count" or "Length" } }:
                case IPropertyReferenceOperation { Property.IsIndexer: true } entry when Variables.IsWritten(entry):
                    break;
                case IInvocationOperation { TargetMethod.Name: "ToArray" }:
                    Put(value, use);
                    break;
                default:
                    if (!TakesAsItIs(use))
                        Knowledge.Escape(value);
                    break;
            }
        }
    }

    /// <summary>Whether it is taken by an object of the libraries, which keeps what it is given, and does nothing to it.</summary>
    public static bool TakesAsItIs(IOperation? use) => use switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => LibraryTypes.IsLibrary(target.Property),
        IArgumentOperation { Parent: IObjectCreationOperation creation } => LibraryTypes.IsLibrary(creation.Constructor),
        IArgumentOperation { Parent: IInvocationOperation invocation } => LibraryTypes.IsLibrary(invocation.TargetMethod),
        _ => false,
    };
}
