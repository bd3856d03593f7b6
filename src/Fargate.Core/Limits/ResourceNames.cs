using System.Text.RegularExpressions;

namespace Fargate.Core.Limits;

/// <summary>
/// Names of services and other resources. Source: botocore 1.43.11: CreateCluster in ecs/2014-11-13 (as for families), Name in scheduler/2021-06-30;
/// read 2026-11-23.
/// </summary>
public static class ResourceNames
{
    private static readonly Regex Schedule = new(@"\A[0-9a-zA-Z\-_.]{1,64}\z", RegexOptions.CultureInvariant);

    public static bool IsCluster(string name) => Names.IsValid(name);

    public static bool IsSchedule(string name) => Schedule.IsMatch(name);
}
