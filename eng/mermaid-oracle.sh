#!/usr/bin/env bash
# Reads the Mermaid charts that builds of the samples and our pages have with Mermaid itself, and draws each to a PNG to look at; and compares labels that
# MermaidTextTests draws with what a browser shows of them:
#   eng/mermaid-oracle.sh [output folder]
# Needs Node, the npm registry and Chromium (CHROME names another program than chromium).
set -eu
cd "$(dirname "$0")/.."
root=$PWD
output=${1:-$root/artifacts/mermaid}
tools=${TMPDIR:-/tmp}/fargate-mermaid
mkdir -p "$tools" "$output"
output=$(cd "$output" && pwd)
for sample in samples/*/; do
    dotnet build "$sample" -v quiet
done
labels=$tools/labels.json
FARGATE_MERMAID=$labels dotnet test tests/Fargate.Core.Tests --filter MermaidTextTests -v quiet
mapfile -t files < <(find "$root/samples" -path '*/bin/Debug/*/fargate/*.md'; grep -rl '^```mermaid' "$root/README.md" "$root/docs")
cd "$tools"
[ -d node_modules/mermaid ] || npm install --silent --no-fund --no-audit mermaid@11.17.2 puppeteer-core@25.16.0
node "$root/eng/mermaid-oracle.mjs" "${CHROME:-$(command -v chromium)}" "$output" "$labels" "${files[@]}"
