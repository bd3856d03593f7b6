using System.Reflection;

namespace Fargate.Annotations.Tests;

public class PublicApiTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void The_public_API_is_the_one_in_PublicApi_txt()
    {
        var actual = string.Concat(Annotations.PublicTypes.Select(Declaration));
        var written = Path.Combine(AppContext.BaseDirectory, "PublicApi.actual.txt");
        File.WriteAllText(written, actual);

        Assert.True(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.txt")).ReplaceLineEndings("\n") == actual,
            $"The public API has changed. If that is meant, copy {written} to tests/Fargate.Annotations.Tests/PublicApi.txt");
    }

    private static string Declaration(Type type) =>
        $"{Kind(type)} {NameOf(type)}\n" + string.Concat(Annotations.Members(type).Select(Declaration).Order(StringComparer.Ordinal));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : type.IsAbstract ? "abstract class" : "class";

    private static string Declaration(MemberInfo member) => "  " + member switch
    {
        ConstructorInfo it => $"new({string.Join(", ", it.GetParameters().Select(Declaration))})",
        PropertyInfo it => $"{NameOf(it.PropertyType)}{Mark(Nullability.Create(it))} {it.Name} {{ get;{(it.CanWrite ? " set;" : "")} }}",
        FieldInfo { IsLiteral: true } it => $"{it.Name} = {it.GetRawConstantValue()}",
        _ => member.ToString(),
    } + "\n";

    private static string Declaration(ParameterInfo it) =>
        $"{(it.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{NameOf(it.ParameterType)}{Mark(Nullability.Create(it))} {it.Name}";

    private static string Mark(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(it => it.Name))}>"
        : type.Name;
}
