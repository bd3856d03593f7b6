#!/usr/bin/env bash
# What the package costs in a build: eng/build-cost.sh [definitions, 1000] [runs, 5]. Builds a project of so many definitions with the attributes alone; with what the
# package generates as ordinary files, and nothing else of it; with the package; and with the package and three stages. Prints the medians of builds that change nothing and of
# builds after the edit of a comment, and the size of the assembly. docs/performance.md has the last figures. DETAILS=1 also prints the compiler's own
# time, with and without the analyzers of the .NET SDK and the package, also with the generated members alone, and what MSBuild says of two builds with the package.
set -eu
cd "$(dirname "$0")/.."
count=${1:-1000}
runs=${2:-5}
work=$(mktemp -d)
version=0.0.0-cost.x$(date +%s)
server="$(dotnet --info | sed -n 's/^ *Base Path: *//p')Roslyn/bincore/VBCSCompiler.dll"
trap 'dotnet exec "$server" "-pipename:$version" -shutdown > /dev/null; rm -rf "$work"' EXIT
dotnet pack src/Fargate.Package -c Release -o "$work/feed" -p:PackageVersion="$version" -v:q
for name in Directory.Build.props Directory.Build.targets Directory.Packages.props; do echo '<Project />' > "$work/$name"; done
cat > "$work/NuGet.config" <<CONFIG
<configuration>
  <packageSources><clear /><add key="feed" value="feed" /></packageSources>
  <fallbackPackageFolders><clear /></fallbackPackageFolders>
</configuration>
CONFIG
export NUGET_PACKAGES="$work/packages"

# The compiler stays warm from build to build, as on a developer's machine.
build() { dotnet build "$work/$1" --no-restore -v:q -p:UseSharedCompilation=true -p:SharedCompilationId="$version" "${@:2}"; }

# Name, and what the project has.
project() {
    mkdir "$work/$1"
    cat > "$work/$1/App.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup>$2</ItemGroup>
</Project>
PROJECT
    for i in $(seq "$count"); do
        cat > "$work/$1/Task$i.cs" <<DEFINITION
using Fargate;
using static Fargate.Units;

namespace App;

[TaskDefinition("task-$i", Cpu = Vcpu / 4, Memory = GiB / 2, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
[Tag("team", "shop")]
[Tag("service", "task-$i")]
[Tag("environment", "production")]
[Tag("cost-center", "42")]
public partial class Task$i
{
    [Container("123456789012.dkr.ecr.eu-west-1.amazonaws.com/task:1.0", Memory = 256)]
    [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
    [EnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Production")]
    [EnvironmentVariable("LOG_LEVEL", "info")]
    [EnvironmentVariable("REGION", "eu-west-1")]
    [AwsLogs("/shop/task", Region = "eu-west-1", StreamPrefix = "api")]
    [DependsOn(typeof(Migrate), ContainerCondition.Success)]
    public class Api;

    [Container("123456789012.dkr.ecr.eu-west-1.amazonaws.com/migrate:1.0", Essential = false, Memory = 128)]
    [EnvironmentVariable("LOG_LEVEL", "info")]
    [AwsLogs("/shop/task", Region = "eu-west-1", StreamPrefix = "migrate")]
    public class Migrate;
}
DEFINITION
    done
    echo 'class Unrelated { int Method() => 1; }' > "$work/$1/Unrelated.cs"
    dotnet restore "$work/$1" -v:q
    build "$1" > /dev/null
}

# Name, and what is done before each build; the first runs warm the compiler up.
measure() {
    times=()
    for run in $(seq $((runs + 2))); do
        eval "$2"
        started=$(date +%s%N)
        build "$1" > "$work/log"
        [ "$run" -le 2 ] || times+=($((($(date +%s%N) - started) / 1000000)))
    done
    printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

package="<PackageReference Include='Fargate.Analyzers' Version='$version' />"
attributes="<Reference Include='$PWD/src/Fargate.Annotations/bin/Release/netstandard2.0/Fargate.Annotations.dll' />"
project attributes "$attributes"
project package "$package"
echo '//' >> "$work/package/Unrelated.cs"
build package -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath="$work/sources" > /dev/null
project generated "$attributes<Compile Include='$work/sources/Fargate.Analyzers/**/*.cs' />"
project stages "$package"'<FargateStage Include="test" /><FargateStage Include="staging" /><FargateStage Include="production" />'
for name in attributes generated package stages; do
    echo "$count definitions, $name: nothing changed $(measure $name true) ms," \
        "a comment $(measure $name "echo '// \$run' >> $work/$name/Unrelated.cs") ms," \
        "assembly $(stat -c %s "$work/$name/obj/Debug/net10.0/App.dll") bytes"
done
if [ -n "${DETAILS:-}" ]; then
    compiler() {
        for run in 1 2 3 4 5; do
            echo "// compiled $run" >> "$work/$1/Unrelated.cs"
            build "$1" -clp:PerformanceSummary "${@:2}" | sed -n 's/^ *\([0-9]*\) ms  *Csc .*/\1/p'
        done | tail -3 | sort -n | sed -n 2p
    }
    cp -r "$work/sources" "$work/members-sources"
    # What stands before the files is what an editor sees.
    find "$work/members-sources" -name '*.g.cs' -exec sed -i -e '/^namespace Fargate.Generated/,$d' -e 's/{ return global::Fargate.Generated.*; }/{ return ""; }/' {} +
    project members "$attributes<Compile Include='$work/members-sources/Fargate.Analyzers/**/*.cs' />"
    for name in attributes members generated package; do
        echo "$count definitions, $name: the compiler $(compiler $name -p:RunAnalyzers=false) ms, with analyzers $(compiler $name) ms"
    done
    echo '// last' >> "$work/package/Unrelated.cs"
    build package -clp:PerformanceSummary
    build package -clp:PerformanceSummary
fi
