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

# Beside a sample so many agreements in so few weeks that their lane shows counts.
{
    printf -- '---\ntitle: Two months of accords\npublished: 2024-08-10\n---\n'
    for month in 05 06; do
        for day in {01..28}; do
            for hour in {00..23}; do
                printf '[Both sides signed accord %s of %s %s]{.event #a%s%s%s type=AGREE date=2024-%s-%sT%s:00 title="Accord %s"}.\n' \
                    "$hour" "$day" "$month" "$month" "$day" "$hour" "$month" "$day" "$hour" "$month/$day/$hour"
            done
        done
    done
} >"$scratch/accords.md"

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$dateline" "$here/../../resources/samples/2024-07-25-border-threat.md" "$scratch/accords.md" >"$scratch/dateline.log" 2>&1 &
window="$(timeout 60 xdotool search --sync --onlyvisible --name 'Dateline' | head -n 1)"
xdotool windowactivate --sync "$window"
"$client" "${@:3}"
