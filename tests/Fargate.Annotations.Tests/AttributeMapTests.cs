using System.Reflection;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Annotations.Tests;

/// <summary>The attributes, and what the core knows of them without referring to them.</summary>
public class AttributeMapTests
{
    // JsonField stands for the fields that no other attribute has.
    private static readonly Type[] MappedAttributes = [.. Annotations.Attributes.Except([typeof(JsonFieldAttribute)])];

    public static TheoryData<Type> Attributes => [.. MappedAttributes];

    public static IEnumerable<object[]> Mapped => AttributeMap.All.Select(it => new object[] { it.Name, it.Target });

    [Fact]
    public void Every_attribute_is_mapped_and_every_mapped_one_exists() =>
        Assert.Equal(
            MappedAttributes.Select(Annotations.NameOf).Distinct().Order(StringComparer.Ordinal),
            AttributeMap.All.Select(it => it.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Every_argument_is_mapped_and_every_mapped_one_exists(Type attribute) =>
        Assert.All(MapsOf(attribute), map => Assert.Equal(
            Arguments(attribute).Select(it => it.Name).Order(StringComparer.Ordinal),
            map.Arguments.Select(it => it.Name).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void An_argument_has_a_type_that_its_field_can_take(Type attribute) =>
        Assert.All(Values(attribute), it =>
        {
            if (it.Type == typeof(DeploymentCircuitBreaker))
                return;
            // The API takes sizes and the options of log drivers as texts.
            Assert.True(it.Shape.Kind == ScalarKind.String || it.Shape.Kind == KindOf(it.Type), $"{it} is {it.Shape.Kind}");
            var isSwitch = it.Type == typeof(bool) && it.Shape.Values.SequenceEqual(["ENABLED", "DISABLED"]);
            Assert.True(isSwitch || it.Type.IsEnum == it.Shape.Values.Count > 0, $"{it} has {it.Shape.Values.Count} values");
        });

    [Theory]
    [MemberData(nameof(Attributes))]
    public void An_enum_member_is_one_value_of_the_API_and_no_other_member_is_it(Type attribute) =>
        Assert.All(Values(attribute).Where(it => it.Type.IsEnum && it.Type != typeof(DeploymentCircuitBreaker)), argument =>
        {
            var meant = Enum.GetNames(argument.Type)
                .Select(member => Assert.Single(argument.Shape.Values, it => AttributeMap.IsSameName(member, it)));
            Assert.Distinct(meant);
        });

    [Theory]
    [MemberData(nameof(Attributes))]
    public void The_map_knows_the_types_of_the_arguments(Type attribute) =>
        Assert.All(Arguments(attribute), it =>
        {
            var type = it.Type.IsArray ? it.Type.GetElementType()! : it.Type;
            Assert.All(MapsOf(attribute), map =>
            {
                Assert.Equal(CSharpName(type), map[it.Name]!.Type.Name);
                Assert.Equal(type.IsEnum ? Enum.GetNames(type) : [], map[it.Name]!.Type.Members);
            });
        });

    [Theory]
    [MemberData(nameof(Attributes))]
    public void The_map_knows_the_constructors(Type attribute)
    {
        if (attribute.IsGenericType)
            return;
        var constructors = attribute.GetConstructors().Select(it => it.GetParameters()).ToList();
        Assert.All(MapsOf(attribute), map => Assert.Equal(
            constructors.Select(it => string.Join(", ", it.Select(parameter => parameter.Name))).Order(StringComparer.Ordinal),
            map.Constructors.Select(it => string.Join(", ", it)).Order(StringComparer.Ordinal)));
        Assert.All(constructors.SelectMany(it => it), it => Assert.Equal(it.ParameterType.IsArray, it.IsDefined(typeof(ParamArrayAttribute))));
    }

    [Fact]
    public void Every_enum_is_an_argument_somewhere() =>
        Assert.Empty(Annotations.Enums.Except([typeof(DocumentKind)]).Except(MappedAttributes.SelectMany(Values).Select(it => it.Type)));

    [Fact]
    public void A_document_is_that_of_a_kind_or_of_the_scaling_of_a_service() =>
        Assert.Equal(
            ClassKind.Resources.Select(it => it.Attribute).Concat(["ScalableTarget", "ScalingPolicy", "ScheduledAction"]).Order(StringComparer.Ordinal),
            Enum.GetNames<DocumentKind>().Order(StringComparer.Ordinal));

    // The rest is not for Fargate, and so has no member.
    [Fact]
    public void The_values_without_a_member_are_what_Fargate_does_not_run() =>
        Assert.Equal(
            ["EC2", "EXTERNAL", "MANAGED_INSTANCES", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_20H2_CORE"],
            (from attribute in MappedAttributes
             from argument in Values(attribute)
             where argument.Type.IsEnum
             from value in argument.Shape.Values
             where !Enum.GetNames(argument.Type).Any(it => AttributeMap.IsSameName(it, value))
             orderby value
             select value).Distinct());

    [Theory]
    [InlineData("WindowsServer2022Core", "WINDOWS_SERVER_2022_CORE", true)]
    [InlineData("X86_64", "X86_64", true)]
    [InlineData("NonBlocking", "non-blocking", true)]
    [InlineData("Http", "http2", false)]
    [InlineData("Http2", "http", false)]
    public void Names_differ_in_case_and_separators_only(string member, string value, bool isSame) =>
        Assert.Equal(isSame, AttributeMap.IsSameName(member, value));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void An_attribute_may_stand_once_for_each_stage(Type attribute)
    {
        Assert.True(typeof(FargateAttribute).IsAssignableFrom(attribute));
        Assert.True(attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false)!.AllowMultiple);
    }

    [Theory]
    [MemberData(nameof(Mapped))]
    public void No_two_arguments_that_can_stand_together_write_one_field(string name, ClassKind target)
    {
        var map = MapOf(name, target);
        Assert.All(map.Constructors, constructor => Assert.Distinct(
            map.Arguments.Where(it => !it.IsParameter || constructor.Contains(it.Name)).Where(it => !IsTaskByArn(it)).Select(it => string.Join('.', it.Field))
                .Concat(map.Constants.Where(it => !map.Arguments.Any(argument => argument.Field is [var field] && field == it.Field)).Select(it => it.Field))));
    }

    // The property counts where there is no class to name.
    private static bool IsTaskByArn(AttributeArgument argument) => argument.Name == "TaskDefinitionArn";


    [Theory]
    [MemberData(nameof(Mapped))]
    public void The_key_of_an_item_is_made_of_fields_that_the_arguments_write(string name, ClassKind target)
    {
        var map = MapOf(name, target);
        // Selectors and steps may be as alike as one wants.
        Assert.Equal(map.Kind == AttributeKind.Item && name is not ("PodSelector" or "StepAdjustment" or "DeploymentPauseHook" or "MetricConfiguration"), map.Key.Count > 0);
        Assert.Empty(map.Key.Select(it => it.Field).Except(map.Arguments.SelectMany(it => it.Field.Take(1))));
    }

    [Fact]
    public void There_is_no_other_attribute() => Assert.Empty(AttributeMap.Find("FactAttribute"));

    /// <summary>What an attribute says on each kind of class: the same arguments, in other fields.</summary>
    private static IReadOnlyList<AttributeShape> MapsOf(Type attribute) => AttributeMap.Find(Annotations.NameOf(attribute) + nameof(Attribute));

    private static AttributeShape MapOf(string name, ClassKind target) => AttributeMap.Find(name + nameof(Attribute)).Single(it => it.Target == target);

    /// <summary>What a user can write: parameters, properties with a setter, and the type argument that stands for a <c>typeof</c>.</summary>
    private static IEnumerable<(string Name, Type Type)> Arguments(Type attribute) =>
        attribute.GetConstructors().SelectMany(it => it.GetParameters()).Select(it => (it.Name!, it.ParameterType))
            .Concat(AttributeShapeTests.Declared(attribute).Where(it => it.CanWrite).Select(it => (it.Name, it.PropertyType)))
            .Concat(attribute.GetGenericArguments().Select(it => (it.Name[1..].ToLowerInvariant(), typeof(Type))))
            .Distinct();

    /// <summary>The arguments, and of arrays what they hold.</summary>
    private static IEnumerable<(string Name, Type Type, ScalarShape Shape)> Values(Type attribute)
    {
        foreach (var (name, type) in Arguments(attribute))
        {
            foreach (var shape in MapsOf(attribute).Select(it => it[name]!.Shape))
            {
                yield return shape switch
                {
                    MapShape { Value: ScalarShape item } => (name, type.GetElementType()!, item),
                    ListShape { Item: ScalarShape item } => (name, type.GetElementType()!, item),
                    // A key and a value in one text, and JSON in a text.
                    ListShape { Item: ObjectShape } => (name, type.GetElementType()!, new ScalarShape(ScalarKind.String)),
                    DocumentShape => (name, type, new ScalarShape(ScalarKind.String)),
                    ObjectShape => (name, type, new ScalarShape(ScalarKind.String, Enum.GetNames(type))),
                    _ => (name, type, Assert.IsType<ScalarShape>(shape)),
                };
            }
        }
    }

    private static string CSharpName(Type type) =>
        type == typeof(string) ? "string" : type == typeof(double) ? "double" : type == typeof(int) ? "int" : type == typeof(bool) ? "bool" : type.Name;

    private static ScalarKind KindOf(Type type) =>
        type == typeof(int) || type == typeof(double) ? ScalarKind.Number : type == typeof(bool) ? ScalarKind.Boolean : ScalarKind.String;
}
