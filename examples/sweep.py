"""A worked sweep, to be read from top to bottom like a notebook.

How much can an issuer give its partners, and what does it take to earn seven
billion dollars of interest? The native program runs some hundred scenarios and
prints a table; pandas reads it; two small questions are asked of it.

    cargo build --release --no-default-features --example project
    pip install -r examples/requirements.txt
    python3 examples/sweep.py

PROJECT in the environment names another program than the one built above. The
cells marked with `# %%` run one by one in an editor that knows them. Nothing is
fetched, and the same program always prints the same.
"""

import io
import json
import os
import pathlib
import subprocess
import sys

try:
    import pandas as pd
except ImportError:
    pd = None

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("PROJECT") or ROOT / "target" / "release" / "examples" / "project"

# %% The table
#
# A call without --schema prints the rows, one with it the columns: name, type,
# unit, whether something may be missing, and what it means. So nothing has to
# be guessed, and an empty column keeps its type.

TYPES = {
    "int64": "Int64",  # pandas' own whole numbers may be missing
    "float64": "float64",
    "decimal": "float64",  # exact in the file; as floats here, to draw and to compare
    "utf8": "string",
    "bool": "boolean",
}


def run(*words):
    """What the program prints for these words."""
    return subprocess.run(
        [str(PROGRAM), *words], check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout


def types(columns):
    """The types of pandas by column, and the columns with days.

    >>> types([{"name": "run", "type": "int64"}, {"name": "start", "type": "date32"}])
    ({'run': 'Int64'}, ['start'])
    """
    kinds = {column["name"]: column["type"] for column in columns}
    days = [name for name, kind in kinds.items() if kind == "date32"]
    return {name: TYPES[kind] for name, kind in kinds.items() if kind != "date32"}, days


def table(*words):
    """The table of a sweep with the types that its schema tells."""
    dtype, days = types(json.loads(run(*words, "--schema")))
    return pd.read_csv(io.StringIO(run(*words)), dtype=dtype, parse_dates=days)


def crossing(points, level):
    """Where a line through the points first meets a level; None where it does not.

    >>> crossing([(0, -2.0), (1, 0.5), (2, 3.0)], 0)
    0.8
    >>> crossing([(0, 5.0), (1, 7.0)], 7)
    1.0
    >>> crossing([(0, 1.0), (1, 2.0)], 3) is None
    True
    """
    for (x, y), (right, above) in zip(points, points[1:]):
        if min(y, above) <= level <= max(y, above) and y != above:
            return x + (level - y) / (above - y) * (right - x)
    return None


def shown(frame):
    print(frame.to_string(), end="\n\n")


# %% How much can an issuer give its partners?
#
# Whoever brings holders wants a share of what their money earns. The larger the
# share, the higher the rate below which nothing is left: break_even_rate. Four
# issuers, each as its last report has it, with nought to ninety percent given
# away. Twelve months are enough, for that is what the figures speak of.


def partners():
    issuers = "circle-2026-03,pyusd-2026-08,usd1-2026-06,rlusd-2026-07"
    words = ("--set", f"preset={issuers}", "--set", "partner_share=0:90:10", "months=12")
    found = table(*words)
    assert found["problems"].isna().all() and len(found) == 40

    print("Break-even rate, percent a year, by the share of income given to partners")
    pivot = found.pivot(index="set_partner_share", columns="preset", values="break_even_rate")
    shown(pivot.round(2))

    print("The largest share that each can give at its own rate, percent")
    limits = {}
    for preset, rows in found.groupby("preset", sort=False):
        # A share is too much where the break-even passes the rate there is.
        points = list(zip(rows["set_partner_share"], rows["break_even_rate"] - rows["mean_rate"]))
        limits[preset] = crossing(points, 0)
    shown(pd.Series(limits).round(1))
    return pivot, limits


# %% Is the break-even where profit crosses zero?
#
# The program works the break-even out of the opening balance sheet. The ledger
# itself, month by month at a grid of rates, has to cross zero at the same place.


def checked(pivot):
    words = ("--set", "rate=0:8:0.1", "preset=circle-2026-03&partner_share=50&months=12")
    found = table(*words)
    ledger = crossing(list(zip(found["set_rate"], found["profit"])), 0)
    closed = pivot.loc[50, "circle-2026-03"]
    print(f"Circle with half given away: {closed:.3f} % worked out, {ledger:.3f} % in the ledger\n")
    assert abs(ledger - closed) < 0.02, (ledger, closed)


# %% What would seven billion of interest take?
#
# The article says that Tether took in about $7 bn of interest in 2024. The same
# reserve at other rates, then at other sizes: its tokens held level, to see the
# one against the other.


def seven_billion():
    grown = table("--set", "rate=3:10:0.5", "preset=article-2024&path=flat&months=12")
    needed = crossing(list(zip(grown["set_rate"], grown["reserve_income"])), 7e9)
    there = table("--set", "months=12", "preset=article-2024").iloc[0]
    print(f"$7 bn of interest in 2024 needs a bill rate of {needed:.2f} %.")
    print(f"Bills paid {there['mean_rate']:.2f} %, which gives ${there['reserve_income'] / 1e9:.2f} bn.\n")

    # The program's own search, by halving, has to find the same.
    base = "preset=article-2024&path=flat&months=12"
    solved = json.loads(run("--solve", "reserve_income=7bn:rate", base))["value"]
    assert abs(solved - needed) < 0.01, (solved, needed)

    level = "preset=article-2024&path=flat&tokens_path=none&growth=0&months=12"
    words = ("--set", "tokens=80bn:180bn:20bn", "--set", "rate=3:7:1", level)
    found = table(*words)
    found["tokens, $ bn"] = (found["set_tokens"] / 1e9).astype(int)
    found["interest"] = found["reserve_income"] / 1e9
    print("Interest of a year, $ bn, by tokens and bill rate in percent")
    shown(found.pivot(index="tokens, $ bn", columns="set_rate", values="interest").round(2))
    return needed, there


def main():
    if pd is None:
        print("skipped: pandas is not here (pip install -r examples/requirements.txt)")
        return
    pivot, limits = partners()
    checked(pivot)
    needed, there = seven_billion()
    # What is told above, as numbers: no issuer can give everything away, a higher
    # share needs a higher rate, and the year's rate was not the one it would take.
    assert all(0 < limit < 90 for limit in limits.values())
    assert all(pivot[preset].is_monotonic_increasing for preset in pivot)
    assert there["mean_rate"] < needed


if __name__ == "__main__":
    sys.exit(main())
