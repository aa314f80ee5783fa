"use strict";
// Civil time, in seconds since 1970 without a zone; Date counts in UTC and so no zone moves a day.

const day = 86400;

/** What a step of the ruler is: how to begin at or before a second, and how to go on. */
const steps = [
  ...[1, 5, 15, 30].map(n => seconds(n * 60)),
  ...[1, 3, 6, 12].map(n => seconds(n * 3600)),
  seconds(day),
  { length: 7 * day, unit: "day", first: monday, next: t => t + 7 * day },
  ...[1, 3].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map(n => months(12 * n)),
];

function monday(t) {
  const number = Math.floor(t / day);
  return (number - ((number + 3) % 7 + 7) % 7) * day;
}

function seconds(length) {
  return { length, unit: length < day ? "time" : "day", first: t => Math.floor(t / length) * length, next: t => t + length };
}

function months(count) {
  const at = number => civil(Math.floor(number / 12), ((number % 12) + 12) % 12);
  const numberOf = t => { const date = new Date(t * 1000); return date.getUTCFullYear() * 12 + date.getUTCMonth(); };
  return {
    length: count * 30.44 * day,
    unit: count < 12 ? "month" : "year",
    first: t => at(Math.floor(numberOf(t) / count) * count),
    next: t => at(numberOf(t) + count),
  };
}

function civil(year, month) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / 1000;
}

/** The finest step whose ticks stand at least `apart` pixels from each other. */
function stepFor(secondsPerPixel, apart) {
  return steps.find(step => step.length / secondsPerPixel >= apart) || steps[steps.length - 1];
}

/** The step above a step's ticks, that says what they leave open. */
function stepAbove(step) {
  const wanted = { time: "day", day: "month", month: "year" }[step.unit];
  return wanted ? steps.find(each => each.unit === wanted && (wanted !== "day" || each.length === day)) : null;
}

function tickText(t, unit, words) {
  const date = new Date(t * 1000), year = date.getUTCFullYear();
  const yearText = year > 0 ? String(year) : words.bce.replace("%1", 1 - year);
  switch (unit) {
  case "time": return date.toISOString().slice(-13, -8);
  case "day": return String(date.getUTCDate());
  case "month": return words.months[date.getUTCMonth()];
  default: return yearText;
  }
}

/** A tick of the upper row stands by itself: "July 2024", "25 July 2024". */
function headText(t, unit, words) {
  const year = tickText(t, "year", words);
  if (unit === "year")
    return year;
  const month = tickText(t, "month", words) + " " + year;
  return unit === "month" ? month : tickText(t, "day", words) + " " + month;
}

/** Calls back for each tick that begins before `end`; the first may lie before `start`. */
function forTicks(step, start, end, take) {
  for (let t = step.first(start), left = 2000; t < end && left > 0; left--) {
    const next = step.next(t);
    take(t, next);
    t = next;
  }
}
