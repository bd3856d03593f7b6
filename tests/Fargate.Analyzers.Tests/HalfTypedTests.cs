using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests;

/// <summary>Code that does not compile is the normal case while typing: the compiler speaks, we neither throw nor guess.</summary>
public class HalfTypedTests
{
    public static TheoryData<string> Sources =>
    [
        "[TaskDefinition",
        "[TaskDefinition(",
        "[TaskDefinition()]",
        "[TaskDefinition(\"a\", Cpu = )] partial class A { [Container(] class B; }",
        "[TaskDefinition(\"a\", Cpu = \"256\", Memory = 512.5)] partial class A { [Container(\"x\")] class B; }",
        "[TaskDefinition(\"a\", Cpu = Missing.Constant, Memory = 512)] partial class A { [Container(\"x\")] class B; }",
        "[TaskDefinition(\"a\", Cpu = System.Environment.ProcessorCount, Memory = 512)] partial class A { [Container(\"x\")] class B; }",
        "[TaskDefinition(1, 2, 3, Nothing = 4)] partial class A { [Container(\"x\")] class B; }",
        "[TaskDefinition(null)] partial class A { [Container(null)] class B; }",
        "[TaskDefinition(\"a\"), TaskDefinition(\"a\")] partial class A { [Container(\"x\")] class B; }",
        "[TaskDefinition(\"a\")] partial class A { } [TaskDefinition(\"a\")] partial class A { }",
        "[TaskDefinition(\"a\")] class A { } [TaskDefinition(\"a\")] record A { }",
        "[TaskDefinition(\"a\")] struct A { [Container(\"x\")] class B; }",
        "[TaskDefinition(\"a\")] interface A { [Container(\"x\")] class B; }",
        "[TaskDefinition(\"a\")] enum A { }",
        "[TaskDefinition(\"a\")] delegate void A();",
        "[TaskDefinition(\"a\")] partial class A : B { } partial class B : A { }",
        "[TaskDefinition(\"a\")] partial class A : A.B { [Container(\"x\")] public class B : A { } }",
        "[TaskDefinition(\"a\")] partial class A : Missing<int> { [Container(\"x\")] class B : Missing; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\"), DependsOn(typeof(), ContainerCondition.Start)] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\"), DependsOn(typeof(Missing), ContainerCondition.Start)] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\"), DependsOn(null, ContainerCondition.Start)] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\"), DependsOn<>(ContainerCondition.Start)] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\"), PortMapping] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\"), PortMapping(99999999999)] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\"), EnvironmentVariable(\"A\")] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\")] class B; [Container(\"x\")] class B; }",
        "[TaskDefinition(\"a\")] partial class A { [Container(\"x\")] class A; }",
        "[TaskDefinition(\"a\")] partial class { [Container(\"x\")] class ; }",
        "namespace { [TaskDefinition(\"a\")] partial class A { [Container(\"x\")] class B; } }",
        "namespace N. { [TaskDefinition(\"a\")] partial class A { [Container(\"x\")] class B; } }",
        "partial class { [TaskDefinition(\"a\")] partial class A { [Container(\"x\")] class B; } }",
        "[TaskDefinition(\"a\")] partial record A { [Container(\"x\")] record B; }",
        "[TaskDefinition(\"a\")] static partial class A { [Container(\"x\")] static class B { } }",
        "[TaskDefinition(\"a\")] file class A { [Container(\"x\")] class B; }",
        "[Container(\"x\")] class B<T> { [TaskDefinition(\"a\")] partial class A; }",
        "[TaskDefinition(\"\\ud800\")] partial class A { [Container(\"\\ud800\", Name = \"\\0\")] class B; }",
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void It_does_not_throw(string source)
    {
        // Also every shorter text: what is on the screen while it is typed.
        for (var length = source.Length; length > 0; length -= 3)
        {
            var compilation = Compilations.Create(AnnotatedSource.Usings + source[..length]);
            AnnotatedSource.Run(compilation);
            var result = CSharpGeneratorDriver.Create(new TaskDefinitionGenerator()).RunGenerators(compilation).GetRunResult();
            Assert.Null(result.Results[0].Exception);
            Assert.All(result.Results[0].GeneratedSources, it => Assert.DoesNotContain("const string Failure = ", it.SourceText.ToString(), StringComparison.Ordinal));
            Assert.All(result.GeneratedTrees, it => Assert.Empty(it.GetDiagnostics()));
        }
    }
}
