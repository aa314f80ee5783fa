#!/usr/bin/env bash
# run_timeline.sh DATELINE: wheel, drag, flick, brush, keys and a typed date move the real window's timeline. What it shows is read
# where the window keeps it: in its settings.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
dateline="$1"
# shellcheck source=tests/gui/display.sh
source "$here/display.sh"
start_display 1400x900

library="$XDG_DATA_HOME/dateline/library.dateline"
"$dateline" import "$library" "$here/../../resources/samples/2023-12-07-joint-statement.md" \
    "$here/../../resources/samples/2024-07-25-border-threat.md" >"$scratch/import.log"
"$dateline" >"$scratch/dateline.log" 2>&1 &
window="$(timeout 60 xdotool search --sync --onlyvisible --name 'Dateline' | head -n 1)"
[[ -n "$window" ]] || {
    cat "$scratch/dateline.log"
    exit 1
}
xdotool windowactivate --sync "$window"
xdotool windowmove "$window" 0 0 windowsize "$window" 1300 800
sleep 1
eval "$(xdotool getwindowgeometry --shell "$window")" # X Y WIDTH HEIGHT
for panel in 1 2 3; do # the timeline alone
    xdotool key "ctrl+$panel"
    sleep 0.3
done
middle_x=$((X + WIDTH / 2))
middle_y=$((Y + HEIGHT / 2))
strip_y=$((Y + HEIGHT - 55)) # above the status line

settings="$XDG_CONFIG_HOME/dateline/dateline.ini"
shown() { # FIRST LAST second
    [[ -f "$settings" ]] && awk -F '[=,] *' '/^\[view\]/ {found = 1; next} found && NF > 4 {print $2, $3; exit}' "$settings"
}
# settled: the settings are written half a second after the last move.
settled() {
    local before="" now="none" waited=0
    while [[ "$before" != "$now" || -z "$now" ]]; do
        before="$now"
        sleep 1.2
        now="$(shown || true)"
        ((++waited < 30)) || fail "the timeline does not come to rest"
    done
    echo "$now"
}
fail() {
    echo "failed: $1" >&2
    exit 1
}
length() { echo $(($2 - $1)); }
start() { echo "$1"; }
expect() { # WHAT CONDITION
    (($2)) || fail "$1: $2"
    echo "ok: $1"
}

all="$(settled)"
xdotool mousemove "$middle_x" "$middle_y"
for _ in 1 2 3 4; do xdotool click 4; done
near="$(settled)"
# shellcheck disable=SC2086 # two numbers
expect "four notches of the wheel halve what is shown" \
    "$(length $near) * 100 > $(length $all) * 49 && $(length $near) * 100 < $(length $all) * 51"

hand() { # FROM TO PIXELS-A-STEP PAUSE: a horizontal drag
    local x="$1"
    xdotool mousemove "$1" "$((middle_y + 150))" mousedown 1
    while ((x > $2)); do
        x=$((x - $3))
        xdotool mousemove "$x" "$((middle_y + 150))"
        sleep "$4"
    done
}
hand $((middle_x + 100)) $((middle_x - 20)) 10 0.01
sleep 0.4 # it rests
xdotool mouseup 1
dragged="$(settled)"
# shellcheck disable=SC2086
by_hand=$(($(start $dragged) - $(start $near)))
# shellcheck disable=SC2086
expect "dragging to the left looks later" "$by_hand > 0 && $(length $dragged) - $(length $near) < 3 && $(length $near) - $(length $dragged) < 3"
# A busy machine can make a slow hand of a flick: it has three tries.
glides() {
    hand $((middle_x + 100)) $((middle_x - 20)) 10 0.005
    xdotool mouseup 1
    local before="$1"
    flicked="$(settled)"
    # shellcheck disable=SC2086
    ((($(start $flicked) - $(start $before)) * 10 > by_hand * 12))
}
glides "$dragged" || glides "$flicked" || glides "$flicked" || fail "a flick goes on by itself"
echo "ok: a flick goes on by itself"

xdotool mousemove --sync "$middle_x" "$middle_y"
xdotool key ctrl+g
sleep 0.5
xdotool type --delay 60 "September 2023"
xdotool key Return
september="$(settled)"
second() { date -u -d "$1" +%s; }
expect "a typed month is gone to" "${september% *} == $(second 2023-08-02) && ${september#* } == $(second 2023-10-31)"
xdotool key alt+Left
back="$(settled)"
[[ "$back" == "$flicked" ]] || fail "Alt+Left goes back: $back instead of $flicked"
xdotool key alt+Right
[[ "$(settled)" == "$september" ]] || fail "Alt+Right goes forward again"
xdotool click 8
[[ "$(settled)" == "$flicked" ]] || fail "the mouse's button goes back"
echo "ok: the history of jumps"

xdotool mousemove "$((X + 30))" "$strip_y" click 1
first="$(settled)"
# shellcheck disable=SC2086
expect "a click on the overview goes there" "$(start $first) < $(start $flicked)"
xdotool mousemove "$((X + 30))" "$strip_y" mousedown 1
for step in 40 80 120 160; do
    xdotool mousemove "$((X + 30 + step))" "$strip_y"
    sleep 0.05
done
xdotool mouseup 1
brushed="$(settled)"
# shellcheck disable=SC2086
expect "the brush moves what is shown" "$(start $brushed) > $(start $first)"
all_again() {
    xdotool click --repeat 2 --delay 60 1
    [[ "$(settled)" == "$all" ]]
}
all_again || all_again || all_again || fail "a double click on the overview shows all"
echo "ok: a double click on the overview shows all"

hand $((middle_x + 20)) "$middle_x" 10 0.05 # the keys are the timeline's again
sleep 0.4
xdotool mouseup 1
before="$(settled)"
moved() { # WHAT CONDITION KEY…: of the first and last seconds before (f, l) and after (F, L)
    local f="${before% *}" l="${before#* }" F L
    xdotool key "${@:3}"
    before="$(settled)"
    F="${before% *}" L="${before#* }"
    (($2)) || fail "$1: $f $l became $F $L"
    echo "ok: $1"
}
moved "W zooms in" "L - F < l - f" w
moved "plus zooms in" "L - F < l - f" plus
moved "D moves to later" "F > f && L > l" d
moved "Page Down moves by a page" "F - f > (l - f) / 2" Next
moved "A moves to earlier" "F < f && L < l" a
moved "S zooms out" "L - F > l - f" s
moved "minus zooms out" "L - F > l - f" minus
xdotool keydown shift mousemove "$middle_x" $((middle_y + 150)) mousedown 1
for step in 20 60 100; do
    xdotool mousemove $((middle_x - step)) $((middle_y + 150))
    sleep 0.05
done
xdotool mouseup 1 keyup shift
moved "a stretch drawn with Shift leaves the view, and Escape it" "F == f && L == l" Escape
moved "F fits all where nothing is selected" "F == ${all% *} && L == ${all#* }" f
moved "the arrows go to the next event, and F fits it" "L - F < l - f" Right f
moved "F once more fits all" "F == ${all% *} && L == ${all#* }" f

xdotool mousemove $((X + 60)) $((Y + 160)) click 1 # a lane's name
collapsed() { grep -q 'collapsed=quad' "$settings"; }
wait_until 10 "the lane to be collapsed" collapsed
echo "ok: a click on a lane's name collapses it"

ordered() { grep -q "order=quad" "$settings"; }
! ordered || fail "lanes have an order before one is moved"
xdotool mousemove $((X + 60)) $((Y + 160)) mousedown 1
for step in 20 60 110 160; do
    xdotool mousemove $((X + 60)) $((Y + 160 + step))
    sleep 0.05
done
xdotool mouseup 1
wait_until 10 "the lane to be moved" ordered
echo "ok: a lane is dragged by its name to another place"
