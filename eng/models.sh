#!/usr/bin/env bash
# Writes eng/models/*.tsv, the inputs of the calls that we write, and the types of the AWS SDK that the tests use, from AWS's models in the versions that
# eng/models/package.json names. eng/models.sh --newest: takes the newest versions, and names them there. Needs Node and npm.
set -eu
cd "$(dirname "$0")/.."
packages=$(mktemp -d)
trap 'rm -r "$packages"' EXIT
if [ "${1:-}" = --newest ]; then
    for name in $(node -p 'Object.keys(require("./eng/models/package.json").dependencies).join(" ")'); do
        npm --prefix eng/models pkg set "dependencies.$name=$(npm view "$name" version)"
    done
fi
cp eng/models/package.json "$packages"
# What the packages depend on is not needed: only their types are read.
for name in $(node -p 'Object.entries(require("./eng/models/package.json").dependencies).map(it => it.join("@")).join(" ")'); do
    (cd "$packages" && tar xzf "$(npm pack --silent "$name")" && mkdir -p "${name%@*}" && mv package/* "${name%@*}" && rm -r package)
done
node eng/models/write.mjs "$packages"
