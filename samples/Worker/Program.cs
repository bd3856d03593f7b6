using static Samples.Invoices.Definition;

// What the worker reads at run time has the names that its definition gives. A secret that is renamed there no longer compiles here.
var database = Environment.GetEnvironmentVariable(Containers.Worker.Secrets.ConnectionStrings__Invoices);
Console.WriteLine($"{Family}: {Containers.Worker.Image} writes to {Containers.Worker.MountPoints.Documents}");
Console.WriteLine(database is null ? "Not in its task: there is no database." : "Connecting.");
