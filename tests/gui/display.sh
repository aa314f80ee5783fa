# shellcheck shell=bash
# Sourced by the scripts beside it: a screen of our own with a window manager and an empty home, gone when the script ends.

# start_display WIDTHxHEIGHT: sets DISPLAY, XDG_* and $scratch. Exits with 77 (skipped) where the tools are missing.
start_display() {
    local tool
    for tool in Xvfb openbox xdotool xprop; do
        command -v "$tool" >/dev/null || {
            echo "skipped: $tool is not installed"
            exit 77
        }
    done
    scratch="$(mktemp -d)"
    trap end_display EXIT
    mkdir -m 700 "$scratch/runtime"
    export XDG_RUNTIME_DIR="$scratch/runtime" XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
    export XDG_STATE_HOME="$scratch/state" XDG_CACHE_HOME="$scratch/cache"
    export LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY

    # Xvfb chooses a free number itself and writes it when it is ready.
    Xvfb -displayfd 7 -screen 0 "$1x24" -nolisten tcp 7>"$scratch/display" 2>"$scratch/xvfb.log" &
    wait_until 20 "Xvfb to start" test -s "$scratch/display"
    DISPLAY=":$(cat "$scratch/display")"
    export DISPLAY
    openbox --sm-disable >"$scratch/openbox.log" 2>&1 &
    wait_until 20 "openbox to start" has_window_manager
}

end_display() {
    local job
    for job in $(jobs -p); do
        kill "$job" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf "$scratch"
}

has_window_manager() {
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'
}

# wait_until SECONDS WHAT COMMAND…: polls; ends the script when time is up.
wait_until() {
    local end=$((SECONDS + $1)) what="$2"
    shift 2
    until "$@"; do
        if ((SECONDS >= end)); then
            echo "waited in vain for $what"
            exit 1
        fi
        sleep 0.1
    done
}
