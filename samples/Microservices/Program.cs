using Samples;

// Names and ports come from the definitions, so that this table cannot be wrong.
var services = new (string Family, string Port, int Number)[]
{
    (Gateway.Definition.Family, "http", Gateway.Definition.Containers.Proxy.Ports.Http),
    (UserService.Definition.Family, "users", UserService.Definition.Containers.Api.Ports.Users),
    (OrderService.Definition.Family, "orders", OrderService.Definition.Containers.Api.Ports.Orders),
    (ProductService.Definition.Family, "products", ProductService.Definition.Containers.Api.Ports.Products),
};
foreach (var (family, port, number) in services)
    Console.WriteLine($"{family}: {port} on {number}");
