using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>
/// Two versions of the package in one host, by Roslyn's own loader: a solution may have projects with different ones. Decides what the code fixes
/// may refer to (docs/decisions/0014-code-fixes-refer-to-the-analyzers.md).
/// </summary>
public sealed class TwoVersionsTests : IDisposable
{
    private const string Fixes = "Fargate.Analyzers.CodeFixes.dll";

    private static readonly string[] Assemblies = ["Fargate.Core.dll", "Fargate.Analyzers.dll", Fixes];

    private readonly string _folder = Directory.CreateTempSubdirectory("two-versions").FullName;

    [Theory]
    [InlineData("1.0.0.0", "2.0.0.0")]
    [InlineData("2.0.0.0", "1.0.0.0")]
    public void The_fixes_of_each_work_with_the_analyzers_and_the_core_of_their_own(string first, string second)
    {
        var loader = Loader();
        foreach (var version in new[] { first, second })
            Unpack(version, loader);
        foreach (var version in new[] { first, second })
        {
            var fixes = loader.LoadFromPath(Path.Combine(_folder, version, Fixes));
            dynamic provider = Activator.CreateInstance(fixes.GetType(typeof(EditCodeFixProvider).FullName!)!)!;
            // Asks the rules of both other assemblies.
            Assert.Equal(new EditCodeFixProvider().FixableDiagnosticIds, (IEnumerable<string>)provider.FixableDiagnosticIds);
            Assert.Equal(
                Assemblies.Select(it => $"{Path.GetFileNameWithoutExtension(it)} {version}").Order(StringComparer.Ordinal),
                AssemblyLoadContext.GetLoadContext(fixes)!.Assemblies.Select(it => it.GetName()).Where(it => it.Name!.StartsWith("Fargate.", StringComparison.Ordinal))
                    .Select(it => $"{it.Name} {it.Version}").Order(StringComparer.Ordinal));
        }
    }

    // The loaded files stay open on Windows.
    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    // In a host that has nothing of ours: this one would give the assemblies that the tests refer to. The loader's name changed between the
    // versions that the tests run on.
    private static Loaded Loader()
    {
        var roslyn = new Host().LoadFromAssemblyPath(typeof(Compilation).Assembly.Location);
        var type = roslyn.GetType("Microsoft.CodeAnalysis.DefaultAnalyzerAssemblyLoader") ?? roslyn.GetType("Microsoft.CodeAnalysis.AnalyzerAssemblyLoader")!;
        return new Loaded(type, Activator.CreateInstance(type, nonPublic: true)!);
    }

    private void Unpack(string version, Loaded loader)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, version)).FullName;
        foreach (var name in Assemblies)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllBytes(path, WithVersion(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name)), Version.Parse(version)));
            loader.AddDependencyLocation(path);
        }
    }

    // The same assembly under another version, and with references to the others in that version.
    private static byte[] WithVersion(byte[] image, Version version)
    {
        using var file = new PEReader(ImmutableArray.Create(image));
        var metadata = file.GetMetadataReader();
        var tables = file.PEHeaders.MetadataStartOffset;
        const int HashAlgorithm = sizeof(int);
        Write(tables + metadata.GetTableMetadataOffset(TableIndex.Assembly) + HashAlgorithm);
        foreach (var handle in metadata.AssemblyReferences)
        {
            if (metadata.GetString(metadata.GetAssemblyReference(handle).Name).StartsWith("Fargate.", StringComparison.Ordinal))
            {
                var row = metadata.GetRowNumber(handle) - 1;
                Write(tables + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef) + (row * metadata.GetTableRowSize(TableIndex.AssemblyRef)));
            }
        }

        return image;

        void Write(int at)
        {
            foreach (var part in new[] { version.Major, version.Minor, version.Build, version.Revision })
            {
                BinaryPrimitives.WriteUInt16LittleEndian(image.AsSpan(at), (ushort)part);
                at += sizeof(ushort);
            }
        }
    }

    private sealed class Host : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name!.StartsWith("Fargate.", StringComparison.Ordinal))
                throw new FileNotFoundException(assemblyName.Name);
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return assemblyName.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }

    private sealed class Loaded(Type type, object loader)
    {
        public void AddDependencyLocation(string path) => type.GetMethod(nameof(AddDependencyLocation))!.Invoke(loader, [path]);

        public Assembly LoadFromPath(string path) => (Assembly)type.GetMethod(nameof(LoadFromPath))!.Invoke(loader, [path])!;
    }
}
