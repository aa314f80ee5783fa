#!/usr/bin/env bash
# run_page.sh DATELINE: the page that `export --to html` writes, in a real browser without a screen: moved with mouse, wheel, fingers
# and keys, read without scripts. Skipped where chromium-driver is missing. PICTURES=FOLDER keeps what was seen.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
dateline="$1"
for program in chromedriver python3; do
    command -v "$program" >/dev/null || {
        echo "$program is not there: skipped"
        exit 77
    }
done
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
echo "Delhi, 26 July 2024

Pakistan accused India on Tuesday of shelling a village. India denied the accusation on Wednesday." >"$scratch/denial.txt"
"$dateline" import "$scratch/border.dateline" "$here/../../resources/samples" "$scratch/denial.txt" >"$scratch/import.log" 2>&1
"$dateline" export "$scratch/border.dateline" --to html -o "$scratch/page.html" >"$scratch/export.log"
python3 "$here/page_in_browser.py" "$scratch/page.html" ${PICTURES:+"$PICTURES"}
