#!/usr/bin/env bash
# run.sh [--build-only] [ARGUMENT...]: sets up, builds and starts Firth on Debian 12 or Ubuntu 24.04.
#   --build-only   stop after building
#   other arguments go to the program: a text file, or a bundled corpus such as @tales
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-qpa-plugins libgl-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libeigen3-dev libicu-dev libhwy-dev zlib1g-dev liblzma-dev libzstd-dev libwebp-dev
    libcli11-dev nlohmann-json3-dev
    fonts-inter fonts-dejavu-core fonts-noto-core fonts-droid-fallback
)
# Names differ between Debian 12 and Ubuntu 24.04.
if command -v apt-cache >/dev/null; then
    bash app/install.sh "${packages[@]}"
else
    cat >&2 <<'TEXT'
run.sh installs packages with apt only. Elsewhere, install these, then run it again:
  Fedora:   gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations eigen3-devel libicu-devel highway-devel zlib-devel xz-devel libzstd-devel libwebp-devel cli11-devel json-devel
  Arch:     gcc cmake ninja qt6-base qt6-charts qt6-svg qt6-tools qt6-translations eigen icu highway zlib xz zstd libwebp cli11 nlohmann-json
  macOS:    brew install cmake ninja qt eigen icu4c highway xz zstd webp cli11 nlohmann-json
  Windows:  vcpkg install qtbase qtcharts qtsvg qttools qttranslations eigen3 icu highway zlib liblzma zstd libwebp cli11 nlohmann-json
TEXT
    command -v cmake >/dev/null && command -v ninja >/dev/null || exit 1
fi

if [ ! -f build/release/build.ninja ]; then
    echo "Configuring build/release"
    cmake --preset release -DFIRTH_WERROR="${FIRTH_WERROR:-OFF}" >/dev/null
fi
echo "Building build/release"
cmake --build --preset release --target firth firth-cli | tail -n 1

if [ "${1:-}" = --build-only ]; then
    exit 0
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Starting Firth"
    exec build/release/firth "$@"
fi

out=build/first-light
mkdir -p "$out"
echo "There is no display here, so Firth trains without a window; what it makes goes to $out"
corpus=${1:-@town}
build/release/firth-cli train "$corpus" --dim 50 --window 3 --epochs 10 -o "$out/vectors.txt"
export QT_QPA_PLATFORM=offscreen
build/release/firth --screenshot "$out/map.png" --panel map "$corpus"
build/release/firth --screenshot "$out/loss.png" --panel loss "$corpus"
build/release/firth --screenshot "$out/window.png" "$corpus"
echo "Done: $out/vectors.txt, $out/map.png, $out/loss.png, $out/window.png"
