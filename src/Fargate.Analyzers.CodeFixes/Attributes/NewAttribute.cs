using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>An attribute that is to be written, for an item of a list.</summary>
internal sealed class NewAttribute : IWritten
{
    private readonly INamedTypeSymbol _class;
    private readonly IReadOnlyList<(string? Property, NewValue Value)>? _arguments;

    /// <param name="shape">The attribute.</param>
    /// <param name="type">Its class.</param>
    /// <param name="item">What it is to say.</param>
    public NewAttribute(AttributeShape shape, INamedTypeSymbol type, ApiObject item) => (_class, _arguments) = (type, ArgumentsFor(shape, type, item));

    public bool CanWrite => _arguments?.All(it => it.Value.CanWrite) == true;

    public string Write(SemanticModel model, int position)
    {
        var name = _class.ToMinimalDisplayString(model, position);
        var arguments = _arguments!.Select(it => (it.Property is null ? "" : it.Property + " = ") + it.Value.Write(model, position));
        return $"{name.Substring(0, name.Length - nameof(Attribute).Length)}({string.Join(", ", arguments)})";
    }

    // Null where the attribute cannot say all of it.
    private static List<(string? Property, NewValue Value)>? ArgumentsFor(AttributeShape shape, INamedTypeSymbol type, ApiObject item)
    {
        if (shape.Constructors.FirstOrDefault(it => it.All(name => ValueOf(shape[name]!) is not null)) is not { } constructor)
            return null;
        var parameters = type.InstanceConstructors.FirstOrDefault(it => it.Parameters.Select(parameter => parameter.Name).SequenceEqual(constructor))?.Parameters;
        var arguments = parameters?.Select(it => ((string?)null, new NewValue(ValueOf(shape[it.Name]!)!, it.Type))).ToList();
        foreach (var argument in shape.Arguments.Where(it => !it.IsParameter && ValueOf(it) is not null))
        {
            if (type.PropertyNamed(argument.Name) is { Type: var ofProperty })
                arguments?.Add((argument.Name, new NewValue(ValueOf(argument)!, ofProperty, argument.Unit)));
        }

        return arguments?.Count == item.Keys.Count ? arguments : null;

        ApiNode? ValueOf(AttributeArgument argument) => argument.Field is [var field] ? item[field] : null;
    }
}
