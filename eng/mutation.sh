#!/usr/bin/env bash
# How many changes to the rules and to the costs the tests notice (docs/mutation-testing.md). All folders, or those named: eng/mutation.sh Ports Size
# A folder is held to the tests of its own area and those of all rules, without the slow ones: quicker than all tests, and stricter.
set -eu
# A process for each change: none lives long enough for what this would bring.
export DOTNET_TieredPGO=0
cd "$(dirname "$0")/.."
output=$PWD/artifacts/mutation
rules=src/Fargate.Core/Rules
[ $# -gt 0 ] || set -- $(ls -d $rules/*/ | xargs -n 1 basename) Costs

mutate=()
filter="FullyQualifiedName~.Rules.OnEc2Tests|FullyQualifiedName~.Rules.EditsHealTests"
for folder in "$@"; do
    if [ "$folder" = Costs ]; then
        mutate+=(--mutate "Costs/**/*.cs")
        filter="$filter|FullyQualifiedName~Core.Tests.Costs."
        continue
    fi
    [ -d "$rules/$folder" ] || { echo "There is no $rules/$folder" >&2; exit 1; }
    mutate+=(--mutate "Rules/$folder/**/*.cs")
    filter="$filter|FullyQualifiedName~Core.Tests.Rules.$folder."
    [ "$folder" != JsonFiles ] || filter="$filter|FullyQualifiedName~.Files.FormTests|FullyQualifiedName~.Files.TaskDefinitionFileTests"
done

dotnet tool restore
cd tests/Fargate.Core.Tests
dotnet stryker --skip-version-check --concurrency "${CONCURRENCY:-2}" "${mutate[@]}" --output "$output" \
    --test-case-filter "($filter)&FullyQualifiedName!~Every_size_that_AWS_lists&FullyQualifiedName!~takes_no_time&FullyQualifiedName!~costs_little"
