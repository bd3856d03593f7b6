using Fargate.Core.Kinds;

namespace Fargate.Core.Tests.Rules.Services;

/// <summary>How the tasks of a service are replaced.</summary>
public class DeploymentTests
{
    [Theory]
    [InlineData("FARG1228", "", """ "minimumHealthyPercent": 0, "maximumPercent": 100 """)]
    [InlineData("FARG1228", ".minimumHealthyPercent", """ "minimumHealthyPercent": -1 """)]
    [InlineData("FARG1228", ".minimumHealthyPercent", """ "minimumHealthyPercent": 101 """)]
    [InlineData("FARG1228", "", """ "minimumHealthyPercent": 100, "maximumPercent": 400 """)]
    [InlineData("FARG1228", ".maximumPercent", """ "minimumHealthyPercent": 50, "maximumPercent": 99 """)]
    [InlineData("FARG1228", "", """ "minimumHealthyPercent": "<unknown>", "maximumPercent": "<unknown>" """)]
    [InlineData("FARG1229", ".maximumPercent", """ "minimumHealthyPercent": 100, "maximumPercent": 100 """)]
    [InlineData("FARG1229", ".maximumPercent", """ "maximumPercent": 100 """)]
    [InlineData("FARG1229", "", """ "minimumHealthyPercent": 99, "maximumPercent": 100 """)]
    [InlineData("FARG1229", "", """ "minimumHealthyPercent": 100, "maximumPercent": 101 """)]
    [InlineData("FARG1229", "", """ "minimumHealthyPercent": "<unknown>", "maximumPercent": 100 """)]
    [InlineData("FARG1229", "", """ "minimumHealthyPercent": 100, "maximumPercent": 100, "strategy": "BLUE_GREEN" """)]
    [InlineData("FARG1229", "", """ "maximumPercent": 100, "strategy": "<unknown>" """)]
    [InlineData("FARG1232", ".canaryConfiguration", """ "canaryConfiguration": { "canaryPercent": 5 } """)]
    [InlineData("FARG1232", ".canaryConfiguration", """ "strategy": "LINEAR", "canaryConfiguration": { "canaryPercent": 5 } """)]
    [InlineData("FARG1232", ".linearConfiguration", """ "strategy": "CANARY", "linearConfiguration": { "stepPercent": 5 } """)]
    [InlineData("FARG1232", "", """ "strategy": "CANARY", "canaryConfiguration": { "canaryPercent": 5 } """)]
    [InlineData("FARG1232", "", """ "strategy": "LINEAR", "linearConfiguration": { "stepPercent": 5 } """)]
    [InlineData("FARG1232", "", """ "strategy": "<unknown>", "linearConfiguration": { "stepPercent": 5 } """)]
    [InlineData("FARG1233", ".bakeTimeInMinutes", """ "bakeTimeInMinutes": 1 """)]
    [InlineData("FARG1233", ".bakeTimeInMinutes", """ "strategy": "ROLLING", "bakeTimeInMinutes": 1 """)]
    [InlineData("FARG1233", "", """ "bakeTimeInMinutes": 0 """)]
    [InlineData("FARG1233", "", """ "strategy": "LINEAR", "bakeTimeInMinutes": 1 """)]
    [InlineData("FARG1233", "", """ "strategy": "<unknown>", "bakeTimeInMinutes": 1 """)]
    [InlineData("FARG1234", ".bakeTimeInMinutes", """ "strategy": "BLUE_GREEN" """)]
    [InlineData("FARG1234", "", """ "strategy": "BLUE_GREEN", "bakeTimeInMinutes": 0 """)]
    [InlineData("FARG1234", "", """ "strategy": "BLUE_GREEN", "bakeTimeInMinutes": "<unknown>" """)]
    [InlineData("FARG1234", "", """ "strategy": "BLUE_GREEN", "<open>": 1 """)]
    [InlineData("FARG1234", "", """ "strategy": "CANARY" """)]
    [InlineData("FARG1235", ".linearConfiguration.stepPercent", """ "strategy": "LINEAR", "linearConfiguration": { "stepPercent": 2.9 } """)]
    [InlineData("FARG1235", "", """ "strategy": "LINEAR", "linearConfiguration": { "stepPercent": 3 } """)]
    [InlineData("FARG1235", "", """ "strategy": "LINEAR", "linearConfiguration": { "stepPercent": 33.3 } """)]
    [InlineData("FARG1235", ".linearConfiguration.stepPercent", """ "strategy": "LINEAR", "linearConfiguration": { "stepPercent": 33.33 } """)]
    [InlineData("FARG1235", "", """ "strategy": "LINEAR", "linearConfiguration": { "stepPercent": "<unknown>" } """)]
    [InlineData("FARG1235", "", """ "strategy": "CANARY", "canaryConfiguration": { "canaryPercent": 0.1 } """)]
    [InlineData("FARG1235", "", """ "strategy": "CANARY", "canaryConfiguration": { "canaryPercent": 100 } """)]
    [InlineData("FARG1235", ".canaryConfiguration.canaryPercent", """ "strategy": "CANARY", "canaryConfiguration": { "canaryPercent": 0 } """)]
    [InlineData("FARG1235", ".canaryConfiguration.canaryPercent", """ "strategy": "CANARY", "canaryConfiguration": { "canaryPercent": 100.1 } """)]
    public void A_deployment(string id, string path, string fields) => ResourceFault.Check(
        id, "Service", path.Length == 0 ? "" : "service.deploymentConfiguration" + path, $$"""{ "service": { "deploymentConfiguration": { {{fields}} } } }""");

    [Theory]
    [InlineData("TEST_TRAFFIC_SHIFT", true)]
    [InlineData("PRODUCTION_TRAFFIC_SHIFT", true)]
    [InlineData("POST_TEST_TRAFFIC_SHIFT", false)]
    [InlineData("<unknown>", false)]
    public void A_pause_is_not_at_the_stages_that_shift_traffic(string stage, bool isFault)
    {
        Check("PAUSE", isFault ? "service.deploymentConfiguration.lifecycleHooks[0].lifecycleStages[1]" : "");
        Check("<unknown>", "");

        void Check(string type, string path) => ResourceFault.Check("FARG1237", "Service", path, $$"""
            { "service": { "deploymentConfiguration": { "lifecycleHooks": [{ "targetType": "{{type}}", "lifecycleStages": ["PRE_SCALE_UP", "{{stage}}"] }] } } }
            """);
    }

    [Theory]
    [InlineData("CODE_DEPLOY")]
    [InlineData("EXTERNAL")]
    [InlineData("<unknown>")]
    public void What_only_the_rolling_strategy_asks_for(string controller)
    {
        var members = $$"""
            { "service": { "deploymentController": { "type": "{{controller}}" },
              "deploymentConfiguration": { "minimumHealthyPercent": 100, "maximumPercent": 100, "bakeTimeInMinutes": 1 } } }
            """;
        ResourceFault.Check("FARG1229", "Service", "", members);
        ResourceFault.Check("FARG1233", "Service", "", members);
    }

    [Theory]
    [InlineData("service.availabilityZoneRebalancing", "ENABLED", 100)]
    [InlineData("", "ENABLED", 101)]
    [InlineData("", "DISABLED", 100)]
    [InlineData("", "<unknown>", 100)]
    public void Rebalancing_has_room(string paths, string rebalancing, int most) => ResourceFault.Check("FARG1230", "Service", paths, $$"""
        { "service": { "availabilityZoneRebalancing": "{{rebalancing}}",
          "deploymentConfiguration": { "minimumHealthyPercent": 50, "maximumPercent": {{most}} } } }
        """);

    [Fact]
    public void By_default_it_is_not_spoken_of() => ResourceFault.Check(
        "FARG1230", "Service", "", """{ "service": { "deploymentConfiguration": { "minimumHealthyPercent": 50, "maximumPercent": 100 } } }""");

    [Theory]
    [InlineData("service.deploymentConfiguration.deploymentCircuitBreaker", """ "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true } } """)]
    [InlineData("", """ "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": false, "rollback": false } } """)]
    [InlineData("", """ "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": "<unknown>" } } """)]
    [InlineData("service.deploymentConfiguration.alarms", """ "deploymentConfiguration": { "alarms": { "alarmNames": ["a"], "enable": true } } """)]
    [InlineData("service.deploymentConfiguration.strategy", """ "deploymentConfiguration": { "strategy": "BLUE_GREEN" } """)]
    [InlineData("", """ "deploymentConfiguration": { "strategy": "ROLLING" } """)]
    [InlineData("service.deploymentConfiguration.lifecycleHooks", """ "deploymentConfiguration": { "lifecycleHooks": [{ "targetType": "PAUSE" }] } """)]
    [InlineData("service.serviceConnectConfiguration", """ "serviceConnectConfiguration": { "enabled": true } """)]
    [InlineData("", """ "serviceConnectConfiguration": { "enabled": false } """)]
    [InlineData("service.volumeConfigurations", """ "volumeConfigurations": [{ "name": "data" }] """)]
    public void Other_controllers_lack_something(string paths, string fields)
    {
        ResourceFault.Check("FARG1231", "Service", paths, Members("CODE_DEPLOY"));
        ResourceFault.Check("FARG1231", "Service", paths, Members("EXTERNAL"));
        ResourceFault.Check("FARG1231", "Service", "", Members("ECS"));
        ResourceFault.Check("FARG1231", "Service", "", Members("<unknown>"));

        string Members(string controller) => $$"""{ "service": { "deploymentController": { "type": "{{controller}}" }, {{fields}} } }""";
    }

    [Theory]
    [InlineData("BLUE_GREEN", true)]
    [InlineData("LINEAR", true)]
    [InlineData("CANARY", true)]
    [InlineData("ROLLING", false)]
    [InlineData("<unknown>", false)]
    public void To_shift_traffic_takes_more(string strategy, bool isFault)
    {
        const string Path = "service.loadBalancers[0].advancedConfiguration";
        Check("", isFault ? Path : "");
        Check(""" "alternateTargetGroupArn": "a", "productionListenerRule": "b" """, isFault ? Path : "");
        Check(""" "alternateTargetGroupArn": "a", "productionListenerRule": "b", "roleArn": "c" """, "");
        Check(""" "alternateTargetGroupArn": "<unknown>", "productionListenerRule": "<unknown>", "roleArn": "<unknown>" """, "");

        void Check(string advanced, string paths) => ResourceFault.Check("FARG1236", "Service", paths, $$"""
            { "service": { "deploymentConfiguration": { "strategy": "{{strategy}}" },
              "loadBalancers": [{ "targetGroupArn": "a", "containerName": "web", "advancedConfiguration": { {{advanced}} } }] } }
            """);
    }

    [Fact]
    public void The_message_says_what_is_missing() => Assert.Equal(
        "Strategy CANARY shifts traffic, but the load balancer has no productionListenerRule and roleArn",
        ResourceFault.Message("FARG1236", "Service", """
            { "service": { "deploymentConfiguration": { "strategy": "CANARY" },
              "loadBalancers": [{ "containerName": "web", "advancedConfiguration": { "alternateTargetGroupArn": "a" } }] } }
            """));

    [Theory]
    [InlineData("", """ "hookTargetArn": "arn:aws:lambda:eu-west-1:123456789012:function:check", "roleArn": "a", "lifecycleStages": ["PRE_SCALE_UP"] """)]
    [InlineData(".hookTargetArn", """ "hookTargetArn": "check", "roleArn": "a", "lifecycleStages": ["PRE_SCALE_UP"] """)]
    [InlineData(".hookTargetArn", """ "hookTargetArn": "arn:aws:sns:eu-west-1:123456789012:check", "roleArn": "a", "lifecycleStages": ["PRE_SCALE_UP"] """)]
    [InlineData(".hookTargetArn .roleArn", """ "lifecycleStages": ["PRE_SCALE_UP"] """)]
    [InlineData("", """ "targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"] """)]
    [InlineData("", """ "targetType": "<unknown>", "lifecycleStages": ["PRE_SCALE_UP"] """)]
    [InlineData(".lifecycleStages", """ "hookTargetArn": "<unknown>", "roleArn": "<unknown>", "lifecycleStages": [] """)]
    [InlineData("", """ "hookTargetArn": "<unknown>", "roleArn": "<unknown>", "lifecycleStages": ["<open>"] """)]
    public void A_hook_calls_a_function(string paths, string fields) => ResourceFault.Check(
        "FARG1237", "Service", string.Join(' ', paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(it => "service.deploymentConfiguration.lifecycleHooks[0]" + it)),
        $$"""{ "service": { "deploymentConfiguration": { "lifecycleHooks": [{ {{fields}} }] } } }""");

    [Theory]
    [InlineData("service.deploymentController.type", "CODE_DEPLOY", "")]
    [InlineData("", "CODE_DEPLOY", "{ \"containerName\": \"web\" }")]
    [InlineData("", "CODE_DEPLOY", "\"<open>\"")]
    [InlineData("", "ECS", "")]
    [InlineData("", "<unknown>", "")]
    public void CodeDeploy_needs_a_load_balancer(string paths, string controller, string balancers) => ResourceFault.Check(
        "FARG1238", "Service", paths, $$"""{ "service": { "deploymentController": { "type": "{{controller}}" }, "loadBalancers": [{{balancers}}] } }""");

    [Theory]
    [InlineData("service.deploymentController.type", "EXTERNAL", "\"web\"")]
    [InlineData("", "EXTERNAL", "null")]
    [InlineData("", "EXTERNAL", "\"<unknown>\"")]
    [InlineData("", "ECS", "\"web\"")]
    public void An_external_controller_has_its_task_sets(string paths, string controller, string task) => ResourceFault.Check(
        "FARG1239", "Service", paths, $$"""{ "service": { "deploymentController": { "type": "{{controller}}" }, "taskDefinition": {{task}} } }""");

    // With a minimum of 100, which is the default, a maximum of 100 would be the next error.
    [Theory]
    [InlineData(""" "maximumPercent": 50 """, "Set maximumPercent to 200, the default | service.deploymentConfiguration.maximumPercent = 200")]
    [InlineData(""" "maximumPercent": 50, "minimumHealthyPercent": 100 """, "Set maximumPercent to 200, the default | service.deploymentConfiguration.maximumPercent = 200")]
    [InlineData(""" "maximumPercent": 50, "minimumHealthyPercent": 99 """, "Set maximumPercent to 100 | service.deploymentConfiguration.maximumPercent = 100")]
    [InlineData(""" "minimumHealthyPercent": 101 """, "Set minimumHealthyPercent to 100 | service.deploymentConfiguration.minimumHealthyPercent = 100")]
    public void A_percentage_is_mended_so_that_tasks_can_be_replaced(string percents, string edit) => Assert.EndsWith(
        ": " + edit,
        Resources.Check("FARG1228", ResourceKind.Service, $$"""{ "service": { "deploymentConfiguration": { {{percents}} } } }"""),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(""" "maximumPercent": 100 """, "minimumHealthyPercent is 100 by default, so a deployment")]
    [InlineData(""" "maximumPercent": 100, "minimumHealthyPercent": 100 """, "minimumHealthyPercent is 100, so a deployment")]
    public void No_room_is_told_with_what_is_said(string percents, string expected) => Assert.Contains(
        expected,
        Resources.Check("FARG1229", ResourceKind.Service, $$"""{ "service": { "deploymentConfiguration": { {{percents}} } } }"""),
        StringComparison.Ordinal);
}
