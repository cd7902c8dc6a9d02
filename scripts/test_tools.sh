#!/usr/bin/env bash
# Installs what only the tests need beside the libraries: servers for mailboxes, sshfs for a folder across a network,
# strace for failing disks, a screen and a keyboard for the program itself and the bus that screen readers listen to,
# LibreOffice for the finished workbooks, PostgreSQL for a region's master, a speller; and what the package is built with
# and tried in. Where it may not, the tests say loudly what they left out. A second run finds all there and ends at once.
set -euo pipefail

say() { printf '%s\n' "── $*" >&2; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1; fi
}

# The servers are started by the tests themselves, on loopback and with their own configuration.
packages="openssh-server minisign sshfs samba strace xvfb openbox xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0 hunspell hunspell-es hunspell-en-gb"
packages="$packages binutils debootstrap xauth"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages="$packages postgresql"
command -v soffice >/dev/null || packages="$packages libreoffice-calc-nogui"
readonly packages

missing() {
  local package
  for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
  done
}

# Installs packages whose services must neither start now nor with the machine: they are for the tests alone.
install_asleep() {
  local policy=/usr/sbin/policy-rc.d ours='' status=0 package unit
  if [ ! -e "$policy" ]; then
    ours=1
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod 755 "$policy"
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 || status=1
  [ -z "$ours" ] || as_root rm -f "$policy"
  command -v systemctl >/dev/null || return "$status"
  for package in "$@"; do  # only what was not here before
    case $package in
      openssh-server) set -- ssh.service ssh.socket ;;
      samba) set -- smbd.service nmbd.service samba-ad-dc.service ;;
      postgresql) set -- postgresql.service ;;
      *) set -- ;;
    esac
    for unit in "$@"; do as_root systemctl disable --quiet "$unit" 2>/dev/null || true; done
  done
  return "$status"
}

command -v apt-get >/dev/null && [ -n "$(missing)" ] || exit 0
# shellcheck disable=SC2046 # one word a package is meant
if as_root apt-get update -qq >&2 && install_asleep $(missing); then :
else say "Not installed, so the tests that need them are left out: $(missing)"; fi
