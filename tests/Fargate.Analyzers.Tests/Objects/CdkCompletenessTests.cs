using System.Text.RegularExpressions;
using Fargate.Core.Sources.Objects.Cdk;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>The table of the CDK's classes has all that they have, and each row of it has a test.</summary>
public class CdkCompletenessTests
{
    // The properties that came after Amazon.CDK.Lib 2.160.0.
    private static readonly HashSet<string> Later =
    [
        "EnableFaultInjection", "VersionConsistency", "EnableRestartPolicy", "RestartAttemptPeriod", "RestartIgnoredExitCodes", "ContainerCpu", "ContainerMemoryLimitMiB", "Async",
        "ListenerCertificate",
    ];

    // Read as unknown: the CDK refuses them on Fargate, or only a run of it tells what comes of them.
    private static readonly HashSet<string> Unknown = ["InferenceAcceleratorResources", "InferenceAccelerators", "PlacementConstraints", "ProxyConfiguration", "CredentialSpecs"];

    // Each row that says a field is in one of the tests of CdkTableTests.
    [Fact]
    public void Every_row_has_a_test()
    {
        var source = File.ReadAllText(Source);
        Assert.Equal([], Tables().SelectMany(it => it.Rows.Rows).Where(it => it.Field is not null && !Later.Contains(it.Property) && !Unknown.Contains(it.Property)
            && !Regex.IsMatch(source, $@"\b{it.Property} = ")).Select(it => it.Property).Distinct().Except(["Image", "Condition"]));
    }

    // What the CDK has is read, or known to say nothing.
    [Fact]
    public void Every_property_of_the_CDK_is_in_the_table()
    {
        var compilation = CodeSource.Stack("");
        var missing = new List<string>();
        foreach (var (name, rows) in Tables())
        {
            var type = compilation.GetTypesByMetadataName("Amazon.CDK.AWS.ECS." + name).Concat(compilation.GetTypesByMetadataName("Amazon.CDK.AWS.ECS.Patterns." + name)).Single();
            var properties = PropertiesOf(type).ToHashSet(StringComparer.Ordinal);
            missing.AddRange(properties.Where(it => !rows.Rows.Any(row => row.Property == it)).Select(it => $"{name}.{it} is not in the table"));
            // The rows of services are shared by all patterns.
            missing.AddRange(rows.Rows.Where(it => it.Field is not null && !properties.Contains(it.Property) && !Later.Contains(it.Property) && !IsShared(name)).Select(it => $"{name}.{it.Property} is not in the CDK"));
        }

        Assert.Equal([], missing);
    }

    [Theory]
    [InlineData("FargateTaskDefinition", "AddExtension AddInferenceAccelerator AddPlacementConstraint ApplyRemovalPolicy GetHashCode Equals ToString")]
    [InlineData("ContainerDefinition", "AddInferenceAcceleratorResource AddLink RenderContainerDefinition ToString")]
    [InlineData("LinuxParameters", "RenderLinuxParameters ToString")]
    public void Every_method_of_the_CDK_is_known(string name, string others)
    {
        var source = File.ReadAllText(Source);
        var type = CodeSource.Stack("").GetTypesByMetadataName("Amazon.CDK.AWS.ECS." + name).Single();
        var methods = new List<string>();
        for (var it = type; it is not null && it.ContainingAssembly.Name == "Amazon.CDK.Lib"; it = it.BaseType)
            methods.AddRange(it.GetMembers().OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false }).Select(method => method.Name));
        Assert.Equal([], methods.Distinct().Where(it => !source.Contains("." + it + "(", StringComparison.Ordinal)).Except(others.Split(' ')));
    }

    /// <summary>The classes with their properties.</summary>
    internal static IEnumerable<(string Class, CdkProperties Rows)> Tables() => CdkTypes.All.Concat(CdkLogs.All).Concat(CdkPatterns.All);

    private static bool IsShared(string name) => name.EndsWith("TaskImageOptions", StringComparison.Ordinal) || name.EndsWith("TaskImageProps", StringComparison.Ordinal) || name.EndsWith("TargetProps", StringComparison.Ordinal);

    private static IEnumerable<string> PropertiesOf(INamedTypeSymbol type)
    {
        for (var it = type; it is { SpecialType: SpecialType.None }; it = it.BaseType)
        {
            foreach (var property in it.GetMembers().OfType<IPropertySymbol>().Where(it => it is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }))
                yield return property.Name;
        }
    }

    private static string Source => Path.Combine(Fargate.Core.Tests.Repository.Root, "tests", "Fargate.Analyzers.Tests", "Objects", "CdkTableTests.cs");
}
