using System.Reflection;
using System.Reflection.Emit;

namespace Fargate.Build.Tests;

/// <summary>Makes assemblies with constants, as the generator's carrier has them.</summary>
internal static class TestAssembly
{
    public const string CarrierClass = "Fargate.Generated.FargateFiles";

    public static MemoryStream With(params (string Name, object? Value)[] constants) => WithClass(CarrierClass, constants);

    public static MemoryStream WithClass(string className, params (string Name, object? Value)[] constants)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("App"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("App");
        module.DefineType("App.Other", TypeAttributes.NotPublic).CreateType();
        var type = module.DefineType(className, TypeAttributes.NotPublic | TypeAttributes.Abstract | TypeAttributes.Sealed);
        foreach (var (name, value) in constants)
        {
            var field = type.DefineField(
                name, value?.GetType() ?? typeof(string), FieldAttributes.Assembly | FieldAttributes.Static | FieldAttributes.Literal);
            field.SetConstant(value);
        }

        type.DefineField("Path_not_constant", typeof(string), FieldAttributes.Assembly | FieldAttributes.Static);
        type.CreateType();
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

    public static (string, object?)[] Document(string id, string path, string text = "{}\n", string summary = "256 CPU units") =>
        [("Path_" + id, path), ("Text_" + id, text), ("Summary_" + id, summary)];
}
