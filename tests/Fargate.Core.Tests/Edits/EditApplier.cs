using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Edits;

/// <summary>The editor of a definition that has no text: applies edits to a copy of the tree.</summary>
internal static class EditApplier
{
    public static ApiObject Apply(ApiObject root, Edit edit, ObjectShape? shape = null)
    {
        var copy = (ApiObject)root.Clone();
        foreach (var change in edit.Changes)
            Apply(copy, shape ?? TaskDefinitionShape.Instance, change);
        return copy;
    }

    private static void Apply(ApiObject root, ObjectShape shape, Change change)
    {
        var steps = change.Path.Steps();
        ApiNode holder = root;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            if (Below(holder, steps[i], make: change.Value is not null && !steps[i + 1].IsItem, makeList: change.Value is not null && steps[i + 1] is { IsItem: true, Name: "0" }) is not { } next)
                return;
            holder = next;
        }

        var last = steps[steps.Count - 1];
        if (holder is ApiObject structure && !last.IsItem)
        {
            if (change.Value is { } value)
                structure.Set(last.Name, value.Clone());
            else if (change.Name is { } name)
                Rename(structure, last.Name, name);
            else
                structure.Remove(last.Name);
        }
        else if (holder is ApiArray list && ApiTree.Find(root, shape, change.Path) is { } item)
        {
            var index = list.Items.IndexOf(item);
            if (change.Value is { } value)
                list.Items[index] = value.Clone();
            else
                list.Items.RemoveAt(index);
        }
        else if (holder is ApiArray items && change.Value is { } added && last.Name == items.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            items.Items.Add(added.Clone());
        }

        static void Rename(ApiObject structure, string from, string to)
        {
            if (structure[from] is not { } value)
                return;
            structure.Remove(from);
            structure.Set(to, value);
        }

        ApiNode? Below(ApiNode node, ApiPath step, bool make, bool makeList) => node switch
        {
            ApiObject it when makeList && it[step.Name] is null or ApiArray => it.GetOrAddArray(step.Name),
            ApiObject it when make => it.GetOrAddObject(step.Name),
            _ => ApiTree.Find(root, shape, step),
        };
    }
}
