#!/usr/bin/env bash
# Draws inputs of all kinds and tries them: nothing may throw, nothing may take a second, and no promise may break (CONTRIBUTING.md).
# eng/fuzz.sh [--seed N] [--count N of each kind] [--minutes N] [--only json-files,classes,imports,aws-files,carriers,cultures,grown]
set -eu
cd "$(dirname "$0")/.."
exec dotnet run --project eng/Fuzz -c Release -- "$@"
