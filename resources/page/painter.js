// What the timeline looks like. `data` is the JSON of the page; events are known by their place in it.

const rulerHeight = 38, laneHead = 20, rowHeight = 22, markSize = 11, leastBar = 16, openLength = 36, columnWidth = 4;
const tickGap = 70;
const mostMarks = 500; // in sight: of more there are columns
const flag = { oneOf: 1, suggested: 2, claimed: 4, denied: 8, planned: 16, hypothetical: 32, disputed: 64 };

class Painter {
  constructor(canvas, data) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.data = data;
    this.titles = new Map();
    this.setLanes(0);
    this.readColours();
  }

  readColours() {
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue("--" + name).trim();
    this.colours = { quads: [0, 1, 2, 3, 4].map(quad => colour("q" + quad)) };
    for (const name of ["ground", "lane", "text", "muted", "grid", "chosen"])
      this.colours[name] = colour(name);
    this.font = "12px " + (getComputedStyle(document.body).fontFamily || "sans-serif");
  }

  setLanes(mode) {
    this.lanes = this.data.modes[mode].lanes;
    this.rowOf = this.data.modes[mode].rowOf;
    this.rows = [];
    this.rowOf.forEach((row, event) => {
      if (row >= 0)
        (this.rows[row] = this.rows[row] || []).push(event);
    });
    this.tops = [];
    let y = 0;
    this.lanes.forEach((lane, index) => {
      lane.top = y;
      y += laneHead;
      for (let row = lane.first; row < lane.first + lane.rows; row++, y += rowHeight)
        this.tops[row] = y;
      lane.bottom = y += 4;
      lane.index = index;
    });
    this.contentHeight = y;
  }

  startOf(event) { const start = this.data.start[event]; return start === null ? this.data.end[event] : start; }
  endOf(event) { const end = this.data.end[event]; return end === null ? this.data.start[event] : end; }
  title(event) {
    if (!this.titles.has(event)) {
      const entry = document.querySelector("#event-" + (event + 1) + " .title");
      this.titles.set(event, entry ? entry.textContent : "");
    }
    return this.titles.get(event);
  }

  /** The first event of a row that reaches beyond a time, by bisection: ends ascend as starts do. */
  firstIn(row, time, of) {
    let low = 0, high = row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (of.call(this, row[middle]) < time)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  inSight(view) {
    const start = view.start - 40 * view.perPixel, end = view.start + this.width * view.perPixel;
    return this.rows.reduce((sum, row) => sum + this.firstIn(row, end, this.startOf) - this.firstIn(row, start, this.endOf), 0);
  }

  resize(width, height) {
    const ratio = window.devicePixelRatio || 1;
    this.width = width;
    this.height = height;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.canvas.style.height = height + "px";
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  paint(view, chosen) {
    const c = this.context;
    this.hits = [];
    this.far = this.inSight(view) > mostMarks;
    c.font = this.font;
    c.textBaseline = "middle";
    c.globalAlpha = 1;
    c.fillStyle = this.colours.ground;
    c.fillRect(0, 0, this.width, this.height);
    this.paintGrid(view);
    if (this.far)
      this.paintColumns(view);
    else
      this.paintRows(view, chosen);
    this.paintRuler(view);
  }

  x(view, time) { return (time - view.start) / view.perPixel; }

  paintGrid(view) {
    const c = this.context, end = view.start + this.width * view.perPixel;
    c.fillStyle = this.colours.grid;
    const line = t => c.fillRect(Math.round(this.x(view, t)), rulerHeight, 1, this.height);
    forTicks(stepFor(view.perPixel, tickGap), view.start, end, line);
  }

  paintRuler(view) {
    const c = this.context, end = view.start + this.width * view.perPixel, words = this.data.words;
    const step = stepFor(view.perPixel, tickGap), above = stepAbove(step);
    c.fillStyle = this.colours.ground;
    c.fillRect(0, 0, this.width, rulerHeight);
    c.fillStyle = this.colours.muted;
    forTicks(step, view.start, end, t => c.fillText(tickText(t, step.unit, words), this.x(view, t) + 4, above ? 28 : 19));
    c.fillStyle = this.colours.text;
    if (above)
      forTicks(above, view.start, end, (t, next) => {
        const text = headText(t, above.unit, words), stop = this.x(view, next) - c.measureText(text).width - 8;
        c.fillText(text, Math.min(Math.max(this.x(view, t), 0), Math.max(stop, this.x(view, t))) + 4, 10);
      });
    c.fillStyle = this.colours.grid;
    c.fillRect(0, rulerHeight, this.width, 1);
  }

  laneName(text, y) {
    const c = this.context;
    c.globalAlpha = 1;
    c.font = "600 " + this.font;
    c.fillStyle = this.colours.muted;
    c.fillText(text, 6, y);
    c.font = this.font;
  }

  /** From far away: how many there are, lane by lane, in columns by kind. */
  paintColumns(view) {
    const c = this.context, count = Math.ceil(this.width / columnWidth) + 1;
    const height = (this.height - rulerHeight) / this.lanes.length;
    const sums = this.lanes.map(lane => this.sumsOf(lane, view, count));
    const most = Math.max(1, ...sums.map(lane => lane.most));
    sums.forEach(({ columns }, index) => {
      const bottom = rulerHeight + (index + 1) * height, room = Math.max(height - laneHead, 6);
      if (index % 2) {
        c.fillStyle = this.colours.lane;
        c.fillRect(0, bottom - height, this.width, height);
      }
      for (let column = 0; column < count; column++) {
        const all = columns[column].reduce((a, b) => a + b, 0), tall = room * Math.sqrt(all / most);
        columns[column].reduce((y, n, quad) => {
          c.fillStyle = this.colours.quads[quad];
          c.fillRect(column * columnWidth, y - tall * n / (all || 1), columnWidth - 1, tall * n / (all || 1));
          return y - tall * n / (all || 1);
        }, bottom);
      }
      this.laneName(this.lanes[index].name, bottom - height + laneHead / 2);
    });
  }

  sumsOf(lane, view, count) {
    const columns = Array.from({ length: count }, () => [0, 0, 0, 0, 0]);
    for (let row = lane.first; row < lane.first + lane.rows; row++) {
      const events = this.rows[row] || [];
      for (let at = this.firstIn(events, view.start, this.startOf); at < events.length; at++) {
        const column = Math.floor(this.x(view, this.startOf(events[at])) / columnWidth);
        if (column >= count)
          break;
        columns[column][this.data.kind[events[at]]]++;
      }
    }
    return { columns, most: Math.max(...columns.map(column => column.reduce((a, b) => a + b, 0))) };
  }

  paintRows(view, chosen) {
    const c = this.context, above = rulerHeight - view.top;
    for (const lane of this.lanes) {
      const top = lane.top + above, bottom = lane.bottom + above;
      if (bottom < rulerHeight || top > this.height)
        continue;
      if (lane.index % 2) {
        c.fillStyle = this.colours.lane;
        c.fillRect(0, top, this.width, bottom - top);
      }
      for (let row = lane.first; row < lane.first + lane.rows; row++)
        this.paintRow(this.rows[row] || [], this.tops[row] + above + rowHeight / 2, view, chosen);
      this.laneName(lane.name, Math.min(Math.max(top, rulerHeight) + laneHead / 2, bottom - 8));
    }
  }

  paintRow(events, y, view, chosen) {
    if (y < rulerHeight - rowHeight || y > this.height + rowHeight)
      return;
    const end = view.start + this.width * view.perPixel;
    let at = Math.max(this.firstIn(events, view.start - openLength * view.perPixel, this.endOf) - 1, 0);
    for (; at < events.length && this.startOf(events[at]) < end; at++) {
      const next = at + 1 < events.length ? this.x(view, this.startOf(events[at + 1])) : this.width;
      this.paintEvent(events[at], y, view, next, chosen === events[at]);
    }
  }

  paintEvent(event, y, view, room, chosen) {
    const c = this.context, flags = this.data.flags[event], colour = this.colours.quads[this.data.kind[event]];
    const openStart = this.data.start[event] === null, openEnd = this.data.end[event] === null;
    const x0 = openStart ? this.x(view, this.endOf(event)) - openLength : this.x(view, this.startOf(event));
    const x1 = openEnd ? Math.max(x0 + openLength, Math.min(room - 4, this.width + 40)) : this.x(view, this.endOf(event));
    const isBar = x1 - x0 >= leastBar, middle = isBar ? Math.max(x0, Math.min(2, x1 - markSize)) + markSize / 2 : (x0 + x1) / 2;
    c.globalAlpha = flags & flag.suggested ? 0.5 : 1;
    if (isBar)
      this.paintBar(x0, x1, y, { openStart, openEnd, fade: this.data.fade[event] / view.perPixel, colour, flags });
    this.paintMark(middle, y, this.data.kind[event], colour, flags);
    c.globalAlpha = 1;
    const left = middle + markSize / 2 + 5;
    this.paintTitle(this.title(event), left, y, room - left - 6, flags);
    if (chosen) {
      c.strokeStyle = this.colours.chosen;
      c.lineWidth = 2;
      c.strokeRect(Math.min(x0, middle - markSize / 2) - 3, y - 10, Math.max(x1 - x0, markSize) + 6, 20);
    }
    this.hits.push({ event, left: Math.min(x0, middle - markSize / 2) - 4, right: Math.max(x1, room - 6, left), y });
  }

  /** As wide as its date is open, its edges as soft as its words are. */
  paintBar(x0, x1, y, { openStart, openEnd, fade, colour, flags }) {
    const c = this.context, left = Math.max(x0, -50), right = Math.min(x1, this.width + 50), h = 14;
    const ground = c.createLinearGradient(left, 0, Math.max(right, left + 1), 0), length = Math.max(right - left, 1);
    const soft = Math.min(fade / length, 0.5);
    const edge = open => open ? Math.min(0.9, openLength / length) : soft;
    ground.addColorStop(0, edge(openStart && x0 >= -50) > 0 ? colour + "00" : colour + "55");
    ground.addColorStop(Math.min(edge(openStart), 0.5), colour + "55");
    ground.addColorStop(Math.max(1 - edge(openEnd), 0.5), colour + "55");
    ground.addColorStop(1, edge(openEnd) > 0 ? colour + "00" : colour + "55");
    c.fillStyle = ground;
    const onlyOutlined = flags & (flag.planned | flag.hypothetical);
    if (!onlyOutlined)
      c.fillRect(left, y - h / 2, right - left, h);
    c.strokeStyle = flags & flag.oneOf || onlyOutlined ? colour : ground;
    c.lineWidth = 1;
    c.setLineDash(flags & flag.hypothetical ? [1, 3] : flags & flag.planned ? [5, 3] : []);
    c.strokeRect(left + 0.5, y - h / 2 + 0.5, right - left - 1, h - 1);
    c.setLineDash([]);
    if (flags & flag.oneOf)
      this.hatch(left, right, y, h, colour);
    if (openStart || openEnd)
      this.paintArrow(openEnd ? right - 3 : left + 3, y, openEnd ? 1 : -1, colour);
  }

  hatch(left, right, y, h, colour) {
    const c = this.context;
    c.save();
    c.beginPath();
    c.rect(left, y - h / 2, right - left, h);
    c.clip();
    c.strokeStyle = colour + "88";
    c.beginPath();
    for (let x = left - h; x < right; x += 6) {
      c.moveTo(x, y + h / 2);
      c.lineTo(x + h, y - h / 2);
    }
    c.stroke();
    c.restore();
  }

  paintArrow(x, y, way, colour) {
    const c = this.context;
    c.strokeStyle = colour;
    c.lineWidth = 2;
    c.beginPath();
    c.moveTo(x - 5 * way, y - 5);
    c.lineTo(x, y);
    c.lineTo(x - 5 * way, y + 5);
    c.stroke();
  }

  /** A shape for each kind, as in the window: what is planned or possible is hollow, what is denied is struck through. */
  paintMark(x, y, kind, colour, flags) {
    const c = this.context, r = markSize / 2;
    shape(c, kind, x, y, r);
    c.fillStyle = flags & (flag.planned | flag.hypothetical | flag.denied) ? this.colours.ground : colour;
    c.fill();
    c.strokeStyle = colour;
    c.lineWidth = 1.5;
    c.setLineDash(flags & flag.hypothetical ? [2, 2] : []);
    c.stroke();
    c.setLineDash([]);
    if (flags & flag.claimed) {
      shape(c, kind, x, y, r * 0.4);
      c.fillStyle = this.colours.ground;
      c.fill();
    }
    if (flags & flag.denied) {
      c.beginPath();
      c.moveTo(x - r, y + r);
      c.lineTo(x + r, y - r);
      c.stroke();
    }
    if (flags & flag.disputed) { // two that cannot both be: a pair of strokes beside it
      c.strokeStyle = this.colours.chosen;
      c.beginPath();
      for (const dx of [r - 1, r + 2]) {
        c.moveTo(x + dx, y - r + 2);
        c.lineTo(x + dx + 2, y - r - 3);
      }
      c.stroke();
    }
  }

  paintTitle(title, x, y, room, flags) {
    const c = this.context;
    if (room < 24 || x > this.width)
      return;
    const width = c.measureText(title).width, letters = [...title];
    const fitting = Math.max(Math.floor(letters.length * room / width) - 2, 1);
    const text = width <= room ? title : letters.slice(0, fitting).join("") + "…";
    c.globalAlpha = flags & flag.suggested ? 0.75 : 1;
    c.fillStyle = this.colours.text;
    c.fillText(text, x, y + 0.5);
    c.globalAlpha = 1;
  }

  /** The event at a point of the canvas, or -1. */
  eventAt(x, y) {
    const found = (this.hits || []).filter(hit => Math.abs(hit.y - y) <= rowHeight / 2 && x >= hit.left && x <= hit.right);
    return found.length ? found[found.length - 1].event : -1;
  }
}

function shape(c, kind, x, y, r) {
  c.beginPath();
  if (kind === 0)
    c.arc(x, y, r, 0, 2 * Math.PI);
  else if (kind === 1)
    c.rect(x - r * 0.87, y - r * 0.87, r * 1.74, r * 1.74);
  else {
    const points = { 2: [[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]], 3: [[0, -1], [1.06, 0.9], [-1.06, 0.9]],
      4: [[-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87], [-1, 0]] }[kind];
    points.forEach(([dx, dy], at) => at ? c.lineTo(x + dx * r, y + dy * r) : c.moveTo(x + dx * r, y + dy * r));
  }
  c.closePath();
}
