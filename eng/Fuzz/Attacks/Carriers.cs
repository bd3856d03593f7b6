using System.Globalization;
using Fargate.Build.Carrier;

namespace Fargate.Fuzz.Attacks;

/// <summary>Assemblies with wrong bytes.</summary>
internal sealed class Carriers : IAttack
{
    private static readonly Lazy<byte[]> Assembly = new(() => Compiled.Of(Compiled.Sample).Emit());

    public string Name => "carriers";

    /// <summary>The changes alone: <c>index=byte</c>, or <c>length</c> to end there.</summary>
    public string Draw(Random random) => string.Join(" ", Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(20) == 0
        ? FormattableString.Invariant($"{random.Next(Assembly.Value.Length)}")
        : FormattableString.Invariant($"{random.Next(Assembly.Value.Length)}={random.Next(256)}")));

    public void Run(string input, Trial trial)
    {
        var bytes = Assembly.Value.ToArray();
        foreach (var change in input.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = change.Split('=');
            if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= bytes.Length)
                continue;
            if (parts.Length == 1)
                bytes = bytes[..at];
            else if (byte.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                bytes[at] = value;
        }

        trial.Step("the carrier", () =>
        {
            try
            {
                return EmbeddedFilesReader.Read(new MemoryStream(bytes)).Count;
            }
            catch (Exception e) when (e is BadImageFormatException or CarrierException or IOException)
            {
                // Told as an error of the build.
                return 0;
            }
        });
    }
}
