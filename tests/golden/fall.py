#!/usr/bin/env python3
"""Falls at once, reverse stress and profit kept, on top of the independent ledger.

Written from the specification (model, section 7, "Reverse stress" and "Ratios").
`python3 tests/golden/fall.py` rewrites `fall.json`. Never adjust it to the program's output.

Every limit is found by halving in exact decimals, never by a closed form: the largest fall, or
share of tokens, that leaves the cushion at nought or more. A redemption sells cash, repo, funds
and bills at par, then paper, gold, bitcoin, listed shares, loans and other assets, each below its
mark by its haircut; bets are not sold. `null` stands for a limit that is none.
"""

import json
from decimal import Decimal
from pathlib import Path

from comparison import changed, lines_of, plain
from ledger import HERE, Ledger, read_scenario

ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)
PAR = ("cash", "repo", "fund", "bills")
SOLD = ("paper", "gold", "bitcoin", "equities", "loans", "other")
FALLING = ("gold", "bitcoin", "equities", "loans")
HAIRCUTS = {"paper": 1, "equities": 10, "loans": 20, "other": 50}

# Scenario file: changes to it (no bets, so that nothing but the reserve counts) and the terms of
# the test in percent.
CASES = {
    "tether-2026-06": ({}, {}),
    "tether-2026-06 deep": (
        {"buffer": "3.4", "bitcoin": "4.37", "gold": "9.05", "loans": "8.83"},
        {"stress_gold": 36.4, "stress_bitcoin": 83.2, "stress_loans": 10, "survive_fall": 30,
         "stress_share": 95, "other_haircut": 80},
    ),
    "tether-2026-06 short": ({"buffer": "-1"}, {"survive_fall": 10}),
    "tether-2026-06 half": ({"months": "6", "tax": "20"}, {"survive_fall": 99, "stress_share": 80}),
    "tether-2026-06 gold": (
        {"bitcoin": "0", "equities": "0", "gold": "60"},
        {"stress_equities": 50, "stress_share": 70, "survive_fall": 8},
    ),
    "article-2024": ({}, {"stress_share": 60, "stress_equities": 20}),
    "circle-2025": ({}, {}),
    "bank": ({}, {"loans_haircut": 30, "stress_share": 90, "stress_loans": 15}),
    "corners": ({}, {}),
}
TERMS = {
    "stress_gold": 20, "stress_bitcoin": 50, "stress_equities": 0, "stress_loans": 0,
    "stress_share": 30, "survive_fall": 50, "paper_haircut": 1, "equities_haircut": 10,
    "loans_haircut": 20, "other_haircut": 50,
}


def halved(left):
    """The largest share from 0 to 1 at which `left` is not below nought; None if all or none."""
    if left(ZERO) < 0 or left(ONE) > 0:
        return None
    low, high = ZERO, ONE
    for _ in range(120):
        middle = (low + high) / 2
        low, high = (middle, high) if left(middle) >= 0 else (low, middle)
    return low


def taken(held, haircuts, redeemed, fall):
    """What haircuts take of a redemption after a fall of gold and bitcoin."""
    due = redeemed - sum(max(held[c], ZERO) for c in PAR)
    lost = ZERO
    for c in SOLD:
        price = ONE - fall if c in ("gold", "bitcoin") else ONE
        value = held[c] * price
        if due <= 0:
            break
        raised = min(due, value * (1 - haircuts[c]))
        lost += value * haircuts[c] if raised < due else raised / (1 - haircuts[c]) - raised
        due -= raised
    return lost


def line_ends(cushion, gold, bitcoin):
    """Where gold · g + bitcoin · b = cushion meets the edge of the unit square."""
    if cushion < 0 or gold + bitcoin == 0 or cushion > gold + bitcoin:
        return None
    ends = set()
    for edge in (ZERO, ONE):
        if bitcoin > 0 and 0 <= (b := (cushion - gold * edge) / bitcoin) <= 1:
            ends.add((edge, b))
        if gold > 0 and 0 <= (g := (cushion - bitcoin * edge) / gold) <= 1:
            ends.add((g, edge))
    most_gold = max(ends, key=lambda end: (end[0], -end[1]))
    most_bitcoin = max(ends, key=lambda end: (end[1], -end[0]))
    return [[x * HUNDRED for x in most_gold], [x * HUNDRED for x in most_bitcoin]]


def year_fall(ledger):
    row = ledger.rows[11]
    return joint(row["excess"], row["gold"] + row["bitcoin"])


def joint(cushion, held):
    if held == 0:
        return None
    return halved(lambda fall: cushion - fall * held)


def case(name, changes, terms):
    base = {"bets": "none", **changes}
    lines = changed(lines_of(name.split()[0]), base)
    terms = {key: Decimal(str(value)) / HUNDRED for key, value in {**TERMS, **terms}.items()}
    s = read_scenario(lines)
    ledger = Ledger(s)
    held, tokens, excess = ledger.opening_holdings, ledger.opening_tokens, ledger.opening_excess
    falls = {c: terms[f"stress_{c}"] for c in FALLING}
    loss = sum(held[c] * falls[c] for c in FALLING)
    haircuts = {c: terms[f"{c}_haircut"] if c in HAIRCUTS else s[f"{c}_haircut"] for c in SOLD}
    both = held["gold"] + held["bitcoin"]
    prices = both + held["equities"]
    redeemed = terms["stress_share"] * tokens
    alone = {c: joint(excess, held[c]) for c in FALLING}
    long = {"months": str(max(s["months"], 12))}
    kept = Ledger(read_scenario(changed(lines, {**long, "dividend": "0"})))
    paid = Ledger(read_scenario(changed(lines, long)))

    def survives(excess, row):
        risky = row["gold"] + row["bitcoin"] + row["equities"]
        return excess - terms["survive_fall"] * risky >= Decimal("-0.005")

    months = None
    if prices > Decimal("0.005"):
        months = 0 if survives(excess, held) else next(
            (row["month"] for row in kept.rows[:s["months"]] if survives(row["excess"], row)), None)
    cushion = excess - held["equities"] * falls["equities"] - held["loans"] * falls["loans"]
    part = lambda amount, of: amount / of * HUNDRED if of > 0 else None
    answers = {
        **alone,
        "gold_bitcoin": joint(excess, both),
        "with_equities": joint(excess, prices),
        "with_loans_10": joint(excess - held["loans"] / 10, both),
        "with_loans_20": joint(excess - held["loans"] / 5, both),
        "after_year": year_fall(paid),
        "after_year_kept": year_fall(kept),
        "with_redemption": halved(
            lambda fall: excess - fall * both - taken(held, haircuts, redeemed, fall))
        if both > 0 else None,
    }
    return {
        "loss": loss,
        "excess_after": excess - loss,
        "cents": part(tokens + excess - loss, tokens),
        "reverse": {key: None if x is None else x * HUNDRED for key, x in answers.items()},
        "redemption": None if tokens == 0 else (
            lambda share: None if share is None else share * HUNDRED)(
            halved(lambda share: excess - taken(held, haircuts, share * tokens, ZERO))),
        "line": line_ends(cushion, held["gold"], held["bitcoin"]),
        "months_to_survive": months,
        "excess_tokens": part(excess, tokens),
        "excess_assets": part(excess, ledger.opening_assets),
        "risky_share": part(prices + held["loans"] + held["other"], ledger.opening_assets),
        "bitcoin_tokens": part(held["bitcoin"], tokens),
    }


def main():
    found = {}
    for name, (changes, terms) in CASES.items():
        found[name] = plain(case(name, changes, terms))
        found[name]["changes"] = {**changes, **{key: str(value) for key, value in terms.items()}}
    text = json.dumps(found, indent=1, sort_keys=True)
    Path(HERE / "fall.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
