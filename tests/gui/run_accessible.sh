#!/usr/bin/env bash
# run_accessible.sh DATELINE CLIENT [--list]: a screen reader's view of the window, live on the accessibility bus.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
dateline="$1"
client="$2"
# shellcheck source=tests/gui/display.sh
source "$here/display.sh"
start_display 1600x1000
[[ -f /usr/share/dbus-1/services/org.a11y.Bus.service ]] || {
    echo "skipped: at-spi2-core is not installed"
    exit 77
}

# A session of our own; it starts the accessibility bus when that is asked for.
export DBUS_SESSION_BUS_ADDRESS="unix:path=$XDG_RUNTIME_DIR/session"
dbus-daemon --session --nofork --address="$DBUS_SESSION_BUS_ADDRESS" 2>"$scratch/dbus.log" &
wait_until 20 "the session bus" test -S "$XDG_RUNTIME_DIR/session"

# Beside a sample so many agreements in so few months that their lane shows counts.
{
    printf -- '---\ntitle: A year of accords\npublished: 2024-08-10\n---\n'
    for day in {1..28}; do
        for month in 03 04 05 06 07; do
            printf '[Both sides signed accord %d of %s]{.event #a%s%d type=AGREE date=2024-%s-%02d title="Accord %s/%d"}.\n' \
                "$day" "$month" "$month" "$day" "$month" "$day" "$month" "$day"
        done
    done
} >"$scratch/accords.md"

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$dateline" "$here/../../resources/samples/2024-07-25-border-threat.md" "$scratch/accords.md" >"$scratch/dateline.log" 2>&1 &
window="$(timeout 60 xdotool search --sync --onlyvisible --name 'Dateline' | head -n 1)"
xdotool windowactivate --sync "$window"
"$client" "${@:3}"
