#!/usr/bin/env bash
# Makes the folder build and, from it, the Debian package: `packaging/linux/make.sh`, into dist/.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly bin=.venv/bin
version=$("$bin/python" -c 'from importlib.metadata import version; print(version("fieldkit"))')
arch=$(dpkg --print-architecture)
readonly version arch tree=build/deb package=dist/fieldkit_${version}_${arch}.deb

say() { printf '%s\n' "── $*" >&2; }

say "1/3  the program, its libraries and Python in one folder"
"$bin/pyinstaller" --noconfirm --log-level WARN --distpath dist --workpath build pyinstaller.spec
# 30 MB of symbols. Not from the others: what a wheel brought in patched form, strip breaks (numpy's do not load any more).
strip --strip-unneeded dist/fieldkit/_internal/libpython3*.so* dist/fieldkit/_internal/sqlcipher3/*.so

say "2/3  what the system wants to know of it"
rm -rf "$tree"
install -d "$tree/opt" "$tree/usr/bin" "$tree/usr/share/man/man1" "$tree/DEBIAN"
cp -a dist/fieldkit "$tree/opt/fieldkit"
ln -s ../../opt/fieldkit/fieldkit "$tree/usr/bin/fieldkit"
install -Dm644 packaging/linux/fieldkit.desktop "$tree/usr/share/applications/fieldkit.desktop"
install -Dm644 packaging/linux/fieldkit.xml "$tree/usr/share/mime/packages/fieldkit.xml"
install -Dm644 packaging/fieldkit.svg "$tree/usr/share/icons/hicolor/scalable/apps/fieldkit.svg"
install -Dm644 LICENSE "$tree/usr/share/doc/fieldkit/copyright"
"$bin/python" -m scripts.man_pages "$tree/usr/share/man/man1"
gzip -9n "$tree"/usr/share/man/man1/*.1

say "3/3  the package"
cat > "$tree/DEBIAN/control" <<END
Package: fieldkit
Version: $version
Architecture: $arch
Maintainer: fieldkit maintainers <maintainers@fieldkit.invalid>
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f1)
Depends: libc6 (>= 2.36), libgl1, libegl1, libfontconfig1, fonts-dejavu-core
Section: misc
Priority: optional
Description: anonymous isolation tests at neighbourhood tables
 Records tests without a network, carries them sealed, merges them, and
 publishes summaries in which nobody can be found.
END
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) dpkg-deb --root-owner-group -Zzstd --build "$tree" "$package" >/dev/null
say "$package: $(du -h "$package" | cut -f1), installed $(du -sh --exclude=DEBIAN "$tree" | cut -f1)"
