#!/usr/bin/env python3
"""A run by the day and the liquidity ladder, in floating point.

Written from the specification (model, section 7, "A run by day" and "Liquidity ladder") and from
what README.md says of the things it leaves open. `python3 tests/golden/day_run.py` rewrites
`day_run.json`. Never adjust it to the program's output.

Bills are held here maturity by maturity, one bucket a day, and what is sold of them is found by
halving an interval, so that neither a closed form nor an average stands in for them.
"""

import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
CLASSES = "cash repo fund bills paper gold bitcoin equities loans other".split()
VOLATILE = "bitcoin gold equities cash repo fund bills paper loans other".split()

DEFAULTS = dict(
    tokens="0", buffer="0", other_liabilities="0", rate="0", bills_wam="0",
    stress_share="30", stress_days="14", redemption_days="0", stress_frozen="0", fund_gate="0",
    bills_daily="12bn", bills_impact="6.25", gold_daily="2bn", bitcoin_daily="1bn",
    gold_haircut="0", bitcoin_haircut="0", paper_haircut="1", equities_haircut="10",
    loans_haircut="20", other_haircut="50", repo_days="1", paper_days="30", equities_days="5",
    loans_days="365", other_days="365", outflow_30d="30", repo_overnight="100",
    stress_profile="even", sale_order="liquid_first",
    **{name: "0" for name in CLASSES if name != "bills"},
)

# Share of the run by day (record, section 3 and remark a of section 6).
EPISODES = {
    "usdc_2023_03": [15, 23, 3, 21, 15, 14, 9],
    "usdt_2022_05": [38, 0, 33, 11, 0, 0, 18],
    "usde_2025_10": [18, 77, 5],
    "usde_2026_04": [14, 16, 23, 22, 15, 5, 2, 3, 0],
    "svb_2023_03": [42, 100],
    "busd_2023_02": [16.16 - 15.81, 15.81 - 14.6] + 4 * [(14.6 - 13.24) / 4],
}

TETHER = dict(
    tokens="183.622bn", buffer="2.2383", other_liabilities="20m", cash="0.021305",
    repo="13.6452", gold="10.033502", bitcoin="3.090263", equities="2.003185",
    loans="7.165874", other="2.793594", rate="3.83", bills_wam="45", gold_haircut="5",
    bitcoin_haircut="10",
)
CIRCLE = dict(tokens="43.176bn", cash="23.04", rate="4.9", bills_wam="30", stress_frozen="34",
              stress_share="15.2", stress_days="7", stress_profile="usdc_2023_03")
MIXED = dict(
    tokens="60bn", buffer="3", cash="4", repo="9", fund="8", paper="7", gold="9", bitcoin="6",
    equities="5", loans="10", other="4", rate="5", bills_wam="62.3", gold_haircut="4",
    bitcoin_haircut="12", bills_daily="2.5bn", gold_daily="400m", bitcoin_daily="150m",
    loans_days="45", other_days="20", paper_days="12", repo_days="3", fund_gate="4",
)

CASES = {
    "tether": TETHER,
    "tether all": TETHER | {"stress_share": "100"},
    "tether front": TETHER | {"stress_share": "85", "stress_days": "9", "stress_profile": "front"},
    "tether may 2022": TETHER | {"stress_share": "60", "stress_profile": "usdt_2022_05"},
    "tether t+3": TETHER | {"stress_share": "95", "redemption_days": "3", "sale_order": "pro_rata"},
    "tether volatile": TETHER | {"stress_share": "70", "sale_order": "volatile_first"},
    "circle": CIRCLE,
    "circle bank run": CIRCLE | {"stress_share": "81", "stress_days": "2",
                                 "stress_profile": "svb_2023_03"},
    "mixed": MIXED | {"stress_share": "45", "stress_days": "11"},
    "mixed pro rata": MIXED | {"stress_share": "55", "stress_days": "31",
                               "stress_profile": "usde_2026_04", "sale_order": "pro_rata"},
    "mixed volatile": MIXED | {"stress_share": "62", "stress_days": "40",
                               "stress_profile": "busd_2023_02", "sale_order": "volatile_first",
                               "redemption_days": "2", "repo_overnight": "40"},
    "no maturity": MIXED | {"bills_wam": "0", "stress_share": "75", "stress_days": "1"},
    "deep sales": MIXED | {"bills_impact": "700", "bills_daily": "30bn", "stress_share": "60",
                           "stress_days": "3", "bills_wam": "400"},
    "short": MIXED | {"buffer": "-6", "stress_share": "20", "stress_days": "5"},
    "nobody": MIXED | {"stress_share": "0"},
    "no tokens": {"tokens": "0", "other_liabilities": "1bn", "gold": "20", "bills_wam": "30"},
}


def read(text):
    for suffix, factor in (("bn", 1e9), ("m", 1e6), ("k", 1e3)):
        if text.endswith(suffix):
            return float(text[: -len(suffix)]) * factor
    return float(text)


def weights(profile, days):
    if profile == "even":
        raw = [1.0] * days
    elif profile == "front":
        raw = [0.5 ** (day / (days / 4)) for day in range(days)]
    else:
        record = EPISODES[profile]
        # Cut both into pieces so fine that each lies within one day of either.
        raw = [0.0] * days
        for piece in range(days * len(record)):
            raw[piece // len(record)] += record[piece // days] / days
    return [weight / sum(raw) for weight in raw]


class Reserve:
    def __init__(self, s):
        self.s = s
        number = lambda key: read(s[key])
        assets = number("tokens") * (1 + number("buffer") / 100) + number("other_liabilities")
        shares = {c: number(c) / 100 for c in CLASSES if c != "bills"}
        shares["bills"] = 1 - sum(shares.values())
        self.held = {c: assets * shares[c] for c in CLASSES}
        self.keeps = {c: 1.0 for c in CLASSES}
        for c in ("paper", "gold", "bitcoin", "equities", "loans", "other"):
            self.keeps[c] -= number(f"{c}_haircut") / 100
        self.frozen = self.held["cash"] * number("stress_frozen") / 100
        self.ready = dict(cash=0, repo=number("repo_days"), fund=1 + number("fund_gate"), gold=1,
                          bitcoin=1, **{f: number(f"{f}_days")
                                        for f in ("paper", "equities", "loans", "other")})
        self.daily = {c: number(f"{c}_daily") for c in ("bills", "gold", "bitcoin")}
        self.impact = number("bills_impact") / 10000 / 3.5e9
        self.rate = number("rate") / 100
        self.day, self.due, self.sold_bills, self.sold = 0, 0.0, [], {}
        span = 2 * number("bills_wam")
        total = self.held.pop("bills")
        # (falls due on day, middle of its maturities, amount)
        self.buckets = []
        if span == 0:
            self.due = total
        day = 1
        while day - 1 < span:
            end = min(day, span)
            self.buckets.append([day, (day - 1 + end) / 2, total * (end - day + 1) / span])
            day += 1

    def running(self):
        return sum(amount for _, _, amount in self.buckets)

    def assets(self):
        return sum(self.held.values()) + self.due + self.running()

    def pass_day(self):
        self.day += 1
        self.sold = {}
        self.sold_bills.append(0.0)
        self.due += sum(amount for day, _, amount in self.buckets if day <= self.day)
        self.buckets = [bucket for bucket in self.buckets if bucket[0] > self.day]

    def free(self, c):
        """What of a class is there to be paid out today, limits aside."""
        if c == "bills":
            can_sell = self.day > 0 and self.daily["bills"] > 0
            return self.due + (self.running() if can_sell else 0.0)
        if self.day < self.ready[c]:
            return 0.0
        return max(0.0, self.held[c] - (self.frozen if c == "cash" else 0.0))

    def sell(self, c, missing):
        if missing <= 0:
            return 0.0
        if c != "bills":
            most = min(self.free(c), self.daily.get(c, 1e300) - self.sold.get(c, 0.0))
            amount = min(most, missing / self.keeps[c])
            self.held[c] -= amount
            self.sold[c] = self.sold.get(c, 0.0) + amount
            return amount * self.keeps[c]
        first = min(self.due, missing)
        self.due -= first
        return first + self.sell_bills(missing - first)

    def sell_bills(self, missing):
        running = self.running()
        most = min(running, self.daily["bills"] - (self.sold_bills[-1] if self.sold_bills else 0))
        if missing <= 0 or most <= 0 or self.day == 0:
            return 0.0
        years = sum(a * (middle - self.day) for _, middle, a in self.buckets) / running / 365
        before = sum(self.sold_bills[-5:])

        def fetched(amount):
            still = 1 + self.rate * years
            return amount * still / (still + self.impact * (before + amount) * years)

        low, high = 0.0, most
        if fetched(most) > missing:
            for _ in range(200):
                middle = (low + high) / 2
                low, high = (middle, high) if fetched(middle) < missing else (low, middle)
        cash = fetched(high)
        for bucket in self.buckets:
            bucket[2] *= 1 - high / running
        self.sold_bills[-1] += high
        return cash

    def raise_cash(self, need, order):
        raised = dict.fromkeys(CLASSES, 0.0)
        if order == "pro_rata":
            free = {c: self.free(c) for c in CLASSES}
            for c in CLASSES:
                if sum(free.values()) > 0:
                    raised[c] += self.sell(c, need * free[c] / sum(free.values()))
        for c in VOLATILE if order == "volatile_first" else CLASSES:
            missing = need - sum(raised.values())
            if missing > 1e-7:
                raised[c] += self.sell(c, missing)
        return raised


def run(s, share):
    """All days until the last is due, then until nobody waits."""
    reserve = Reserve(s)
    tokens, others = read(s["tokens"]), read(s["other_liabilities"])
    days, later = int(s["stress_days"]), int(s["redemption_days"])
    weight = weights(s["stress_profile"], days)
    paid, waiting, rows, day = 0.0, 0.0, [], 0
    at_end = None
    while True:
        if day == days + later:
            at_end = (paid, tokens - paid + others)
        if day >= days + later and (waiting <= 0.005 or day >= days + later + 730):
            break
        day += 1
        reserve.pass_day()
        asked_on = day - later
        due = share * tokens * weight[asked_on - 1] if 1 <= asked_on <= days else 0.0
        raised = reserve.raise_cash(waiting + due, s["sale_order"])
        got = sum(raised.values())
        waiting = max(0.0, waiting + due - got)
        paid += got
        if day <= days + later:
            rows.append(dict(day=day, due=due, paid=got, waiting=waiting,
                             raised=raised, assets=reserve.assets(),
                             cushion=reserve.assets() - (tokens - paid + others)))
    left = paid - at_end[0] + reserve.assets()
    return rows, dict(
        until=None if waiting > 0.005 else day,
        paid_early=at_end[0],
        late=min(1.0, left / at_end[1]) * 100 if at_end[1] > 0.005 else 100.0,
        late_loss=max(0.0, at_end[1] - left),
        cushion=reserve.assets() - (tokens - paid + others),
    )


def from_share(s, broken):
    if not broken(1.0):
        return "never", None
    low, high = 1e-6, 1.0
    if broken(low):
        return "already", None
    for _ in range(36):
        middle = (low + high) / 2
        low, high = (low, middle) if broken(middle) else (middle, high)
    return "at", high * 100


def ladder_cash(s, days):
    reserve = Reserve(s)
    bills = reserve.due + reserve.running()
    cash = {c: max(0.0, held - (reserve.frozen if c == "cash" else 0)) * reserve.keeps[c]
            if days >= reserve.ready[c] else 0.0 for c, held in reserve.held.items()}
    for c in ("gold", "bitcoin"):
        cash[c] = min(reserve.held[c], days * reserve.daily[c]) * reserve.keeps[c]
    wam = read(s["bills_wam"])
    part = 1.0 if days >= 2 * wam else days / (2 * wam)
    sold = min(bills * (1 - part), days * reserve.daily["bills"])
    five_days = sold / days * min(days, 5) if days else 0.0
    still = 1 + reserve.rate * wam / 365
    cash["bills"] = bills * part + sold * still / (still + reserve.impact * five_days * wam / 365)
    return cash


def coverage(s):
    reserve = Reserve(s)
    out = read(s["outflow_30d"]) / 100 * read(s["tokens"])
    if out <= 0.005:
        return None
    overnight = reserve.held["repo"] * read(s["repo_overnight"]) / 100
    falls_due = lambda c: reserve.held[c] if reserve.ready[c] <= 30 else 0.0
    inflow = reserve.held["cash"] - reserve.frozen + falls_due("fund") + falls_due("paper")
    inflow += falls_due("loans") + max(0.0, falls_due("repo") - overnight)
    liquid = reserve.due + reserve.running() + overnight
    return liquid / (out - min(inflow, 0.75 * out)) * 100


def case(changes):
    s = DEFAULTS | changes
    tokens, share = read(s["tokens"]), read(s["stress_share"]) / 100
    rows, end = run(s, share)
    waits = [row for row in rows if row["waiting"] > 0.005]
    most = max(waits, key=lambda row: row["waiting"]) if waits else None
    outcome = ("no_tokens" if tokens == 0 else "nobody_asks" if share == 0
               else "waits" if waits else "everyone")
    start = Reserve(s).assets() - tokens - read(s["other_liabilities"])
    gone = [row["day"] for row in rows if row["cushion"] < -0.005]
    insolvent = 0 if start < -0.005 else gone[0] if gone else None
    word = "already" if insolvent == 0 else "from" if gone or end["cushion"] < -0.005 else "holds"
    last = int(s["stress_days"]) + int(s["redemption_days"])
    breaks, breaks_at = from_share(s, lambda q: any(r["waiting"] > 0.005 for r in run(s, q)[0]))
    loses, loses_at = from_share(s, lambda q: run(s, q)[1]["cushion"] < -0.005)
    rungs = [(days, ladder_cash(s, days)) for days in (0, 1, 5, 30, 90)]
    return {
        "changes": changes,
        "outcome": outcome,
        "waits_from": waits[0]["day"] if waits else None,
        "waits_usd": waits[0]["waiting"] if waits else None,
        "waits_most": most["waiting"] if most else None,
        "waits_until": end["until"] if waits else None,
        "insolvent": word,
        "early": 100.0 if end["paid_early"] > 0.005 or share * tokens == 0 else end["late"],
        "late": end["late"],
        "late_loss": end["late_loss"],
        "can_raise": sum(ladder_cash(s, last).values()),
        "breaks": breaks, "breaks_at": breaks_at, "loses": loses, "loses_at": loses_at,
        "by_day": rows,
        "ladder": [{"days": days, "cash": cash,
                    "survives": min(1.0, sum(cash.values()) / tokens) * 100 if tokens else None}
                   for days, cash in rungs],
        "coverage": coverage(s),
    }


def rounded(value):
    if isinstance(value, float):
        return float(f"{value:.12g}")
    if isinstance(value, dict):
        return {key: rounded(inner) for key, inner in value.items()}
    return [rounded(inner) for inner in value] if isinstance(value, list) else value


def main():
    found = {name: rounded(case(changes)) for name, changes in CASES.items()}
    text = json.dumps(found, separators=(",", ":")).replace("},\"", "},\n\"")
    (HERE / "day_run.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
