namespace Fargate.Core.Sources.Attributes;

/// <summary>
/// Our attributes and the fields of the API that they write: all that the reader of annotated classes, the editor that applies
/// fixes to them, and the writer that turns a definition into C# know of them. How a value is written follows from the two types:
/// an enum member by its name, a number where the API wants a string as its digits, a <c>typeof</c> as the container's name.
/// </summary>
public static partial class AttributeMap
{
    private const string Redundant = "ECSService";

    public static IReadOnlyList<AttributeShape> All { get; } =
        [.. Task, .. Container, .. Logs, .. Service, .. Scaling, .. RunTask, .. Schedule, .. Cluster, .. FargateProfile];

    private static readonly AttributeShape[] None = [];

    private static readonly Dictionary<string, AttributeShape[]> ByClass = All.GroupBy(it => it.Name + "Attribute", StringComparer.Ordinal)
        .ToDictionary(it => it.Key, it => it.ToArray(), StringComparer.Ordinal);

    /// <summary>What an attribute says, of each kind of class that it may stand on; empty for an attribute that is not ours.</summary>
    /// <param name="className">The attribute's class, such as <c>PortMappingAttribute</c>.</param>
    public static IReadOnlyList<AttributeShape> Find(string className) => ByClass.TryGetValue(className, out var shapes) ? shapes : None;

    /// <summary>
    /// What the API calls a member of an enum. The names differ in case and separators only:
    /// <c>WindowsServer2022Core</c> is <c>WINDOWS_SERVER_2022_CORE</c>; and the API says <c>ECSService</c> before what is said of no
    /// other service here.
    /// </summary>
    // Compared in place: this runs for each member of an enum, while the user types.
    public static bool IsSameName(string member, string apiValue)
    {
        var (i, j) = (0, apiValue.StartsWith(Redundant, StringComparison.Ordinal) ? Redundant.Length : 0);
        while (true)
        {
            while (i < member.Length && (member[i] is '_' or '-'))
                i++;
            while (j < apiValue.Length && (apiValue[j] is '_' or '-'))
                j++;
            if (i == member.Length || j == apiValue.Length)
                return i == member.Length && j == apiValue.Length;
            if (char.ToUpperInvariant(member[i++]) != char.ToUpperInvariant(apiValue[j++]))
                return false;
        }
    }
}
