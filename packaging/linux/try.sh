#!/usr/bin/env bash
# Tries the package in a Debian without Python and without Qt: installs it, runs the demo, opens the window and takes its
# picture. Wants root and debootstrap: `packaging/linux/try.sh dist/fieldkit_*.deb FOLDER`.
set -euo pipefail
package=$(realpath "$1"); work=$(realpath -m "$2")
readonly package work root=$work/debian

say() { printf '%s\n' "── $*" >&2; }
for tool in debootstrap xvfb-run xauth openbox xdotool import; do
  command -v "$tool" >/dev/null || { say "$tool is not here: docs/releasing.md names the packages. Nothing was tried."; exit 1; }
done
inside() { env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=es_ES.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

mkdir -p "$work"
if [ ! -d "$root/usr" ]; then
  say "a Debian with nothing in it"
  debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log"
fi
! inside chroot "$root" sh -c 'command -v python3' || { say "There is a Python in it."; exit 1; }

say "the package, and what it depends on"
cp "$package" "$root/tmp/fieldkit.deb"
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
inside chroot "$root" sh -c 'apt-get update -qq && apt-get install -y -qq --reinstall --allow-downgrades --no-install-recommends /tmp/fieldkit.deb' \
  >"$work/install.log" 2>&1 || { tail -20 "$work/install.log" >&2; exit 1; }
! inside chroot "$root" sh -c 'command -v python3' || { say "The package brought a Python."; exit 1; }

say "the demo"
inside chroot "$root" fieldkit demo --out /root/demo
test -s "$root/root/demo/summary.xlsx"

say "the window"
mkdir -p -m 1777 /tmp/.X11-unix "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
trap 'umount "$root/tmp/.X11-unix"' EXIT
export root work
xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24 -ac' bash -c '
  openbox & decorating=$!
  env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=es_ES.UTF-8 DISPLAY="$DISPLAY" chroot "$root" fieldkit & program=$!
  timeout 120 xdotool search --sync --onlyvisible --name "^fieldkit$" >/dev/null; seen=$?
  xdotool sleep 3
  import -window root "$work/window.png"
  kill "$program" "$decorating"
  exit "$seen"'
say "held; the picture: $work/window.png"
