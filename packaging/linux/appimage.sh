#!/usr/bin/env bash
# Makes the AppImage, after make.sh: `packaging/linux/appimage.sh RUNTIME`, into dist/. RUNTIME is the small program in front
# that mounts what follows it: `runtime-x86_64` of AppImage's project, which whoever makes the release downloaded.
# FIELDKIT_RUNTIME_SHA256 is what it must be; without it the sum is printed, to be compared by eye.
set -euo pipefail
runtime=$(realpath "${1:?"the runtime is missing: packaging/linux/appimage.sh RUNTIME"}")
cd "$(dirname "$0")/../.."
readonly runtime tree=build/AppDir wanted=${FIELDKIT_RUNTIME_SHA256:-}

say() { printf '%s\n' "── $*" >&2; }
refuse() { say "$* Nothing was made."; exit 1; }

[ -x dist/fieldkit/fieldkit ] || refuse "dist/fieldkit is not there: packaging/linux/make.sh makes it."
command -v mksquashfs >/dev/null || refuse "mksquashfs is not here (Debian: apt-get install squashfs-tools)."
[ "$(head -c 11 "$runtime" | tail -c 3 | od -An -tx1 | tr -d ' ')" = 414902 ] || refuse "$1 is no runtime of an AppImage."
sum=$(sha256sum "$runtime" | cut -d' ' -f1)
[ -z "$wanted" ] || [ "$sum" = "$wanted" ] || refuse "$1 has the SHA-256 $sum, not $wanted."
[ -n "$wanted" ] || say "The runtime's SHA-256, to be compared with the one it was published with: $sum"

version=$(dist/fieldkit/fieldkit --version | sed 's/.* //')
readonly version image=dist/fieldkit-$version-$(uname -m).AppImage

say "1/2  what goes in"
rm -rf "$tree"
install -d "$tree/usr/lib"
cp -al dist/fieldkit "$tree/usr/lib/fieldkit"
rm -rf "$tree/usr/lib/fieldkit/share"
install -m755 packaging/linux/AppRun "$tree/AppRun"
install -m644 packaging/linux/fieldkit.desktop packaging/fieldkit.svg "$tree"
ln -s fieldkit.svg "$tree/.DirIcon"
install -Dm644 packaging/linux/fieldkit.desktop "$tree/usr/share/applications/fieldkit.desktop"
install -Dm644 packaging/linux/fieldkit.xml "$tree/usr/share/mime/packages/fieldkit.xml"
install -Dm644 packaging/fieldkit.svg "$tree/usr/share/icons/hicolor/scalable/apps/fieldkit.svg"
install -Dm644 LICENSE "$tree/usr/share/doc/fieldkit/copyright"

say "2/2  one file"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
part=$(mktemp "$image.XXXXXX")
trap 'rm -f "$part" "$part.sq"' EXIT
mksquashfs "$tree" "$part.sq" -root-owned -noappend -comp zstd -Xcompression-level 19 -no-progress -quiet
cat "$runtime" "$part.sq" > "$part"
chmod 755 "$part"
mv "$part" "$image"
say "$image: $(du -h "$image" | cut -f1)"
