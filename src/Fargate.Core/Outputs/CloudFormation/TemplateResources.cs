using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.CloudFormation;

/// <summary>The resources of a template, each with its logical id: letters and digits, unique in the template.</summary>
internal sealed class TemplateResources
{
    private const int LongestId = 200;

    public ApiObject Node { get; } = new();

    /// <summary>Adds a resource and gives its logical id.</summary>
    public string Add(string id, string type, ApiObject properties, params (string Attribute, ApiNode Value)[] attributes)
    {
        var unique = IdOf(id);
        var resource = new ApiObject();
        resource.Set("Type", ApiScalar.String(type));
        foreach (var (attribute, value) in attributes)
            resource.Set(attribute, value);
        resource.Set("Properties", properties);
        Node.Set(unique, resource);
        return unique;
    }

    /// <summary><c>{ "Ref": "Service" }</c>.</summary>
    public static ApiObject Ref(string id) => Call("Ref", ApiScalar.String(id));

    public static ApiObject Call(string function, ApiNode argument)
    {
        var call = new ApiObject();
        call.Set(function, argument);
        return call;
    }

    public static ApiArray List(params ApiNode[] items)
    {
        var list = new ApiArray();
        list.Items.AddRange(items);
        return list;
    }

    // "LogGroup/ecs/web-app" is LogGroupEcsWebApp.
    private string IdOf(string text)
    {
        var letters = new System.Text.StringBuilder();
        var startsWord = true;
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                letters.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        }

        var id = letters.ToString(0, Math.Min(letters.Length, LongestId));
        var unique = id;
        for (var i = 2; Node[unique] is not null; i++)
            unique = id + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }
}
