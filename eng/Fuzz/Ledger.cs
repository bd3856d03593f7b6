namespace Fargate.Fuzz;

/// <summary>What was found, the smallest input of each kind.</summary>
public sealed class Ledger
{
    private readonly SortedDictionary<string, (Problem Smallest, int Count)> _kinds = new(StringComparer.Ordinal);

    public int Inputs { get; private set; }

    public IEnumerable<(Problem Smallest, int Count)> Kinds => _kinds.Values;

    public void Add(IAttack attack, int seed, string input, Trial trial)
    {
        Inputs++;
        foreach (var group in trial.Broken.GroupBy(it => $"{attack.Name}: {it.Kind}"))
        {
            var found = new Problem(group.Key, seed, input, group.First().Detail);
            _kinds[group.Key] = _kinds.TryGetValue(group.Key, out var known)
                ? (known.Smallest.Input.Length <= input.Length ? known.Smallest : found, known.Count + 1)
                : (found, 1);
        }
    }
}
