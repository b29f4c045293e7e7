#!/usr/bin/env bash
# fuzz.sh [SECONDS [READER...]]: gives every reader of foreign files broken ones for so long (60),
# all at the same time. What broke a reader stays in build/asan/found or build/fuzz/found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-60}
shift || true

if command -v apt-cache >/dev/null; then
    bash app/install.sh clang libclang-rt-dev llvm cmake ninja-build lld libeigen3-dev libicu-dev libhwy-dev \
        zlib1g-dev liblzma-dev libzstd-dev nlohmann-json3-dev
fi

# The sanitizers' build has them too.
preset=asan
grep -qs '^build fuzzers:' build/asan/build.ninja || { preset=fuzz && cmake --preset fuzz >/dev/null; }
cmake --build --preset $preset --target fuzzers | tail -n 1

build=$PWD/build/$preset
mkdir -p "$build/found" "$build/corpus"
readers=("$@")
if [ ${#readers[@]} = 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=$(basename "$source" .cpp)
        readers+=("${name#fuzz_}")
    done
fi
mkdir -p "$build/corpus/session"
"$build/make_session_seeds" "$build/corpus/session"

run() {
    local reader=$1 seeds=()
    mkdir -p "$build/corpus/$reader"
    [ -d "tests/data/fuzz/$reader" ] && seeds+=("tests/data/fuzz/$reader")
    [ "$reader" = chapter ] && seeds+=(resources/lesson/en)
    local log=$build/found/$reader.log
    if "$build/fuzz_$reader" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1024 \
        -malloc_limit_mb=512 -max_len=20000 -artifact_prefix="$build/found/$reader-" \
        "$build/corpus/$reader" "${seeds[@]}" >"$log" 2>&1; then
        echo "$reader: nothing found, $(grep -o 'Done .*' "$log")"
    else
        echo "$reader: FOUND, see $log"
        return 1
    fi
}

failed=0 pids=()
for reader in "${readers[@]}"; do
    run "$reader" &
    pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
exit $failed
