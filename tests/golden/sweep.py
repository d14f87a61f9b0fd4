"""Key figures of a few sweeps: grids of scenarios that differ in some inputs.

An independent check, like the ledger itself: written from the specification
and never adjusted to the product's output. Needs nothing but `ledger.py`.

Run as `python3 tests/golden/sweep.py`: it rewrites sweep.json. Each sweep
starts from a scenario of scenario/<name>.txt and moves some of its keys; the
last key moves fastest. What is given to the product stands beside the values
that it has to make of it.
"""

import itertools
import json

import ledger
from ledger import HERE

# Scenario: key, what the product is given, the values that are meant.
SWEEPS = {
    "tether-2026-06": [
        ("rate", "0:4.5:1.5", ["0", "1.5", "3", "4.5"]),
        ("partner_share", "0,25", ["0", "25"]),
        ("months", "1,7,60", ["1", "7", "60"]),
    ],
    "circle-2026-03": [
        ("tokens", "20bn:80bn:30bn", ["20bn", "50bn", "80bn"]),
        ("rate", "0.1:0.3:0.1", ["0.1", "0.2", "0.3"]),
        ("months", "24", ["24"]),
    ],
    "bank": [
        ("holder_basis", "rate,income", ["rate", "income"]),
        ("holder_share", "0:100:50", ["0", "50", "100"]),
        ("months", "12", ["12"]),
    ],
    "article-2024": [
        ("path", "flat,ramp,history", ["flat", "ramp", "history"]),
        ("rate", "5", ["5"]),
        ("rate_end", "0.5", ["0.5"]),
        ("rate_months", "9", ["9"]),
        ("bets_from", "profit,reserve", ["profit", "reserve"]),
        ("start", "2024-01:2024-07:6", ["2024-01", "2024-07"]),
        ("months", "18", ["18"]),
    ],
}


def scenario(lines, moved):
    """The lines without the keys that are moved, and these."""
    kept = [line for line in lines if line.partition("=")[0].strip() not in moved]
    return ledger.read_scenario(kept + [f"{key}={value}" for key, value in moved.items()])


def figures(s):
    found = ledger.key_figures(s, ledger.Ledger(s))
    return {
        name: value if value is None or isinstance(value, int) else float(value)
        for name, value in found.items()
    }


def main():
    sweeps = []
    for name, axes in SWEEPS.items():
        path = HERE / "scenario" / f"{name}.txt"
        lines = path.read_text(encoding="utf-8").splitlines()
        keys = [key for key, _, _ in axes]
        grid = itertools.product(*(values for _, _, values in axes))
        rows = [figures(scenario(lines, dict(zip(keys, values)))) for values in grid]
        sets = [f"{key}={given}" for key, given, _ in axes]
        sweeps.append({"preset": name, "sets": sets, "rows": rows})
    text = json.dumps(sweeps, indent=1) + "\n"
    (HERE / "sweep.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
