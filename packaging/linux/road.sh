#!/usr/bin/env bash
# The whole road by keyboard (tests/e2e) with the package as `try.sh` installed it: in a Debian without Python and without
# Qt; keys and pictures come from this machine. Wants root: `packaging/linux/road.sh FOLDER`, FOLDER being try.sh's.
set -euo pipefail
work=$(realpath "$1")
cd "$(dirname "$0")/../.."
readonly work root=$work/debian
readonly shared=$work/road # the same path inside and outside

mkdir -p "$shared" "$root/$shared" "$root/tmp/.X11-unix"
mount --bind "$shared" "$root/$shared"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
trap 'umount "$root/$shared" "$root/tmp/.X11-unix"' EXIT
FIELDKIT_SCREEN=1 FIELDKIT_PROGRAM="chroot $root /usr/bin/fieldkit" FIELDKIT_PICTURES="$work/pictures" \
  .venv/bin/python -m pytest tests/e2e --basetemp="$shared/run"
