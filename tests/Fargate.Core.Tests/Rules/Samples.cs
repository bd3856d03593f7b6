using CsCheck;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Rules;

/// <summary>Random definitions, right and wrong, with what the rules look at.</summary>
internal static class Samples
{
    private static readonly Gen<string> Systems = Gen.OneOf("", "LINUX", "WINDOWS_SERVER_2022_CORE", Definitions.Unknown);

    private static readonly Gen<string> Cpus = Gen.OneOf(
        Gen.OneOf("", "256", "512", "1024", "2048", "4096", "8192", "16384", "32768", "1 vCPU", ".5 vcpu", "a lot", Definitions.Unknown),
        Gen.Int[0, 40_000].Select(it => $"{it}"),
        Gen.Int[1, 40].Select(it => $"{it} vCPU"));

    private static readonly Gen<string> Memories = Gen.OneOf(
        Gen.OneOf("", "512", "1024", "61440", "249856", ".5 GB", "244 GB", "much", Definitions.Unknown),
        Gen.Int[0, 300_000].Select(it => $"{it}"),
        Gen.Int[0, 260].Select(it => $"{it * 1024}"));

    private static readonly Gen<int?> Storage = Gen.Int[-5, 300].Select(it => it % 7 == 0 ? it * 1024 : it).Nullable();

    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.OneOf("", "web", "log", Definitions.Unknown),
        Gen.String[Gen.Char["abz09-_ ./é"], 1, 300]);

    private static readonly Gen<ApiObject> Containers =
        Gen.Select(Names, Gen.Int[-1, 5000].Nullable(), Gen.Bool).Select((name, memory, logs) =>
        {
            var container = new ApiObject();
            Set(container, "name", name);
            if (memory is { } limit)
                container.Set("memory", ApiScalar.Integer(limit));
            if (logs)
                container.GetOrAddObject("logConfiguration").Set("logDriver", ApiScalar.String("awslogs"));
            return container;
        });

    /// <summary>An empty text stands for none.</summary>
    public static Gen<ApiObject> Definition { get; } =
        Gen.Select(
            Gen.Select(Cpus, Memories, Systems),
            Storage,
            Names,
            Gen.OneOf("", "awsvpc", "bridge", Definitions.Unknown),
            Containers.Array[0, 3])
        .Select((size, storage, family, network, containers) =>
        {
            var root = Sized(size.Item1, size.Item2, size.Item3);
            Set(root, "family", family);
            Set(root, "networkMode", network);
            if (storage is { } gibibytes)
                root.GetOrAddObject("ephemeralStorage").Set("sizeInGiB", ApiScalar.Integer(gibibytes));
            root.GetOrAddArray("containerDefinitions").Items.AddRange(containers);
            return root;
        });

    /// <summary>Ceilings that a team may have set, or not.</summary>
    public static Gen<(string Key, string Value)[]> Ceilings { get; } =
        Gen.Select(Gen.Int[0, 40_000], Gen.Int[0, 300_000], Gen.Int[0, 300], Gen.Bool).Select((cpu, memory, storage, isSet) => isSet
            ? new[]
            {
                ("fargate.max_cpu", $"{cpu}"),
                ("fargate.max_memory", $"{memory}"),
                ("fargate.max_ephemeral_storage", $"{storage}"),
            }
            : []);

    public static ApiObject Sized(string cpu, string memory, string system)
    {
        var root = Definitions.Read("""{ "requiresCompatibilities": ["FARGATE"] }""");
        Set(root, "cpu", cpu);
        Set(root, "memory", memory);
        Set(root.GetOrAddObject("runtimePlatform"), "operatingSystemFamily", system);
        return root;
    }

    private static void Set(ApiObject holder, string key, string text)
    {
        if (text.Length > 0)
            holder.Set(key, text == Definitions.Unknown ? new ApiUnknown() : ApiScalar.String(text));
    }
}
