#!/usr/bin/env python3
"""The article's claims: what ours is and the verdict, from the record.

Written from the record (facts, sections 1, 3, 5, 6 and 7; facts 2, section 0) alone; what the
machine earns comes from the independent ledger. `python3 tests/golden/claims.py` rewrites
`claims.json`. Never adjust it to the program's output.

An article's figure holds where ours, rounded half up to the figure's own last digit, is the same;
"over" holds from the figure on, "nearly" from 95 to 100 % of it, "less than" below it, a span
within its ends. Within 10 % it is rounded, save for "less than", years and counts. Else it does
not add up, or is outdated where it was true once. Without a source of grade A or B it is unverified.

Interest that holdings imply: of each quarter the mean of Treasury exposure at its ends, by a quarter
of the bond-equivalent yield 365 d / (360 - 91 d) of the quarter's mean 3-month bill.
"""

import json
from decimal import ROUND_HALF_UP, Decimal as D

from comparison import lines_of
from ledger import HERE, Ledger, read_scenario

THEN, NOW = "2026-01", "2026-10"
BN, M = D(10) ** 9, D(10) ** 6

# Treasury exposure at the ends of quarters from 31 Dec 2023, bn; mean 3-month bill, % discount.
EXPOSURE = [D(x) for x in "80.3 90.87 97.6 102 113 120 127 135 141".split()]
BILL = [D(x) for x in "5.23 5.25 5.00 4.40 4.21 4.23 4.10 3.73".split()]


def implied(quarters):
    """Interest, mean exposure (both bn) and yield (% a year) of quarters from Q1 2024 = 0."""
    income, exposure = D(0), D(0)
    for q in quarters:
        discount = BILL[q] / 100
        mean = (EXPOSURE[q] + EXPOSURE[q + 1]) / 2
        income += mean * 365 * discount / (360 - 91 * discount) / 4
        exposure += mean
    exposure /= len(quarters)
    years = D(len(quarters)) / 4
    return income, exposure, income / exposure / years * 100


def machine():
    """A year's interest in 2024 and a year's profit from June 2026."""
    def rows(name):
        lines = [line for line in lines_of(name) if not line.startswith("months=")]
        return Ledger(read_scenario(lines + ["months=12"])).rows

    def total(name, column):
        return sum(row[column] for row in rows(name))
    return total("article-2024", "interest"), total("tether-2026-06", "profit")


INTEREST, PROFIT = machine()
Y24, Y25 = implied(range(0, 4)), implied(range(4, 8))
N24, N25 = implied(range(0, 3)), implied(range(4, 7))

# As the ledger of claims shows them: inputs rounded for the reader.
IN = {
    ("tether-interest-2024", "exposure"): (Y24[1] * BN, D("0.05") * BN),
    ("tether-interest-2024", "yield"): (Y24[2], D("0.005")),
    ("leaner-interest-2025", "exposure_2024"): (Y24[1] * BN, D("0.05") * BN),
    ("leaner-interest-2025", "yield_2024"): (Y24[2], D("0.005")),
    ("leaner-interest-2025", "exposure_2025"): (Y25[1] * BN, D("0.05") * BN),
    ("leaner-interest-2025", "yield_2025"): (Y25[2], D("0.005")),
    ("leaner-interest-2025", "exposure_nine_2024"): (N24[1] * BN, D("0.05") * BN),
    ("leaner-interest-2025", "yield_nine_2024"): (N24[2], D("0.005")),
    ("leaner-interest-2025", "exposure_nine_2025"): (N25[1] * BN, D("0.05") * BN),
    ("leaner-interest-2025", "yield_nine_2025"): (N25[2], D("0.005")),
    ("main-business", "profit"): (PROFIT, D("0.01")),
}

LENT, BRAIN, ROBOTS = D("0.61") * BN, D("0.2") * BN, D("1.2") * BN
IN_AI = LENT + BRAIN
LOSSES = 5 * BN + 5 * BN


def months(bets, profit):
    return bets / (profit / 12)


def bearable(bets, profit, loans, cushion):
    if bets > profit:
        return "does_not_add_up"
    return "holds" if loans <= cushion else "rounded"


def about(figure, digit):
    return ("about", D(figure), D(digit))


OVER, NEARLY, UNDER, EXACT = "over", "nearly", "under", "exact"

# id: (wording, ours in January 2026, ours today); a text in the place of ours is the verdict.
CLAIMS = {
    "tether-profit-2024": (about(13, 1), D(7) + 5 + 1, None),
    "openai-revenue-2024": (about("3.7", "0.1"), D("3.7"), None),
    "openai-loss-2024": (about(5, 1), D(5), None),
    "anthropic-revenue-2024": (
        about(1, "0.1"), (1 - D("0.1")) / (D(1) / D("0.1")).ln(), D("0.386")),
    "anthropic-loss-2024": (None, "unverified", None),
    "labs-lose-less": ((UNDER, D(100)), LOSSES / (13 * BN) * 100, None),
    "tether-staff": (None, "unverified", "unverified"),
    "openai-staff": ((OVER, D(3000)), D(3500), None),
    "productivity": (about(60, 10), (13 * BN * 3000) / (D(150) * D("3.7") * BN), None),
    "holders-unpaid": ((EXACT, D(0)), D(0), D(0)),
    "tether-interest-2024": (about(7, 1), D("96.8") * D("5.08") / 100, None),
    "tether-treasuries": ((OVER, D(130)), D(113), None),
    "northern-data-loan": ((OVER, D("0.6")), D("0.575") * D("1.06"), None),
    "h100-count": ((OVER, D(10000)), D(20480), None),
    "h100-price": (("span", D(20000), D(30000)), 400 * M * D("1.05") / 10000, None),
    "largest-gpu-cloud": (None, "unverified", None),
    "top500-rank": (None, "unverified", None),
    "qvac-fields": ((EXACT, D(19)), D(19), None),
    "qvac-largest": (None, "does_not_add_up", None),
    "blackrock-stake": (about("0.20", "0.01"), D("0.2"), None),
    "blackrock-since": ((EXACT, D(2008)), D(2008), None),
    "eight-years-earlier": ((EXACT, D(8)), D(2016) - 2008, None),
    "implants-31-of-35": (None, "outdated", None),
    "obama-handshake": ((EXACT, D(2016)), D(2016), None),
    "words-a-minute": (about(62, 1), D(32), None),
    "robot-talks": (about("1.2", "0.1"), D("1.16"), None),
    "bets-in-ai": ((NEARLY, D(1)), IN_AI / BN, None),
    "bets-with-robots": ((NEARLY, D(2)), (IN_AI + ROBOTS) / BN, None),
    "anthropic-round": ((EXACT, D(2024)), D(2025), None),
    "half-of-round": ((NEARLY, D(50)), IN_AI / (D("3.5") * BN) * 100, None),
    "openai-research": (about("6.7", "0.1"), D("6.7"), None),
    "fed-cuts": ((UNDER, D(0)), D("3.57") - D("4.97"), D("4.10") - D("3.57")),
    "leaner-profit-2025": ((UNDER, D(13)), "unverified", D("10.106")),
    "leaner-interest-2025": (
        (UNDER, D(100)),
        D("123.7") * D("4.28") / (D("93.2") * D("5.30")) * 100,
        D("127.3") * D("4.16") / (D("96.8") * D("5.08")) * 100),
    "never-audited": (None, "holds", "outdated"),
    "openai-break-even": ((EXACT, D(2029)), D(2030), None),
    "anthropic-break-even": ((EXACT, D(2028)), D(2028), D(2026)),
    "labs-lose-ten": (about(10, 1), LOSSES / BN, None),
    "main-business": (
        None, months(IN_AI + ROBOTS, 2 * D("3.1") * BN), months(IN_AI + ROBOTS, PROFIT)),
}
# True once: where the figures are apart they are outdated.
ONCE = {("fed-cuts", NOW), ("openai-break-even", THEN), ("openai-break-even", NOW),
        ("anthropic-break-even", NOW)}
BILLIONS = {
    "tether-profit-2024", "openai-revenue-2024", "openai-loss-2024", "anthropic-revenue-2024",
    "tether-interest-2024", "tether-treasuries", "northern-data-loan", "blackrock-stake",
    "robot-talks", "bets-in-ai", "bets-with-robots", "openai-research", "leaner-profit-2025",
    "labs-lose-ten",
}


def verdict(wording, ours, apart):
    kind, figure = wording[0], wording[-1] if wording[0] != "about" else wording[1]
    low = wording[1] if kind == "span" else figure
    holds = {
        "about": lambda: (ours / wording[2]).quantize(D(1), ROUND_HALF_UP) * wording[2] == figure,
        OVER: lambda: ours >= figure,
        NEARLY: lambda: figure * D("0.95") <= ours <= figure,
        UNDER: lambda: ours < figure,
        EXACT: lambda: ours == figure,
        "span": lambda: low <= ours <= figure,
    }[kind]()
    if holds:
        return "holds"
    is_near = low * D("0.9") <= ours <= figure * D("1.1")
    return "rounded" if is_near and kind not in (UNDER, EXACT) else apart


def judged(name, when):
    wording, then, now = CLAIMS[name]
    ours = now if when == NOW and now is not None else then
    if isinstance(ours, str):
        return {"ours": None, "verdict": ours}
    if name == "main-business":
        books = {THEN: (D("6.2"), D("10.14"), D("5.47")), NOW: (PROFIT / BN, D("13.454"), D("4.110"))}
        found = bearable((IN_AI + ROBOTS) / BN, *books[when])
    else:
        apart = "outdated" if (name, when) in ONCE else "does_not_add_up"
        found = verdict(wording, ours, apart)
    return {"ours": float(ours * BN if name in BILLIONS else ours), "verdict": found}


def main():
    found = {
        "claims": {name: {when: judged(name, when) for when in (THEN, NOW)} for name in CLAIMS},
        "inputs": [
            {"claim": claim, "key": key, "value": float(value), "within": float(within)}
            for (claim, key), (value, within) in IN.items()],
        "extras": {
            "needed": float(7 * BN / (D("96.8") * BN) * 100),
            "unexplained": float((13 - 5 - 1 - D("96.8") * D("5.08") / 100) * BN),
            "model": float(INTEREST),
            "losses": float(LOSSES),
            "realised": float(8 * BN),
            "on_interest": float(7 * BN * 3000 / (150 * D("3.7") * BN)),
            "with_cards": float(IN_AI + D("0.42") * BN),
            "with_one": float(BN + ROBOTS),
            "of_nearly_one": float(100 / D("3.5")),
            "with_robots": float((IN_AI + ROBOTS) / (D("3.5") * BN) * 100),
        },
        "implied": {"2024": float(Y24[0]), "2025": float(Y25[0])},
    }
    text = json.dumps(found, indent=1, sort_keys=True)
    (HERE / "claims.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
