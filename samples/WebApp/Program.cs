// The application and its definition cannot drift apart: the names come from the definition.
Console.WriteLine($"{Samples.WebApp.Definition.Family}: {Samples.WebApp.Definition.Containers.Web.Name} runs {Samples.WebApp.Definition.Containers.Web.Image}");
