#!/usr/bin/env bash
# run.sh [--quick | --lint]: sets up, builds and runs every test on Debian 12 or Ubuntu 24.04.
#   --quick   only the release build's tests: no sanitizers, no linters
#   --lint    clang-tidy over the widgets too, which takes as long as all the rest
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
started=$SECONDS
say() { echo "== $* ($((SECONDS - started)) s)"; }

say "Setting up"
if command -v apt-cache >/dev/null; then
    bash app/install.sh python3 clang-format clang-tidy lld
fi
# Warnings are errors from the first configuration on, so that nothing is built twice.
FIRTH_WERROR=ON bash app/run.sh --build-only

say "Release build and its tests"
cmake --preset release -DFIRTH_WERROR=ON >/dev/null
cmake --build --preset release | tail -n 1
ctest --preset release

if [ "${1:-}" = --quick ]; then
    exit 0
fi

sources=$(find app engine tests -name '*.cpp' -o -name '*.h' | sort)
say "clang-format"
# shellcheck disable=SC2086
clang-format --dry-run --Werror $sources

tidied="engine|app/session|app/models|app/cli"
if [ "${1:-}" = --lint ]; then
    tidied="engine|app"
fi
say "clang-tidy: $tidied"
# clang does not know every warning that gcc is told of.
run-clang-tidy -p build/release -quiet -extra-arg=-Wno-unknown-warning-option \
    "$PWD/($tidied)/.*\.cpp\$" 2>/dev/null

say "Address and undefined-behaviour sanitizers: all tests"
cmake --preset asan >/dev/null
cmake --build --preset asan | tail -n 1
ctest --preset asan

say "Thread sanitizer: engine"
cmake --preset tsan >/dev/null
cmake --build --preset tsan | tail -n 1
ctest --preset tsan

say "All done"
