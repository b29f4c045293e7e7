#!/usr/bin/env bash
# package.sh [ROOT]: makes the Debian package from build/release and tries it in a fresh Debian 12:
# installs it with what it depends on, runs both programs, and takes it away again. Needs root.
#   ROOT   keep a fresh Debian 12 in this folder for the next time; it is only copied
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
fail() {
    echo "package.sh: $*" >&2
    exit 1
}
[ "$(id -u)" = 0 ] || fail "a Debian is set up in a folder, which needs root"
started=$SECONDS
say() { echo "== $* ($((SECONDS - started)) s)"; }

say "Building the package"
bash app/install.sh debootstrap dpkg-dev desktop-file-utils appstream >/dev/null
bash app/run.sh --build-only
rm -rf build/package
cpack --config build/release/CPackConfig.cmake -B build/package >/dev/null
rm -rf build/package/_CPack_Packages
package=$(echo build/package/firth_*.deb)
dpkg-deb --info "$package"
desktop-file-validate resources/org.firth.Firth.desktop
appstreamcli validate --no-net resources/org.firth.Firth.metainfo.xml

work=$(mktemp -d /var/tmp/firth-package.XXXXXX)
trap 'rm -rf "$work"' EXIT
fresh=${1:-$work/fresh}
if [ ! -e "$fresh/etc/debian_version" ]; then
    say "Setting up a fresh Debian 12"
    debootstrap --variant=minbase bookworm "$fresh" http://deb.debian.org/debian >/dev/null
fi
root=$work/root
cp -a "$fresh" "$root"
cp /etc/resolv.conf "$root/etc/"
cp "$package" "$root/tmp/firth.deb"
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"
}

say "Installing it with what it depends on, and no more"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/firth.deb >/dev/null 2>"$work/apt.log" ||
    fail "$(cat "$work/apt.log")"
inside dpkg -L firth >"$work/files"
cat "$work/files"

say "Running it"
inside firth --version
inside firth-cli --version
inside firth --screenshot /tmp/town.png --word doctor @town
[ "$(stat -c %s "$root/tmp/town.png")" -gt 50000 ] || fail "the screenshot is empty"
cp "$root/tmp/town.png" build/package/
inside firth-cli train @town -o /tmp/town.bin
inside firth-cli neighbours /tmp/town.bin doctor -k 3
plugins=$(dirname "$(find "$root/usr/lib" -name libqxcb.so)")
inside ldd "${plugins#"$root"}/libqxcb.so" | grep 'not found' && fail "the X window plugin lacks libraries"

say "Looking for its menu entry and its file type"
inside apt-get install -y -qq --no-install-recommends desktop-file-utils shared-mime-info \
    >/dev/null 2>&1
grep -q '^application/x-firth-session=org.firth.Firth.desktop;' \
    "$root/usr/share/applications/mimeinfo.cache" || fail "sessions open with nothing"
[ -e "$root/usr/share/mime/application/x-firth-session.xml" ] || fail "sessions are of no type"

say "Taking it away"
inside apt-get purge -y -qq firth >/dev/null 2>&1
while read -r file; do
    if [ -f "$root$file" ]; then fail "$file is left behind"; fi
done <"$work/files"
grep -q firth "$root/usr/share/applications/mimeinfo.cache" && fail "its file type is left behind"

say "All done: $package, and build/package/town.png to look at"
