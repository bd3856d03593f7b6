namespace Fargate.Build.Carrier;

/// <summary>The assembly has a carrier that this version of the build task does not understand.</summary>
internal sealed class CarrierException(string message) : Exception(message);
