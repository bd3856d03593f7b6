using System.Diagnostics;
using System.Reflection;

namespace Fargate.Annotations.Tests;

/// <summary>What every attribute has in common.</summary>
public class AttributeShapeTests
{
    // Without one they would say nothing.
    private static readonly Type[] NeedsList =
    [
        typeof(DeploymentAlarmsAttribute), typeof(DeploymentLifecycleHookAttribute), typeof(DeploymentPauseHookAttribute), typeof(MetricConfigurationAttribute),
    ];

    public static TheoryData<Type> Attributes => [.. Annotations.Attributes];

    [Fact]
    public void There_are_attributes() => Assert.Contains(typeof(TaskDefinitionAttribute), Annotations.Attributes);

    [Theory]
    [MemberData(nameof(Attributes))]
    public void An_attribute_is_sealed_and_stands_on_classes_and_is_not_inherited(Type attribute)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false);
        Assert.True(attribute.IsSealed);
        Assert.Equal(AttributeTargets.Class, usage?.ValidOn);
        Assert.False(usage!.Inherited);
    }

    // Bases in other assemblies are read from metadata, where a conditional attribute is not.
    [Theory]
    [MemberData(nameof(Attributes))]
    public void An_attribute_is_in_every_build(Type attribute) => Assert.Empty(attribute.GetCustomAttributes<ConditionalAttribute>());

    // What is not written must not be emitted, and metadata does not tell an omitted argument from a written one.
    [Theory]
    [MemberData(nameof(Attributes))]
    public void No_argument_of_a_constructor_is_optional(Type attribute) =>
        Assert.All(attribute.GetConstructors().SelectMany(it => it.GetParameters()), it => Assert.False(it.IsOptional));

    // Without it the compiler would write an empty array for what is omitted.
    [Theory]
    [MemberData(nameof(Attributes))]
    public void Where_a_list_of_arguments_can_be_omitted_there_is_a_constructor_without(Type attribute) =>
        Assert.All(attribute.GetConstructors().Where(it => it.GetParameters() is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute))), it =>
            Assert.True(
                NeedsList.Contains(attribute) || attribute.GetConstructor([.. it.GetParameters().SkipLast(1).Select(parameter => parameter.ParameterType)]) is not null));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void A_property_without_a_setter_gives_an_argument_of_the_constructor(Type attribute)
    {
        var given = attribute.GetConstructors().SelectMany(it => it.GetParameters()).Select(it => (Pascal(it.Name!), it.ParameterType));
        var shown = Declared(attribute).Where(it => !it.CanWrite).Select(it => (it.Name, it.PropertyType));
        Assert.Equal(given.Distinct().Order(Comparer), shown.Order(Comparer));
    }

    [Fact]
    public void The_constructor_keeps_what_it_is_given()
    {
        Assert.Equal("web", new TaskDefinitionAttribute("web").Family);
        Assert.Null(new TaskDefinitionAttribute().Family);
        Assert.Equal("nginx", new ContainerAttribute("nginx").Image);
        Assert.Null(new ContainerAttribute().Image);
        Assert.Equal((80, null), (new PortMappingAttribute(80).ContainerPort, new PortMappingAttribute(80).ContainerPortRange));
        Assert.Equal((0, "1-2"), (new PortMappingAttribute("1-2").ContainerPort, new PortMappingAttribute("1-2").ContainerPortRange));
        Assert.Null(new HealthCheckAttribute().Command);
        Assert.Equal("/ecs/web", new AwsLogsAttribute("/ecs/web").Group);
        Assert.Equal(("a", "b"), (new TagAttribute("a", "b").Key, new TagAttribute("a", "b").Value));
        Assert.Equal(("A", "b"), (new EnvironmentVariableAttribute("A", "b").Name, new EnvironmentVariableAttribute("A", "b").Value));
        Assert.Equal(typeof(string), new DependsOnAttribute(typeof(string), ContainerCondition.Healthy).Container);
        Assert.Equal(ContainerCondition.Healthy, new DependsOnAttribute(typeof(string), ContainerCondition.Healthy).Condition);
        Assert.Equal(ContainerCondition.Complete, new DependsOnAttribute<string>(ContainerCondition.Complete).Condition);
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void A_property_shows_the_argument_of_its_name(Type attribute) =>
        Assert.All(Closed(attribute).GetConstructors(), constructor =>
        {
            var parameters = constructor.GetParameters();
            var arguments = parameters.Select(it => Sample(it.ParameterType, it.Position)).ToArray();
            var made = constructor.Invoke(arguments);
            Assert.Equal(arguments, parameters.Select(it => made.GetType().GetProperty(Pascal(it.Name!))!.GetValue(made)));
        });

    [Theory]
    [MemberData(nameof(Attributes))]
    public void A_property_keeps_what_it_is_given(Type attribute) =>
        Assert.All(Declared(Closed(attribute)).Where(it => it.CanWrite), property =>
        {
            var constructor = Closed(attribute).GetConstructors()[0];
            var made = constructor.Invoke([.. constructor.GetParameters().Select(it => Sample(it.ParameterType, 0))]);
            var given = Sample(property.PropertyType, 1);
            property.SetValue(made, given);
            Assert.Equal(given, property.GetValue(made));
        });

    [Fact]
    public void The_units_are_those_of_the_API()
    {
        Assert.Equal(256, Units.Vcpu / 4);
        Assert.Equal(512, Units.GiB / 2);
    }

    // Also what several attributes share; Stage is every attribute's.
    internal static IEnumerable<PropertyInfo> Declared(Type attribute) =>
        attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(it => it.DeclaringType!.Assembly == Annotations.Assembly && it.DeclaringType != typeof(FargateAttribute));

    private static Type Closed(Type attribute) => attribute.IsGenericType ? attribute.MakeGenericType(typeof(string)) : attribute;

    /// <summary>A value of a type, another for each number.</summary>
    private static object Sample(Type type, int number) => type switch
    {
        _ when type == typeof(string) || type == typeof(object) => $"text {number}",
        _ when type == typeof(int) => number + 1,
        _ when type == typeof(double) => number + 0.5,
        _ when type == typeof(bool) => true,
        _ when type == typeof(Type) => typeof(string),
        { IsEnum: true } => Enum.GetValues(type) is var values ? values.GetValue(values.Length - 1)! : type,
        { IsArray: true } => ArrayOf(Sample(type.GetElementType()!, number)),
        _ => throw new InvalidOperationException($"{type} is no type that annotations have"),
    };

    private static Array ArrayOf(object item)
    {
        var array = Array.CreateInstance(item.GetType(), 1);
        array.SetValue(item, 0);
        return array;
    }

    private static readonly Comparer<(string Name, Type Type)> Comparer =
        Comparer<(string Name, Type Type)>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name));

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
