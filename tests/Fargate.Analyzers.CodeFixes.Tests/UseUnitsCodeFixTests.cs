namespace Fargate.Analyzers.CodeFixes.Tests;

public class UseUnitsCodeFixTests
{
    private const string Wrong = """
        [TaskDefinition("a", Cpu = {|CS0103:Vcpu|} / 4, Memory = 2 * {|CS0103:GiB|})]
        public partial class A { [Container("x:1")] public class Web; }

        """;

    private const string Right = """
        [TaskDefinition("a", Cpu = Vcpu / 4, Memory = 2 * GiB)]
        public partial class A { [Container("x:1")] public class Web; }

        """;

    private const string GlobalUsing = "global using Fargate;\n";

    [Theory]
    [InlineData("using Fargate;\n\n", "using Fargate;\nusing static Fargate.Units;\n\n")]
    [InlineData("// The shop.\n\nusing System;\nusing Fargate; // ours\n", "// The shop.\n\nusing System;\nusing Fargate; // ours\nusing static Fargate.Units;\n")]
    [InlineData("#nullable enable\nusing Fargate;\n#pragma warning disable FARG0011\n", "#nullable enable\nusing Fargate;\nusing static Fargate.Units;\n#pragma warning disable FARG0011\n")]
    [InlineData("using Fargate; using System;\nnamespace Shop;\n", "using Fargate; using System;\nusing static Fargate.Units;\nnamespace Shop;\n")]
    [InlineData("using Fargate; namespace Shop;\n", "using Fargate; using static Fargate.Units; namespace Shop;\n")]
    [InlineData("namespace Shop;\n\nusing Fargate;\n\n", "namespace Shop;\n\nusing Fargate;\nusing static Fargate.Units;\n\n")]
    public async Task Behind_the_usings_that_are_there(string before, string after)
    {
        await Verify(before + Wrong, after + Right);
        await Verify((before + Wrong).Replace("\n", "\r\n", StringComparison.Ordinal), (after + Right).Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "using static Fargate.Units;\n\n")]
    [InlineData("// Copyright of the shop.\n// All rights reserved.\n\n", "// Copyright of the shop.\n// All rights reserved.\n\nusing static Fargate.Units;\n\n")]
    [InlineData("// About the class.\n", "using static Fargate.Units;\n\n// About the class.\n")]
    [InlineData("/// <summary>The shop.</summary>\n", "using static Fargate.Units;\n\n/// <summary>The shop.</summary>\n")]
    public Task Or_before_all_else_but_the_files_header(string before, string after) => CodeFixVerifier.VerifyAsync<UseUnitsCodeFixProvider>(
        [before + Wrong, GlobalUsing], null, [after + Right, GlobalUsing]);

    [Fact]
    public Task And_behind_the_aliases_of_assemblies() => CodeFixVerifier.VerifyAsync<UseUnitsCodeFixProvider>(
        ["extern alias {|CS0430:Other|};\n\n" + Wrong, GlobalUsing], null, ["extern alias {|CS0430:Other|};\nusing static Fargate.Units;\n\n" + Right, GlobalUsing]);

    // With another symbol there would be a using too few.
    [Fact]
    public Task Not_among_directives() => Verify("using Fargate;\n#if true\nusing System;\n#endif\n" + Wrong, "using Fargate;\n#if true\nusing System;\n#endif\n" + Wrong);

    [Fact]
    public Task Another_name_is_none_of_ours() => Verify(
        "using Fargate;\n" + Right.Replace("Vcpu / 4", "{|CS0103:Units2|}", StringComparison.Ordinal).Replace("2 * GiB", "512", StringComparison.Ordinal),
        "using Fargate;\n" + Right.Replace("Vcpu / 4", "{|CS0103:Units2|}", StringComparison.Ordinal).Replace("2 * GiB", "512", StringComparison.Ordinal));

    private static Task Verify(string source, string fixedSource) => CodeFixVerifier.VerifyAsync<UseUnitsCodeFixProvider>([source], null, [fixedSource]);
}
