using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>What a volume can be.</summary>
/// <param name="Field">The field that makes it so.</param>
/// <param name="IsWritten">Whether a volume surely is of this kind.</param>
/// <param name="NeedsName">Whether the API asks for a name even where nothing mounts it.</param>
/// <param name="IsOnFargate">Whether Fargate has volumes of this kind.</param>
internal sealed record VolumeKind(string Field, Func<Volume, bool> IsWritten, bool NeedsName = false, bool IsOnFargate = true);
