using FargateService._1;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

// For the target group of a load balancer.
app.MapGet("/health", () => "healthy");

// The names of the definition are constants here, so that the two cannot drift apart.
app.MapGet("/", () => $"{ApiTask.Definition.Family} listens on {ApiTask.Definition.Containers.Api.Ports.Http}");

app.Run();
