using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Objects;

/// <summary>What is not known of a value any more.</summary>
internal static class Knowledge
{
    public static CodeUnknown Unknown(object? origin) => new() { Origin = origin };

    public static bool IsConstruct(CodeValue value) => LibraryTypes.IsConstruct((value.Origin as IOperation)?.Type);

    /// <summary>More may be said to it where that is not seen. What it says stays true.</summary>
    public static void Open(CodeValue value)
    {
        switch (value)
        {
            case CodeObject it:
                it.IsOpen = true;
                break;
            case CodeList it:
                it.IsOpen = true;
                break;
            case CodeMap it:
                it.IsOpen = true;
                break;
            case CodeChoice it:
                Open(it.WhenTrue);
                Open(it.WhenFalse);
                break;
        }
    }

    /// <summary>Someone else has it, who may change it. A construct can only be added to.</summary>
    public static void Escape(CodeValue value)
    {
        if (IsConstruct(value))
            Open(value);
        else
            Forget(value);
    }

    /// <summary>What it says may have been replaced, and so may what is in it.</summary>
    public static void Forget(CodeValue value) => Forget(value, []);

    /// <summary>Only that it holds a value of the property is known.</summary>
    public static void Forget(CodeObject value, string property)
    {
        if (value.Property(property) is { } held && !IsConstruct(held))
            Forget(held);
        value.Set(property, Unknown(value.Origin));
    }

    /// <summary>Sets an entry: one of an unknown name may be any of those that are there.</summary>
    public static void SetEntry(CodeMap map, CodeValue key, CodeValue value, bool isCertain)
    {
        var isSet = false;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (map.Entries[i].Key is not CodeScalar { Value: { } name } || key is not CodeScalar { Value: { } given })
                map.Entries[i] = (map.Entries[i].Key, Unknown(value.Origin));
            else if (name.Equals(given) && isCertain)
                (map.Entries[i], isSet) = ((key, value), true);
            else if (name.Equals(given))
                map.Entries.RemoveAt(i--);
        }

        if (!isCertain)
            map.IsOpen = true;
        else if (!isSet)
            map.Entries.Add((key, value));
    }

    private static void Forget(CodeValue value, HashSet<CodeValue> seen)
    {
        if (!seen.Add(value))
            return;
        switch (value)
        {
            // What a factory of the libraries has made never changes.
            case CodeObject { Factory: not null } when !IsConstruct(value):
                return;
            case CodeObject it:
                foreach (var (name, held) in it.Arguments.Select(it => (it.Key, it.Value)).ToList())
                {
                    ForgetHeld(held, seen);
                    it.Arguments[name] = Unknown(it.Origin);
                }

                for (var i = 0; i < it.Properties.Count; i++)
                {
                    ForgetHeld(it.Properties[i].Value, seen);
                    it.Properties[i] = new(it.Properties[i].Key, Unknown(it.Origin));
                }

                for (var i = 0; i < it.Calls.Count; i++)
                    it.Calls[i] = it.Calls[i] with { IsCertain = false };
                break;
            case CodeList it:
                it.Items.ForEach(item => ForgetHeld(item, seen));
                it.Items.Clear();
                break;
            case CodeMap it:
                it.Entries.ForEach(entry => ForgetHeld(entry.Value, seen));
                it.Entries.Clear();
                break;
            case CodeChoice it:
                Forget(it.WhenTrue, seen);
                Forget(it.WhenFalse, seen);
                break;
        }

        Open(value);
    }

    private static void ForgetHeld(CodeValue value, HashSet<CodeValue> seen)
    {
        if (IsConstruct(value))
            Open(value);
        else
            Forget(value, seen);
    }
}
