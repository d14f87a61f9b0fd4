"""The rate table, durations with the six Basel shocks, and cells of the profit field.

An independent check, like the ledger itself: written from the specification
and never adjusted to the product's output. Needs nothing but `ledger.py`.

Run as `python3 tests/golden/rates.py`: it reads every scenario/<name>.txt and
rewrites rates.json.

Rate table: opening holdings, twelve months, no flows, no marks, no bets; each
short rate from month 1 on moved, none below zero; with the lag the bill book
starts at the yield of month 0. Durations: terms in days of 365. Field: the
scenario with other tokens and with its path moved, twelve months of the ledger.
"""

import copy
import json
import math

import ledger
from ledger import (HERE, HUNDRED, LIQUID, ONE, WITH_YIELD, ZERO, Decimal, days, positive,
                    short_rate, spot_yield)

STEPS = (300, 200, 100, 50, 25, -25, -50, -100, -200, -300)
TERMS = {  # repo, funds, paper, loans and tokens in days
    "default": {"repo": 1, "fund": 30, "paper": 30, "loans": 365, "tokens": 0},
    "other": {"repo": 7, "fund": 45, "paper": 90, "loans": 730, "tokens": 180},
}


def twelve_months(s, opening, step, lagged):
    """Interest, partners, holders, profit and margin of a year that stands still."""
    held, tokens = opening.opening_holdings, opening.opening_tokens
    book = spot_yield(s, "bills", short_rate(s, 0))
    speed = Decimal("30.4375") / (Decimal("30.4375") + s["bills_wam"])
    total = dict.fromkeys(("reserve_income", "partners", "holders", "profit"), ZERO)
    earning = fractions = ZERO
    for t in range(1, 13):
        in_month, in_year = days(s["start"] + t - 1)
        f = Decimal(in_month) / in_year
        rate = positive(short_rate(s, t) + Decimal(step) / 10000)
        spot = {c: spot_yield(s, c, rate) for c in WITH_YIELD + ("other",)}
        book = book + speed * (spot["bills"] - book) if lagged else spot["bills"]
        earned = {**spot, "bills": book}
        interest = ZERO
        for c, annual in earned.items():
            # An overdraft costs what bills earn today.
            annual = spot["bills"] if held[c] < 0 else annual
            interest += held[c] * annual * f
        partners = s["partner_share"] * positive(interest) + s["partner_fixed"] * tokens * f
        left = interest - partners
        holders = {
            "rate": s["holder_share"] * rate * tokens * f,
            "income": s["holder_share"] * positive(left),
            "rest": positive(left - s["holder_fee"] * tokens * f),
        }[s["holder_basis"]]
        costs = (s["staff"] * s["staff_cost"] + s["other_cost"]
                 + s["custody"] * positive(opening.opening_assets)) * f
        losses = min(held["loans"], held["loans"] * s["loan_loss"] * f)
        fees = s["redemption_fee"] * s["turnover"] * tokens * f
        before = left - holders + fees + s["other_income"] * f - costs - losses
        total["reserve_income"] += interest
        total["partners"] += partners
        total["holders"] += holders
        total["profit"] += before - s["tax"] * positive(before)
        earning += sum((positive(held[c]) for c in earned if earned[c] > 0), ZERO) / 12
        fractions += f
    whole = earning * fractions
    margin = None
    if whole:
        margin = (total["reserve_income"] - total["holders"]) / whole * HUNDRED
    return {**total, "margin": margin}


def change(moved, before):
    return {
        name: None if moved[name] is None or before[name] is None else float(
            moved[name] - before[name])
        for name in before
    }


def plain(figures):
    return {name: None if value is None else float(value) for name, value in figures.items()}


def rate_table(s, opening):
    found = {}
    for name, lagged in (("at_once", False), ("lagged", True)):
        before = twelve_months(s, opening, 0, lagged)
        steps = [{"basis_points": step, **change(twelve_months(s, opening, step, lagged), before)}
                 for step in STEPS]
        found[name] = {"unmoved": plain(before), "steps": steps}
    return found


def basel(t):
    """The six shocks at t years, basis points: USD, calibration of 2016."""
    short = 300 * math.exp(-t / 4)
    long = 150 * (1 - math.exp(-t / 4))
    return {
        "parallel_up": 200, "parallel_down": -200,
        "steepener": -0.65 * short + 0.9 * long, "flattener": 0.8 * short - 0.6 * long,
        "short_up": short, "short_down": -short,
    }


def durations(s, opening, terms):
    held = opening.opening_holdings
    assets, tokens = float(opening.opening_assets), float(opening.opening_tokens)
    in_days = {"cash": 0, "bills": float(s["bills_wam"]), **terms}
    moved = weighted = repricing = 0.0
    value = dict.fromkeys(basel(0), 0.0)
    for c in LIQUID + ("loans",):
        m = in_days[c] / 365
        y = float(spot_yield(s, c, short_rate(s, 0)))
        amount = float(held[c])
        duration = m / (1 + y * m)
        moved += amount * duration
        weighted += max(0.0, amount) * in_days[c]
        repricing += max(0.0, amount)
        for name, points in basel(m).items():
            value[name] -= amount * duration * points / 10000
    of_tokens = terms["tokens"] / 365
    for name, points in basel(of_tokens).items():
        value[name] += tokens * of_tokens * points / 10000
    return {
        "wam": weighted / repricing if repricing else 0.0,
        "duration": moved / assets if assets > 0 else 0.0,
        "gap": moved / assets - tokens / assets * of_tokens if assets > 0 else None,
        "dv01": moved * 0.0001,
        "net_dv01": (moved - tokens * of_tokens) * 0.0001,
        "economic_value": value,
    }


def present(s):
    if s["path"] == "history":
        return short_rate(s, 1)
    if s["path"] == "nodes":
        return short_rate(s, 0)
    return s["rate"]


def cell(s, points, factor):
    """A year of the ledger with the path moved by so many points and other tokens."""
    s = copy.deepcopy(s)
    step = Decimal(points) / HUNDRED
    within = lambda rate: min(ONE, positive(rate + step))
    if s["path"] == "history":
        s["rates"] = [(t, within(short_rate(s, t))) for t in range(0, 13)]
        s["path"] = "nodes"
    elif s["path"] == "nodes":
        s["rates"] = [(t, within(rate)) for t, rate in s["rates"]]
    s["rate"], s["rate_end"] = within(s["rate"]), within(s["rate_end"])
    s["tokens"] = s["tokens"] * factor
    s["months"] = 12
    return float(sum(row["profit"] for row in ledger.Ledger(s).rows))


def main():
    found = {}
    for path in sorted((HERE / "scenario").glob("*.txt")):
        s = ledger.read_scenario(path.read_text(encoding="utf-8").splitlines())
        opening = ledger.Ledger({**s, "months": 1})
        found[path.stem] = {
            "table": rate_table(s, opening),
            "durations": {name: durations(s, opening, terms) for name, terms in TERMS.items()},
            "present": float(present(s) * HUNDRED),
            "cells": [
                {"points": points, "factor": factor, "profit": cell(s, points, factor)}
                for points, factor in ((0, 1), (1, 1), (-2, 3), (2, 0))
            ],
        }
    (HERE / "rates.json").write_text(
        json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
