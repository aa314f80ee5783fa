#!/usr/bin/env python3
"""page_in_browser.py PAGE [PICTURES]: uses a report's timeline as a person would, through WebDriver; says what it did not do."""
import base64
import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request

RIGHT, LEFT, HOME, ENTER, ESCAPE = "\ue014", "\ue012", "\ue011", "\ue007", "\ue00c"
STATE = """const canvas = document.querySelector(".timeline canvas"), box = canvas.getBoundingClientRect();
const panel = document.querySelector(".quote-panel"), title = panel.querySelector(".title");
return {start: +canvas.dataset.start, end: +canvas.dataset.end,
  left: box.left, top: box.top, width: box.width, height: box.height,
  quote: panel.hidden ? null : panel.textContent, title: panel.hidden ? null : title.textContent,
  said: document.querySelector(".unseen").textContent, scrolled: window.scrollY,
  chosen: (document.querySelector("article.chosen") || {}).id || null, focus: document.activeElement.id, hash: location.hash};"""


class Browser:
    """A headless Chromium behind chromedriver."""

    def __init__(self):
        with contextlib.closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open
        self.driver = subprocess.Popen(["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                self.open(self.address + "/status", timeout=5)
                break
            except OSError:
                time.sleep(0.1)
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1100,900"]}
        wish = {"alwaysMatch": {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}}
        self.session = ""
        self.session = "/session/" + self.call("/session", {"capabilities": wish})["sessionId"]

    def call(self, path, body=None, method=None):
        data = None if body is None else json.dumps(body).encode()
        kind = {"Content-Type": "application/json"}
        request = urllib.request.Request(self.address + self.session + path, data, kind, method=method)
        with self.open(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def protocol(self, command, **parameters):
        return self.call("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def script(self, code):
        return self.call("/execute/sync", {"script": code, "args": []})

    def state(self):
        """Once the timeline has come to rest."""
        before, now = None, self.script(STATE)
        while before != now:
            time.sleep(0.15)
            before, now = now, self.script(STATE)
        return now

    def scrolled(self):
        """Once the page has moved, which a slow browser does late."""
        for _ in range(100):
            if self.script("return window.scrollY") > 0:
                break
            time.sleep(0.1)
        return self.state()

    def keys(self, *keys):
        steps = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.call("/actions", {"actions": [{"type": "key", "id": "keys", "actions": steps}]})

    def mouse(self, *points):
        """Down at the first point, up at the last."""
        move = [{"type": "pointerMove", "duration": 0, "x": round(x), "y": round(y)} for x, y in points]
        steps = [move[0], {"type": "pointerDown", "button": 0}, *move[1:], {"type": "pointerUp", "button": 0}]
        self.call("/actions", {"actions": [{"type": "pointer", "id": "mouse", "actions": steps}]})

    def wheel(self, x, y, turned):
        step = {"type": "scroll", "x": round(x), "y": round(y), "deltaX": 0, "deltaY": turned, "duration": 0}
        self.call("/actions", {"actions": [{"type": "wheel", "id": "wheel", "actions": [step]}]})

    def fingers(self, kind, *points):
        touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        self.protocol("Input.dispatchTouchEvent", type=kind, touchPoints=touches)

    def picture(self, folder, name):
        if folder:
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, name + ".png"), "wb") as file:
                file.write(base64.b64decode(self.call("/screenshot")))

    def close(self):
        try:
            self.call("", method="DELETE")
        finally:
            self.driver.terminate()


def near(a, b, of):
    return abs(a - b) <= of


def look(browser, page, folder):
    browser.call("/url", {"url": "file://" + page})
    whole = browser.state()
    length = whole["end"] - whole["start"]
    pixel = length / whole["width"]
    middle = (whole["left"] + whole["width"] / 2, whole["top"] + whole["height"] / 2)
    assert length > 0, "nothing is drawn"
    browser.picture(folder, "light")
    scroll_past(browser, whole, middle)

    browser.mouse(middle, (middle[0] - 60, middle[1]), (middle[0] - 120, middle[1]))
    moved = browser.state()
    assert near(moved["start"] - whole["start"], 120 * pixel, 2 * pixel), "a drag does not pan"
    assert moved["quote"] is None, "a drag is no click"

    at = 0.3
    browser.wheel(whole["left"] + at * whole["width"], middle[1], -240)
    near_by = browser.state()
    assert near_by["end"] - near_by["start"] < 0.7 * length, "the wheel does not zoom"
    under = [each["start"] + at * (each["end"] - each["start"]) for each in (moved, near_by)]
    assert near(under[0], under[1], 3 * pixel), "the wheel does not zoom at the cursor"

    browser.script("document.querySelector('.timeline canvas').focus()")
    browser.keys(HOME)
    again = browser.state()
    assert near(again["start"], whole["start"], pixel) and near(again["end"], whole["end"], pixel), "Home does not show all"

    fingers = [(middle[0] - 50, middle[1]), (middle[0] + 50, middle[1])]
    browser.fingers("touchStart", *fingers)
    for spread in (80, 110, 150):
        browser.fingers("touchMove", (middle[0] - spread, middle[1]), (middle[0] + spread, middle[1]))
    browser.fingers("touchEnd")
    pinched = browser.state()
    assert pinched["end"] - pinched["start"] < 0.5 * length, "two fingers do not zoom"
    browser.keys("-")
    assert browser.state()["end"] - browser.state()["start"] > pinched["end"] - pinched["start"], "- does not zoom out"
    browser.keys("+", HOME)
    browser.state()

    browser.keys(*[RIGHT] * 20)
    chosen = browser.state()["chosen"]
    browser.keys(ENTER)
    shown = browser.state()
    quote = browser.script(f"const call = document.querySelector('#{chosen} a[role=doc-noteref]');"
                           "return document.querySelector(call.hash + ' .quote').textContent")
    assert quote in (shown["quote"] or ""), "Enter does not show the quote"
    assert quote in shown["said"], "the quote is not said"
    browser.picture(folder, "chosen")
    browser.keys(RIGHT)
    other = browser.state()
    assert other["chosen"] != chosen and other["title"] != shown["title"], "the arrow does not go on"
    browser.keys(LEFT)
    assert browser.state()["chosen"] == chosen, "the other arrow does not go back"
    browser.keys(ENTER)
    assert browser.state()["focus"] == chosen, "Enter on the quote does not jump to the entry"
    browser.script("window.scrollTo(0, 0); document.querySelector('.timeline canvas').focus()")
    browser.keys(ESCAPE)
    assert browser.state()["quote"] is None, "Escape does not close the quote"

    click(browser)
    browser.picture(folder, "clicked")
    quotes_are_the_events_own(browser)
    other_lanes(browser)
    browser.protocol("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    browser.state()
    browser.picture(folder, "dark")
    ground = browser.script("const canvas = document.querySelector('.timeline canvas');"
                            "return [...canvas.getContext('2d').getImageData(2, 60, 1, 1).data]")
    assert max(ground[:3]) < 80, "the dark is not dark"
    errors = [line for line in browser.call("/se/log", {"type": "browser"}) if line["level"] == "SEVERE"]
    assert not errors, errors


def scroll_past(browser, whole, middle):
    """Until one has clicked on the timeline, wheel and finger move the page."""
    browser.wheel(*middle, 240)
    past = browser.scrolled()
    assert past["scrolled"] > 0 and near(past["end"], whole["end"], 1), "the wheel does not scroll past the timeline"
    browser.script("window.scrollTo(0, 0)")
    browser.fingers("touchStart", middle)
    for moved in (20, 60, 100, 140):
        browser.fingers("touchMove", (middle[0], middle[1] - moved))
    browser.fingers("touchEnd")
    past = browser.scrolled()
    assert past["scrolled"] > 0 and near(past["end"], whole["end"], 1), "a finger does not scroll past the timeline"
    browser.script("window.scrollTo(0, 0)")
    browser.protocol("Input.dispatchMouseEvent", type="mouseWheel", x=middle[0], y=middle[1], deltaX=0, deltaY=240, modifiers=2)
    out = browser.state()
    assert out["end"] > whole["end"] and out["scrolled"] == 0, "the wheel with Ctrl does not zoom"
    browser.script("document.querySelector('.timeline canvas').focus()")
    browser.keys(HOME)
    browser.script("document.activeElement.blur()")
    browser.state()


def quotes_are_the_events_own(browser):
    """Not those of the events that it names: what it denies, what contradicts it."""
    named, wrong = browser.script(
        "const canvas = document.querySelector('.timeline canvas'), panel = document.querySelector('.quote-panel');"
        "const press = key => canvas.dispatchEvent(new KeyboardEvent('keydown', { key }));"
        "let named = 0; const wrong = [];"
        "if (panel.hidden) press('Enter');"
        "for (const at of document.querySelectorAll('article')) press('ArrowLeft');"
        "for (const at of document.querySelectorAll('article')) {"
        "  const entry = document.querySelector('article.chosen');"
        "  named += entry.querySelectorAll('.line a[role=doc-noteref]').length;"
        "  if (panel.querySelectorAll('blockquote').length !== entry.querySelectorAll('.what a[role=doc-noteref]').length)"
        "    wrong.push(entry.id);"
        "  press('ArrowRight');"
        "}"
        "press('Escape'); return [named, wrong];")
    assert named > 0, "no entry names another"
    assert not wrong, f"quotes of other events: {wrong}"


def other_lanes(browser):
    drawn = "return document.querySelector('.timeline canvas').toDataURL()"
    browser.keys(HOME)
    browser.state()
    by_kind = browser.script(drawn)
    browser.script("document.querySelectorAll('.bar button')[6].click()")
    browser.keys(HOME)
    browser.state()
    pressed = browser.script("return [...document.querySelectorAll('.bar button[aria-pressed]')]"
                             ".map(each => each.getAttribute('aria-pressed'))")
    assert pressed == ["false", "true"], "the other lanes are not pressed"
    assert browser.script(drawn) != by_kind, "the other lanes are not drawn"


def click(browser):
    """A click on a mark shows what it rests on, and its title leads to the entry."""
    data = "const json = document.getElementById('timeline-data').textContent;" \
           "const data = JSON.parse(json.slice(json.indexOf('{'), json.lastIndexOf('}') + 1));"
    browser.keys(HOME)
    state = browser.state()
    event, start = browser.script(data + "const at = data.order[40]; return [at, data.start[at]]")
    x = state["left"] + (start - state["start"]) / (state["end"] - state["start"]) * state["width"] + 3
    title = browser.script(f"return document.querySelector('#event-{event + 1} .title').textContent")
    for scrolled in range(6):
        for y in range(int(state["top"]) + 46, int(state["top"] + state["height"]), 11):
            browser.mouse((x, y))
            if browser.script(STATE)["title"] == title:
                browser.script("document.querySelector('.quote-panel .title a').click()")
                assert browser.state()["hash"] == f"#event-{event + 1}", "the title does not lead to the entry"
                browser.script("window.scrollTo(0, 0); document.querySelector('.timeline canvas').focus()")
                return
        browser.mouse((x, state["top"] + state["height"] - 20), (x, state["top"] + 60))
        browser.state()
    raise AssertionError("no click shows the event")


def read_without_scripts(browser, page):
    browser.protocol("Emulation.setScriptExecutionDisabled", value=True)
    browser.call("/url", {"url": "file://" + page})
    elements = browser.call("/elements", {"using": "css selector", "value": "article .title"})
    assert len(elements) > 80, "the chronology is not there without scripts"
    picture = browser.call("/element", {"using": "css selector", "value": ".picture img"})
    identity = next(iter(picture.values()))
    assert browser.call(f"/element/{identity}/displayed") is True, "the picture is not there without scripts"


def main():
    page, folder = os.path.abspath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    browser = Browser()
    try:
        look(browser, page, folder)
        read_without_scripts(browser, page)
    finally:
        browser.close()
    print("the page does what hands and keys ask")


main()
