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
var path = Path.GetFullPath(Path.Combine(Snapshot.RepositoryRoot, "docs/images/diagnostic.svg"));
if (args.Contains("--check"))
{
    var isSame = File.Exists(path) && await File.ReadAllTextAsync(path) == svg;
    Console.WriteLine(isSame ? $"{path} is up to date." : $"{path} differs from what the analyzers say now: dotnet run --project eng/Picture");
    return isSame ? 0 : 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(path)!);
await File.WriteAllTextAsync(path, svg);
Console.WriteLine($"Wrote {path}.");
return 0;
