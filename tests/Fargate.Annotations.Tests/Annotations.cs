using System.Reflection;

namespace Fargate.Annotations.Tests;

/// <summary>What users see of the annotations, by reflection.</summary>
internal static class Annotations
{
    public static Assembly Assembly { get; } = typeof(TaskDefinitionAttribute).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Assembly.GetExportedTypes().OrderBy(it => it.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Attributes { get; } = [.. PublicTypes.Where(it => !it.IsAbstract && typeof(Attribute).IsAssignableFrom(it))];

    public static IReadOnlyList<Type> Enums { get; } = [.. PublicTypes.Where(it => it.IsEnum)];

    /// <summary>The public members that a type itself declares, accessors left out.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(it => it is not MethodBase { IsSpecialName: true, IsConstructor: false } and not FieldInfo { IsSpecialName: true });

    /// <summary><c>DependsOn</c> of <c>DependsOnAttribute</c> and of <c>DependsOnAttribute&lt;T&gt;</c>.</summary>
    public static string NameOf(Type attribute) => attribute.Name.Split('`')[0][..^nameof(Attribute).Length];
}
