using Fargate.Package.Tests.Consumers;
using Fargate.Package.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Fargate.Package.Tests.Editors;

/// <summary>What a user sees in an editor: through Roslyn's own services, over the packed package.</summary>
public sealed class EditorHostTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Size = "Memory = GiB / 2";
    private const string WrongSize = "Memory = 4 * GiB";

    [Fact]
    public async Task The_class_of_the_README_in_an_editor()
    {
        var text = Readme.Class;
        var app = new Consumer(package, "Edited by Roslyn");
        app.Write("WebApp.cs", text);
        app.Write("Other.cs", text.Replace("WebApp", "Other", StringComparison.Ordinal).Replace("\"web-app\"", "\"other\"", StringComparison.Ordinal));
        app.Write("taskdef.json", Source.Json(memory: 4096));
        using var host = new EditorHost(app);

        // The members are there, and nothing that only a build reads.
        var generated = (await host.Project.GetSourceGeneratedDocumentsAsync()).Where(it => it.FilePath!.Contains("Fargate.Analyzers", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, generated.Count);
        Assert.Empty(await host.Diagnostics(host.Document("WebApp.cs")));

        // A file in JSON is checked while it is open, as a class is.
        var file = host.Project.AdditionalDocuments.Single(it => it.Name == "taskdef.json");
        Assert.Equal(("FARG0101", "\"4096\""), await Only(host, file));

        foreach (var half in HalfWritten.Versions(text))
        {
            host.Change("WebApp.cs", half);
            Assert.All(await host.Diagnostics(host.Document("WebApp.cs")), it => Assert.Fail($"{half}: {it}"));
        }

        // A wrong value is underlined; the light bulb corrects it, and the same in the whole project.
        host.Change("WebApp.cs", text.Replace(Size, WrongSize, StringComparison.Ordinal));
        host.Change("Other.cs", (await host.Document("Other.cs").GetTextAsync()).ToString().Replace(Size, WrongSize, StringComparison.Ordinal));
        var document = host.Document("WebApp.cs");
        Assert.Equal(("FARG0101", "4 * GiB"), await Only(host, document));
        var fixes = await host.Fixes(document, Assert.Single(await host.Diagnostics(document)).Span);
        var fix = Assert.Single(fixes, it => it.Action.Title.StartsWith("Keep 256 CPU units, use 2048 MiB", StringComparison.Ordinal));
        await host.Do(await EditorHost.FixAll(document, fix));
        foreach (var name in new[] { "WebApp.cs", "Other.cs" })
        {
            Assert.Contains("Memory = 2 * GiB,", (await host.Document(name).GetTextAsync()).ToString(), StringComparison.Ordinal);
            Assert.Empty(await host.Diagnostics(host.Document(name)));
        }

        // Far from what docs/performance.md says, so that only a fault is found and no busy machine.
        var with = await host.FastestEdit("WebApp.cs");
        host.RemovePackage();
        var without = await host.FastestEdit("WebApp.cs");
        Assert.True(with < 4 * without, $"{with.TotalMilliseconds} ms with the package, {without.TotalMilliseconds} without");
    }

    private static async Task<(string Id, string Text)> Only(EditorHost host, TextDocument document)
    {
        var found = Assert.Single(await host.Diagnostics(document));
        return (found.Id, (await document.GetTextAsync()).ToString(found.Span));
    }
}
