namespace Fargate.Core.Tests.Rules.Containers;

public class CommandNotAsWrittenTests
{
    [Theory]
    [InlineData("""["sh -c"]""", "null", "entryPoint[0]: The entry point of container 'web' starts a program of the name 'sh -c': each word is an item of its own", """entryPoint = ["sh","-c"]""")]
    [InlineData("""["dotnet Shop.dll"]""", """["--verbose"]""", "entryPoint[0]: The entry point of container 'web' starts a program of the name 'dotnet Shop.dll': each word is an item of its own",
        """entryPoint = ["dotnet","Shop.dll"]""")]
    [InlineData("null", """["npm start"]""", "command[0]: The command of container 'web' starts a program of the name 'npm start': each word is an item of its own", """command = ["npm","start"]""")]
    [InlineData("[]", """["npm run", "start"]""", "command[0]: The command of container 'web' starts a program of the name 'npm run': each word is an item of its own", """command = ["npm","run","start"]""")]
    [InlineData("null", """["echo a && sleep 1"]""", "command[0]: The command of container 'web' starts a program of the name 'echo a && sleep 1': each word is an item of its own", null)]
    [InlineData("null", """["NODE_ENV=dev", "node", "app.js"]""", "command[0]: The command of container 'web' starts with 'NODE_ENV=dev', which is no program: set it in the environment", null)]
    [InlineData("null", """["npm", "run", "build", "&&", "npm", "start"]""", "command[3]: The command of container 'web' hands '&&' to 'npm' as an argument: operators need a shell", null)]
    [InlineData("""["node", "app.js"]""", """[">", "/proc/1/fd/1"]""", "command[0]: The command of container 'web' hands '>' to 'node' as an argument: operators need a shell", null)]
    [InlineData("""["sh", "-c"]""", """["node", "server.js"]""", "command[1]: The command of container 'web' runs 'node' only: after '-c' comes one item", null)]
    [InlineData("""["/bin/bash", "-e", "-lc", "npm ci", "&&", "npm start"]""", "null", "entryPoint[4]: The entry point of container 'web' runs 'npm ci' only: after '-lc' comes one item", null)]
    public void A_command_is_a_program_and_its_arguments(string entryPoint, string command, string finding, string? right) => Assert.Equal(
        $"FARG0328 containerDefinitions[web].{finding}" + (right is null ? "" : $"\n  split: Make an item of each word | containerDefinitions[web].{right}"),
        Check(entryPoint, command));

    [Theory]
    [InlineData("""["dotnet", "My App.dll"]""", "null")]
    [InlineData("null", """["sh", "-c", "a && b"]""")]
    [InlineData("""["sh", "-c"]""", """["a && b"]""")]
    [InlineData("""["sh", "-c"]""", "null")]
    [InlineData("""["sh", "-c", "exec \"$@\"", "--"]""", """["node", "server.js"]""")]
    [InlineData("""["sh", "run.sh", "-c", "a", "b"]""", "null")]
    [InlineData("null", """["--config /etc/a.conf"]""")]
    [InlineData("null", """["Hello World"]""")]
    [InlineData("""["/opt/My App/run"]""", "null")]
    [InlineData("""[""]""", "null")]
    [InlineData("""["env"]""", """["NODE_ENV=dev", "node", "app.js"]""")]
    [InlineData("""["find", "/tmp", "-exec", "rm", "{}", ";"]""", "null")]
    [InlineData("""["<unknown>"]""", """["&&"]""")]
    [InlineData("""["<open>"]""", """["npm start"]""")]
    [InlineData("\"<unknown>\"", """["npm start"]""")]
    [InlineData("""["sh", "<unknown>", "a", "b"]""", "null")]
    [InlineData("""["sh", "-c", "<unknown>", "b"]""", "null")]
    public void Says_nothing_of(string entryPoint, string command) => Assert.Equal("", Check(entryPoint, command));

    [Fact]
    public void Windows_has_programs_of_other_names() => Assert.Equal("", Definitions.CheckOnly("FARG0328", """
        { "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "image": "a", "command": ["npm start"] }] }
        """));

    private static string Check(string entryPoint, string command) => Definitions.CheckContainer("FARG0328", $$""" "entryPoint": {{entryPoint}}, "command": {{command}} """);
}
