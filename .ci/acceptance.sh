#!/usr/bin/env bash
# Runs the command on every acceptance case and on real export files that lie beside the checkout.
# acceptance.sh <folder>: writes cases.json, figures.json and, where there are such files, second.json and samples.json into the folder.
set -uo pipefail
cd "$(dirname "$0")/.."

# Built once: each case then starts the command itself, not npm.
npm run --silent analyze -- --version >/dev/null
command="node $(pwd)/dist/cli/index.mjs"

node "$ACCEPTANCE_DIR/check/check.mjs" --cli "$command" --cases "$ACCEPTANCE_DIR" \
  --failures --json "$1/cases.json"

second="$ACCEPTANCE_DIR/../second"
if [ -d "$second" ]; then
  node "$ACCEPTANCE_DIR/check/check.mjs" --cli "$command" --cases "$second" --failures --json "$1/second.json"
fi

node build/check-figures.mjs --checker "$ACCEPTANCE_DIR/check/check-figures.mjs" --cases "$ACCEPTANCE_DIR" \
  --json "$1/figures.json"

samples="$ACCEPTANCE_DIR/../samples"
if [ -e "$samples/EXPECTED.json" ]; then
  node "$ACCEPTANCE_DIR/check/check-real.mjs" --cli "$command" --files "$samples" \
    --expected "$samples/EXPECTED.json" --failures --json "$1/samples.json"
fi
