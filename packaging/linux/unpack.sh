#!/bin/sh
# fieldkit @VERSION@: unpacks itself into a folder of yours, by default ~/.local/opt/fieldkit. Nothing of it needs root.
set -eu
to=${1:-$HOME/.local/opt/fieldkit}
say() { printf '%s\n' "$*" >&2; }
mkdir -p "$to" || { say "No se puede escribir en «$to». · '$to' cannot be written to."; exit 3; }
room=$(df -Pm "$to" | awk 'NR == 2 { print $4 }')
if [ "$room" -lt @NEED@ ]; then
  say "No hay sitio: hacen falta @NEED@ MB en «$to» y quedan $room. No se ha instalado nada."
  say "No room: @NEED@ MB are needed in '$to', and $room are left. Nothing was installed."
  exit 3
fi
part=$to/.part.$$
trap 'rm -rf "$part"' EXIT
trap 'exit 1' HUP INT TERM # else dash leaves without the line above
mkdir "$part"
sed '1,/^__BELOW__$/d' "$0" | tar -xz -C "$part"
rm -rf "$to/fieldkit-@VERSION@"
mv "$part/fieldkit" "$to/fieldkit-@VERSION@"
ln -sfn "fieldkit-@VERSION@" "$to/current"

share=${XDG_DATA_HOME:-$HOME/.local/share} mine=$to/current/share
mkdir -p "$share/applications" "$share/mime/packages" "$share/icons/hicolor/scalable/apps"
sed "s|^Exec=fieldkit|Exec=\"$to/current/fieldkit\"|" "$mine/fieldkit.desktop" > "$share/applications/fieldkit.desktop"
cp "$mine/fieldkit.xml" "$share/mime/packages/"
cp "$mine/fieldkit.svg" "$share/icons/hicolor/scalable/apps/"
# Without the second, GNOME finds no program for a kit, and no longer the one of a Debian package either.
update-mime-database "$share/mime" >/dev/null 2>&1 || true
update-desktop-database "$share/applications" >/dev/null 2>&1 || true
say "fieldkit @VERSION@: $to/current/fieldkit"
exit 0
__BELOW__
