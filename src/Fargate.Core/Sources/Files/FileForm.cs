using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>In which of its forms a file holds a task definition.</summary>
public sealed class FileForm
{
    private FileForm(ApiObject root)
    {
        Root = root;
    }

    /// <summary>The definition as it is written.</summary>
    public ApiObject Root { get; }

    /// <summary>The whole is what describe-task-definition prints, and the definition is in it.</summary>
    public JsonMember? Wrapper { get; private init; }

    /// <summary>The whole is a list of container definitions, as Terraform takes it: the rest is said elsewhere.</summary>
    public bool IsContainerList { get; private init; }

    /// <summary>Null for a document that is no task definition.</summary>
    public static FileForm? Of(JsonDocument document)
    {
        switch (document.Root)
        {
            case ApiObject root when IsDefinition(root):
                return new FileForm(root);
            case ApiObject root when root["taskDefinition"] is ApiObject inner && IsDefinition(inner):
                return new FileForm(inner) { Wrapper = document.MembersOf(root).Last(it => it.Key == "taskDefinition") };
            case ApiArray list when list.Items.Exists(IsContainer):
                var around = new ApiObject { IsOpen = true };
                around.Set("containerDefinitions", list);
                return new FileForm(around) { IsContainerList = true };
            default:
                return null;
        }
    }

    /// <summary>The nodes along a path, as far down as there are any.</summary>
    public IReadOnlyList<ApiNode> Along(ApiPath path) => ApiTree.Along(Root, TaskDefinitionShape.Instance, path);

    private static bool IsDefinition(ApiObject it) =>
        Has(it, "containerDefinitions") || (Has(it, "family") && (Has(it, "networkMode") || Has(it, "cpu") || Has(it, "volumes")));

    private static bool IsContainer(ApiNode node) =>
        node is ApiObject it && Has(it, "image") && !Has(it, "containerDefinitions");

    private static bool Has(ApiObject it, string key) => it[key] is not null || it[char.ToUpperInvariant(key[0]) + key.Substring(1)] is not null;
}
