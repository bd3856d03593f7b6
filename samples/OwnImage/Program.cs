Console.WriteLine($"{Samples.Stock.Definition.Family} runs {Samples.Stock.Definition.Containers.Api.Image}");
