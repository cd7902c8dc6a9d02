#!/usr/bin/env bash
# Tries the package in a Debian without Python and without Qt: installs it, runs the demo, opens the window and, where
# imagemagick is here, takes its picture. Wants root and debootstrap: `packaging/linux/try.sh dist/fieldkit_*.deb FOLDER`.
# Status 75 where this machine lets nothing be tried (no root, no Debian to be had), 1 where something did not hold.
set -euo pipefail
package=$(realpath "$1"); work=$(realpath -m "$2")
readonly package work root=$work/debian

say() { printf '%s\n' "── $*" >&2; }
untried() { say "$*. Nothing was tried."; exit 75; }
[ "$(id -u)" = 0 ] || untried "Only root can make a Debian in a folder"
for tool in debootstrap xvfb-run xauth openbox xdotool; do
  command -v "$tool" >/dev/null || untried "$tool is not here: docs/releasing.md names the packages"
done
inside() { env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=es_ES.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

mkdir -p "$work"
if [ ! -d "$root/usr" ]; then
  say "a Debian with nothing in it"
  debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log" || { rm -rf "$root"; untried "No Debian could be fetched"; }
fi
! inside chroot "$root" sh -c 'command -v python3' || { say "There is a Python in it."; exit 1; }

say "the package, and what it depends on"
cp "$package" "$root/tmp/fieldkit.deb"
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
inside chroot "$root" apt-get update -qq >"$work/install.log" 2>&1 || untried "Debian's list of packages could not be fetched"
inside chroot "$root" sh -c 'apt-get install -y -qq --reinstall --allow-downgrades --no-install-recommends /tmp/fieldkit.deb' \
  >>"$work/install.log" 2>&1 || { tail -20 "$work/install.log" >&2; exit 1; }
! inside chroot "$root" sh -c 'command -v python3' || { say "The package brought a Python."; exit 1; }

say "the demo"
inside chroot "$root" fieldkit demo --out /root/demo
test -s "$root/root/demo/summary.xlsx"

say "the window"
mkdir -p -m 1777 /tmp/.X11-unix "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" || untried "The screen cannot be shown to the Debian in the folder"
trap 'umount "$root/tmp/.X11-unix"' EXIT
export root work
xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24 -ac' bash -c '
  openbox & decorating=$!
  env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=es_ES.UTF-8 DISPLAY="$DISPLAY" chroot "$root" fieldkit & program=$!
  timeout 120 xdotool search --sync --onlyvisible --name "^fieldkit$" >/dev/null; seen=$?
  if command -v import >/dev/null; then xdotool sleep 3; import -window root "$work/window.png"; fi
  kill "$program" "$decorating"
  exit "$seen"'
say "held: $(cd "$work" && ls -d "$PWD"/window.png 2>/dev/null || echo "no picture, imagemagick is not here")"
