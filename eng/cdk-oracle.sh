#!/usr/bin/env bash
# Draws task definitions as code of the AWS CDK, synthesises them, and compares each template with what is read of the code. Needs Node.
# eng/cdk-oracle.sh [--seed N] [--count N]; eng/cdk-oracle.sh --faults: what the CDK says of the mistakes in docs/existing-csharp.md
set -eu
cd "$(dirname "$0")/.."
exec dotnet run --project eng/CdkOracle -c Release -- "$@"
