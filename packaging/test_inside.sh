#!/bin/sh
# Runs inside the bare system, as root; see test_installed.sh. Each step says what it proves.
set -eu

step() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
now() { date +%s; }

step "Files before"
list() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /home -o -path /root -o -path /var/lib/dpkg \
    -o -path /var/log -o -path /var/cache \) -prune -o -print | LC_ALL=C sort; }
dpkg --purge textcls-gui >/dev/null 2>&1 || true
list > /tmp/before

step "An older version, then the new one over it"
dpkg -i /root/old.deb >/dev/null
began=$(now)
dpkg -i /root/new.deb >/dev/null
echo "   installed in $(($(now) - began)) s"
[ ! -e /opt/textcls-gui/_internal/old.txt ] || fail "a file of the older version is left"
[ "$(dpkg-query -W -f '${Status}' textcls-gui)" = "install ok installed" ] || fail "dpkg says $(dpkg-query -W -f '${Status}' textcls-gui)"

step "Users: one as usual, one whose home has a space and Chinese characters"
id anna >/dev/null 2>&1 || useradd -m -d /home/anna anna
id li >/dev/null 2>&1 || useradd -m -d "/home/李 明" li
as() { # USER COMMAND...: with what a person's shell may have set for other Pythons
    user=$1
    shift
    home=$(getent passwd "$user" | cut -d: -f6)
    setpriv --reuid "$user" --regid "$user" --init-groups env -i HOME="$home" USER="$user" PATH="$home/miniconda3/bin:/usr/bin:/bin" \
        LANG=C.UTF-8 PYTHONPATH=/nowhere PYTHONHOME=/nowhere LD_LIBRARY_PATH="$home/miniconda3/lib" CONDA_PREFIX="$home/miniconda3" \
        QT_PLUGIN_PATH=/nowhere QT_QPA_PLATFORM_PLUGIN_PATH=/nowhere sh -c "cd && $*"
}
for user in anna li; do
    home=$(getent passwd "$user" | cut -d: -f6)
    mkdir -p "$home/miniconda3/lib" "$home/miniconda3/bin"
    # libraries of another Python and another Qt in the way
    for name in libQt6Core.so.6 libstdc++.so.6 libpython3.11.so.1.0; do echo "not a library" > "$home/miniconda3/lib/$name.bad"; done
    chown -R "$user" "$home"
done

step "The command line: import, train, save, classify"
for number in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    echo "the parcel number $number is late,delivery"
    echo "I want my money back for order $number,refund"
done > /tmp/rows
{ echo "text,label"; cat /tmp/rows; } > /tmp/texts.csv
for user in anna li; do
    as "$user" "textcls-gui train /tmp/texts.csv --preset fast --set max_epochs=2 --output model.textcls" >/dev/null
    as "$user" "textcls-gui classify model.textcls /tmp/texts.csv --output labelled.csv" >/dev/null
    home=$(getent passwd "$user" | cut -d: -f6)
    [ "$(wc -l < "$home/labelled.csv")" -eq 41 ] || fail "rows are missing for $user"
done

step "The window, by the menu entry's own command, and a model by its file association"
command=$(sed -n 's/^Exec=//p' /usr/share/applications/textcls-gui.desktop | sed 's/ %.*//')
[ -x "$(command -v "$command")" ] || fail "the menu entry starts $command, which is not there"
# what desktops ask: xdg-mime would want one of them to be running
grep -q '^[0-9]*:application/x-textcls-model:\*\.textcls$' /usr/share/mime/globs2 || fail "the file type of .textcls is not known"
grep -q '^application/x-textcls-model=.*textcls-gui\.desktop' /usr/share/applications/mimeinfo.cache || fail "nothing opens .textcls"
for user in anna li; do
    as "$user" "xvfb-run -a -s '-screen 0 1280x720x24' $command selftest"
done
opened() { # the window stays open with the model until it is told to end
    as li "timeout -s TERM 40 xvfb-run -a -s '-screen 0 1280x720x24' $command \"\$HOME/model.textcls\"" && return 1
    [ $? -eq 124 ]
}
opened || fail "the window with a model did not stay open"
log=$(find "/home/李 明/.local/share/TextCls/logs" -name '*.log' | head -n 1)
if grep -iE "error|traceback" "$log"; then fail "the log tells of errors"; fi

step "A read-only /opt"
mount --bind /opt /opt && mount -o remount,ro,bind /opt
as anna "textcls-gui classify model.textcls --text 'where is my parcel'" >/dev/null || fail "on a read-only /opt"
umount /opt

step "Removed: nothing but the person's own data is left"
began=$(now)
dpkg --purge textcls-gui >/dev/null
echo "   removed in $(($(now) - began)) s"
list > /tmp/after
# caches that other packages keep for all programs change, but no file of ours may stay
LC_ALL=C comm -13 /tmp/before /tmp/after | grep -i textcls && fail "files are left"
[ -e "/home/李 明/.local/share/TextCls/runs" ] || fail "the person's runs are gone"
echo "Everything holds."
