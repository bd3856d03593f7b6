using Picture;

const string Code = """
    [TaskDefinition("orders", Cpu = Vcpu / 4, Memory = 4 * GiB,
        EphemeralStorageSizeInGiB = 50 * GiB)]
    public partial class Orders
    {
        [Container("shop/orders:3.0")]
        [PortMapping(8080, Name = "http")]
        public class Api;
    }
    """;

var before = await Snapshot.OfAsync(Code);
var fixes = await Task.WhenAll(before.Diagnostics.Select(before.FixesAsync));
var after = await Snapshot.OfAsync(await before.ApplyAsync(fixes[0][0]));

var picture = new Drawing();
picture.Code("Orders.cs", before, before.Lines.Count, before);
for (var i = 0; i < fixes.Length; i++)
{
    picture.Problem(before.Diagnostics[i].Id, Snapshot.MessageOf(before.Diagnostics[i]));
    picture.Menu([.. fixes[i].Select(it => it.Title)], isFirstChosen: i == 0);
}

picture.Code("Orders.cs, after the first fix", after, 3, before);

var svg = picture.ToSvg("A task definition with two errors, each underlined, with its message and its fixes, and the code after the first fix.");
var readme = Path.Combine(Snapshot.RepositoryRoot, "README.md");
var drawn = new Dictionary<string, string>
{
    [Path.Combine(Snapshot.RepositoryRoot, "docs", "images", "diagnostic.svg")] = svg,
    [readme] = DeploymentChart.In((await File.ReadAllTextAsync(readme)).ReplaceLineEndings("\n")),
};
var differing = drawn.Where(it => !File.Exists(it.Key) || File.ReadAllText(it.Key).ReplaceLineEndings("\n") != it.Value).Select(it => it.Key).ToList();
if (args.Contains("--check"))
{
    foreach (var path in drawn.Keys)
        Console.WriteLine(differing.Contains(path) ? $"{path} differs from what is drawn now: dotnet run --project eng/Picture" : $"{path} is up to date.");
    return differing.Count == 0 ? 0 : 1;
}

foreach (var path in differing)
{
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    await File.WriteAllTextAsync(path, drawn[path]);
    Console.WriteLine($"Wrote {path}.");
}

return 0;
