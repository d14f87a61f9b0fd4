#!/usr/bin/env python3
"""The issuer beside two AI laboratories, one that shares its income, and a bank.

Written from the specification (model, section 6) and the record (facts, section 5), on top of
the independent ledger. `python3 tests/golden/comparison.py` rewrites `comparison.json`. Never
adjust it to the program's output.

A laboratory loses, in the calendar year y, with the loss l of the year v and break-even in b:
l up to v, l (b - y) / (b - v) between v and b, nothing from b on. A month takes its days.
"""

import json
from decimal import Decimal
from pathlib import Path

from ledger import HERE, Ledger, year_fraction, key_figures, read_scenario

BN = Decimal(10**9)

# id: (year, revenue, loss, people or None, break-even)
OPENAI = {
    "2024": (2024, "3.7", "5", 3000, 2029),
    "2025-11": (2025, "13.1", "9", 3000, 2030),
    "2025-12": (2026, "30", "14", 4500, 2030),
    "2026-02": (2026, "30", "25", 4500, 2030),
    "2026-04": (2026, "30", "27", 4500, 2030),
    # The first half of 2026 twice: revenue 5.7 + 6.7, operating loss 9.3 + 12.3.
    "2026-09": (2026, "24.8", "43.2", 4500, 2030),
}
ANTHROPIC = {
    "2024": (2024, "1", "5", None, 2028),
    "2025-11": (2025, "4.7", "3", None, 2027),
    "2026-01": (2025, "4.7", "3", None, 2028),
    "2026-01-27": (2026, "18", "11", 4020, 2028),
    # Break-even in 2026: nothing is lost from that year on.
    "2026-09": (2025, "4.59", "8.06", None, 2026),
}

# Circle, 2025: share of reserve income and rate on tokens paid to distributors.
SHARING = {"partner_share": "50.7", "partner_fixed": "0.51"}
# An ordinary bank: 17,400 people over the assets of its preset (183.622 bn of tokens with
# capital of 10 %, 20 m of other debts).
BANK = {
    "buffer": "10", "gold": "0", "bitcoin": "0", "equities": "0", "turnover": "0",
    "redemption_fee": "0", "partner_share": "0", "partner_fixed": "0", "holder_share": "40",
    "staff_cost": "139k", "other_cost": "0", "other_income": "0", "custody": "120", "tax": "21",
    "gold_share": "0", "bitcoin_share": "0", "gold_issuance": "0", "bitcoin_issuance": "0",
    "loans_issuance": "0", "dividend": "0", "floor": "0", "bets": "none",
}
BANK_ASSETS = Decimal("183.622") * BN * Decimal("1.1") + Decimal(20_000_000)

# Scenario file: (vintage of OpenAI, vintage of Anthropic, further changes)
CASES = {
    "tether-2026-06": ("2025-12", "2026-01", {}),
    "tether-2026-06 early": ("2024", "2024", {}),
    "tether-2026-06 long": ("2025-11", "2025-11", {"months": "120", "rate": "6"}),
    "article-2024": ("2024", "2024", {}),
    "circle-2025": ("2025-11", "2025-11", {}),
    "bank": ("2025-12", "2026-01", {}),
    "tether-2026-06 plan": ("2026-04", "2026-01-27", {}),
    "article-2024 newest": ("2026-09", "2026-09", {"months": "60"}),
    "circle-2026-03": ("2026-09", "2026-09", {}),
    "pyusd-2026-08": ("2026-02", "2026-09", {}),
    "usde-2026-10": ("2026-09", "2026-09", {}),
}


def lines_of(name):
    text = (HERE / "scenario" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def changed(lines, changes):
    """The lines with some keys replaced; a book of bets is replaced whole."""
    kept = [line for line in lines if line.partition("=")[0] not in changes]
    if changes.get("bets") == "none":
        kept = [line for line in kept if not line.startswith("bet=")]
    return kept + [f"{key}={value}" for key, value in changes.items()]


def loss_in(lab, year):
    base, _, loss, _, break_even = lab
    loss = Decimal(loss) * BN
    if year >= break_even:
        return Decimal(0)
    if year <= base:
        return loss
    return loss * (break_even - year) / (break_even - base)


def added_up(flows):
    total, sums = Decimal(0), []
    for flow in flows:
        total += flow
        sums.append(total)
    return sums


def passing(profit, losses):
    """Which side is ahead at the end, and since which month (null: always)."""
    behind = [loss - own > Decimal("0.005") for own, loss in zip(profit, losses)]
    since = None
    for month in range(len(behind), 0, -1):
        if behind[month - 1] != behind[-1]:
            since = month + 1
            break
    return {"behind": behind[-1], "since": since}


def company(lines):
    s = read_scenario(lines)
    ledger = Ledger(s)
    figures = key_figures(s, ledger)
    rows = ledger.rows[:12]
    total = lambda *names: sum(row[name] for row in rows for name in names)
    return s, ledger, {
        "revenue": total("interest", "fees", "other_income", "bet_income"),
        "paid_away": total("holders", "partners"),
        "costs": total("costs"),
        "profit": total("profit"),
        "staff": s["staff"],
        "margin": figures["margin_after_partners"],
        "cost_income": figures["cost_income"],
        "break_even_rate": figures["break_even_rate"],
    }


def holder_limit(lines):
    """Percent of the short rate at which the ledger's profit of a year is nought."""
    def profit(percent):
        s = read_scenario(changed(lines, {"holder_share": f"{percent:.12f}", "months": "12"}))
        return sum(row["profit"] for row in Ledger(s).rows)
    if profit(Decimal(0)) < 0:
        return "gone"
    if profit(Decimal(100)) >= 0:
        return "beyond"
    low, high = Decimal(0), Decimal(100)
    while high - low > Decimal("0.0000001"):
        middle = (low + high) / 2
        if profit(middle) < 0:
            high = middle
        else:
            low = middle
    return low


def case(name, openai, anthropic, changes):
    lines = changed(lines_of(name.split()[0]), changes)
    s, ledger, issuer = company(lines)
    labs = [OPENAI[openai], ANTHROPIC[anthropic]]
    losses = [
        added_up(loss_in(lab, row_year(s, row)) * year_fraction(s["start"] + row["month"] - 1)
                 for row in ledger.rows)
        for lab in labs
    ]
    both = [a + b for a, b in zip(*losses)]
    profit = added_up(row["profit"] for row in ledger.rows)
    reported = added_up(row["reported"] for row in ledger.rows)
    bank_lines = changed(lines, BANK)
    draft = read_scenario(bank_lines)
    assets = draft["tokens"] * (1 + draft["buffer"]) + draft["other_liabilities"]
    staff = min(Decimal(17_400) * assets / BANK_ASSETS, Decimal(1_000_000))
    _, _, bank = company(changed(bank_lines, {"staff": f"{staff:.12f}"}))
    _, _, sharing = company(changed(lines, SHARING))
    year = profit[11]
    return {
        "losses": [sums[-1] for sums in losses],
        "profit": profit[-1],
        "reported": reported[-1],
        "passing": passing(profit, both),
        "passing_reported": passing(reported, both),
        "lab_years": year / both[11] if year > 0 and both[11] > 0 else None,
        "lab_years_each": [
            year / sums[11] if year > 0 and sums[11] > 0 else None for sums in losses],
        "holder_limit": holder_limit(lines),
        "issuer": issuer,
        "sharing": sharing,
        "bank": bank,
    }


def row_year(s, row):
    return (s["start"] + row["month"] - 1) // 12


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return float(value) if isinstance(value, Decimal) else value


def main():
    found = {name: case(name, *rest) for name, rest in CASES.items()}
    for name, (openai, anthropic, changes) in CASES.items():
        found[name]["openai"], found[name]["anthropic"] = openai, anthropic
        found[name]["changes"] = changes
    text = json.dumps(plain(found), indent=1, sort_keys=True)
    Path(HERE / "comparison.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
