// Many scenarios natively: a table of 10,000 of 60 months on one thread and on all, and beside it the
// independent model in Python, which runs the same month in exact decimals. PROJECT is the program.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { median } from "./mark.mjs";

const COUNT = 10_000;
const golden = fileURLToPath(new URL("../golden", import.meta.url));

/** One run of the golden ledger with its figures, seconds; the median of 15. */
const PEER = `
import sys, time
sys.path.insert(0, sys.argv[1])
import ledger
lines = (ledger.HERE / "scenario" / "tether-2026-06.txt").read_text(encoding="utf-8").splitlines()
times = []
for _ in range(15):
    start = time.perf_counter()
    s = ledger.read_scenario(lines)
    ledger.key_figures(s, ledger.Ledger(s))
    times.append(time.perf_counter() - start)
print(sorted(times)[7])
`;

/** Seconds that the table takes on so many threads. */
function table(jobs) {
  const words = ["--set", "rate=0:9.999:0.001", "--set", "months=60", "--jobs", String(jobs)];
  const start = performance.now();
  const { status, error } = spawnSync(process.env.PROJECT, words, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw error ?? new Error(`the table ended with ${status}`);
  return (performance.now() - start) / 1000;
}

/** Seconds of one run of the peer; nothing where there is no Python. */
function peer() {
  const { status, stdout } = spawnSync(process.env.PYTHON || "python3", ["-c", PEER, golden], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}

/** The marks: all processors against one (1 is a perfect share), and a run against the peer. */
export function batches(runs) {
  if (!process.env.PROJECT) return {};
  const threads = cpus().length;
  const all = Array.from({ length: runs }, () => ({ one: table(1), many: table(threads), python: peer() }));
  // The ratio of each run alone: both sides of it met the same machine.
  const share = median(all.map(({ one, many }) => (many * threads) / one));
  const { one, many, python } = all.find((run) => (run.many * threads) / run.one === share);
  const microseconds = (seconds) => `${((seconds / COUNT) * 1e6).toFixed(0)} µs each`;
  console.log(`\n${COUNT} scenarios of 60 months, natively`);
  console.log(`  one thread   ${one.toFixed(2)} s, ${microseconds(one)}`);
  console.log(`  ${threads} threads    ${many.toFixed(2)} s, ${microseconds(many)}`);
  if (python === undefined) return { batch: share };
  console.log(`  the peer     ${(python * 1e6).toFixed(0)} µs for one`);
  return { batch: share, batchPeer: median(all.map((run) => run.one / COUNT / run.python)) };
}
