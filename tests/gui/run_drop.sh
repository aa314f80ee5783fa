#!/usr/bin/env bash
# run_drop.sh DATELINE DRAGSOURCE: a file dragged out of another program and dropped on the window is in the library.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
dateline="$1"
dragsource="$2"
# shellcheck source=tests/gui/display.sh
source "$here/display.sh"
start_display 1400x900

file="$scratch/the border – Սահման.md"
cp "$here/../../resources/samples/2024-07-25-border-threat.md" "$file"
library="$XDG_DATA_HOME/dateline/library.dateline"

"$dateline" >"$scratch/dateline.log" 2>&1 &
window="$(timeout 60 xdotool search --sync --onlyvisible --name 'Dateline' | head -n 1)"
[[ -n "$window" ]] || {
    cat "$scratch/dateline.log"
    exit 1
}
xdotool windowactivate --sync "$window"
eval "$(xdotool getwindowgeometry --shell "$window")" # X Y WIDTH HEIGHT
target_x=$((X + WIDTH / 2))
target_y=$((Y + HEIGHT / 2))

"$dragsource" "$file" >"$scratch/dragsource.log" 2>&1 &
source_job=$!
timeout 60 xdotool search --sync --onlyvisible --name '^dragsource$' >/dev/null

step() {
    xdotool mousemove "$1" "$2"
    sleep 0.1
}
step 50 30
xdotool mousedown 1
step 54 33
step 62 38
step 75 45
step $((target_x - 20)) $((target_y - 20))
step $((target_x - 8)) $((target_y - 8))
step "$target_x" "$target_y"
sleep 0.2
xdotool mouseup 1
wait "$source_job" || {
    echo "the drag did not end"
    exit 1
}

has_article() {
    [[ -f "$library" ]] && "$dateline" search "$library" Washington --json 2>>"$scratch/search.log" | grep -q 'Foreign ministers meet in Washington\|Baku warns'
}
wait_until 20 "the dropped article in the library" has_article
echo "the dropped article is in the library"
