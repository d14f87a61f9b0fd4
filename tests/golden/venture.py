"""The book of bets as a fund reports it, from the flows of `ledger.py`.

An independent check, like the ledger itself: written from the specification
and never adjusted to the product's output. It needs SciPy (the rate of return
is a root that SciPy finds); the ledger and the product's tests do not.

Run as `python3 tests/golden/venture.py`: it reads every scenario/<name>.txt and
rewrites expected/<name>.bets.json: the book as a whole and each bet that
counts, in the order they are due.

A flow stands at the end of its month. Money in bills grows from the next month
on, by the bill yield of that month for its days. Before the start that is the
yield at the recorded bill, or at the rate of month 0 where nothing is recorded.
"""

import json
import math

import ledger
from ledger import HERE, HUNDRED, RECORD, ZERO, days, short_rate, spot_yield
from scipy.optimize import brentq


def bill_yield(s, month):
    """The annual yield of bills in a calendar month."""
    t = month - s["start"] + 1
    if t >= 1:
        rate = short_rate(s, t)
    elif month in RECORD:
        rate = ledger.post16(ledger.bond_equivalent(RECORD[month]))
    else:
        rate = short_rate(s, 0)
    return spot_yield(s, "bills", rate)


def compounded(s, flows, last):
    """What flows have become in bills at the end of the last month."""
    total = ZERO
    for month in range(min(flows, default=last), last + 1):
        in_month, in_year = days(month)
        total *= 1 + bill_yield(s, month) * in_month / in_year
        total += flows.get(month, ZERO)
    return total


def rate_of_return(net):
    """The annual rate at which the net flows are worth nothing; None without one sign change."""
    signs = [flow > 0 for flow in net if flow != 0]
    if sum(a != b for a, b in zip(signs, signs[1:])) != 1:
        return None
    flows = [float(flow) for flow in net]
    last = len(flows) - 1

    def value(u):  # u = log(1 + monthly rate); scaled so that no power overflows
        return math.fsum(
            flow * math.exp(-u * k if u >= 0 else u * (last - k)) for k, flow in enumerate(flows))

    high = 1e-6
    while value(high) * value(-high) > 0:
        high *= 2
    root = brentq(value, -high, high, xtol=1e-18, rtol=8.9e-16, maxiter=500)
    return math.expm1(12 * root)


def figures(s, bets, rows):
    last = s["start"] + len(rows) - 1
    paid, back, value = {}, {}, ZERO
    for bet in bets:
        for month, (out, came, _) in bet.flows.items():
            if month <= last:
                paid[month] = paid.get(month, ZERO) + out
                back[month] = back.get(month, ZERO) + came
        held = [month for month in bet.flows if month <= last]
        value += bet.flows[max(held)][2] if held else ZERO
    paid_in, cash_back = sum(paid.values(), ZERO), sum(back.values(), ZERO)
    months = range(min(paid, default=last), last + 1)
    net = [back.get(month, ZERO) - paid.get(month, ZERO) for month in months]
    if net:
        net[-1] += value
    in_bills = compounded(s, paid, last)
    year = rows[:12]
    profit = sum(row["profit"] for row in year)
    in_year = sum((paid.get(s["start"] + row["month"] - 1, ZERO) for row in year), ZERO)
    amount = sum((bet.amount for bet in bets), ZERO)

    def per(part, whole, factor=1):
        return None if whole == 0 else float(part / whole * factor)

    rate = rate_of_return(net)
    return {
        "paid_in": float(paid_in),
        "book_value": float(value),
        "cash_back": float(cash_back),
        "tvpi": per(cash_back + value, paid_in),
        "dpi": per(cash_back, paid_in),
        "irr": None if rate is None else rate * 100,
        "pme": per(compounded(s, back, last) + value, in_bills),
        "in_bills": float(in_bills),
        "months_of_profit": float(amount / (profit / len(year))) if profit > 0 else None,
        "share_of_profit": per(in_year, max(ZERO, profit), HUNDRED),
    }


def main():
    for path in sorted((HERE / "scenario").glob("*.txt")):
        s = ledger.read_scenario(path.read_text(encoding="utf-8").splitlines())
        run = ledger.Ledger(s)
        for bet in run.bets:  # nothing is lost on the way
            carried = sum((paid for paid, _, _ in bet.flows.values()), ZERO) + bet.unpaid
            assert carried == bet.amount
        found = {
            "book": figures(s, run.bets, run.rows),
            "bets": [{"place": bet.place, **figures(s, [bet], run.rows)} for bet in run.bets],
        }
        (HERE / "expected" / f"{path.stem}.bets.json").write_text(
            json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
