namespace Fargate;

/// <summary>Names for images, to be used as <c>[Container(Image.ThisProject)]</c>.</summary>
public static class Image
{
    /// <summary>
    /// The image that <c>dotnet publish -t:PublishContainer</c> makes of this project: <c>ContainerRegistry</c>, <c>ContainerRepository</c>
    /// and <c>ContainerImageTag</c> put together, with the SDK's defaults (the assembly's name, and <c>latest</c>). The first tag where
    /// <c>ContainerImageTags</c> names several.
    /// See https://learn.microsoft.com/dotnet/core/containers/publish-configuration
    /// </summary>
    public const string ThisProject = "${ContainerImage}";
}
