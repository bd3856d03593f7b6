using Fargate.Analyzers.Annotated;
using Fargate.Core.Annotations;
using Fargate.Core.Model;
using Fargate.Core.Parameters;
using Fargate.Core.Writers;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>What an annotated class says of what stands around a task: equal if nothing has to be generated anew.</summary>
/// <param name="Id">Names the class and the kind in hint names and constants; unique ignoring case.</param>
/// <param name="Kind">One of the kinds that the class is.</param>
/// <param name="Tree">The document, with holes for the build's parameters.</param>
internal sealed record ResourceSpec(string Id, ResourceKind Kind, EquatableTree Tree)
{
    /// <summary>Null for what gives no document: a template, or a class that cannot be one.</summary>
    public static ResourceSpec? Read(GeneratorAttributeSyntaxContext context, ResourceKind kind, CancellationToken cancellation) =>
        DefinitionSpecReader.ClassOf(context, kind, cancellation) is { } type
            ? new ResourceSpec(
                DefinitionSpecReader.IdOf(type) + "_" + kind.Attribute, kind, new EquatableTree(ResourceReader.Read(type, kind, null, cancellation).Root))
            : null;

    /// <summary>Fills in the parameters and writes the texts.</summary>
    public ResourceFiles Write(ParameterSet parameters)
    {
        var root = (ApiObject)ParameterTree.Fill(Tree.Root, parameters).Clone();
        ResourceDefaults.Complete(Kind, root);
        return new ResourceFiles(Id, new EquatableArray<OutputFile>(ResourceDocuments.Of(Kind, root)));
    }
}
