#!/usr/bin/env bash
# The whole road by keyboard (tests/e2e) with the package as `try.sh` installed it: in a Debian without Python and without
# Qt; keys and pictures come from this machine. Wants root: `packaging/linux/road.sh FOLDER`, FOLDER being try.sh's.
set -euo pipefail
work=$(realpath "$1")
cd "$(dirname "$0")/../.."
readonly work root=$work/debian
readonly shared=$work/road # the same path inside and outside

mkdir -p "$shared" && mkdir -p -m 700 "$shared/runtime"
# Of this machine the program sees what lies in /tmp: the screen, and the bus of screen readers.
mount --bind /tmp "$root/tmp"
trap 'umount "$root/tmp"' EXIT
mkdir -p "$root/$shared"
mount --bind "$shared" "$root/$shared"
trap 'umount "$root/$shared" "$root/tmp"' EXIT
FIELDKIT_SCREEN=1 FIELDKIT_PROGRAM="chroot $root /usr/bin/fieldkit" FIELDKIT_PICTURES="$work/pictures" \
  XDG_RUNTIME_DIR="$shared/runtime" .venv/bin/python -m pytest tests/e2e --basetemp="$shared/run"
