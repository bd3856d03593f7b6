using System.Text.RegularExpressions;

namespace Fargate.Core.Aws;

/// <summary>
/// Roles. Source: IAM User Guide, "IAM identifiers", and Role in IAM's API (names of 1 to 64 characters, paths of printable ASCII). That a
/// task role may be a name: RegisterTaskDefinitionRequest in AWS's model; that an execution role may, too: AWS's developer in
/// aws-actions/amazon-ecs-render-task-definition#19. Read 2026-11-23.
/// </summary>
public static class RoleArns
{
    private static readonly Regex Arn = new(
        @"\Aarn:aws[a-z-]*:iam::[0-9]{12}:role/([\x21-\x7e]+/)?[A-Za-z0-9_+=,.@-]{1,64}\z", RegexOptions.CultureInvariant);

    // With its path, perhaps.
    private static readonly Regex Name = new(@"\A[A-Za-z0-9_+=,.@/-]+\z", RegexOptions.CultureInvariant);

    public static bool IsRole(string text) => IsArn(text) || Name.IsMatch(text);

    public static bool IsArn(string text) => Arn.IsMatch(text);
}
