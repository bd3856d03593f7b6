using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Outputs.Policy;

namespace Fargate.Analyzers.Generation;

/// <summary>
/// What an annotated class says: values and names only, equal if nothing has to be generated anew. Its texts have holes for the
/// build's parameters. Nothing is written from it while it stays equal.
/// </summary>
/// <param name="Id">Names the class in hint names and constants; unique ignoring case.</param>
/// <param name="Tree">The definition.</param>
/// <param name="Part">Where its members go; null where it gets none.</param>
/// <param name="ContainerClasses">The names of the containers' classes, in the order of the containers.</param>
internal sealed record DefinitionSpec(string Id, EquatableTree Tree, PartSpec? Part, EquatableArray<string> ContainerClasses)
{
    /// <summary>Fills in the parameters and writes the texts; null where the family could name no file.</summary>
    public DocumentSpec? Write(ParameterSet parameters)
    {
        var definition = new TaskDefinition(ParameterTree.Fill(Tree.Root, parameters));
        var build = new BuildFacts(parameters);
        return !definition.Family.IsKnown(out var family) || FileNames.For(family) is not { } fileName ? null : new DocumentSpec(
            Id,
            family,
            new OutputFile(fileName, TaskDefinitionJson.Write(definition.Root), Summary.Of(definition)).With(CostEntries.Of(definition, build)),
            build.EmitsPolicies ? ExecutionRolePolicy.Of(definition) : null,
            Part,
            new EquatableArray<ContainerSpec>(Part is null ? [] : MemberPlan.For(definition, ContainerClasses).Containers));
    }
}
