#!/usr/bin/env bash
# run.sh [--quick | --lint]: sets up, builds and runs every test on Debian 12 or Ubuntu 24.04, with
# the sanitizers on.
#   --quick   every test of the release build: no sanitizers, no clang-tidy
#   --lint    clang-tidy over the widgets too, file by file
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
started=$SECONDS
say() { echo "== $* ($((SECONDS - started)) s)"; }

say "Setting up"
if command -v apt-cache >/dev/null; then
    bash app/install.sh python3 clang-format clang-tidy lld clang libclang-rt-dev llvm
fi
# First, since it takes seconds.
say "clang-format"
find app engine tests \( -name '*.cpp' -o -name '*.h' \) -exec clang-format --dry-run --Werror {} +

say "Building"
# Warnings are errors from the first configuration on, so that nothing is built twice.
FIRTH_WERROR=ON bash app/run.sh --build-only

build() { cmake --build "$@" >build/log || { cat build/log; exit 1; }; }
if [ "${1:-}" = --quick ]; then
    say "Release build and its tests"
    build --preset release
    exec ctest --preset release
fi

say "Release build, and the mathematics as it is optimised"
# All else is tested once, with the sanitizers on.
optimised=(tst_step tst_step_reference tst_fast_kernels tst_fast_trainer tst_projection
    tst_neighbours)
build --preset release --target "${optimised[@]}"
ctest --preset release -R "^($(IFS='|' && echo "${optimised[*]}"))\$"

tidy() {
    clang-tidy -p "$1" -quiet -extra-arg=-Wno-unknown-warning-option \
        -checks=-bugprone-suspicious-include "$2" 2>/dev/null
}
export -f tidy
say "clang-tidy"
# Many sources are read as one, which takes a fifth of the time. clang does not know every warning
# that gcc is told of, nor gcc's precompiled headers.
cmake --preset release -B build/tidy -DFIRTH_PCH=OFF -DFIRTH_TESTS=OFF \
    -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 >/dev/null
# With the flags of the sources beside which it lies.
printf '#include "%s"\n' "$PWD"/app/models/*.cpp >build/tidy/app/models.cpp
ls build/tidy/app/models.cpp engine/fast_kernels.cpp \
    build/tidy/{engine/CMakeFiles/firth_engine,app/CMakeFiles/firth{_session,-cli}}.dir/Unity/*.cxx |
    xargs -P "$(nproc)" -I{} bash -c 'tidy build/tidy {}'
if [ "${1:-}" = --lint ]; then
    cmake --preset release -B build/tidy-files -DFIRTH_PCH=OFF -DCMAKE_UNITY_BUILD=OFF \
        -DFIRTH_TESTS=OFF >/dev/null
    ls "$PWD"/app/{,lesson/,widgets/}*.cpp |
        xargs -P "$(nproc)" -I{} bash -c 'tidy build/tidy-files {}'
fi

say "Address and undefined-behaviour sanitizers: all tests, by clang"
cmake --preset asan >/dev/null
build --preset asan
ctest --preset asan

say "Thread sanitizer: what has threads in the engine"
cmake --preset tsan >/dev/null
build --preset tsan --target tests_engine
ctest --preset tsan

say "Broken files: each reader gets them for a minute"
bash tests/fuzz.sh 60

say "All done"
