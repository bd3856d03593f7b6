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
            if (shape.Field.Count > 0 && Agree(shape.Field, field) && (field.Count <= shape.Field.Count || shape.Kind == AttributeKind.Entry))
                return $"[{shape.Name}]";
            if (shape.Constants.Any(it => Writes([.. shape.Field, it.Field], field)))
                return $"[{shape.Name}]";
            foreach (var argument in shape.Arguments)
            {
                if (Writes([.. shape.Field, .. argument.Field], field))
                    return char.IsUpper(argument.Name[0]) ? $"[{shape.Name}({argument.Name} = ...)]" : $"[{shape.Name}]";
            }
        }

        return null;
    }

    // The field, or something in it.
    private static bool Writes(IReadOnlyList<string> written, IReadOnlyList<string> field) => field.Count <= written.Count && Agree(written, field);

    // As far as both go. Only what the map says is a step: a field of a user's may have any name, and a bracket in it.
    private static bool Agree(IReadOnlyList<string> written, IReadOnlyList<string> field)
    {
        for (var i = 0; i < Math.Min(written.Count, field.Count); i++)
        {
            if (FieldStep.Parse(written[i]).Name != field[i])
                return false;
        }

        return true;
    }
}
