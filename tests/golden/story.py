#!/usr/bin/env python3
"""The numbers that the twelve steps of the argument say of their own machines.

Written from the specification on top of the independent ledger, and never adjusted to the
program's output. `python3 tests/golden/story.py` rewrites `story.json`: for each step, as it sets
the machine and as its attempt does, what its sentences say, in order, as kind and value. It needs
SciPy through `venture.py`. Flows are of the first twelve months (five years where the attempt says
so), stocks of the start.
"""

import json
from decimal import Decimal

import ledger
from comparison import lines_of, loss_in
from ledger import CLASSES, HERE, ZERO, Ledger, key_figures, month_name, read_scenario, year_fraction
from venture import compounded

LOAN = "kind:loan;name:L;amount:610m;month:2023-11;coupon:5;exit:2030-01;recovery:50;chance:80;ends:success;counted:yes"
CARDS = "kind:compute;name:H;units:10000;unit_price:42k;month:2024-01;hours:8760;utilisation:60;price:2.2;power:0.11;life:60;ends:success;counted:yes"
GIFT = "kind:grant;name:G;amount:100m;month:2025-12;ends:success;counted:yes"
STAKE = "kind:equity;name:S;amount:200m;month:2024-04;multiple:2;exit:2031-04;chance:30;ends:success;counted:yes"
# As of 2024: (year, revenue, loss, people, break-even) of both laboratories.
LABS = ((2024, None, 5, None, 2029), (2024, None, 5, None, 2028))
LAB_HEAD = Decimal(3_700_000_000) / 3000


def machine(name, changes, bets=None):
    """The preset with some keys replaced, and its book where one is given."""
    kept = [line for line in lines_of(name) if line.partition("=")[0] not in changes]
    if bets is not None:
        kept = [line for line in kept if not line.startswith("bet=")] + [f"bet={bet}" for bet in bets]
    kept += [f"{key}={value}" for key, value in changes.items() if value is not None]
    s = read_scenario(kept)
    return s, Ledger(s)


def article(bets=None, months=12, **changes):
    """Over more months than its own year prices stay."""
    steady = {"gold_return": 0, "bitcoin_return": 0} if months > 12 else {}
    return machine("article-2024", {"months": months, **steady, **changes}, bets)


def today(bets=None, **changes):
    return machine("tether-2026-06", changes, bets)


def total(rows, name):
    return sum((row[name] for row in rows), ZERO)


def result(usd):
    return ["money", abs(usd)]


def press(of):
    s, run = of
    moved = run.rows[11]["tokens"] - run.opening_tokens
    tokens = ["money", run.opening_tokens]
    return [tokens, ["money", run.opening_assets], ["money", run.opening_excess],
            *([["money", moved]] if moved else [])]


def float_(of):
    s, run = of
    held = run.opening_holdings
    safe = sum(held[c] for c in ("cash", "repo", "fund", "bills"))
    holders = total(run.rows[:12], "holders")
    return [["money", safe], ["money", run.opening_assets], ["money", total(run.rows[:12], "interest")],
            *([["money", holders]] if holders else [])]


def mean_rate(of):
    """Weighted by what earns, half of what comes in during the month among it."""
    s, run = of
    before, tokens, above, below = run.opening_holdings, run.opening_tokens, ZERO, ZERO
    for row in run.rows[:12]:
        earns = sum(before[c] for c in ("cash", "repo", "fund", "bills", "paper", "loans"))
        weight = (earns + (row["tokens"] - tokens) / 2) * year_fraction(s["start"] + row["month"] - 1)
        above, below = above + row["rate"] * weight, below + weight
        before, tokens = {c: row[c] for c in CLASSES}, row["tokens"]
    return above / below * 100


def quarter_point(of):
    """The ledger run again, every rate a quarter point higher, that before the first month too."""
    s, run = of
    plain = ledger.short_rate
    ledger.short_rate = lambda s, t: plain(s, t) + Decimal("0.0025")
    moved = Ledger(s)
    ledger.short_rate = plain
    return (total(moved.rows[:12], "profit") - total(run.rows[:12], "profit")) / 12


def rate(of):
    profit = total(of[1].rows[:12], "profit")
    return [["percent2", mean_rate(of)], ["money2", quarter_point(of)], result(profit)]


def people(of):
    s, run = of
    profit = total(run.rows[:12], "profit")
    each = profit / s["staff"]
    return [["people", s["staff"]], result(profit), ["money", abs(each)], ["money3", LAB_HEAD],
            ["tenths", each / LAB_HEAD]]


def labs(of, months):
    s, run = of
    rows = run.rows[:months]
    lost = ZERO
    for row in rows:
        at = s["start"] + row["month"] - 1
        lost += sum(loss_in(lab, at // 12) for lab in LABS) * year_fraction(at)
    profit = total(rows, "profit")
    return [["money", lost], ["money", profit], ["rough", profit / lost * 100],
            *([result(total(rows, "reported"))] if total(rows, "marks") else [])]


def bets(of, chosen=lambda bet: True):
    s, run = of
    found = [bet for bet in run.bets if chosen(bet)]
    amount = sum((bet.amount for bet in found), ZERO)
    months = amount / (total(run.rows[:12], "profit") / 12)
    last = s["start"] + len(run.rows) - 1
    paid, back, held = ZERO, ZERO, ZERO
    for bet in found:
        flows = {month: flow for month, flow in bet.flows.items() if month <= last}
        paid += sum((flow[0] for flow in flows.values()), ZERO)
        back += sum((flow[1] for flow in flows.values()), ZERO)
        held += flows[max(flows)][2] if flows else ZERO
    return [["money", amount], ["months", months], ["money", paid], ["money", back], ["money", held],
            ["month", month_name(last)]]


def gifts(of):
    cost, months, paid, _, _, last = bets(of)
    return [cost, months, last, paid]


def robots(of):
    s, run = of
    profit = total(run.rows[:12], "profit") / 12
    amount = sum((bet.amount for bet in run.bets), ZERO)
    ahead = sum((bet.amount for bet in run.bets if bet.month >= s["start"]), ZERO)
    return [["money", amount], ["months", amount / profit], ["money", ahead], ["months", ahead / profit]]


def fear(of):
    s, run = of
    first, last = run.rows[0], run.rows[-1]
    ends = [["percent2", first["rate"] * 100]]
    if last["rate"] != first["rate"]:
        ends += [["month", month_name(s["start"])], ["percent2", last["rate"] * 100],
                 ["month", month_name(s["start"] + len(run.rows) - 1)]]
    figures = key_figures(s, run)
    assert figures["break_even_rate"] is None
    return ends + [result(total(run.rows[:12], "profit")), result(total(run.rows[-12:], "profit"))]


def ambition(of):
    s, run = of
    held = run.opening_holdings
    risky = sum(held[c] for c in ("gold", "bitcoin", "equities", "loans", "other"))
    figures = key_figures(s, run)
    month = figures["insolvent_month"] or figures["excess_low_month"]
    low = ["month", month_name(s["start"] + month - 1)]
    return [["money", risky], ["money", run.opening_excess], ["percent1", figures["cushion_fall"]],
            *([] if figures["insolvent_month"] else [["money", figures["excess_low"]]]), low]


def verdict(of, without):
    s, run = of
    short = lambda row: max(ZERO, -row["excess"])
    missing = max(short(row) - short(bare) for row, bare in zip(run.rows, without[1].rows))
    last = s["start"] + len(run.rows) - 1
    paid, back, held = {}, {}, ZERO
    for bet in run.bets:
        flows = {month: flow for month, flow in bet.flows.items() if month <= last}
        for month, flow in flows.items():
            paid[month] = paid.get(month, ZERO) + flow[0]
            back[month] = back.get(month, ZERO) + flow[1]
        held += flows[max(flows)][2] if flows else ZERO
    gain = compounded(s, back, last) + held - sum(paid.values(), ZERO)
    return [*([["money", missing]] if missing > 0 else []), ["month", month_name(last)],
            ["money", abs(gain)]]


def main():
    ten = {"bets_scale": 1000}
    book = [line.partition("=")[2].replace("counted:no", "counted:yes")
            for line in lines_of("tether-2026-06") if line.startswith("bet=") and "QVAC" not in line]
    lost = {"months": 96, "outcome": "tuition"}
    bare = today([], months=96)
    found = {
        "press": [press(article()), press(article(tokens_path=None))],
        "float": [float_(article()), float_(article(holder_basis="rate", holder_share=40))],
        "rate": [rate(article()), rate(article(history_from="2010-01"))],
        "people": [people(article()), people(article(staff=3000))],
        "labs": [labs(article(), 12), labs(article(months=60), 60)],
        "compute": [bets(article([LOAN], months=84)), bets(article([LOAN, CARDS], months=84))],
        "data": [gifts(article([GIFT], months=36)), gifts(article([GIFT], months=36, **ten))],
        "brain": [bets(article([STAKE], months=96)),
                  bets(article([STAKE], months=96, outcome="tuition"))],
        "robots": [robots(article(months=36)), robots(article(months=36, **ten))],
        "fear": [fear(today(path="ramp", rate_end=1, rate_months=24)), fear(today(rate=0))],
        "ambition": [ambition(today()),
                     ambition(today(shock_month=6, gold_shock=20, bitcoin_shock=33))],
        "verdict": [verdict(today(book, **lost), bare),
                    verdict(today(book, bets_from="reserve", **lost, **ten), bare)],
    }
    plain = {name: [[[kind, value if kind == "month" else float(value)] for kind, value in case]
                    for case in cases] for name, cases in found.items()}
    lines = [f'"{name}": ' + json.dumps(cases) for name, cases in plain.items()]
    (HERE / "story.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
