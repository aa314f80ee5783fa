// The timeline above the words: hands and keys. Whatever it shows stands below as text; it only points there.

(function () {
  const place = document.getElementById("timeline");
  const json = document.getElementById("timeline-data").textContent; // between the comments that hide it from readers of XML
  const data = JSON.parse(json.slice(json.indexOf("{"), json.lastIndexOf("}") + 1));
  const words = data.words, count = data.start.length;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  document.documentElement.classList.add("has-timeline");
  place.className = "timeline";
  const bar = make("div", "bar", place);
  const canvas = make("canvas", "", place);
  const panel = make("div", "quote-panel", place);
  const legend = make("div", "legend", place);
  const said = make("div", "unseen", place);
  said.setAttribute("aria-live", "polite");
  panel.hidden = true;
  panel.tabIndex = 0; // it scrolls
  panel.setAttribute("role", "region");
  panel.setAttribute("aria-labelledby", "quote-title");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", words.timeline);

  const painter = new Painter(canvas, data);
  const view = { start: 0, perPixel: 1, top: 0 };
  let chosen = -1, mode = 0, waiting = 0, flight = null;

  function make(name, kind, parent, text) {
    const element = document.createElement(name);
    if (kind)
      element.className = kind;
    if (text !== undefined)
      element.textContent = text;
    parent.append(element);
    return element;
  }

  function button(text, label, act) {
    const made = make("button", "", bar, text);
    made.type = "button";
    made.title = label;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }

  function repaint() {
    if (!waiting)
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        painter.paint(view, chosen);
        canvas.dataset.start = view.start; // for whoever looks at it from outside
        canvas.dataset.end = view.start + painter.width * view.perPixel;
      });
  }

  // The camera.

  const range = data.range, least = 60 / 100, margin = 0.04;
  function whole() {
    const length = Math.max(range[1] - range[0], day);
    return { start: range[0] - length * margin, perPixel: length * (1 + 2 * margin + 0.12) / painter.width, top: 0 };
  }

  function look(next) {
    const most = whole().perPixel * 4, width = painter.width;
    const middle = Math.min(Math.max(next.start + width * next.perPixel / 2, range[0]), range[1]);
    view.perPixel = Math.min(Math.max(next.perPixel, least), most);
    view.start = middle - width * view.perPixel / 2;
    view.top = Math.min(Math.max(next.top, 0), Math.max(painter.contentHeight - (painter.height - rulerHeight), 0));
    repaint();
  }

  function fly(to) {
    cancelAnimationFrame(flight);
    if (still.matches)
      return look(to);
    const from = { ...view }, began = performance.now();
    const step = now => {
      const part = Math.min((now - began) / 220, 1), ease = part * (2 - part);
      const perPixel = from.perPixel * Math.pow(to.perPixel / from.perPixel, ease);
      const middle = at => at.start + at.perPixel * painter.width / 2;
      const center = middle(from) + (middle(to) - middle(from)) * ease;
      look({ start: center - perPixel * painter.width / 2, perPixel, top: from.top + (to.top - from.top) * ease });
      if (part < 1)
        flight = requestAnimationFrame(step);
    };
    flight = requestAnimationFrame(step);
  }

  function zoomAt(x, factor, smooth) {
    const time = view.start + x * view.perPixel, perPixel = Math.max(view.perPixel * factor, least);
    (smooth ? fly : look)({ start: time - x * perPixel, perPixel, top: view.top });
  }

  function fit() { fly(whole()); }

  function resize() {
    const lasting = painter.width ? view.perPixel * painter.width : 0;
    const width = canvas.clientWidth || place.clientWidth;
    painter.resize(width, Math.max(Math.min(painter.contentHeight + rulerHeight + 6, window.innerHeight * 0.62, 560), 160));
    look(lasting ? { ...view, perPixel: lasting / width } : whole());
  }

  // What is chosen.

  function bringIntoSight(event) {
    const next = { ...view }, first = painter.startOf(event), last = painter.endOf(event), row = painter.rowOf[event];
    if (painter.far)
      next.perPixel = Math.min(view.perPixel, Math.max(whole().perPixel * 200 / count, least));
    const length = next.perPixel * painter.width;
    if (painter.far || last < view.start || first > view.start + length * 0.9)
      next.start = first - length / 3;
    const y = painter.tops[row] || 0, height = painter.height - rulerHeight;
    if (y < next.top || y + rowHeight > next.top + height)
      next.top = y - height / 2;
    fly(next);
  }

  function choose(event, show) {
    const before = document.querySelector("article.chosen");
    if (before)
      before.classList.remove("chosen");
    chosen = event;
    const entry = document.getElementById("event-" + (event + 1));
    if (!entry)
      return hide();
    entry.classList.add("chosen");
    said.textContent = entry.querySelector(".date").textContent + ": " + painter.title(event);
    if (show)
      showQuote(entry);
    repaint();
  }

  /** The entry's own words and notes, copied as nodes: nothing here makes markup of text. They are said too. */
  function showQuote(entry) {
    panel.replaceChildren();
    const title = make("p", "title", panel);
    title.id = "quote-title";
    const link = make("a", "", title, painter.title(chosen));
    link.href = "#" + entry.id;
    link.title = words.toEntry;
    link.dir = "auto";
    const facts = [...entry.querySelectorAll(".date, .mark")].map(each => each.textContent);
    make("p", "date", panel, facts.join(" · "));
    for (const call of entry.querySelectorAll(".what a[role=doc-noteref]")) {
      const note = document.getElementById(call.hash.slice(1)), quote = note.querySelector(".quote");
      const block = make("blockquote", "", panel);
      if (quote)
        block.append(quote.cloneNode(true));
      make("p", "", block).append(note.querySelector("cite").cloneNode(true));
      said.textContent += " " + block.textContent;
    }
    panel.hidden = false;
  }

  function hide() {
    panel.hidden = true;
    repaint();
  }

  function walk(by) {
    const order = data.order, at = order.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(Math.max(at + by, 0), order.length - 1);
    if (order.length)
      choose(order[next], !panel.hidden);
    bringIntoSight(chosen);
  }

  function jump() {
    const entry = document.getElementById("event-" + (chosen + 1));
    if (entry) {
      entry.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
      entry.focus({ preventScroll: true });
    }
  }

  // Hands.

  const held = new Map();
  let moved = 0;
  const spot = event => ({ x: event.offsetX, y: event.offsetY });
  canvas.addEventListener("pointerdown", event => {
    canvas.setPointerCapture(event.pointerId);
    held.set(event.pointerId, spot(event));
    moved = 0;
    cancelAnimationFrame(flight);
    canvas.classList.add("held");
  });
  canvas.addEventListener("pointermove", event => {
    const now = spot(event), before = held.get(event.pointerId);
    if (!before) {
      canvas.style.cursor = painter.eventAt(now.x, now.y) >= 0 ? "pointer" : "";
      return;
    }
    const other = [...held].find(([id]) => id !== event.pointerId);
    held.set(event.pointerId, now);
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    const x = (now.x - before.x) / held.size, y = (now.y - before.y) / held.size;
    look({ ...view, start: view.start - x * view.perPixel, top: view.top - y });
    if (other) {
      const apart = at => Math.max(Math.hypot(at.x - other[1].x, at.y - other[1].y), 10);
      zoomAt((now.x + other[1].x) / 2, apart(before) / apart(now));
    }
  });
  const letGo = event => {
    if (held.delete(event.pointerId) && !held.size)
      canvas.classList.remove("held");
  };
  canvas.addEventListener("pointercancel", letGo);
  canvas.addEventListener("pointerup", event => {
    const alone = held.size === 1, at = spot(event);
    letGo(event);
    if (!alone || moved > 4)
      return;
    const found = painter.eventAt(at.x, at.y);
    if (found >= 0)
      choose(found, true);
    else if (painter.far)
      zoomAt(at.x, 0.4, true);
    else
      hide();
  });
  canvas.addEventListener("dblclick", event => {
    if (painter.eventAt(event.offsetX, event.offsetY) >= 0)
      jump();
    else
      zoomAt(event.offsetX, 0.4, true);
  });
  canvas.addEventListener("wheel", event => {
    const along = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!along && !event.ctrlKey && document.activeElement !== canvas)
      return; // the page's, until one has clicked here
    event.preventDefault();
    cancelAnimationFrame(flight);
    const lines = event.deltaMode === 1 ? 30 : 1;
    if (along)
      look({ ...view, start: view.start + (event.deltaX || event.deltaY) * lines * view.perPixel });
    else
      zoomAt(event.offsetX, Math.exp(Math.min(Math.max(event.deltaY * lines, -300), 300) / 400));
  }, { passive: false });

  const keys = {
    ArrowRight: () => walk(1), ArrowLeft: () => walk(-1), Home: fit, "0": fit,
    "+": () => zoomAt(painter.width / 2, 0.6, true), "=": () => zoomAt(painter.width / 2, 0.6, true),
    "-": () => zoomAt(painter.width / 2, 1 / 0.6, true),
    Enter: () => panel.hidden ? choose(chosen, true) : jump(), Escape: hide,
    ArrowUp: () => look({ ...view, top: view.top - rowHeight }), ArrowDown: () => look({ ...view, top: view.top + rowHeight }),
  };
  canvas.addEventListener("keydown", event => {
    const act = keys[event.key];
    if (act && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      act();
    }
  });
  panel.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      hide();
      canvas.focus();
    }
  });

  // What stands around.

  button("‹", words.previous, () => walk(-1));
  button("›", words.next, () => walk(1));
  button("−", words.zoomOut, keys["-"]);
  button("+", words.zoomIn, keys["+"]);
  button("⤢", words.fit, fit);
  const modes = data.modes.map((each, index) => button(each.name, each.name, () => setMode(index)));
  make("span", "hint", bar, words.hint);
  function setMode(index) {
    mode = index;
    modes.forEach((each, at) => each.setAttribute("aria-pressed", at === mode));
    painter.setLanes(mode);
    resize();
  }

  function fillLegend() {
    legend.replaceChildren();
    const entry = (text, draw) => {
      const item = make("span", "", legend), mark = make("canvas", "", item), c = mark.getContext("2d");
      const ratio = window.devicePixelRatio || 1;
      mark.width = mark.height = 16 * ratio;
      c.scale(ratio, ratio);
      const own = painter.context;
      painter.context = c;
      draw();
      painter.context = own;
      item.append(" " + text);
    };
    words.kinds.forEach((text, kind) => entry(text, () => painter.paintMark(8, 8, kind, painter.colours.quads[kind], 0)));
    words.marks.forEach(([text, flags]) => entry(text, () => {
      painter.context.globalAlpha = flags & flag.suggested ? 0.5 : 1;
      painter.paintMark(8, 8, 0, painter.colours.muted, flags);
    }));
  }

  dark.addEventListener("change", () => {
    painter.readColours();
    fillLegend();
    repaint();
  });
  new ResizeObserver(resize).observe(place);
  setMode(0);
  look(whole());
  fillLegend();
})();
