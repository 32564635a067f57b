#!/bin/sh
# Installs, uses, upgrades and removes the .deb in a bare Debian 12: no Python, no pip, and no network from the installation on.
#   sudo sh packaging/test_installed.sh dist/textcls-gui_0.1.0_amd64.deb [FOLDER]
# The bare system is made once in FOLDER (default: build/bare) by debootstrap, with the libraries that the package depends on and Xvfb.
set -eu

deb=$(realpath "$1")
bare=$(realpath -m "${2:-build/bare}")
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

if [ ! -x "$bare/usr/bin/dpkg" ]; then
    debootstrap --variant=minbase bookworm "$bare"
fi
if [ ! -e "$bare/.prepared" ]; then
    # what the package depends on and recommends, but not the package: it comes without a network
    wanted=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/([^)]*)//; s/|.*//' | tr -d ' \n' | sed 's/lib/ lib/g; s/fonts/ fonts/g')
    chroot "$bare" sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        $wanted fonts-wqy-microhei xvfb xauth shared-mime-info desktop-file-utils xdg-utils >/dev/null"
    touch "$bare/.prepared"
fi
if chroot "$bare" sh -c 'command -v python3'; then
    echo "The bare system has a Python: it proves nothing." >&2
    exit 1
fi
cp "$deb" "$bare/root/new.deb"
cp "$here/test_inside.sh" "$bare/root/test_inside.sh"
# an older version of the same package, to be upgraded: the same control file with a lower number, and a file that the new one no longer has
old=$(mktemp -d)
mkdir -p "$old/opt/textcls-gui/_internal"
dpkg-deb -e "$deb" "$old/DEBIAN"
sed -i 's/^Version: .*/Version: 0.0.1/' "$old/DEBIAN/control"
rm -f "$old/DEBIAN/md5sums"
echo "of an older version" > "$old/opt/textcls-gui/_internal/old.txt"
dpkg-deb --root-owner-group -b "$old" "$bare/root/old.deb" >/dev/null
rm -rf "$old"
mount -t proc proc "$bare/proc" 2>/dev/null || true
mount --bind /dev "$bare/dev" 2>/dev/null || true
trap 'umount "$bare/proc" "$bare/dev" 2>/dev/null || true' EXIT
unshare --net chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 sh /root/test_inside.sh
