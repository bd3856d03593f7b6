namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Draws where a container's logs go. Where the task has a log router, it is the first container, and the second uses it.</summary>
internal sealed class LogDrawing(Draw draw, TaskDrawing task, ContainerHead head)
{
    private readonly List<Use> _uses = [];

    public List<Use> Draw()
    {
        var isRouter = task.HasRouter && head.Index == 0;
        if (isRouter)
            DrawRouter();
        if (task.HasRouter && (head.Index == 1 || (!isRouter && draw.Chance(50))))
            DrawFireLens();
        else if (!task.IsWindows && draw.Chance(25))
            DrawSplunk();
        else if (draw.Chance(50))
            DrawAwsLogs();
        return _uses;
    }

    private void DrawRouter()
    {
        // Fargate takes files of the image only.
        var hasFile = draw.Chance(40);
        _uses.Add(new Use("FireLensConfiguration", "firelensConfiguration")
            .With("type", draw.Enum("FireLensType", ("FluentBit", "fluentbit"), ("Fluentd", "fluentd")))
            .With("EnableEcsLogMetadata", draw.MaybeFlagText(), "options.enable-ecs-log-metadata")
            .With("ConfigFileType", hasFile ? Value.Enum("ConfigFileType.File", "file") : null, "options.config-file-type")
            .With("ConfigFileValue", hasFile ? draw.Path("router.conf") : null, "options.config-file-value"));
    }

    private void DrawFireLens()
    {
        _uses.Add(WithBuffer(new Use("FireLensLogs", "logConfiguration").Is("logDriver", "awsfirelens")
            .With("LogDriverBufferLimit", draw.Maybe(() => Value.Digits(draw.Number(1, 536_870_911))), "options.log-driver-buffer-limit")));
        for (var i = draw.Number(0, 3); i > 0; i--)
            DrawOption(draw.OneOf("Name", "log_group_name", "a.b", "é \"", "{x}$") + Literals.Number(i));
        for (var i = draw.Number(0, 2); i > 0; i--)
            DrawSecretOption("api_key" + Literals.Number(i));
    }

    private void DrawSplunk()
    {
        var isTokenSecret = draw.Chance(50);
        _uses.Add(WithBuffer(new Use("SplunkLogs", "logConfiguration").Is("logDriver", "splunk")
            .With("url", draw.Written("https://splunk.example.com:8088"), "options.splunk-url")
            .With("Token", isTokenSecret ? null : draw.Text(least: 1), "options.splunk-token")
            .With("Source", draw.Maybe(() => draw.FreeText()), "options.splunk-source")
            .With("SourceType", draw.Maybe(() => draw.FreeText()), "options.splunk-sourcetype")
            .With("Index", draw.Maybe(() => draw.FreeText()), "options.splunk-index")
            .With("CaPath", draw.Maybe(() => draw.Path("ca")), "options.splunk-capath")
            .With("CaName", draw.Maybe(() => draw.FreeText()), "options.splunk-caname")
            .With("InsecureSkipVerify", draw.MaybeFlagText(), "options.splunk-insecureskipverify")
            .With("Format", draw.Maybe(Format), "options.splunk-format")
            .With("VerifyConnection", draw.MaybeFlagText(), "options.splunk-verify-connection")
            .With("Gzip", draw.MaybeFlagText(), "options.splunk-gzip")
            .With("GzipLevel", draw.Maybe(() => Value.Digits(draw.Number(-1, 9))), "options.splunk-gzip-level")));
        if (isTokenSecret)
            DrawSecretOption("splunk-token");
        if (draw.Chance(30))
            DrawOption(draw.OneOf("tag", "labels", "env"));
    }

    private Value Format() => draw.Enum("SplunkFormat", ("Inline", "inline"), ("Json", "json"), ("Raw", "raw"));

    private void DrawAwsLogs()
    {
        task.NeedsExecutionRole = true;
        var form = draw.Number(0, 3);
        _uses.Add(WithBuffer(new Use("AwsLogs", "logConfiguration").Is("logDriver", "awslogs")
            .With("group", draw.Written(draw.OneOf("/shop/orders", "shop_orders.1#2")), "options.awslogs-group")
            .With("Region", draw.Written("${Region}", "eu-west-1"), "options.awslogs-region")
            .With("StreamPrefix", draw.Written(draw.OneOf("orders", "a/b")), "options.awslogs-stream-prefix")
            .With("CreateGroup", draw.MaybeFlagText(), "options.awslogs-create-group")
            .With("DatetimeFormat", form == 1 ? draw.Written("\\[%b %d, %Y %H:%M:%S\\]") : null, "options.awslogs-datetime-format")
            .With("MultilinePattern", form == 2 ? draw.Written("^(INFO|\"WARN\"|\\d{4})$") : null, "options.awslogs-multiline-pattern")));
    }

    // Only the mode that does not block has a buffer. It is the default.
    private Use WithBuffer(Use use)
    {
        var blocks = draw.Chance(30);
        return use
            .With("Mode", blocks ? Value.Enum("LogMode.Blocking", "blocking") : draw.Maybe(NonBlocking), "options.mode")
            .With("MaxBufferSize", blocks ? null : draw.Maybe(() => draw.Written(draw.OneOf("1m", "4m", "512k"))), "options.max-buffer-size");
    }

    private static Value NonBlocking() => Value.Enum("LogMode.NonBlocking", "non-blocking");

    private void DrawOption(string name) =>
        _uses.Add(new Use("LogOption", "logConfiguration.options{}").With("name", draw.Written(name)).With("value", draw.FreeText()));

    private void DrawSecretOption(string name)
    {
        task.NeedsExecutionRole = true;
        _uses.Add(new Use("LogSecretOption", "logConfiguration.secretOptions[]")
            .With("name", draw.Written(name)).With("valueFrom", draw.SecretArn()));
    }
}
