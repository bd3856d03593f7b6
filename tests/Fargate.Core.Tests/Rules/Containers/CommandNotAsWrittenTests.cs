namespace Fargate.Core.Tests.Rules.Containers;

public class CommandNotAsWrittenTests
{
    [Theory]
    [InlineData("""["sh -c"]""", "null", "entryPoint[0]: The entry point of container 'web' would run a program named 'sh -c': make each word a separate item", """entryPoint = ["sh","-c"]""")]
    [InlineData("""["dotnet Shop.dll"]""", """["--verbose"]""", "entryPoint[0]: The entry point of container 'web' would run a program named 'dotnet Shop.dll': make each word a separate item",
        """entryPoint = ["dotnet","Shop.dll"]""")]
    [InlineData("null", """["npm start"]""", "command[0]: The command of container 'web' would run a program named 'npm start': make each word a separate item", """command = ["npm","start"]""")]
    [InlineData("[]", """["npm run", "start"]""", "command[0]: The command of container 'web' would run a program named 'npm run': make each word a separate item", """command = ["npm","run","start"]""")]
    [InlineData("[\"npm ci && npm start\"]", """["a"]""", "entryPoint[0]: The entry point of container 'web' would run a program named 'npm ci && npm start': use sh -c for a shell command line", null)]
    [InlineData("null", """["NODE_ENV=dev", "node", "app.js"]""", "command[0]: The command of container 'web' starts with 'NODE_ENV=dev', which is not a program: set the variable in 'environment'", null)]
    [InlineData("null", """["npm", "run", "build", "&&", "npm", "start"]""", "command[3]: The command of container 'web' passes '&&' to 'npm' as an argument: operators need a shell", null)]
    [InlineData("""["node", "app.js"]""", """[">", "/proc/1/fd/1"]""", "command[0]: The command of container 'web' passes '>' to 'node' as an argument: operators need a shell", null)]
    [InlineData("""["sh", "-c"]""", """["node", "server.js"]""", "command[1]: The command of container 'web' runs only 'node': exactly one item must follow '-c'", null)]
    [InlineData("""["/bin/bash", "-e", "-lc", "npm ci", "&&", "npm start"]""", "null", "entryPoint[4]: The entry point of container 'web' runs only 'npm ci': exactly one item must follow '-lc'", null)]
    public void A_command_is_a_program_and_its_arguments(string entryPoint, string command, string finding, string? right) => Assert.Equal(
        $"FARG0328 containerDefinitions[web].{finding}" + (right is null ? "" : $"\n  split: Make each word a separate item | containerDefinitions[web].{right}"),
        Check(entryPoint, command));

    [Theory]
    [InlineData("echo a && sleep 1")]
    [InlineData("cd /app; npm start")]
    [InlineData("node app.js > /proc/1/fd/1")]
    [InlineData("echo 'a b'")]
    public void A_line_that_only_a_shell_understands_is_run_by_one(string line) => Assert.Equal(
        $"FARG0328 containerDefinitions[web].command[0]: The command of container 'web' would run a program named '{line}': use sh -c for a shell command line\n"
        + $"  shell: Run the line with sh -c | containerDefinitions[web].command = [\"sh\",\"-c\",\"{line}\"]",
        Check("null", $"[\"{line}\"]"));

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
