using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>Bases of services and other resources: what they get wrong themselves is reported there, and what they leave out is not.</summary>
public class ResourceTemplateTests
{
    private const string Network = """[NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]""";

    [Fact]
    public void What_a_base_gets_wrong_is_reported_once_there() => AnnotatedSource.Check($$"""
        [RunTask("base", Count = {|FARG1205:11|})]
        {{Network}}
        [Tag("a", "1"), {|FARG0007:Tag|}("a", "2")]
        public abstract class Base;

        [RunTask("a", "a:1", LaunchType = LaunchType.Fargate)]
        public class A : Base;

        [Tag("{|FARG1211:aws:b|}", "1")]
        public abstract class Middle : Base;

        [RunTask("b", "b:1", LaunchType = LaunchType.Fargate)]
        public class B : Middle;

        [TaskDefinition("c", Cpu = 256, Memory = 512), RunTask("c", LaunchType = LaunchType.Fargate, Count = {|FARG1205:12|})]
        public partial class C : Base
        {
            [Container("c:1")]
            public class Web;
        }
        """.Replace("\"{|FARG1211:aws:b|}\"", "{|FARG1211:\"aws:b\"|}"));

    [Fact]
    public void What_is_said_twice_is_reported_once_whatever_derives() => AnnotatedSource.Check($$"""
        [Tag("a", "1"), {|FARG0007:Tag|}("a", "2")]
        public abstract class Base;

        [TaskDefinition("a", Cpu = 256, Memory = 512), Service("a", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public partial class A : Base
        {
            [Container("a:1")]
            public class Web;
        }
        """);

    [Fact]
    public void A_class_that_is_a_service_itself_may_be_a_base() => AnnotatedSource.Check($$"""
        [Service("a", "a:1", DesiredCount = {|FARG1205:-1|}, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public class A;

        [Service("b", "b:1")]
        public class B : A;
        """);

    [Fact]
    public void What_only_the_combination_gets_wrong_stands_at_the_attribute_of_its_kind()
    {
        var diagnostics = AnnotatedSource.Check($$"""
            [ScalableTarget(MinCapacity = 5)]
            {{Network}}
            public abstract class Base;

            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            [RunTask("once", LaunchType = LaunchType.Fargate)]
            [{|FARG1250:Service|}("a", DesiredCount = 4, LaunchType = LaunchType.Fargate)]
            [ScalableTarget(MaxCapacity = 4)]
            public partial class A : Base
            {
                [Container("a:1")]
                public class Web;
            }
            """);
        Assert.Equal("5", Text(Assert.Single(Assert.Single(diagnostics).AdditionalLocations)));
    }

    // A network is of services, runs and schedules alike.
    [Fact]
    public void A_base_that_does_not_say_of_what_is_checked_with_what_derives_from_it()
    {
        var diagnostics = AnnotatedSource.Check("""
            [NetworkConfiguration(Subnets = new[] { "subnet" })]
            public abstract class Base;

            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            [{|FARG1210:RunTask|}("a", LaunchType = LaunchType.Fargate)]
            [{|FARG1210:Service|}("a", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
            public partial class A : Base
            {
                [Container("a:1")]
                public class Web;
            }
            """);
        Assert.All(diagnostics, it => Assert.Equal("\"subnet\"", Text(Assert.Single(it.AdditionalLocations))));
    }

    [Fact]
    public void A_fault_of_a_task_stands_at_the_task_and_one_of_another_assembly_at_each_class()
    {
        var library = Compilations.Create(AnnotatedSource.Usings + """
            [TaskDefinition(Cpu = 300, Memory = 512), Service("base", DesiredCount = -1)]
            public abstract class Base;
            """).WithAssemblyName("Library");
        // Built without the package's generator: nobody has checked it.
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var compilation = Compilations.Create(AnnotatedSource.Usings + $$"""
            [Service("a", LaunchType = LaunchType.Fargate)]
            {{Network}}
            [TaskDefinition("a")]
            public partial class A : Base
            {
                [Container("a:1")]
                public class Web;
            }
            """).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        var diagnostics = AnnotatedSource.Run(compilation).Select(it => $"{it.Id} {Text(it.Location)}").Order();
        Assert.Equal(["FARG0101 TaskDefinition", "FARG1205 Service"], diagnostics);
    }

    [Fact]
    public void A_tag_on_a_base_of_services_is_none_of_a_task() => AnnotatedSource.Check("""
        [Service("base"), Tag({|FARG1211:"aws:a"|}, "1")]
        public abstract class Services;

        [TaskDefinition, Tag({|FARG0210:"aws:a"|}, "1")]
        public abstract class Tasks;

        [Tag({|FARG0210:"aws:a"|}, "1")]
        public abstract class Either;
        """);

    [Fact]
    public void A_raw_field_of_a_base_is_a_service_s() => Assert.Contains(
        "\"newField\":1",
        GeneratorRun.Of("""
            [Service("base"), Tag("a", "b"), JsonField("/newField", "1")]
            public abstract class Base;

            [Service("a", "a:1")]
            public class A : Base;
            """).Files()["a.service.json"].Replace(" ", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    public static TheoryData<string> Pages =>
        [.. Descriptors.All.Select(it => it.Id).Where(it => it.StartsWith("FARG12", StringComparison.Ordinal) || it.StartsWith("FARG13", StringComparison.Ordinal))];

    // Of all that is right: each attribute alone, and all but each.
    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_base_leaves_out_is_not_missing(string id)
    {
        var source = new RulePage(id).Code("Fixed");
        var root = CSharpSyntaxTree.ParseText(source, Compilations.ParseOptions).GetCompilationUnitRoot();
        var bases = root.Members.OfType<ClassDeclarationSyntax>().SelectMany(type =>
        {
            // Containers have their names from the class around them.
            var attributes = type.AttributeLists.SelectMany(it => it.Attributes)
                .Select(it => Regex.Replace(it.ToString(), @"typeof\((Web)\)", $"typeof({type.Identifier}.$1)")).ToList();
            return attributes.SelectMany((it, i) => new[] { it, string.Join(", ", attributes.Where((_, other) => other != i)) });
        }).Where(it => it.Length > 0).Select((it, i) => $"[{it}] public abstract class Base{i};");
        var compilation = Compilations.Create($"{source}\n{string.Join('\n', bases)}");
        Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity == DiagnosticSeverity.Error);
        Assert.Empty(AnnotatedSource.Run(compilation));
    }

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
