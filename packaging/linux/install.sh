#!/bin/sh
# Installs TextCls for the person who runs this, without an administrator: sh install.sh. To remove it again: sh install.sh --remove.
# What was made with the program (data sets, runs, models) lies elsewhere and is never touched.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-"$HOME/.local/share"}
bin=$HOME/.local/bin
target=$share/textcls-gui

refresh() {
    # the desktop finds out by itself sooner or later; this is sooner
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$share/applications" || true
    command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$share/mime" || true
    command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -q -t "$share/icons/hicolor" || true
}

remove() {
    rm -rf "$target"
    rm -f "$bin/textcls-gui" "$share/applications/textcls-gui.desktop" "$share/mime/packages/textcls-gui.xml" \
        "$share/metainfo/org.textcls.TextCls.metainfo.xml" "$share/man/man1/textcls-gui.1.gz" "$share/icons/hicolor/scalable/apps/textcls-gui.svg"
    for size in 16 24 32 48 64 128 256 512; do rm -f "$share/icons/hicolor/${size}x$size/apps/textcls-gui.png"; done
}

if [ "${1:-}" = --remove ]; then
    remove
    refresh
    echo "TextCls is removed. Your data sets, runs and models are still there."
    exit 0
fi

if [ ! -x "$here/textcls-gui/textcls-gui" ]; then
    echo "The program is not beside this script. Unpack the whole archive, then run install.sh where it lies." >&2
    exit 1
fi
needed=$(du -sk "$here/textcls-gui" | cut -f1)
mkdir -p "$share"
free=$(df -Pk "$share" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt "$needed" ]; then
    echo "There is not enough room in $share: $((needed / 1024)) MB are needed, $((free / 1024)) MB are free. Nothing was changed." >&2
    exit 1
fi

# beside it first: an older version stays whole until the new one is there
rm -rf "$target.new"
cp -R "$here/textcls-gui" "$target.new"
remove
mv "$target.new" "$target"
mkdir -p "$bin" "$share/applications" "$share/mime/packages" "$share/metainfo" "$share/man/man1"
ln -s "$target/textcls-gui" "$bin/textcls-gui"
# in a menu entry, a path with spaces stands in quotes, where four characters need a backslash, which itself needs another
quoted=$(printf '%s' "$target/textcls-gui" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
EXEC="Exec=\"$quoted\" %F" awk '/^Exec=/ { print ENVIRON["EXEC"]; next } /^TryExec=/ { next } { print }' \
    "$here/share/applications/textcls-gui.desktop" > "$share/applications/textcls-gui.desktop"
cp "$here/share/mime/packages/textcls-gui.xml" "$share/mime/packages/"
cp "$here/share/metainfo/org.textcls.TextCls.metainfo.xml" "$share/metainfo/"
cp "$here/share/man/man1/textcls-gui.1.gz" "$share/man/man1/"
cp -R "$here/share/icons" "$share/"
refresh
echo "TextCls is installed: find it in the menu, or run $bin/textcls-gui"
