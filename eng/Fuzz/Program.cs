using System.Globalization;
using Fargate.Fuzz;

// eng/fuzz.sh [--seed N] [--count N] [--minutes N] [--only json-files,classes,...]
var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i + 1 < args.Length; i += 2)
    options[args[i]] = args[i + 1];
var seed = Number("--seed", Environment.TickCount);
var minutes = Number("--minutes", options.ContainsKey("--count") ? int.MaxValue / 60_000 : 1);
var only = options.TryGetValue("--only", out var names) ? names.Split(',') : null;
var attacks = Campaign.Attacks.Where(it => only is null || only.Contains(it.Name)).ToList();

Console.WriteLine($"--seed {seed.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", attacks.Select(it => it.Name))}");
var campaign = new Campaign(TimeSpan.FromSeconds(1));
// The first input of each pays for what the runtime compiles.
campaign.Run(attacks, 0, 1, TimeSpan.FromMinutes(1));
var ledger = campaign.Run(attacks, seed, Number("--count", int.MaxValue), TimeSpan.FromMinutes(minutes));
foreach (var (smallest, count) in ledger.Kinds)
{
    var shrunk = campaign.Shrink(attacks.First(it => smallest.Kind.StartsWith(it.Name + ": ", StringComparison.Ordinal)), smallest, TimeSpan.FromSeconds(5));
    Console.WriteLine($"\n=== {shrunk.Kind} ({count} inputs; --only {shrunk.Kind.Split(':')[0]} --count 1 --seed {shrunk.Seed})\n{Shorten(shrunk.Detail, 1500)}\n--- {shrunk.Input.Length} characters\n{Shorten(shrunk.Input, 3000)}");
}

var broken = ledger.Kinds.Count();
Console.WriteLine($"\n{ledger.Inputs} inputs, {broken} kinds of problems");
return broken == 0 ? 0 : 1;

int Number(string name, int otherwise) => options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

static string Shorten(string text, int length) => text.Length <= length ? text : text[..length] + "...";
