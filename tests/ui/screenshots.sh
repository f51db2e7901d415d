#!/bin/sh
# A picture of every page and dialog, filled from a demonstration centre, at 1366 by 768.
#   tests/ui/screenshots.sh JIAYI JY-SCREENSHOTS DIR LANGUAGE[:dark]…
# Fails if a picture is blank, a page does not fit a small screen, a control does not say what it is or a letter is given twice.
set -eu

jiayi=$1
screenshots=$2
folder=$3
shift 3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
today=2026-09-30
export GDK_BACKEND=x11 GDK_DEBUG=gl-disable GSETTINGS_BACKEND=memory GSK_RENDERER=cairo \
  GTK_A11Y=test LC_ALL=C.UTF-8 TZ=Asia/Shanghai

"$jiayi" demo --database="$work/demonstration.db" --residents=2000 --today="$today"

for look in "$@"; do
  language=${look%:dark}
  dark=
  [ "$language" = "$look" ] || dark=--dark
  mkdir -p "$folder/$language"
  cp "$work/demonstration.db" "$work/shown.db"
  LANGUAGE=$language xvfb-run -a -s '-screen 0 1600x1000x24 -noreset' \
    "$screenshots" $dark --today="$today" "$work/shown.db" "$folder/$language"
done
