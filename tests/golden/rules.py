#!/usr/bin/env python3
"""The reserve beside the rules, goals and levers.

Written from the specification (model, section 7) and the record (facts, section 8; facts 2, 2.4),
on top of the independent ledger. `python3 tests/golden/rules.py` rewrites `rules.json`; the
cheapest change of mix needs SciPy (1.17 made the present one). Never adjust it to the program's
output.

Reserve assets are all assets, in the book at the start; means and costs are of the first twelve
months. Counted, as parts of a class:
  eligible (GENIUS)     cash, overnight repo, government funds, bills up to 93 days
  low_risk (MiCA)       cash, repo, funds, bills
  backing (FCA)         cash, repo, government funds, bills
  backing (BoE)         cash, bills
  high_quality (HK)     cash, overnight repo, bills
  weekly (OCC)          cash, overnight repo, government funds, bills due within 7 days when they
                        fall due evenly over twice their mean maturity
Mean maturity is of cash, repo, funds, bills and paper.

The cheapest change moves money from any class held into cash, repo, funds or bills. One after the
other it makes least: interest lost (less loan losses; a gain makes up for no loss), money moved,
interest, and the order in which equals are taken.
"""

import json
from decimal import Decimal
from pathlib import Path

from scipy.optimize import linprog

from comparison import changed, lines_of
from ledger import CLASSES, HERE, Ledger, mix, read_scenario, short_rate, spot_yield, year_fraction

TERMS = {
    "repo_overnight": 100, "fund_government": 100, "bills_93": 100, "repo_days": 1,
    "fund_wam": 30, "paper_days": 30, "own_funds": 0, "largest_institution": 100,
    "redemption_days": 0,
}
INTO = ("bills", "repo", "fund", "cash")
OUT_OF = ("gold", "bitcoin", "equities", "other", "loans", "paper", "bills", "fund", "repo", "cash")

# Scenario file: (changes of the ledger's inputs, terms of the rules)
CASES = {
    "tether-2026-06": ({}, {}),
    "tether-2026-06 terms": (
        {}, {"repo_overnight": 72.7, "bills_93": 80, "largest_institution": 35,
             "own_funds": 4e9, "redemption_days": 2}),
    "tether-2026-06 cash pays less": ({"cash_beta": "80", "repo_spread": "-0.1", "growth": "12"}, {}),
    "tether-2026-06 paper": (
        {"paper": "25", "paper_spread": "1", "fund": "10", "fund_spread": "-0.2", "cash": "8",
         "cash_beta": "50", "loans": "3", "bills_wam": "90"},
        {"fund_government": 60, "paper_days": 60, "fund_wam": 40}),
    "article-2024": ({}, {}),
    "circle-2025": ({}, {"bills_93": 90}),
    "bank": ({}, {"own_funds": 20e9}),
    "bets-inside": ({}, {}),
}


def weights(measure, terms, wam):
    overnight, government = terms["repo_overnight"] / 100, terms["fund_government"] / 100
    week = 1.0 if wam <= 3.5 else 7 / (2 * wam)
    repo, fund, bills = {
        "eligible": (overnight, government, terms["bills_93"] / 100),
        "cash": (0, 0, 0),
        "low_risk": (1, 1, 1),
        "backing": (1, government, 1),
        "cash_and_bills": (0, 0, 1),
        "high_quality": (overnight, 0, 1),
        "weekly": (overnight, government, week),
    }[measure]
    return {**dict.fromkeys(CLASSES, 0.0), "cash": 1.0, "repo": repo, "fund": fund, "bills": bills}


def mean(first, closes, s):
    """The middle of opening and close of each month, weighted by days."""
    opens = [first] + closes[:-1]
    parts = [year_fraction(s["start"] + month) for month in range(len(closes))]
    total = sum((a + b) / 2 * part for a, b, part in zip(opens, closes, parts))
    return float(total / sum(parts))


def cheapest(shares, before, after, needs):
    """Shares after the change; None where there is none. `needs`: (weights, least) in parts."""
    ways = [(a, b) for a in OUT_OF for b in INTO if a != b and shares[a] > 0]
    lost = [before[a] - after[b] for a, b in ways]
    objectives = [
        [max(0.0, it) for it in lost],
        [1.0] * len(ways),
        lost,
        [float(OUT_OF.index(a) * 10 + INTO.index(b)) for a, b in ways],
    ]
    upper = [[1.0 if a == c else 0.0 for a, _ in ways] for c in CLASSES]
    limits = [shares[c] for c in CLASSES]
    for weight, least in needs:
        size = max(abs(w) for w in weight.values()) or 1.0
        upper.append([-(weight[b] - weight[a]) / size for a, b in ways])
        limits.append((sum(weight[c] * shares[c] for c in CLASSES) - least) / size)
    found = None
    for objective in objectives:
        found = linprog(objective, A_ub=upper, b_ub=limits, bounds=(0, None), method="highs",
                        options={"primal_feasibility_tolerance": 1e-10,
                                 "dual_feasibility_tolerance": 1e-10})
        if found.status != 0:
            return None
        upper.append(objective)
        limits.append(found.fun + 1e-10)
    result = dict(shares)
    for (a, b), amount in zip(ways, found.x):
        result[a] -= amount
        result[b] += amount
    return result


def case(name, changes, given):
    terms = {**TERMS, **given}
    s = read_scenario(changed(lines_of(name.split()[0]), {**changes, "months": "12"}))
    ledger = Ledger(s)
    wam = float(s["bills_wam"])
    held = {c: float(ledger.opening_holdings[c]) for c in CLASSES}
    total = sum(held.values())
    tokens, assets = float(ledger.opening_tokens), float(ledger.opening_assets)
    closes = [row["tokens"] for row in ledger.rows]
    mean_tokens = mean(ledger.opening_tokens, closes, s)
    mean_assets = mean(ledger.opening_assets, [row["assets"] for row in ledger.rows], s)
    half_year = float(sum(row["costs"] for row in ledger.rows)) / 2
    rate = short_rate(s, 1)
    yields = {c: 0.0 for c in CLASSES}
    for c in ("cash", "repo", "fund", "bills", "paper", "loans", "other"):
        yields[c] = float(spot_yield(s, c, rate))
    yields["loans"] -= float(s["loan_loss"])
    named = mix(s)
    whole = sum(named.values())
    shares = {c: float(named[c] / whole) for c in CLASSES}
    lasts = {"cash": 0.0, "repo": terms["repo_days"], "fund": terms["fund_wam"], "bills": wam,
             "paper": terms["paper_days"]}
    liquid = sum(held[c] for c in lasts)
    maturity = sum(held[c] * days for c, days in lasts.items()) / liquid if liquid else 0.0

    def of_assets(measure, limit):
        weight = weights(measure, terms, wam)
        value = sum(weight[c] * held[c] for c in CLASSES)
        short = max(0.0, limit - value)
        return (value, limit, short), (weight, limit / total), short > 0.005

    def own(limit):
        return (terms["own_funds"], limit, max(0.0, limit - terms["own_funds"])), None, False

    def at_most(value, limit):
        return (value, limit, 0.0 if value <= limit else None), None, False

    too_long = maturity > 20
    long = {c: 20.0 - lasts[c] if c in lasts else 0.0 for c in CLASSES}
    at_one = terms["largest_institution"]
    rules = {
        "genius": {"eligible": of_assets("eligible", tokens)},
        "mica": {"deposits": of_assets("cash", 0.3 * tokens), "low_risk": of_assets("low_risk", tokens),
                 "own_funds": own(0.02 * mean_tokens)},
        "mica_significant": {
            "deposits": of_assets("cash", 0.6 * tokens), "low_risk": of_assets("low_risk", tokens),
            "own_funds": own(0.03 * mean_assets)},
        "occ": {
            "daily": of_assets("cash", 0.1 * assets), "weekly": of_assets("weekly", 0.3 * assets),
            "maturity": ((maturity, 20.0, liquid * (1 - 20 / maturity) if too_long else 0.0),
                         (long, 0.0), too_long),
            "institution": ((at_one, 40.0, max(0.0, (at_one - 40) / 100 * assets)), None, False),
            "redemption": at_most(terms["redemption_days"], 2)},
        "uk_fca": {"backing": of_assets("backing", tokens), "demand": of_assets("cash", 0.05 * assets),
                   "redemption": at_most(terms["redemption_days"], 1)},
        "uk_boe": {"central_bank": of_assets("cash", 0.3 * tokens),
                   "backing": of_assets("cash_and_bills", tokens), "own_funds": own(half_year),
                   "redemption": at_most(terms["redemption_days"], 0)},
        "hong_kong": {"high_quality": of_assets("high_quality", tokens),
                      "redemption": at_most(terms["redemption_days"], 1)},
        "none": {},
    }
    found = {}
    for rule, tests in rules.items():
        checks = {test: result for test, (result, _, _) in tests.items()}
        change = None
        if any(fails for _, _, fails in tests.values()):
            then = {**yields, "cash": 0.0} if rule == "uk_boe" else yields
            needs = [need for _, need, _ in tests.values() if need]
            after = cheapest(shares, yields if rule != "uk_boe" else then, then, needs)
            if after is None:
                change = "too_few_assets"
            else:
                cost = total * sum(yields[c] * shares[c] - then[c] * after[c] for c in CLASSES)
                moved = {c: (after[c] - shares[c]) * total for c in CLASSES}
                change = {"cost": cost, "basis_points": cost / assets * 1e4, "moved": moved}
        found[rule] = {"tests": checks, "change": change}
    return {"terms": terms, "changes": changes, "rules": found}


def figure(name, changes, metric, year):
    """A figure over the months of a year."""
    s = read_scenario(changed(lines_of(name), {**changes, "months": str(12 * year)}))
    ledger = Ledger(s)
    rows = ledger.rows[12 * (year - 1):]
    if metric == "excess":
        return rows[-1]["excess"]
    column = {"profit": "profit", "reserve_income": "interest"}[metric]
    return sum(row[column] for row in rows)


# (scenario, changes, figure, goal, year, input, lowest, highest); goal None: what year one has
GOALS = [
    ("tether-2026-06", {}, "profit", "5.7e9", 1, "tokens", "1e11", "3e11"),
    ("tether-2026-06", {"path": "ramp", "rate_end": "2", "rate_months": "24"}, "profit", None, 2,
     "tokens", "1e11", "4e11"),
    ("tether-2026-06", {}, "excess", "12e9", 3, "dividend", "0", "100"),
    ("circle-2025", {}, "profit", "1e9", 1, "partner_share", "0", "100"),
    ("bank", {}, "profit", "0", 1, "rate", "0", "8"),
    ("tether-2026-06", {}, "reserve_income", "7e9", 2, "growth", "-20", "40"),
]

# (scenario, year, input, low, high)
LEVERS = [
    ("tether-2026-06", 1, "rate", "2.83", "4.83"),
    ("tether-2026-06", 1, "tokens", "165259800000", "201984200000"),
    ("tether-2026-06", 2, "gold", "5.033502", "15.033502"),
    ("tether-2026-06", 1, "loan_loss", "0", "2"),
    ("tether-2026-06", 2, "growth", "-5", "5"),
    ("circle-2025", 1, "partner_share", "40.7", "60.7"),
    ("bank", 1, "holder_share", "30", "50"),
]


def solved(name, changes, metric, goal, year, key, low, high):
    goal = Decimal(goal) if goal is not None else figure(name, changes, metric, 1)
    low, high = Decimal(low), Decimal(high)

    def above(value):
        return figure(name, {**changes, key: f"{value:.12f}"}, metric, year) - goal
    rises = above(high) > above(low)
    for _ in range(60):
        middle = (low + high) / 2
        if (above(middle) > 0) == rises:
            high = middle
        else:
            low = middle
    return {"scenario": name, "changes": changes, "figure": metric, "goal": float(goal), "year": year,
            "key": key, "value": float(low)}


def lever(name, year, key, low, high):
    now = figure(name, {}, "profit", year)
    effects = [float(figure(name, {key: end}, "profit", year) - now) for end in (low, high)]
    return {"scenario": name, "year": year, "key": key, "low": low, "high": high, "effects": effects}


def main():
    found = {
        "rules": {name: case(name, *rest) for name, rest in CASES.items()},
        "goals": [solved(*row) for row in GOALS],
        "levers": [lever(*row) for row in LEVERS],
    }
    text = json.dumps(found, indent=1, sort_keys=True)
    Path(HERE / "rules.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
