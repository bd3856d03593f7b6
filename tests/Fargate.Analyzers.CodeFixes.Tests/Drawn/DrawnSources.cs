using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Json;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.CodeFixes.Tests.Drawn;

/// <summary>Random annotated classes with faults in them, written in all sorts of ways.</summary>
internal sealed class DrawnSources : Gen<string>
{
    public static readonly Gen<string> Instance = new DrawnSources();

    private const int MostFaults = 3;

    // Of lists and options, whose corrections are the most delicate.
    private static readonly string[] Odd =
    [
        """{ "name": "odd", "image": "busybox:1.36", "essential": false, "healthCheck": { "command": ["curl", "-f", "http://localhost"] } }""",
        """{ "name": "odd", "image": "busybox:1.36", "essential": false, "linuxParameters": { "capabilities": { "add": ["NET_ADMIN", "SYS_PTRACE", "SYS_TIME"] } } }""",
        """{ "name": "odd", "image": "busybox:1.36", "essential": false, "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "a", "awslogs-region": "eu-west-1", "awslogs-streamprefix": "odd" } } }""",
        """{ "name": "odd", "image": "busybox:1.36", "essential": false, "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "a" } } }""",
        """{ "name": "odd", "image": "busybox:1.36", "essential": false, "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "a", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "odd", "mode": "blocking", "max-buffer-size": "1m" } } }""",
    ];

    public override string Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var task = ExpectedJson.Of(new TaskDrawing(draw).Draw(), 0);
        foreach (var fault in draw.Some(Fault.All, 1, MostFaults))
            fault.Put(task);
        if (draw.Chance(50) && (JsonArray)task["containerDefinitions"]! is { Count: < 10 } containers)
            containers.Add(JsonNode.Parse(draw.OneOf(Odd)));
        var options = new AnnotatedClassOptions("Drawn", null, ["Region", "Tag", "ContainerImage", "Odd"]);
        var source = AnnotatedClass.Write((ApiObject)JsonReader.Read(task.ToJsonString()).Root!, options).Code;
        var decorated = new Decoration(draw).Of(source);
        size = draw.Size;
        return decorated;
    }
}
