using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>What a user of the attributes writes for something to be there.</summary>
public sealed class AttributeWords : SourceWords
{
    private static readonly Dictionary<ClassKind, AttributeWords> All = ClassKind.Resources.ToDictionary(it => it, it => new AttributeWords(it));

    private readonly ClassKind _class;

    private AttributeWords(ClassKind kind) => _class = kind;

    /// <summary>Those for classes of a kind.</summary>
    public static AttributeWords Of(ClassKind kind) => All[kind];

    public override string HowToSet(ApiPath field)
    {
        var found = Arguments(field);
        if (found.Count == 0)
            return base.HowToSet(field);
        // A class says more than a text, and so comes first.
        var (shape, first) = found.FirstOrDefault(it => it.Argument.Type == ArgumentType.Task) is { Argument: not null } typed ? typed : found[0];
        var others = found.Where(it => it.Argument != first).Select(it => it.Argument.IsParameter ? "its family" : $"set {it.Argument.Name}");
        return string.Join(", or ", others.Prepend(first.Type == ArgumentType.Task ? $"give [{shape.Name}] the task's class" : $"set {first.Name}"));
    }

    public override string ItemOf(ApiPath list)
    {
        var steps = Names(list);
        return AttributeMap.All.FirstOrDefault(it => it.Target == _class && it.Field.SequenceEqual(steps)) is { } shape ? $"[{shape.Name}]" : base.ItemOf(list);
    }

    public override string Name(string value) =>
        AttributeMap.All.Where(it => it.Target == _class).SelectMany(it => it.Arguments).Select(it => it.Type.MemberFor(value)).FirstOrDefault(it => it is not null)
        ?? base.Name(value);

    public override string Parameter(string name) => $"${{{name}}}";

    private List<(AttributeShape Shape, AttributeArgument Argument)> Arguments(ApiPath field)
    {
        var steps = Names(field);
        return
        [
            .. from shape in AttributeMap.All
               where shape.Target == _class
               from argument in shape.Arguments
               where shape.Field.Concat(argument.Field).SequenceEqual(steps)
               select (shape, argument),
        ];
    }

    private static string[] Names(ApiPath path) => [.. path.Steps().Select(it => it.Name)];
}
