#!/usr/bin/env bash
# no_network.sh DATELINE DRAGSOURCE: Dateline links no network library and opens no socket but those of this machine (AF_UNIX):
# its window works through a test of its own with every call of the kernel's network written down.
# DATELINE_TRUST=long: through all of them. Exits with 77 (skipped) where strace or readelf is missing.
set -euo pipefail
gui="$(cd "$(dirname "${BASH_SOURCE[0]}")/../gui" && pwd)"
dateline="$(readlink -f "$1")"
dragsource="$(readlink -f "$2")"
for tool in strace readelf; do
    command -v "$tool" >/dev/null || {
        echo "skipped: $tool is not installed"
        exit 77
    }
done

if readelf -d "$dateline" | grep -iE 'NEEDED.*(Qt6Network|libcurl|libssl|libsoup|libgio)'; then
    echo "failed: Dateline links a network library" >&2
    exit 1
fi

calls="$(mktemp -d)"
trap 'rm -rf "$calls"' EXIT
cat >"$calls/dateline" <<END
#!/usr/bin/env bash
exec strace -f --seccomp-bpf -qq -e trace=%network -o "$calls/\$\$.calls" "$dateline" "\$@"
END
chmod +x "$calls/dateline"

"$gui/run_drop.sh" "$calls/dateline" "$dragsource" || exit $?
if [[ "${DATELINE_TRUST:-}" == long ]]; then
    "$gui/run_timeline.sh" "$calls/dateline"
fi

# The screen is a socket too: a log without one has seen nothing.
grep -qh 'AF_UNIX' "$calls"/*.calls || {
    echo "failed: no call was written down" >&2
    exit 1
}
if grep -hE 'AF_INET|AF_NETLINK|AF_PACKET' "$calls"/*.calls; then
    echo "failed: Dateline reaches for the network" >&2
    exit 1
fi
echo "ok: $(cat "$calls"/*.calls | wc -l) calls, none of them to the network"
