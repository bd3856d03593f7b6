#!/usr/bin/env bash
# How many changes to the rules and to the costs the tests notice (docs/mutation-testing.md). All folders, or those named: eng/mutation.sh Ports Size
# A folder is held to the tests of its own area and those of all rules, without the slow ones: quicker than all tests, and stricter.
set -eu
# A process for each change: none lives long enough for what this would bring.
export DOTNET_TieredPGO=0
cd "$(dirname "$0")/.."
output=$PWD/artifacts/mutation
[ $# -gt 0 ] || set -- $(ls -d src/Fargate.Core/Rules/*/ | xargs -n 1 basename) JsonFiles Costs

mutate=()
filter="FullyQualifiedName~.Rules.OnEc2Tests|FullyQualifiedName~.Rules.EditsHealTests"
for folder in "$@"; do
    # By default a folder of rules, with the tests of the same name.
    place="Rules/$folder"
    tests="Core.Tests.Rules.$folder."
    case "$folder" in
        Costs) place=Costs tests="Core.Tests.Costs." mutate+=(--mutate Kinds/StartedTasks.cs) ;;
        Scaling | Schedules | Clusters | Resources) tests="Core.Tests.Rules.Services." ;;
        JsonFiles) place=Sources/Files/Rules tests=".Files.FormTests|FullyQualifiedName~.Files.TaskDefinitionFileTests" ;;
    esac
    [ -d "src/Fargate.Core/$place" ] || { echo "There is no src/Fargate.Core/$place" >&2; exit 1; }
    mutate+=(--mutate "$place/**/*.cs")
    filter="$filter|FullyQualifiedName~$tests"
done

dotnet tool restore
cd tests/Fargate.Core.Tests
dotnet stryker --skip-version-check --concurrency "${CONCURRENCY:-2}" "${mutate[@]}" --output "$output" \
    --test-case-filter "($filter)&FullyQualifiedName!~Every_size_that_AWS_lists&FullyQualifiedName!~takes_no_time&FullyQualifiedName!~costs_little"
