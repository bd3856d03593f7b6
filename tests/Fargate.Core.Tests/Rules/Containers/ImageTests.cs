namespace Fargate.Core.Tests.Rules.Containers;

public class ImageTests
{
    private const string At = "containerDefinitions[web].image";
    private static readonly string Digest = "sha256:" + new string('0', 60) + "abCD";

    public static TheoryData<string> Valid =>
    [
        "nginx", "nginx:1.27", "library/nginx:1.27-alpine", "public.ecr.aws/nginx/nginx:1", "localhost:5000/a", "localhost/A:1".ToLowerInvariant(),
        "Registry.Example.com:5000/a/b_c:V1.0", "nginx@" + Digest, "nginx:1.27@" + Digest, "a:" + new string('t', 128), "a:_x", "a#b",
        "docker.io/library/nginx:1.27", "host:443/shop:1", "host:443/a/b", "shop:1@" + Digest, "localhost/a_b/c__d/e--f", "sha256:1", "public.ecr.aws/a/b:1",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.0", new string('a', 255), new string('a', 255) + "@" + Digest, "{image}",
        "aws_account_id.dkr.ecr.us-east-1.amazonaws.com/shop", "0123456789012.dkr.ecr.us-west-2.amazonaws.com/shop", "amazonaws.com", "dkr.ecr.example.com/shop",
        Definitions.Unknown,
    ];

    [Theory]
    [MemberData(nameof(Valid))]
    public void Says_nothing_of(string image) => Assert.Equal("", Check(image));

    [Theory]
    [InlineData("nginx:$TAG", "contains '$', as if a variable had not been replaced; only letters, digits and -_:./# are allowed")]
    [InlineData("nginx:{0}", "contains '{', as if a variable had not been replaced; only letters, digits and -_:./# are allowed")]
    [InlineData("ngi nx", "contains a space; only letters, digits and -_:./# are allowed")]
    [InlineData("nginx+1", "contains '+'; only letters, digits and -_:./# are allowed")]
    [InlineData("nginx@sha256:12", "has an invalid digest; it must be @sha256: and 64 hexadecimal digits")]
    [InlineData("nginx@1.27", "has an invalid digest; it must be @sha256: and 64 hexadecimal digits")]
    [InlineData("nginx@sha512:0", "has an invalid digest; it must be @sha256: and 64 hexadecimal digits")]
    public void Others_are_refused(string image, string fault) => Assert.Equal($"FARG0309 {At}: Image '{image}' {fault}", Check(image));

    [Theory]
    [InlineData("nginx ", "nginx ")]
    [InlineData(" nginx\\n", " nginx\\n")]
    public void Blanks_around_it_can_be_removed(string json, string shown) =>
        Assert.Equal(
            $"FARG0309 {At}: Image '{shown}' contains a space; only letters, digits and -_:./# are allowed\n"
            + $"  trim: Remove the spaces around the image | {At} = \"nginx\"",
            Check(json));

    [Fact]
    public void The_digest_has_64_hexadecimal_digits_and_nothing_else_has_more_than_255_characters()
    {
        Assert.StartsWith("FARG0309", Check("a@" + Digest + "0"), StringComparison.Ordinal);
        Assert.StartsWith("FARG0309", Check("a@" + Digest[..^1] + "g"), StringComparison.Ordinal);
        Assert.Equal($"FARG0309 {At}: Image '@sha256:{new string('0', 51)}…' has no repository", Check("@" + Digest));
        Assert.Equal(
            $"FARG0309 {At}: Image '{new string('a', 59)}…' has 256 characters; the maximum is 255, without the digest",
            Check(new string('a', 256) + "@" + Digest));
    }

    [Theory]
    [InlineData("Nginx:1.27", "nginx:1.27")]
    [InlineData("MyOrg/App", "myorg/app")]
    [InlineData("Registry.io:5000/App:V1@", "Registry.io:5000/app:V1@")]
    [InlineData("localhost/App", "localhost/app")]
    public void A_repository_is_in_lower_case(string image, string right)
    {
        (image, right) = image.EndsWith('@') ? (image + Digest, right + Digest) : (image, right);
        var shown = image.Length <= 60 ? image : image[..59] + "…";
        Assert.Equal(
            $"FARG0310 {At}: Image '{shown}' cannot be pulled: the repository must be in lower case\n  lower-case: Use '{right}' | {At} = \"{right}\"",
            Check(image));
    }

    [Theory]
    [InlineData("nginx:", "the tag after the colon is missing")]
    [InlineData("nginx:-a", "a tag must start with a letter, a digit or an underscore")]
    [InlineData("nginx:feature#1", "a tag must not contain '#'")]
    [InlineData("nginx:.a", "a tag must start with a letter, a digit or an underscore")]
    public void A_tag_has_its_own_grammar(string image, string fault) =>
        Assert.Equal($"FARG0310 {At}: Image '{image}' cannot be pulled: {fault}", Check(image));

    [Fact]
    public void The_longest_tag_has_128_characters() =>
        Assert.Equal(
            $"FARG0310 {At}: Image 'a:{new string('t', 57)}…' cannot be pulled: its tag has 129 characters, and the maximum is 128",
            Check("a:" + new string('t', 129)));

    [Fact]
    public void A_repository_is_not_corrected_where_the_tag_stays_wrong() =>
        Assert.Equal($"FARG0310 {At}: Image 'A:' cannot be pulled: the repository must be in lower case", Check("A:"));

    [Theory]
    [InlineData("https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1", "it starts with 'https://', but must start with the host name of the registry",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1")]
    [InlineData("docker://shop:1", "it starts with 'docker://', but must start with the host name of the registry", "shop:1")]
    [InlineData("HTTP://shop.example/a/", "it starts with 'HTTP://', but must start with the host name of the registry", "shop.example/a")]
    [InlineData("OCI://shop.example/a", "it starts with 'OCI://', but must start with the host name of the registry", "shop.example/a")]
    [InlineData("https://hub.docker.com/r/shop/web", "it starts with 'https://', but must start with the host name of the registry", null)]
    [InlineData("https://gallery.ecr.aws/nginx/nginx", "it starts with 'https://', but must start with the host name of the registry", null)]
    [InlineData("https://eu-west-1.console.aws.amazon.com/ecr/repositories/shop", "it starts with 'https://', but must start with the host name of the registry", null)]
    [InlineData("s3://bucket/shop.tar", "it starts with 's3://', but must start with the host name of the registry", null)]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com", "it is only the host name of a registry, which the repository must follow", null)]
    [InlineData("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn:1.0", "it is only the host name of a registry, which the repository must follow", null)]
    [InlineData("98765432101.dkr.ecr.eu-west-1.amazonaws.com/shop:1", "the host name of an ECR registry must start with the 12 digits of an account", null)]
    [InlineData("dkr.ecr-fips.us-gov-west-1.amazonaws.com/shop:1", "the host name of an ECR registry must start with the 12 digits of an account", null)]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "it is only a digest, which the repository and '@' must precede", null)]
    [InlineData("oci://", "it starts with 'oci://', but must start with the host name of the registry", null)]
    [InlineData("arn:aws:ecr:eu-west-1:123456789012:repository/shop", "it is an ARN, but must be the host name of the registry and the repository",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop")]
    [InlineData("arn:aws-cn:ecr:cn-north-1:123456789012:repository/a/shop:1", "it is an ARN, but must be the host name of the registry and the repository",
        "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a/shop:1")]
    [InlineData("arn:aws:ecr:eu-west-1:1234:repository/shop", "it is an ARN, but must be the host name of the registry and the repository", null)]
    [InlineData("arn:aws:s3:::shop", "it is an ARN, but must be the host name of the registry and the repository", null)]
    [InlineData("sha256:", "it is only a digest, which the repository and '@' must precede", null)]
    [InlineData("example.com/shop:sha256:", "a digest must follow '@', not ':'", "example.com/shop@sha256:")]
    [InlineData("shop:1:2", "it has two tags", null)]
    [InlineData("shop::1", "it has two tags", null)]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com//shop:1", "it has an extra slash", "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1")]
    [InlineData("/shop:1", "it has an extra slash", "shop:1")]
    [InlineData("shop/", "it has an extra slash", "shop")]
    [InlineData("host:a/shop", "a colon before the last slash can only precede the port of the registry", null)]
    [InlineData("host:1:2/shop", "a colon before the last slash can only precede the port of the registry", null)]
    [InlineData("host:443/a:1/shop", "a colon before the last slash can only precede the port of the registry", null)]
    [InlineData("a/-shop", "each part of a repository must start and end with a letter or a digit", null)]
    [InlineData("shop_/a:1", "each part of a repository must start and end with a letter or a digit", null)]
    public void An_image_has_one_form(string image, string fault, string? right)
    {
        var digits = new string('0', 64);
        (image, right) = (image.EndsWith("sha256:", StringComparison.Ordinal) ? image + digits : image, right?.EndsWith("sha256:", StringComparison.Ordinal) == true ? right + digits : right);
        var shown = image.Length <= 60 ? image : image[..59] + "…";
        Assert.Equal(
            $"FARG0310 {At}: Image '{shown}' cannot be pulled: {fault}" + (right is null ? "" : $"\n  reference: Use '{right}' | {At} = \"{right}\""),
            Check(image));
    }

    private static string Check(string image) => Probe.Container($$"""{ "image": "{{image}}" }""");
}
