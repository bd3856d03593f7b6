using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>What <c>dotnet new</c> makes of a template of ours, from the packed package.</summary>
internal static class TemplateProject
{
    public static Consumer New(PackedPackage package, string template, string name, params string[] arguments)
    {
        var app = new Consumer(package, name);
        app.Delete(name + ".csproj");
        var hive = package.Feed.TemplateHive;
        Dotnet.Run(app.Folder, ["new", template, "-n", name, "-o", ".", "--debug:custom-hive", hive, .. arguments], package.Feed.Environment).Succeeded();
        return app;
    }
}
