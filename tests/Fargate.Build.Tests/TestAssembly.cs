using System.Reflection;
using System.Reflection.Emit;
using Fargate.Core.Outputs;

namespace Fargate.Build.Tests;

/// <summary>Makes assemblies with constants, as the generator's carriers have them.</summary>
internal static class TestAssembly
{
    public const string Carriers = "Fargate.Generated.Files";

    public static MemoryStream With(params (string Class, string Name, object? Value)[] constants) => WithNamespace(Carriers, constants);

    public static MemoryStream WithNamespace(string name, params (string Class, string Name, object? Value)[] constants)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("App"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("App");
        module.DefineType("App.Other", TypeAttributes.NotPublic).CreateType();
        foreach (var carrier in constants.GroupBy(it => it.Class))
        {
            var type = module.DefineType(name + "." + carrier.Key, TypeAttributes.NotPublic | TypeAttributes.Abstract | TypeAttributes.Sealed);
            foreach (var (_, member, value) in carrier)
            {
                var field = type.DefineField(
                    member, value?.GetType() ?? typeof(string), FieldAttributes.Assembly | FieldAttributes.Static | FieldAttributes.Literal);
                field.SetConstant(value);
            }

            type.DefineField("Not_constant", typeof(string), FieldAttributes.Assembly | FieldAttributes.Static);
            type.CreateType();
        }

        var stream = new MemoryStream();
        assembly.Save(stream);
        stream.Position = 0;
        return stream;
    }

    /// <summary>An assembly without a carrier, with a class that has an attribute.</summary>
    public static MemoryStream Annotated(Type attribute, params object[] arguments)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("App"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("App").DefineType("App.Annotated", TypeAttributes.Public);
        var constructor = attribute.GetConstructor(Array.ConvertAll(arguments, it => it.GetType()))!;
        type.SetCustomAttribute(new CustomAttributeBuilder(constructor, arguments));
        type.CreateType();
        var stream = new MemoryStream();
        assembly.Save(stream);
        stream.Position = 0;
        return stream;
    }

    public static (string, string, object?)[] Document(string id, string path, string text = "{}\n", string summary = "256 CPU units", string cost = "") =>
        [(id, "Packed", PackedFiles.Pack([new OutputFile(path, text, summary) { Cost = cost }]))];
}
