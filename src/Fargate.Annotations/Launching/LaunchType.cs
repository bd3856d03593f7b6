namespace Fargate;

/// <summary>
/// What tasks run on. The other launch types of Amazon ECS are not Fargate.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
/// </summary>
public enum LaunchType
{
    /// <summary>AWS Fargate at its regular price.</summary>
    Fargate,
}
