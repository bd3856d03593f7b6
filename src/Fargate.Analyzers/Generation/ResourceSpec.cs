using Fargate.Analyzers.Attributes;
using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Outputs.CloudFormation;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>What an annotated class says of what stands around a task: equal if nothing has to be generated anew.</summary>
/// <param name="Id">Names the class and the kind in hint names and constants; unique ignoring case.</param>
/// <param name="Kind">One of the kinds that the class is.</param>
/// <param name="Tree">The document, with holes for the build's parameters.</param>
/// <param name="Task">The task definition that it starts: a template of a service holds it, too, and it is what costs; null where that is no class of the project.</param>
internal sealed record ResourceSpec(string Id, ResourceKind Kind, EquatableTree Tree, EquatableTree? Task)
{
    /// <summary>Null for what gives no document: a template, or a class that cannot be one.</summary>
    public static ResourceSpec? Read(GeneratorAttributeSyntaxContext context, ResourceKind kind, CancellationToken cancellation)
    {
        if (DefinitionSpecReader.ClassOf(context, kind, cancellation) is not { } type)
            return null;
        var resource = ResourceReader.Read(type, kind, null, cancellation);
        return new ResourceSpec(
            DefinitionSpecReader.IdOf(type) + "_" + kind.Attribute,
            kind,
            new EquatableTree(resource.Root),
            resource.Task is { } task ? new EquatableTree(task.Root) : null);
    }

    /// <summary>Fills in the parameters and writes the texts.</summary>
    public ResourceFiles Write(ParameterSet parameters)
    {
        var root = (ApiObject)ParameterTree.Fill(Tree.Root, parameters).Clone();
        ResourceDefaults.Complete(Kind, root);
        var task = Task is null ? null : ParameterTree.Fill(Task.Value.Root, parameters);
        var build = new BuildFacts(parameters);
        var files = ResourceDocuments.Of(Kind, root).ToList();
        // The first is the resource itself.
        if (files.Count > 0 && task is not null)
            files[0] = files[0].With(CostEntries.Of(Kind, root, new TaskDefinition(task), build));
        if (Kind == ResourceKind.Service && build.EmitsCloudFormation && ServiceTemplate.Of(root, task) is { } template)
            files.Add(template);

        return new ResourceFiles(Id, new EquatableArray<OutputFile>(files));
    }
}
