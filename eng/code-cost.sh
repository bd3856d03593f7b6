#!/usr/bin/env bash
# What the checks of code that uses the CDK cost in a large project: 1,000 files, 40 of them with a stack. Builds it without and with the analyzers,
# and prints the time of the compiler and, as it says itself, of each of ours in it. docs/performance.md has the last figures.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
dotnet build src/Fargate.Analyzers.CodeFixes -c Release -v:q
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in Directory.Build.props Directory.Build.targets Directory.Packages.props; do echo '<Project />' > "$work/$name"; done
ours=$root/src/Fargate.Analyzers.CodeFixes/bin/Release/netstandard2.0
cat > "$work/app.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="Amazon.CDK.Lib" Version="2.160.0" /></ItemGroup>
  <ItemGroup Condition="'\$(Ours)' == 'true'"><Analyzer Include="$ours/Fargate.*.dll" /></ItemGroup>
</Project>
PROJECT

for i in $(seq 960); do
    {
        echo "using System.Collections.Generic; using System.Linq; namespace App; public class C$i {"
        for m in $(seq 12); do
            cat <<METHOD
    public int Method$m(int a, string b, List<string> c)
    {
        var total = 0;
        foreach (var item in c)
        {
            if (item.Length > a) total += item.Length * $m;
            else total -= b.Length;
        }
        var map = new Dictionary<string, int> { ["a$m"] = a, ["b"] = total };
        var names = c.Select(x => x + b + $m).ToList();
        return map.Count + names.Count + total;
    }
METHOD
        done
        echo "}"
    } > "$work/C$i.cs"
done
for i in $(seq 40); do
    cat > "$work/Stack$i.cs" <<STACK
using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Constructs;
namespace App;
public class Stack$i : Stack
{
    public Stack$i(Construct scope, string id) : base(scope, id)
    {
        var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps { Cpu = 512, MemoryLimitMiB = 1024 });
$(for k in 1 2 3; do cat <<CONTAINER
        task.AddContainer("c$k", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("shop/c$k:1.0"),
            Environment = new Dictionary<string, string> { ["A"] = "b", ["C"] = "d" },
            HealthCheck = new HealthCheck { Command = new[] { "CMD-SHELL", "true" }, Interval = Duration.Seconds(30), Timeout = Duration.Seconds(5) },
            PortMappings = new[] { new PortMapping { ContainerPort = 80$k } },
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "c$k" }),
        });
CONTAINER
done)
        new ApplicationLoadBalancedFargateService(this, "Service", new ApplicationLoadBalancedFargateServiceProps { TaskDefinition = task, DesiredCount = 2 });
    }
}
STACK
done

cd "$work"
dotnet restore -v:q
# A compiler that has just started pays for our code being compiled by the runtime; the second build in the same server is what an editor and the next build see.
build() {
    dotnet build --no-restore --no-incremental -p:Ours=$1 -p:ReportAnalyzer=true -p:UseSharedCompilation=true -v:d -clp:PerformanceSummary > log
    echo "$2, with our analyzers: $1; compiler: $(grep -oE '[0-9]+ ms +Csc ' log | tail -1)"
    grep -oE '[<0-9.]+ +<?[0-9]+ +Fargate\.Analyzers\.[A-Za-z]+' log || true
}
for ours in false true; do
    dotnet build-server shutdown --vbcscompiler > /dev/null
    build $ours first
    build $ours second
    build $ours third
done
