// The marks of lightness: what is measured, what is aimed at, and the table that sets one beside
// the other. Aims stand here and nowhere else. A missed aim is told; it fails nothing.

const PER_KB = 1000;
const kilobytes = (bytes) => `${(bytes / PER_KB).toFixed(0)} kB`;
const milliseconds = (time) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
const count = (number) => String(number);

/** Key → what it is, how it is written, and the most it may be. */
const MARKS = {
  first: ["transferred until the sentence can be moved", kilobytes, 230 * PER_KB],
  all: ["transferred in all, every part kept", kilobytes, 450 * PER_KB],
  paint: ["largest paint, slow 4G, CPU at 1/4, bare address", milliseconds, 1200],
  paintOfLink: ["largest paint, slow 4G, CPU at 1/4, a link", milliseconds, 2200],
  moved: ["sentence can be moved, same, bare address", milliseconds, 2500],
  movedOfLink: ["sentence can be moved, same, a link", milliseconds],
  shift: ["layout shift, the most of all visits", (shift) => shift.toFixed(4), 0],
  longTasks: ["tasks over 50 ms after the first paint, CPU at 1/1", count, 0],
  longest: ["the longest of them", milliseconds],
  sentence1: ["key to end of frame, sentence in sight, p95, CPU at 1/1", milliseconds, 8],
  sentence4: ["key to end of frame, sentence in sight, p95, CPU at 1/4", milliseconds, 40],
  charts1: ["key to end of frame, charts in sight, p95, CPU at 1/1", milliseconds, 12],
  charts4: ["key to end of frame, charts in sight, p95, CPU at 1/4", milliseconds, 50],
  peer: ["six lines and two bands, as many times uPlot", (ratio) => `${ratio.toFixed(2)} ×`, 1.2],
  batch: ["10,000 scenarios natively, all processors against one", (ratio) => `${ratio.toFixed(2)} ×`, 1.2],
  batchPeer: ["one of them with its figures, as many times the peer", (ratio) => `${ratio.toFixed(3)} ×`, 0.05],
  changes: ["changes of the page a key, desk", count, 60],
  changesOfPhone: ["changes of the page a key, phone", count, 60],
  reload: ["reload without the network to the sentence", milliseconds, 160],
  // What a collection leaves differs by some kilobytes from one to the next: below this is level.
  memory: ["heap grown in the minutes of dragging", (megabytes) => `${megabytes.toFixed(2)} MB`, 0.1],
  // This memory grows by pages and never shrinks: level is what has found its size.
  wasm: ["memory of the app grown in the second half of them", (megabytes) => `${megabytes.toFixed(2)} MB`, 0],
};

/** One row: name, value, aim, verdict; what was not measured says so. */
function row([key, [name, written, aim]], values) {
  const value = values[key];
  const wanted = aim === undefined ? "" : `≤ ${written(aim)}`;
  if (value === undefined || Number.isNaN(value)) return [name, "not measured", wanted, ""];
  return [name, written(value), wanted, aim === undefined ? "" : value <= aim ? "ok" : "MISSED"];
}

/** Prints every mark with its aim beside it. */
export function table(values) {
  const rows = [["mark", "value", "aim", ""], ...Object.entries(MARKS).map((mark) => row(mark, values))];
  for (const [name, value, aim, verdict] of rows) {
    console.log(`  ${name.padEnd(56)}${value.padStart(13)}${aim.padStart(14)}   ${verdict}`);
  }
}

/** The middle of some numbers. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** So much of some numbers is at most what this gives. */
export const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)];
