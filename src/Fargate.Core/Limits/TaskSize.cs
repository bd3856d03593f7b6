namespace Fargate.Core.Limits;

/// <summary>A pair of CPU units (1024 are one vCPU) and MiB of memory.</summary>
public readonly record struct TaskSize(int Cpu, int Memory);
