namespace Fargate.Fuzz.Tests;

/// <summary>A short run of the fuzzer; eng/fuzz.sh runs longer ones.</summary>
public class CampaignTests
{
    private const int Seed = 20261130;

    // The machine may have other work: the command holds all to a second.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("json-files", 150)]
    [InlineData("classes", 12)]
    [InlineData("imports", 40)]
    [InlineData("aws-files", 300)]
    [InlineData("carriers", 300)]
    [InlineData("cultures", 20)]
    [InlineData("grown", 2)]
    public void A_short_run_breaks_nothing(string attack, int count)
    {
        var ledger = new Campaign(Limit).Run([.. Campaign.Attacks.Where(it => it.Name == attack)], Seed, count, TimeSpan.FromMinutes(1));
        Assert.True(ledger.Inputs > 0);
        Assert.True(!ledger.Kinds.Any(), string.Join("\n\n", ledger.Kinds.Select(it => $"{it.Smallest.Kind} (seed {it.Smallest.Seed})\n{it.Smallest.Detail}\n{it.Smallest.Input}")));
    }

    [Fact]
    public void Every_attack_is_run_here() => Assert.Equal(7, Campaign.Attacks.Count);

    [Fact]
    public void An_input_follows_from_its_seed() =>
        Assert.All(Campaign.Attacks, attack => Assert.Equal(attack.Draw(new Random(Seed)), attack.Draw(new Random(Seed))));

    [Fact]
    public void What_breaks_is_counted_by_kind_with_its_smallest_input()
    {
        var campaign = new Campaign(TimeSpan.FromMilliseconds(200));
        var ledger = campaign.Run([new Fragile()], 0, 30, TimeSpan.FromMinutes(1));
        Assert.Equal(30, ledger.Inputs);
        Assert.Equal(
            ["fragile: InvalidOperationException in reading at Fragile.Throw 10 aaa", "fragile: long 20 aaaaaaaaaaa", "fragile: slow: waiting 1 aaaaa"],
            ledger.Kinds.Select(it => FormattableString.Invariant($"{it.Smallest.Kind} {it.Count} {it.Smallest.Input}")));
    }

    [Fact]
    public void An_input_is_made_smaller_while_it_breaks_the_same() => Assert.Equal(
        "aaaaaaaaaaa",
        new Campaign(Limit).Shrink(new Fragile(), new Problem("fragile: long", 0, new string('a', 1000), ""), TimeSpan.FromMinutes(1)).Input);

    // Draws one letter more each time.
    private sealed class Fragile : IAttack
    {
        private int _drawn;

        public string Name => "fragile";

        public string Draw(Random random) => new('a', ++_drawn);

        public void Run(string input, Trial trial)
        {
            trial.Step("reading", () => input.Length % 3 == 0 ? Throw() : input);
            trial.Demand(input.Length <= 10, "long");
            if (input.Length == 5)
                trial.Step("waiting", Wait);
        }

        private static int Wait()
        {
            Thread.Sleep(250);
            return 0;
        }

        private static string Throw() => throw new InvalidOperationException();
    }
}
