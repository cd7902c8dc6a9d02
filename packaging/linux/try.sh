#!/usr/bin/env bash
# Tries the package in a Debian without Python and without Qt: installs it, runs the demo, opens the window and, where
# imagemagick is here, takes its picture. Wants root and debootstrap: `packaging/linux/try.sh dist/fieldkit_*.deb FOLDER`.
# Status 75 where this machine lets nothing be tried (no root, no Debian to be had), 1 where something did not hold.
set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname "$0")/../../scripts/common.sh"

untried() { say "$*. Nothing was tried."; exit 75; }
[ "$(id -u)" = 0 ] || untried "Only root can make a Debian in a folder"
for tool in debootstrap Xvfb openbox xdotool; do
  command -v "$tool" >/dev/null || untried "$tool is not here: docs/releasing.md names the packages"
done
go_apart "$@"

package=$(realpath "$1"); work=$(realpath -m "$2")
readonly package work root=$work/debian log=$work/install.log
inside() { env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=es_ES.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

# One that was stopped half-way is not taken for a whole one: it gets its name at the end.
new_debian() {
  remove_unmounted "$root.part" && debootstrap --variant=minbase bookworm "$root.part" >"$work/debootstrap.log"
}

mkdir -p "$work"
if [ ! -d "$root/usr" ] || [ -d "$root/debootstrap" ]; then  # the latter is debootstrap's own, while it is at work
  say "a Debian with nothing in it"
  three_times new_debian || { remove_unmounted "$root.part"; untried "No Debian could be fetched"; }
  remove_unmounted "$root"
  mv "$root.part" "$root"
fi
unmount_below "$root"  # an earlier trial's
! inside chroot "$root" sh -c 'command -v python3' || { say "There is a Python in it."; exit 1; }

say "the package, and what it depends on"
cp "$package" "$root/tmp/fieldkit.deb"
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
get() { inside chroot "$root" apt-get -o Acquire::Retries=5 -o APT::Update::Error-Mode=any "$@" >>"$log" 2>&1; }
install() { get install -y -qq --reinstall --allow-downgrades --no-install-recommends "$@" /tmp/fieldkit.deb; }
failed() { tail -20 "$log" >&2; exit 1; }
inside chroot "$root" dpkg --configure -a >"$log" 2>&1 || true  # what a trial that was stopped left half-done
lists=whole; three_times get update -qq || lists=lacking
# A package that wants what Debian does not have is at fault; a mirror that does not answer says nothing about the package.
install --simulate || { [ $lists = lacking ] || failed; untried "Debian's lists of packages could not be fetched"; }
three_times install --download-only || untried "What the package depends on could not be fetched"
install || failed
! inside chroot "$root" sh -c 'command -v python3' || { say "The package brought a Python."; exit 1; }

say "the demo"
inside chroot "$root" fieldkit demo --out /root/demo
test -s "$root/root/demo/summary.xlsx"

say "the window"
mkdir -p -m 1777 /tmp/.X11-unix "$root/tmp/.X11-unix"
{ [ -n "$apart" ] && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; } ||
  untried "The screen cannot be shown to the Debian in the folder"
rm -f "$work/display" "$work/window.png"
soon() {  # whether a command succeeds within so many seconds
  local end=$((SECONDS + $1)); shift
  until "$@"; do [ $SECONDS -lt $end ] || return 1; sleep 0.2; done
}
ended() { [ -z "$(jobs -rp)" ]; }
# shellcheck disable=SC2046 # one word a process is meant
finish() { kill $(jobs -rp) || true; soon 10 ended || kill -KILL $(jobs -rp) || true; wait; } 2>/dev/null
trap finish EXIT
tied() { exec setpriv --pdeathsig TERM "$@"; }  # a process that ends with this one, even where no trap is heard
tied Xvfb -displayfd 1 -screen 0 1366x768x24 -ac -nolisten tcp >"$work/display" 2>"$work/screen.log" &
soon 60 test -s "$work/display" || untried "No screen could be made (see $work/screen.log)"
DISPLAY=:$(cat "$work/display"); export DISPLAY
tied openbox &
tied env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=es_ES.UTF-8 DISPLAY="$DISPLAY" chroot "$root" fieldkit &
# xdotool falls over a window that goes while it looks; then it looks again.
shown() { timeout 10 xdotool search --onlyvisible --name '^fieldkit$' >/dev/null 2>&1; }
status=0; soon 120 shown || status=1
if command -v import >/dev/null; then sleep 3; timeout 60 import -window root "$work/window.png" || true; fi
[ $status = 0 ] || { say "No window within two minutes."; exit 1; }
say "held: $(cd "$work" && ls -d "$PWD"/window.png 2>/dev/null || echo "no picture, imagemagick is not here")"
