using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Model.Launching;

/// <summary>A resource of Amazon ECS with tags of its own, beside those of its task definition.</summary>
public interface IHasTags
{
    ApiList<Tag> Tags { get; }
}
