#!/usr/bin/env python3
"""Published figures, worked out again.

Written from the specification (model, sections 4, 5 and 9) and the record (facts, sections 1, 2 and
7; facts 2, sections 0 and 4), as plain arithmetic, without a ledger. `python3 tests/golden/record.py`
rewrites `record.json`. Never adjust it to the program's output.

Interest of Circle: mean tokens x return x days / days of the year. Of Tether: exposure in a straight
line from report to report, month by month, at the bill d as 365 d / (360 - 91 d), which a link holds
with four decimals of a percent.
"""

import json
from calendar import isleap, monthrange
from math import sqrt
from pathlib import Path

HERE = Path(__file__).parent


def part(year, month):
    return monthrange(year, month)[1] / (366 if isleap(year) else 365)


def parts(year, first, months):
    return [part(year, month) for month in range(first, first + months)]


def income(millions, percent, year, first=1, months=12):
    return millions * 1e6 * percent / 100 * sum(parts(year, first, months))


CIRCLE = {
    "2022": income(49861, 1.5, 2022),
    "2023": income(30467, 4.7, 2023),
    "2024": income(33342, 5.0, 2024),
    "2025": income(64870, 4.1, 2025),
    "2024-q3": income(34475, 5.11, 2024, 7, 3),
    "2024-q4": income(38100, 4.49, 2024, 10, 3),
    "2025-q1": income(54070, 4.16, 2025, 1, 3),
    "2025-q2": income(61039, 4.1, 2025, 4, 3),
    "2025-h1": income(57574, 4.2, 2025, 1, 6),
    "2025-q3": income(67842, 4.15, 2025, 7, 3),
    "2025-9m": income(61069, 4.2, 2025, 1, 9),
    "2025-q4": income(76200, 3.81, 2025, 10, 3),
    "2026-q1": income(75200, 3.5, 2026, 1, 3),
}


def split(before, after):
    """Volume and rate part, USD."""
    (low_income, low), (high_income, high) = before, after
    y0, y1 = low_income / low, high_income / high
    return [1e6 * (y0 + y1) / 2 * (high - low), 1e6 * (low + high) / 2 * (y1 - y0)]


# Return and SOFR of the quarters from the first of 2022 on, percent.
RETURNS = [0.14, 0.61, 2.06, 3.35, 4.24, 4.66, 5.16, 5.19, 5.13, 5.17, 5.11, 4.49, 4.16]
SOFR = [0.09, 0.71, 2.15, 3.62, 4.50, 4.97, 5.24, 5.32, 5.31, 5.32, 5.28, 4.68, 4.33]


def fitted():
    """Least squares of return on SOFR: slope and level, to the digits that the record has."""
    n = len(SOFR)
    mx, my = sum(SOFR) / n, sum(RETURNS) / n
    slope = sum((x - mx) * (y - my) for x, y in zip(SOFR, RETURNS)) / sum((x - mx) ** 2 for x in SOFR)
    return round(slope, 2), round(my - slope * mx, 2)


SLOPE, LEVEL = fitted()
assert (SLOPE, LEVEL) == (0.97, -0.04), (SLOPE, LEVEL)

# Exposure at the close, bn USD, and the mean bill, percent discount.
TETHER = {
    (2023, 1): (68, 4.65), (2023, 2): (72.5, 5.08), (2023, 3): (72.6, 5.29), (2023, 4): (80.3, 5.28),
    (2024, 1): (90.87, 5.23), (2024, 2): (97.6, 5.25), (2024, 3): (102, 5.00), (2024, 4): (113, 4.40),
    (2025, 1): (120, 4.21), (2025, 2): (126.8, 4.23), (2025, 3): (135, 4.10), (2025, 4): (141, 3.73),
    (2026, 1): (141, 3.59), (2026, 2): (140.58, 3.62),
}


def bond_equivalent(discount):
    d = discount / 100
    return round(365 * d / (360 - 91 * d) * 100, 4) / 100


def line(nodes, rate, year, first):
    """Interest on a line through exposures every three months."""
    closes = []
    for a, b in zip(nodes, nodes[1:]):
        closes += [a + (b - a) * k / 3 for k in range(3)]
    closes.append(nodes[-1])
    weights = parts(year, first, len(closes) - 1)
    return sum((a + b) / 2 * w for a, b, w in zip(closes, closes[1:], weights)) * 1e9 * rate


def quarter(year, number):
    before = (year, number - 1) if number > 1 else (year - 1, 4)
    exposure, discount = TETHER[year, number]
    nodes = [TETHER[before][0], exposure]
    return line(nodes, bond_equivalent(discount), year, 3 * number - 2)


def monthly_bills():
    rows = (HERE / "us_treasury_bill_3m_monthly.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {row[:7]: float(row.split(",")[1]) for row in rows}


def bill_means():
    """The quarterly means are those of the monthly series, to a few hundredths."""
    series = monthly_bills()
    for (year, number), (_, discount) in TETHER.items():
        months = [f"{year}-{month:02}" for month in range(3 * number - 2, 3 * number + 1)]
        if all(month in series for month in months):
            mean = sum(series[month] for month in months) / 3
            assert abs(mean - discount) < 0.03, (year, number, mean, discount)


def claim_2024():
    """What the holdings of 2024 imply, at the recorded bill of each month."""
    series, total = monthly_bills(), 0.0
    nodes = [80.3, 90.87, 97.6, 102, 113]
    for month, weight in enumerate(parts(2024, 1, 12)):
        a, b = nodes[month // 3], nodes[month // 3 + 1]
        middle = a + (b - a) * (month % 3 + 0.5) / 3
        d = series[f"2024-{month + 1:02}"] / 100
        total += middle * 1e9 * 365 * d / (360 - 91 * d) * weight
    return total


bill_means()
q3 = [(445.215, 34475.0), (711.241, 67842.0)]
nine = [(1661.084 - 433, 31757.0), (1903.426, 61069.0)]
point = 73.7e9 * 0.01
miss = [SLOPE * sofr + LEVEL - earned for earned, sofr in zip(RETURNS, SOFR)]

OURS = {f"circle-income-{key}": value for key, value in CIRCLE.items()}
OURS |= {
    "circle-100bp-down-income": -point,
    "circle-100bp-up-income": point,
    "circle-100bp-down-distribution": -point * 0.507,
    "circle-100bp-up-distribution": point * 0.507,
    "circle-split-2025-q3-volume": split(*q3)[0],
    "circle-split-2025-q3-rate": split(*q3)[1],
    "circle-split-2025-9m-rate": split(*nine)[1],
    "circle-return-2022-q4": SLOPE * 3.62 + LEVEL,
    "circle-return-2023-q2": SLOPE * 4.97 + LEVEL,
    "circle-return-2024-q2": SLOPE * 5.32 + LEVEL,
    "circle-return-2025-q1": SLOPE * 4.33 + LEVEL,
    "circle-return-error": sqrt(sum(it * it for it in miss) / len(miss)),
}
for year, number in [(2023, 2), (2023, 3), (2023, 4), (2024, 1), (2024, 2), (2024, 3), (2025, 1), (2026, 2)]:
    OURS[f"tether-interest-{year}-q{number}"] = quarter(year, number)
OURS |= {
    "tether-interest-2025-h1": line([113, 120, 126.8], bond_equivalent((4.21 + 4.23) / 2), 2025, 1),
    "tether-bitcoin-2024-q2": 5.4e9 * (62686 / 71313 - 1),
    "tether-cushion-2025": 7.087e9 + 10.106e9 - 10.855e9,
    "tether-cushion-2026-h1": 6.338e9 - 3.171e9 + 0.943e9,
    "tether-book-2025-12": 192.878e9 - 186.540e9,
    # Excess of 2.2383 % of tokens, the digits that the preset publishes.
    "tether-book-2026-06": 183.622e9 * 0.022383,
    # All assets of the preset less what is neither bills nor repo.
    "tether-treasuries-2026-06": (183.622 * 1.022383 + 0.020) * 1e9
    * (1 - (0.040 + 18.838 + 5.802 + 13.454 + 3.761 + 5.245) / 187.751),
    "sp-bitcoin-2025-09": 9.9 / 174.4 * 100,
    "sp-cushion-2025-09": (181.22 - 174.45) / 174.4 * 100,
    "sp-risky-2025-09": (181.22 - 135) / 181.22 * 100,
    "tether-claim-2024": claim_2024(),
    "tether-gold-2024-q3": (3.65 + 0.165) * 1e9 * (2571 / 2326 - 1),
    "tether-net-2026-q1": quarter(2026, 1),
    "tether-result-2026-q2": 1.5e9 + 20e9 * (4008 / 4647.6 - 1) + 7e9 * (5.802e9 / 98933 / 68233 - 1),
}

if __name__ == "__main__":
    text = json.dumps(OURS, indent=1) + "\n"
    (HERE / "record.json").write_text(text, encoding="utf-8")
