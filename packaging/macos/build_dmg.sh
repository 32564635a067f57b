#!/bin/sh
# Makes the disk image from TextCls.app, signed and notarised where the variables say with what: sh build_dmg.sh TextCls.app OUTPUT.dmg
# TEXTCLS_SIGNING_IDENTITY: name of a Developer ID certificate in the keychain. TEXTCLS_NOTARY_PROFILE: a profile of notarytool.
set -eu

app=$1
image=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ -n "${TEXTCLS_SIGNING_IDENTITY:-}" ]; then
    # from the inside out: each library, then the program
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
        codesign --force --timestamp --options runtime --sign "$TEXTCLS_SIGNING_IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$TEXTCLS_SIGNING_IDENTITY" "$app"
else
    codesign --force --deep --sign - "$app" # on Apple's own processors nothing runs without a signature, if only its own
fi
codesign --verify --deep --strict "$app"

cp -R "$app" "$folder/TextCls.app"
ln -s /Applications "$folder/Applications"
hdiutil create -volname TextCls -srcfolder "$folder" -fs HFS+ -format ULMO -ov "$image"

if [ -n "${TEXTCLS_SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$TEXTCLS_SIGNING_IDENTITY" "$image"
    if [ -n "${TEXTCLS_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$TEXTCLS_NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
