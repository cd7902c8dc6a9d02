#!/usr/bin/env bash
# Makes the folder build and, from it, the Debian package and the program that unpacks itself: `packaging/linux/make.sh`,
# into dist/. FIELDKIT_RELEASE_KEY names the minisign public key by which this build will know later releases.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PYTHONPATH=$PWD # this tree, whatever else is installed

readonly bin=.venv/bin
rm -rf fieldkit.egg-info # what setuptools leaves in the tree counts before what is installed, and grows old
version=$("$bin/python" -c 'from importlib.metadata import version; print(version("fieldkit"))')
arch=$(dpkg --print-architecture)
readonly version arch tree=build/deb package=dist/fieldkit_${version}_${arch}.deb folder=dist/fieldkit-$version.tar.gz
readonly alone=dist/fieldkit-$version.run inside=dist/fieldkit/_internal

say() { printf '%s\n' "── $*" >&2; }

if ! grep -qxF "version = \"$version\"" pyproject.toml; then
  say "Installed in $bin is $version, and pyproject.toml says something else: make setup."
  exit 1
fi
# What is not here is left out with a warning, and the package opens no window where it is missing too.
plugin=$("$bin/python" -c 'import PySide6; print(PySide6.__path__[0])')/Qt/plugins/platforms/libqxcb.so
linked=$(ldd "$plugin") # fails where there is no such file
if lacking=$(grep 'not found' <<<"$linked"); then
  say "Qt's window wants libraries that are not here (scripts/setup.sh names their packages):$lacking"
  exit 1
fi

rm -f dist/fieldkit_*.deb # of another version, or half of one: who tries "the package in dist" means this one
say "1/4  the program, its libraries and Python in one folder"
"$bin/pyinstaller" --noconfirm --log-level WARN --distpath dist --workpath build pyinstaller.spec
# 45 MB of symbols. Not from numpy: what a wheel brought in patched form, strip breaks.
strip --strip-unneeded "$inside"/libpython3*.so* "$inside"/python3*/lib-dynload/*.so "$inside"/sqlcipher3/*.so \
  "$inside"/obstore/*.so "$inside"/nacl/*.so "$inside"/cryptography/hazmat/bindings/*.so
if [ -n "${FIELDKIT_RELEASE_KEY:-}" ]; then
  install -m644 "$FIELDKIT_RELEASE_KEY" "$inside/fieldkit/updates/release.pub"
fi

say "2/4  what the system wants to know of it"
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

say "3/4  the package"
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
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
dpkg-deb --root-owner-group -Zzstd --build "$tree" "$package" >/dev/null

say "4/4  the same in a folder of one's own, for who is not root"
for name in fieldkit.desktop fieldkit.xml; do install -Dm644 "packaging/linux/$name" "dist/fieldkit/share/$name"; done
install -Dm644 packaging/fieldkit.svg dist/fieldkit/share/fieldkit.svg
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C dist -c fieldkit | gzip -n > "$folder"
need=$(du -sm dist/fieldkit | cut -f1)
sed -e "s/@VERSION@/$version/g" -e "s/@NEED@/$((need + 50))/g" packaging/linux/unpack.sh | cat - "$folder" > "$alone"
chmod +x "$alone"
say "$package: $(du -h "$package" | cut -f1), installed $(du -sh --exclude=DEBIAN "$tree" | cut -f1)"
say "$alone: $(du -h "$alone" | cut -f1)"
