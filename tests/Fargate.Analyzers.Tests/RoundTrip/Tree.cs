namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>An argument of an attribute. The name of a constructor's parameter starts lower case, that of a property upper case.</summary>
/// <param name="Name">As in C#; null for what the attribute says by being there.</param>
/// <param name="Field">The path of the API's field below the attribute's place, with dots.</param>
/// <param name="Value">The value.</param>
internal sealed record Argument(string? Name, string Field, Value Value)
{
    public bool IsParameter => Name is not null && char.IsLower(Name[0]);

    public bool IsProperty => Name is not null && char.IsUpper(Name[0]);
}

/// <summary>An attribute in use.</summary>
/// <param name="name">As a user writes it.</param>
/// <param name="place">
/// Where in the task or container it writes: a path with dots, with <c>[]</c> at its end for an item of a list, with <c>{}</c> for an
/// entry of a map.
/// </param>
internal sealed class Use(string name, string place = "")
{
    public string Name => name;

    public string Place => place;

    public List<Argument> Arguments { get; private set; } = [];

    /// <summary>The class that a generic attribute names, in place of the parameter <c>container</c>.</summary>
    public string? TypeArgument { get; set; }

    /// <summary>Whether parameters are written with their names.</summary>
    public bool NamesParameters { get; set; }

    /// <summary>A constant that the attribute stands for.</summary>
    public Use Is(string field, string text) => Add(null, field, Value.Enum("", text));

    /// <summary>A parameter or property; nothing where there is no value.</summary>
    public Use With(string argument, Value? value, string? field = null) =>
        value is null ? this : Add(argument, field ?? char.ToLowerInvariant(argument[0]) + argument[1..], value);

    public void Reorder(IEnumerable<Argument> arguments) => Arguments = [.. arguments];

    private Use Add(string? argument, string field, Value value)
    {
        Arguments.Add(new Argument(argument, field, value));
        return this;
    }
}

/// <summary>What others need to know of a container before it is drawn.</summary>
internal sealed record ContainerHead(int Index, string ClassName, string Name, Value? GivenName, bool IsEssential, bool HasHealthCheck);

/// <summary>A container's class.</summary>
internal sealed record ContainerTree(ContainerHead Head, IReadOnlyList<Use> Uses);

/// <summary>A task definition as values: from it the C# is written, and what the API should be sent.</summary>
/// <param name="Family">The start of the family; the place in the batch comes after it.</param>
/// <param name="Uses">The attributes of the task, in order.</param>
/// <param name="Inherited">How many of them, at most, stand on a base class.</param>
/// <param name="Containers">The containers, in order.</param>
internal sealed record TaskTree(string Family, IReadOnlyList<Use> Uses, int Inherited, IReadOnlyList<ContainerTree> Containers)
{
    public string FamilyAt(int index) => Family + "-" + Literals.Number(index);

    public IEnumerable<Use> AllUses => Uses.Concat(Containers.SelectMany(it => it.Uses));
}
