using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>Which property of a class of the CDK becomes which field of the API. A property is a line.</summary>
/// <param name="rows">The properties: one without a field says nothing about the structure.</param>
internal sealed class CdkProperties(params (string Property, string? Field, CdkValue Value)[] rows)
{
    /// <summary>The same, and those of another class.</summary>
    public CdkProperties And(CdkProperties others) => new([.. Rows, .. others.Rows]);

    public IReadOnlyList<(string Property, string? Field, CdkValue Value)> Rows => rows;

    /// <summary>The property for a field, such as <c>ephemeralStorage.sizeInGiB</c>; null where there is none.</summary>
    public string? FindProperty(string field) => rows.FirstOrDefault(it => it.Field == field).Property;

    /// <summary>The structure as a value.</summary>
    public ApiNode Structure(CodeValue value, CodeReading reading) => value is CodeObject { Factory: null } it ? Read(it, reading) : new ApiUnknown();

    public ApiObject Read(CodeObject value, CodeReading reading)
    {
        var result = reading.From(new ApiObject(), value);
        Fill(result, value, reading);
        return result;
    }

    /// <summary>Sets the fields that an object says.</summary>
    public void Fill(ApiObject result, CodeObject value, CodeReading reading) => Fill(result, value, reading, isWhole: true);

    /// <summary>Sets the fields that an object says, which says something about other structures, too.</summary>
    public void FillPart(ApiObject result, CodeObject value, CodeReading reading) => Fill(result, value, reading, isWhole: false);

    private void Fill(ApiObject result, CodeObject value, CodeReading reading, bool isWhole)
    {
        result.IsOpen |= value.IsOpen;
        reading.Hold(result, value, FindProperty);
        foreach (var said in value.Properties)
        {
            var (property, field, type) = rows.FirstOrDefault(it => it.Property == said.Key);
            // One of a newer version may say anything.
            if (property is null)
                result.IsOpen |= isWhole;
            else if (field is not null && CdkValues.Read(said.Value, type, reading) is { } node)
                Set(result, field, node);
        }
    }

    private static void Set(ApiObject result, string path, ApiNode node)
    {
        var steps = path.Split('.');
        foreach (var step in steps.Take(steps.Length - 1))
            result = result.GetOrAddObject(step);
        result.Set(steps[steps.Length - 1], node);
    }
}
