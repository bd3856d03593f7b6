#!/usr/bin/env bash
# How many changes to the rules the tests notice (docs/mutation-testing.md). All folders of rules, or those named: eng/mutation.sh Ports Size
# Each folder is held to the tests of its own area, which is quicker than all tests, and stricter.
set -eu
cd "$(dirname "$0")/.."
concurrency=${CONCURRENCY:-2}
rules=src/Fargate.Core/Rules
output=$PWD/artifacts/mutation

mkdir -p "$output"
dotnet tool restore
if [ $# -eq 0 ]; then
    set -- $(ls -d $rules/*/ | xargs -n 1 basename)
fi

for folder in "$@"; do
    tests="Fargate.Core.Tests.Rules"
    case $folder in
        JsonFiles) own="~Fargate.Core.Tests.Files.FormTests|FullyQualifiedName~Fargate.Core.Tests.Files.TaskDefinitionFileTests" ;;
        *) own="~$tests.$folder." ;;
    esac
    filter="FullyQualifiedName$own|FullyQualifiedName~$tests.OnEc2Tests|FullyQualifiedName~$tests.EditsHealTests"
    rm -rf "$output/$folder"
    (cd tests/Fargate.Core.Tests && dotnet stryker --skip-version-check -c "$concurrency" --mutate "Rules/$folder/**/*.cs" \
        --test-case-filter "$filter" --output "$output/$folder" > "$output/$folder.log" 2>&1) || tail -5 "$output/$folder.log"
    echo "$folder: $(sed -n 's/.*final mutation score is //p' "$output/$folder.log")"
done
