namespace Fargate.Core.Sources.Attributes;

/// <summary>Which attribute says what a field of the API holds.</summary>
public static class FieldCoverage
{
    /// <summary>
    /// The attribute and its argument that write a field, or something in it, as a user writes them: <c>[Container(StopTimeout = ...)]</c>.
    /// Null where only a raw value can.
    /// </summary>
    /// <param name="target">The kind of class.</param>
    /// <param name="field">The field's path below the task or the container, without the indices of lists.</param>
    public static string? Find(ClassKind target, IReadOnlyList<string> field)
    {
        if (field.Count == 0)
            return null;
        if (target.Parts is { } parts && field[0] == parts.Field)
            return $"[{parts.Class.Attribute}]";
        foreach (var shape in AttributeMap.All)
        {
            if (shape.Target != target)
                continue;
            if (shape.Field.Count > 0 && (StartsWith(shape.Field, field) || (shape.Kind == AttributeKind.Entry && StartsWith(field, shape.Field))))
                return $"[{shape.Name}]";
            if (shape.Constants.Any(it => StartsWith([.. shape.Field, it.Field], field)))
                return $"[{shape.Name}]";
            foreach (var argument in shape.Arguments)
            {
                if (StartsWith([.. shape.Field, .. argument.Field], field))
                    return char.IsUpper(argument.Name[0]) ? $"[{shape.Name}({argument.Name} = ...)]" : $"[{shape.Name}]";
            }
        }

        return null;
    }

    private static bool StartsWith(IReadOnlyList<string> path, IReadOnlyList<string> start)
    {
        for (var i = 0; i < start.Count; i++)
        {
            if (i == path.Count || FieldStep.Parse(path[i]).Name != FieldStep.Parse(start[i]).Name)
                return false;
        }

        return true;
    }
}
