using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>Reads a value of the CDK as the API has it.</summary>
/// <param name="value">The value. It is there, and no choice.</param>
/// <param name="reading">What is read.</param>
internal delegate ApiNode CdkValue(CodeValue value, CodeReading reading);
