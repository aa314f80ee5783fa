"""What the checks of tests/exchange share: the program's own samples, written in a format."""
import glob
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SKIPPED = 77


def skip(why):
    print("skipped:", why)
    sys.exit(SKIPPED)


def run(dateline, *arguments):
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    done = subprocess.run([dateline, *arguments], capture_output=True, env=environment, timeout=60)
    assert done.returncode == 0, (arguments, done.stderr.decode())
    return done.stdout


def samples():
    """Articles with events of every kind, and timelines as others write them."""
    found = sorted(glob.glob(os.path.join(ROOT, "resources/samples/*.md")))
    found += [os.path.join(ROOT, "tests/data/formats/timelines", name) for name in ("talks.json", "talks.ics", "talks_vis.json")]
    return found


def dated_events(dateline, path):
    """Of the file's own annotations, as `convert` writes them."""
    text = run(dateline, "convert", path, "--to", "json")
    return [event for event in json.loads(text)["events"] if event["date"]]
