#!/usr/bin/env bash
# Builds a project that uses the package, as a user would, and looks at what it says and writes:
#   eng/consume.sh <version of the SDK, such as 8.0> <folder with the package> [dotnet or msbuild] [folder to work in]
# The workflow runs it for each SDK and system. Needs the registry for nothing but the SDK's own packages.
set -eu
sdk=$1
feed=$(cd "$2" && pwd)
tool=${3:-dotnet}
version=$(ls "$feed" | sed -n 's/^Fargate\.Analyzers\.\([0-9].*\)\.nupkg$/\1/p' | head -1)
if command -v cygpath > /dev/null; then feed=$(cygpath -w "$feed"); fi
folder=${4:-$(mktemp -d)}
mkdir -p "$folder"
cd "$folder"
cat > global.json <<JSON
{ "sdk": { "version": "$sdk.100", "rollForward": "latestFeature" } }
JSON
cat > nuget.config <<XML
<configuration>
  <packageSources><add key="local" value="$feed" /></packageSources>
</configuration>
XML
cat > Consumer.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net$sdk</TargetFramework>
    <LangVersion>12</LangVersion>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Fargate.Analyzers" Version="$version" />
  </ItemGroup>
</Project>
XML
write() {
    cat > Web.cs <<CS
using Fargate;
using static Fargate.Units;

[TaskDefinition("web", Cpu = Vcpu / 4, Memory = $1)]
public partial class Web
{
    [Container("nginx:1.27")]
    public class Nginx;

    public static string Name = Definition.Family;
}
CS
}
build() {
    case $tool in
        dotnet) dotnet build -bl:"$1.binlog" ;;
        msbuild) msbuild.exe -restore -bl:"$1.binlog" ;;
    esac
}

write 'GiB / 2'
build right
grep -q '"family": "web"' "bin/Debug/net$sdk/fargate/web.task-definition.json"
grep -q '```mermaid' "bin/Debug/net$sdk/fargate/summary.md"

write '4 * GiB'
if build wrong > wrong.txt 2>&1; then
    echo "A size that Fargate does not have builds." >&2
    exit 1
fi
grep 'FARG0101' wrong.txt
echo "The package works with $tool and the SDK $sdk."
