using System.Security.Cryptography;
using System.Text;
using Fargate.Build.Carrier;
using Fargate.Build.Drift;
using Fargate.Build.Files;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Fargate.Build;

/// <summary>Writes the documents whose image the project has just pushed once more, with the image's digest in place of its tag.</summary>
public sealed class PinImages : Microsoft.Build.Utilities.Task
{
    internal const string NoDigest = "FARGATE0301";
    internal const string Unwritable = "FARGATE0302";

    /// <summary>The files that the project writes, from the folder.</summary>
    public string[] Files { get; set; } = [];

    /// <summary>The folder under obj with the documents.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The folder under obj for those with digests.</summary>
    [Required]
    public string Published { get; set; } = "";

    /// <summary>The list of what was written there; see <see cref="Files.Manifest"/>.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>The registry that the image was pushed to; empty where it was pushed to none.</summary>
    public string Registry { get; set; } = "";

    /// <summary>The repository.</summary>
    public string Repository { get; set; } = "";

    /// <summary>The tags that the image got.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>The digest of the image; empty where there are several, and an index of them.</summary>
    public string Digest { get; set; } = "";

    /// <summary>The text of the index of an image for several architectures; empty where there is none.</summary>
    public string Index { get; set; } = "";

    /// <summary>The project file, full path.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The documents with digests, each with the <c>Image</c>.</summary>
    [Output]
    public ITaskItem[] Pinned { get; private set; } = [];

    public override bool Execute()
    {
        try
        {
            using var turn = Turn.For(Manifest);
            var digest = Index.Length > 0 ? DigestOf(Index) : Digest;
            var pins = new ImagePins(Registry, Repository, Tags, digest);
            var documents = Files.Where(DocumentNames.IsDocument).Select(it => (Name: it, Text: pins.Pin(File.ReadAllText(Path.Combine(Folder, it))))).Where(it => it.Text is not null).ToList();
            if (documents.Count > 0 && Registry.Length == 0)
            {
                Log.Say("no image digest was written: the image was not pushed to a registry (ContainerRegistry), and a later push can change its digest");
                documents.Clear();
            }
            else if (documents.Count > 0 && digest.Length == 0)
            {
                Log.Warn(NoDigest, Project, "no image digest was written: this .NET SDK does not report it. Use version 8.0.200 or later.");
                documents.Clear();
            }

            new OutputFolder(Published, Manifest).Update([.. documents.Select(it => new EmbeddedDocument(it.Name, it.Name, it.Text!, pins.Image))], []);
            Pinned = [.. documents.Select(it => new TaskItem(it.Name, new Dictionary<string, string> { ["Image"] = pins.Image }))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.Error(Unwritable, Project, $"cannot write the documents with the image's digest to '{Published}': {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private static string DigestOf(string text)
    {
        using var hash = SHA256.Create();
        return "sha256:" + string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(it => it.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
