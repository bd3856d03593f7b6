using Samples;

// The same in all stages: a constant. What differs is in a class for each.
Console.WriteLine($"{Orders.Definition.Family} runs {Orders.Definition.Stages.Production.Containers.Api.Image} in production");
