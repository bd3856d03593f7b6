// Written by eng/models.sh. Do not edit.
using System.Collections.Generic;

namespace Amazon.EKS {
public class AmazonEKSClient { public System.Threading.Tasks.Task<object> CreateFargateProfileAsync(Model.CreateFargateProfileRequest request, System.Threading.CancellationToken cancellationToken = default) => null; }
}
namespace Amazon.EKS.Model {
public class CreateFargateProfileRequest { public string FargateProfileName { get; set; } public string ClusterName { get; set; } public string PodExecutionRoleArn { get; set; } public List<string> Subnets { get; set; } public List<Amazon.EKS.Model.FargateProfileSelector> Selectors { get; set; } public string ClientRequestToken { get; set; } public Dictionary<string, string> Tags { get; set; } }
public class FargateProfileSelector { public string Namespace { get; set; } public Dictionary<string, string> Labels { get; set; } }
}
