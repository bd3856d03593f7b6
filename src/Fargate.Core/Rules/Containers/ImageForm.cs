using System.Text.RegularExpressions;
using Fargate.Core.Aws;
using Fargate.Core.Limits;

namespace Fargate.Core.Rules.Containers;

/// <summary>
/// An image that is written in another form than a reference. Source: the grammar of references (github.com/distribution/reference), read 2026-11-29; the
/// host of a registry of Amazon ECR: Amazon ECR User Guide, "Amazon ECR private registry".
/// </summary>
/// <param name="Fault">What is wrong, for a message.</param>
/// <param name="Right">The reference that is meant; null where that is not plain.</param>
internal sealed record ImageForm(string Fault, string? Right)
{
    private const int AccountLength = 12;
    // What examples count up to, for an account to come.
    private const string Dummy = "123456789";
    private const string Digest = "sha256:[0-9a-fA-F]{64}";
    private static readonly Regex Scheme = new(@"\A[A-Za-z][A-Za-z0-9_.-]*://", RegexOptions.CultureInvariant);
    private static readonly string[] SchemesOfRegistries = ["http://", "https://", "docker://", "oci://"];

    // Docker takes no name that could be the id of an image.
    private static readonly Regex BareDigest = new($@"\A(?:{Digest}|[0-9a-f]{{64}})\z", RegexOptions.CultureInvariant);
    private static readonly Regex DigestAsTag = new($@"(?<=[^/:]):(?={Digest}\z)", RegexOptions.CultureInvariant);
    // Where people look at images, or at their code.
    private static readonly Regex Page = new(
        @"\A(hub\.docker\.com|gallery\.ecr\.aws|github\.com|gitlab\.com|[a-z0-9.-]*console\.(aws\.amazon\.com|amazonaws\.cn))(/|\z)", RegexOptions.CultureInvariant);
    // Letters before it stand for an account to come.
    private static readonly Regex EcrHost = new(
        @"\A((?<account>[0-9]*)\.)?dkr\.ecr(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?(:[^/]*)?\z", RegexOptions.CultureInvariant);
    private static readonly Regex Slashes = new("//+", RegexOptions.CultureInvariant);
    private static readonly char[] Separators = ['.', '_', '-'];

    /// <summary>Null for what is a reference, or is one but for its tag and its case.</summary>
    public static ImageForm? Of(string image)
    {
        if (FaultOf(image) is not { } form)
            return null;
        return form.Right is { } right && Images.IsValid(right) && FaultOf(right) is null && !Images.Repository(right, out _).Any(char.IsUpper)
            ? form
            : form with { Right = null };
    }

    private static ImageForm? FaultOf(string image)
    {
        if (Scheme.Match(image) is { Success: true } scheme)
        {
            var address = image.Substring(scheme.Length).TrimEnd('/');
            var isOfRegistry = Array.Exists(SchemesOfRegistries, it => string.Equals(it, scheme.Value, StringComparison.OrdinalIgnoreCase)) && !Page.IsMatch(address);
            return new ImageForm($"it starts with '{scheme.Value}', but must start with the host name of the registry", isOfRegistry ? address : null);
        }

        if (Arn.IsMeant(image))
            return new ImageForm("it is an ARN, but must be the host name of the registry and the repository", FromArn(image));
        if (BareDigest.IsMatch(image))
            return new ImageForm("it is only a digest, which the repository and '@' must precede", null);
        if (DigestAsTag.Match(image) is { Success: true } colon)
            return new ImageForm("a digest must follow '@', not ':'", image.Substring(0, colon.Index) + "@" + image.Substring(colon.Index + 1));

        var parts = Images.WithoutDigest(image).Split('/');
        if (Array.Exists(parts, it => it.Length == 0))
            return new ImageForm("it has an extra slash", Slashes.Replace(image, "/").Trim('/'));
        if (parts[parts.Length - 1].Split(':').Length > 2)
            return new ImageForm("it has two tags", null);
        for (var i = 0; i < parts.Length - 1; i++)
        {
            var colons = parts[i].Split(':');
            if (i > 0 ? colons.Length > 1 : colons.Length > 2 || (colons.Length == 2 && (colons[0].Length == 0 || colons[1].Length == 0 || !colons[1].All(char.IsDigit))))
                return new ImageForm("a colon before the last slash can only precede the port of the registry", null);
        }

        if (EcrHost.Match(parts[0]) is { Success: true } host)
        {
            if (parts.Length == 1)
                return new ImageForm("it is only the host name of a registry, which the repository must follow", null);
            if (host.Groups["account"] is var account && account.Length != AccountLength && !account.Value.Contains(Dummy))
                return new ImageForm("the host name of an ECR registry must start with the 12 digits of an account", null);
        }

        return Array.Exists(Images.Repository(image, out _).Split('/'), it => it.Length == 0 || it != it.Trim(Separators))
            ? new ImageForm("each part of a repository must start and end with a letter or a digit", null)
            : null;
    }

    // arn:aws:ecr:eu-west-1:123456789012:repository/shop
    private static string? FromArn(string image)
    {
        const string Prefix = "repository/";
        if (!Arn.TryParse(image, out var arn) || arn.Service != "ecr" || !arn.HasAccount || arn.Region.Length == 0
            || !arn.Resource.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var host = $"{arn.Account}.dkr.ecr.{arn.Region}.amazonaws.com{(arn.Partition == "aws-cn" ? ".cn" : "")}/";
        return EcrImages.IsPrivate(host) ? host + arn.Resource.Substring(Prefix.Length) : null;
    }
}
