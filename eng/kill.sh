#!/usr/bin/env bash
# What a killed build loses. Each round changes a project of five definitions, kills a build of it at some moment, every third time two builds at once,
# and builds again: the folders then hold exactly what the classes say. Rounds: 100, or eng/kill.sh 10. The same in process, at each single step
# and on a full disk, is in tests/Fargate.Build.Tests/Files/InterruptedBuildTests.cs.
set -eu
cd "$(dirname "$0")/.."
rounds=${1:-100}
version=0.0.0-kill.$$
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false NUGET_PACKAGES=$work/packages DOTNET_CLI_TELEMETRY_OPTOUT=1

NUGET_PACKAGES= dotnet pack src/Fargate.Package -c Release -o "$work/feed" -p:PackageVersion="$version" -v:q
mkdir "$work/app"
for name in Directory.Build.props Directory.Build.targets Directory.Packages.props; do echo '<Project />' > "$work/$name"; done
echo '<configuration><packageSources><clear /><add key="feed" value="feed" /></packageSources></configuration>' > "$work/NuGet.config"
cat > "$work/app/App.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Fargate.Analyzers" Version="$version" /></ItemGroup>
</Project>
PROJECT
cd "$work/app"

# Some of the classes, each with the round in it.
change() {
    rm -f ./*.cs
    expected=summary.md
    for i in 1 2 3 4 5; do
        [ $((RANDOM % 4)) -gt 0 ] || continue
        expected="$expected task$i.task-definition.json"
        echo "[Fargate.TaskDefinition(\"task$i\", Cpu = 256, Memory = 512)] public partial class Task$i { [Fargate.Container(\"shop:$1\")] public class Web; }" > "Task$i.cs"
    done
    [ "$expected" != summary.md ] || expected=
}

check() {
    for folder in bin/Debug/net10.0/fargate obj/Debug/net10.0/fargate; do
        found=$(ls "$folder" 2> /dev/null | xargs)
        [ "$found" = "$expected" ] || { echo "round $1: $folder has '$found', not '$expected'"; return 1; }
        for file in "$folder"/task*.json; do
            [ ! -e "$file" ] || { grep -q "shop:$1\"" "$file" && [ "$(tail -c 2 "$file")" = "}" ]; } || { echo "round $1: $file is not of this round"; return 1; }
        done
    done
}

change 0
started=$(date +%s%N)
dotnet build -v:q
whole=$((($(date +%s%N) - started) / 1000000))
check 0
wrong=0
for round in $(seq "$rounds"); do
    change "$round"
    builds=()
    for _ in $(seq $((round % 3 == 0 ? 2 : 1))); do
        setsid dotnet build --no-restore -v:q > /dev/null 2>&1 &
        builds+=($!)
    done
    moment=$((RANDOM * whole / 32768))
    sleep "$((moment / 1000)).$(printf %03d $((moment % 1000)))"
    [ $((round % 6)) -eq 0 ] || for build in "${builds[@]}"; do kill -KILL -- "-$build" 2> /dev/null || true; done
    for build in "${builds[@]}"; do wait "$build" 2> /dev/null || true; done
    dotnet build --no-restore -v:q > build.log 2>&1 || { cat build.log; wrong=$((wrong + 1)); continue; }
    check "$round" || wrong=$((wrong + 1))
done
echo "$rounds rounds, $wrong wrong"
[ "$wrong" -eq 0 ]
