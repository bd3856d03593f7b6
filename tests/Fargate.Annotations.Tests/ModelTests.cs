namespace Fargate.Annotations.Tests;

/// <summary>Our shapes are AWS's models: what AWS adds is missing here, by name, once eng/models.sh has been run.</summary>
public class ModelTests
{
    private const string OtherTargets = "of a target other than an Amazon ECS task";

    // By the start of their paths.
    private static readonly Dictionary<string, string> NotInShapes = new()
    {
        ["CreateSchedule Target.EventBridge"] = OtherTargets,
        ["CreateSchedule Target.KinesisParameters"] = OtherTargets,
        ["CreateSchedule Target.SageMakerPipelineParameters"] = OtherTargets,
        ["CreateSchedule Target.SqsParameters"] = OtherTargets,
    };

    // Where our values are others than the model's: values that are missing, and values that are more.
    private static readonly Dictionary<string, string> OtherValues = new()
    {
        ["ServiceNamespace"] = "of other services than Amazon ECS",
        ["ScalableDimension"] = "of other services than Amazon ECS",
        ["TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.PredefinedMetricType"] = "of other services than Amazon ECS",
        ["Target.EcsParameters.PropagateTags"] = "the scheduler takes one value, and a rule says so of the others",
    };

    public static TheoryData<string> Calls => [.. ApiCall.All.Select(it => it.Name)];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Every_field_of_the_model_is_in_the_shape(string call)
    {
        var (model, ours) = (ApiCall.Of(call).Model, ApiCall.Of(call).Ours);
        Assert.NotEmpty(model);
        Assert.Distinct(ours.Select(it => it.Path));
        Assert.Empty(model.Select(it => it.Path).Where(it => !IsLeftOut(call, it)).Except(ours.Select(it => it.Path)));
        Assert.Empty(ours.Select(it => it.Path).Except(model.Select(it => it.Path)));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_field_has_the_type_and_the_values_of_the_model(string call)
    {
        var ours = ApiCall.Of(call).Ours.ToDictionary(it => it.Path);
        var model = ApiCall.Of(call).Model.Where(it => ours.ContainsKey(it.Path)).ToList();
        // Times are texts in JSON.
        Assert.Equal(
            model.Select(it => (it.Path, it.Type == "timestamp" ? "string" : it.Type)),
            model.Select(it => (it.Path, ours[it.Path].Type)));
        var others = model.Where(it => !OtherValues.ContainsKey(it.Path)).ToList();
        Assert.Equal(others.Select(ValuesOf), others.Select(it => ValuesOf(ours[it.Path])));
    }

    [Fact]
    public void What_differs_from_the_model_is_there_and_differs()
    {
        Assert.All(NotInShapes.Keys, it => Assert.Contains(ApiCall.Of(it.Split(' ')[0]).Model, field => IsBelow(field.Path, it.Split(' ')[1])));
        Assert.All(OtherValues.Keys, it => Assert.Contains(ApiCall.All, call =>
            call.Model.Any(field => field.Path == it && !call.Ours.Any(ours => ours.Path == it && ours.Values.SequenceEqual(field.Values)))));
    }

    private static string ValuesOf(ModelField field) => $"{field.Path}: {string.Join('|', field.Values)}";

    /// <summary>Why our shape does not have a field; null where it has to.</summary>
    internal static string? ReasonOf(string call, string path) =>
        NotInShapes.Where(it => it.Key.Split(' ')[0] == call && IsBelow(path, it.Key.Split(' ')[1])).Select(it => it.Value).FirstOrDefault();

    private static bool IsLeftOut(string call, string path) => ReasonOf(call, path) is not null;

    private static bool IsBelow(string path, string start) => path.StartsWith(start, StringComparison.Ordinal);
}
