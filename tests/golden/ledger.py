"""An independent check of the ledger of a stablecoin issuer.

This program was written from the specification of the model alone, without
sight of the product's source, and is never adjusted to the product's output.
Where the two differ, the specification decides.

Run as `python3 tests/golden/ledger.py`: it reads every scenario/<name>.txt and
rewrites expected/<name>.csv (one row a month) and expected/<name>.json (the key
figures). The same input always gives the same bytes. Each run first checks
itself: the worked examples A, B and C to the printed cent, and in every month
of every scenario that excess reserves carried forward equal assets - tokens -
queue - other liabilities to the last digit.

Numbers. Money is USD in exact decimals, posted to 6 places, half to even, once
for each product. Rates are annual fractions, posted to 16 places. A month's
share of a year is days / days of that year: multiply first, divide last.
Powers are taken in binary floating point by the C library, posted to 16 places.
"""

import calendar
import decimal
import math
import pathlib
import urllib.parse
from decimal import Decimal

HERE = pathlib.Path(__file__).resolve().parent

# 100 digits: every product below is exact before it is posted.
decimal.setcontext(decimal.Context(prec=100, rounding=decimal.ROUND_HALF_EVEN))

ZERO = Decimal(0)
ONE = Decimal(1)
HUNDRED = Decimal(100)
OUT_OF_RANGE = Decimal(10) ** 20
HALF_A_CENT = Decimal("0.005")

LIQUID = ("cash", "repo", "fund", "bills", "paper")
CLASSES = LIQUID + ("gold", "bitcoin", "equities", "loans", "other")
NAMED = tuple(c for c in CLASSES if c != "bills")  # bills are the remainder
MARKED = ("gold", "bitcoin", "equities")
WITH_YIELD = LIQUID + ("loans",)  # `other` has a yield too, without a beta

COLUMNS = (
    "month date rate tokens cash repo fund bills paper gold bitcoin equities loans other "
    "bets_inside assets queue excess interest bet_income other_income partners holders fees "
    "costs losses tax profit marks reported purchases bets dividends"
).split()

FIGURES = (
    "reserve_income net_reserve_income profit reported_profit margin margin_after_partners "
    "profit_per_employee cost_income excess excess_ratio excess_low excess_low_month "
    "cushion_fall break_even_rate break_even_tokens income_per_bp income_per_100bp "
    "months_to_pay_bets bets_share insolvent_month gated_month overdrawn_month"
).split()


# ---------------------------------------------------------------- numbers


def post(amount):
    """An amount of USD, posted to 6 places."""
    return amount.quantize(Decimal("1e-6")) + ZERO


def post16(rate):
    """A rate, a yield or a power, posted to 16 places."""
    return rate.quantize(Decimal("1e-16")) + ZERO


def month_power(annual):
    """(1 + annual)^(1/12), in floating point, posted to 16 places."""
    base = float(ONE + annual)
    power = math.pow(base, 1.0 / 12.0)
    exact = Decimal(base) ** Decimal(1.0 / 12.0) if base > 0 else ZERO
    if abs(power - float(exact)) > math.ulp(power):
        raise AssertionError(f"the C library's pow is off by more than one ulp at {base!r}")
    return post16(Decimal(power))


def positive(value):
    return max(ZERO, value)


def ratio(numerator, denominator):
    """A quotient; None (null) when the denominator is 0."""
    return None if denominator == 0 else numerator / denominator


# ---------------------------------------------------------------- reading

AMOUNTS = {"tokens", "other_liabilities", "staff_cost", "other_cost", "other_income"}
COUNTS = {"staff", "turnover", "bills_wam"}
WHOLE = {"months", "rate_from", "rate_months", "run_month", "run_months", "shock_month",
         "frozen_months"}
MONTHS = {"start", "history_from"}
WORDS = {"path", "holder_basis", "dividend_base", "bets_from", "outcome", "tokens_path", "rates"}
PERCENT = (
    {"growth", "redemption_fee", "buffer", "rate", "rate_end", "other_yield"}
    | set(NAMED)
    | {f"{c}_beta" for c in WITH_YIELD}
    | {f"{c}_spread" for c in WITH_YIELD}
    | {f"{c}_return" for c in MARKED}
    | {"partner_share", "partner_fixed", "holder_share", "holder_fee", "loan_loss", "tax"}
    | {f"{c}_shock" for c in MARKED + ("loans",)} | {"cash_frozen", "frozen_loss"}
    | {"gold_share", "bitcoin_share", "gold_issuance", "bitcoin_issuance", "loans_issuance"}
    | {"dividend", "floor", "bets_scale", "run_share", "gold_haircut", "bitcoin_haircut"}
)
BASIS_POINTS = {"custody"}

BET_FIELDS = {
    "equity": "name amount month multiple exit chance ends counted",
    "loan": "name amount month coupon exit recovery chance ends counted",
    "compute": "name units unit_price month hours utilisation price power life ends counted",
    "grant": "name amount month ends counted",
}


def read_amount(text):
    for suffix, factor in (("bn", 10**9), ("tn", 10**12), ("m", 10**6), ("k", 10**3)):
        if text.endswith(suffix):
            return Decimal(text[: -len(suffix)]) * factor
    return Decimal(text)


def read_month(text):
    """YYYY-MM as a count of months."""
    year, month = text.split("-")
    return int(year) * 12 + int(month) - 1


def read_nodes(text, value):
    """`month:value,...`, sorted; the last of equal months wins."""
    nodes = {}
    for part in filter(None, text.split(",")):
        month, _, rest = part.partition(":")
        nodes[int(month)] = value(rest)
    return sorted(nodes.items())


def read_bet(text):
    fields = {}
    for part in text.split(";"):
        key, _, value = part.partition(":")
        if key in fields:
            raise ValueError(f"bet field twice: {key}")
        fields[key] = urllib.parse.unquote(value)
    known = BET_FIELDS[fields["kind"]].split()
    unknown = set(fields) - set(known) - {"kind"}
    if unknown:
        raise ValueError(f"unknown bet field: {sorted(unknown)}")
    bet = {
        "kind": fields["kind"],
        "name": fields.get("name", ""),
        "month": read_month(fields["month"]),
        "counted": fields.get("counted", "yes") == "yes",
        "ends": fields.get("ends", "success"),
    }
    if fields["kind"] == "compute":
        for key, default in (("units", None), ("unit_price", None), ("hours", "8760"),
                             ("utilisation", "100"), ("price", "0"), ("power", "0"),
                             ("life", "60")):
            bet[key] = read_amount(fields.get(key, default))
        bet["utilisation"] /= HUNDRED
        bet["life"] = int(bet["life"])
        bet["amount"] = bet["units"] * bet["unit_price"]
    else:
        bet["amount"] = read_amount(fields["amount"])
    if fields["kind"] in ("equity", "loan"):
        bet["chance"] = Decimal(fields.get("chance", "50")) / HUNDRED
        bet["exit"] = read_month(fields["exit"]) if "exit" in fields else bet["month"] + 60
    if fields["kind"] == "equity":
        bet["multiple"] = Decimal(fields.get("multiple", "1"))
    if fields["kind"] == "loan":
        bet["coupon"] = Decimal(fields.get("coupon", "0")) / HUNDRED
        bet["recovery"] = Decimal(fields.get("recovery", "0")) / HUNDRED
    if bet.get("exit", bet["month"]) < bet["month"]:
        raise ValueError("sold or due before it is paid")
    if bet["ends"] not in ("success", "failure", "expected"):
        raise ValueError("ends")
    return bet


def defaults():
    values = {key: ZERO for key in AMOUNTS | COUNTS | PERCENT | BASIS_POINTS}
    for c in WITH_YIELD:
        values[f"{c}_beta"] = ONE
    values["bets_scale"] = ONE
    values.update(
        months=60, rate_from=0, rate_months=1, run_month=1, run_months=1, shock_month=0,
        frozen_months=1, start=read_month("2026-07"), history_from=None, path="flat",
        holder_basis="rate", dividend_base="profit",
        bets_from="profit", outcome="as_set", tokens_path=[], rates=[], bets=[],
    )
    return values


def read_scenario(lines):
    """`key=value` lines; percentages and basis points become fractions."""
    values = defaults()
    seen = set()
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        key, _, text = line.partition("=")
        if key == "bet":
            values["bets"].append(read_bet(text))
            continue
        if key in seen:
            raise ValueError(f"key twice: {key}")
        seen.add(key)
        if key == "bets" and text == "none":
            continue
        if key == "tokens_path":
            values[key] = read_nodes(text, read_amount)
        elif key == "rates":
            values[key] = read_nodes(text, lambda percent: Decimal(percent) / HUNDRED)
        elif key in WORDS:
            values[key] = text
        elif key in MONTHS:
            values[key] = read_month(text)
        elif key in WHOLE:
            values[key] = int(text)
        elif key in AMOUNTS:
            values[key] = read_amount(text)
        elif key in COUNTS:
            values[key] = Decimal(text)
        elif key in PERCENT:
            values[key] = Decimal(text) / HUNDRED
        elif key in BASIS_POINTS:
            values[key] = Decimal(text) / 10000
        else:
            raise ValueError(f"unknown key: {key}")
    if values["path"] not in ("flat", "ramp", "nodes", "history"):
        raise ValueError("path")
    if values["holder_basis"] not in ("rate", "income", "rest"):
        raise ValueError("holder_basis")
    below_zero = [values["rate"], values["rate_end"], values["other_yield"]]
    if min(below_zero + [rate for _, rate in values["rates"]]) < 0:
        raise ValueError("a rate or yield below zero")
    if values["dividend_base"] not in ("profit", "reported", "excess"):
        raise ValueError("dividend_base")
    if values["bets_from"] not in ("profit", "reserve"):
        raise ValueError("bets_from")
    if values["outcome"] not in ("as_set", "foresight", "tuition", "expected"):
        raise ValueError("outcome")
    if len(values["bets"]) > 16:
        raise ValueError("more than 16 bets")
    return values


def read_record():
    """The recorded 3-month bill: discount rate by month, as a fraction."""
    record = {}
    lines = (HERE / "us_treasury_bill_3m_monthly.csv").read_text().split()
    for line in lines[1:]:
        date, percent = line.split(",")
        record[read_month(date[:7])] = Decimal(percent) / HUNDRED
    return record


RECORD = read_record()


# ---------------------------------------------------------------- time and rates


def month_name(count):
    return f"{count // 12:04d}-{count % 12 + 1:02d}"


def days(count):
    """(days in the month, days in its year)."""
    year, month = count // 12, count % 12 + 1
    return calendar.monthrange(year, month)[1], 366 if calendar.isleap(year) else 365


def year_fraction(count):
    in_month, in_year = days(count)
    return Decimal(in_month) / in_year


def on_line(nodes, t):
    """Straight lines between nodes, flat outside."""
    if t <= nodes[0][0]:
        return nodes[0][1]
    for (t0, v0), (t1, v1) in zip(nodes, nodes[1:]):
        if t <= t1:
            return v0 + (v1 - v0) * (t - t0) / (t1 - t0)
    return nodes[-1][1]


def bond_equivalent(discount):
    return 365 * discount / (360 - 91 * discount)


def short_rate(s, t):
    """The short rate of month t; t = 0 is the rate the bill ladder starts from."""
    path = s["path"]
    if path == "ramp":
        steps = min(max(0, t - s["rate_from"]), s["rate_months"])
        rate = s["rate"] + (s["rate_end"] - s["rate"]) * steps / s["rate_months"]
        if t == 0:
            rate = s["rate"]
    elif path == "nodes" and s["rates"]:
        rate = on_line(s["rates"], t)
    elif path == "history":
        first, last = min(RECORD), max(RECORD)
        month = s["history_from"] + t - 1
        rate = bond_equivalent(RECORD[min(max(month, first), last)])
    else:
        rate = s["rate"]
    return post16(positive(rate))


def spot_yield(s, name, rate):
    """max(0, beta * r + s) of an interest-bearing class."""
    if name == "other":
        return post16(positive(s["other_yield"]))
    return post16(positive(s[f"{name}_beta"] * rate + s[f"{name}_spread"]))


# ---------------------------------------------------------------- the split


def split(total, shares):
    """Divide `total` by `shares` (a dict in the fixed order of classes).

    Every part but the largest is posted and takes at most what is left; the
    largest (the first of equals) takes the rest.
    """
    whole = sum(shares.values())
    largest = max(shares, key=lambda name: shares[name])  # the first of equals
    left = total
    parts = {}
    for name, share in shares.items():
        if name != largest:
            parts[name] = min(post(total * share / whole), left)
            left -= parts[name]
    parts[largest] = left
    return {name: parts[name] for name in shares}


def mix(s):
    """Shares of all classes; bills are the remainder, never below zero."""
    named = sum(s[c] for c in NAMED)
    return {c: positive(ONE - named) if c == "bills" else s[c] for c in CLASSES}


def rebalance(total, liquid_shares):
    if total < 0:
        parts = {c: ZERO for c in LIQUID}
        parts["cash"] = total  # an overdraft
        return parts
    return split(total, liquid_shares)


def scaled(*shares):
    """Shares that add up to more than 100 % are scaled back in proportion.

    Returned as (share, divisor), so that the division comes last.
    """
    divisor = max(ONE, sum(shares))
    return [(share, divisor) for share in shares]


# ---------------------------------------------------------------- bets


class Bet:
    """One bet that counts, kept month by month.

    It begins when the last of it has been paid. Late payment moves everything
    that follows by the same number of months. Until then what has been paid is
    carried at cost (a loan bears its coupon on it); a stake is held at cost
    until it is sold, a loan at its principal until it is due, machines on a
    straight line over their life, a grant at nothing.
    """

    def __init__(self, s, bet):
        self.kind = bet["kind"]
        self.name = bet["name"]
        self.month = bet["month"]
        self.amount = post(bet["amount"] * s["bets_scale"])
        self.unpaid = self.amount
        self.carried = ZERO
        self.age = None  # months since it began
        self.flows = {}  # calendar month: [paid, cash back, carrying value]

        chance = bet.get("chance", ONE)  # machines and grants always come as planned
        how = s["outcome"] if s["outcome"] != "as_set" else bet["ends"]
        weight = {"foresight": ONE, "success": ONE, "tuition": ZERO, "failure": ZERO,
                  "expected": chance}[how]
        self.coupon = self.at_end = self.a_year = ZERO
        if self.kind == "equity":
            self.at_end = post(self.amount * bet["multiple"] * weight)
        elif self.kind == "loan":
            self.coupon = bet["coupon"] * weight
            self.at_end = post(self.amount * (weight + (ONE - weight) * bet["recovery"]))
        elif self.kind == "compute":
            an_hour = bet["utilisation"] * bet["price"] - bet["power"]
            self.a_year = post(post(bet["units"] * bet["hours"] * an_hour * weight)
                               * s["bets_scale"])
        if self.kind == "compute":
            self.length = bet["life"]
        elif self.kind == "grant":
            self.length = 0
        else:
            self.length = max(1, bet["exit"] - bet["month"])

    def pay(self, month, payment):
        """Pay a part of it, or the last of it; grants are gone at once."""
        self.unpaid -= payment
        if self.kind != "grant":
            self.carried += payment
        if self.unpaid == 0 and self.age is None and (payment > 0 or self.amount == 0):
            self.age = 0
        flow = self.flows.setdefault(month, [ZERO, ZERO, ZERO])
        flow[0] += payment
        flow[2] = self.carried

    def turn(self, month):
        """A month passes: (income, proceeds, change of the carrying value)."""
        before = self.carried
        income = proceeds = ZERO
        in_month, in_year = days(month)
        if self.kind == "loan":
            income = post(self.carried * self.coupon * in_month / in_year)
        if self.age is not None:
            self.age += 1
            if self.kind == "compute" and self.age <= self.length:
                income = post(self.a_year * in_month / in_year)
                left = self.length - self.age
                self.carried = post(self.amount * left / self.length)
            if self.kind in ("equity", "loan") and self.age == self.length:
                proceeds = self.at_end
                self.carried = ZERO
        self.flows[month] = [ZERO, income + proceeds, self.carried]
        return income, proceeds, self.carried - before


# ---------------------------------------------------------------- the ledger


class Ledger:
    def __init__(self, s):
        self.s = s
        self.rows = []
        self.tokens = post(s["tokens"])
        self.queue = ZERO
        self.other_liabilities = post(s["other_liabilities"])
        self.run_part = ZERO
        self.frozen = ZERO  # the part of cash that cannot be paid out

        self.inside = s["bets_from"] == "reserve"
        self.bets = []  # in the order they are due: by month, then by order in the list
        for place, entry in enumerate(s["bets"]):
            if entry["counted"]:
                bet = Bet(s, entry)
                bet.place = place
                self.bets.append(bet)
        self.bets.sort(key=lambda bet: bet.month)
        for bet in self.bets:
            if bet.month < s["start"]:  # paid already, and whatever happened since
                bet.pay(bet.month, bet.amount)
                for month in range(bet.month + 1, s["start"]):
                    bet.turn(month)
        self.bets_inside = self.carried()

        shares = mix(s)
        self.liquid_shares = {c: shares[c] for c in LIQUID}
        if sum(self.liquid_shares.values()) == 0:
            self.liquid_shares["bills"] = ONE
        assets = post(s["tokens"] * (ONE + s["buffer"])) + self.other_liabilities
        to_divide = assets - self.bets_inside
        if to_divide < 0:
            self.holdings = {c: ZERO for c in CLASSES}
            self.holdings["cash"] = to_divide
        else:
            self.holdings = split(to_divide, shares)
        self.excess = assets - self.tokens - self.other_liabilities
        self.check_balance()

        self.opening_holdings = dict(self.holdings)
        self.opening_assets = assets
        self.opening_excess = self.excess
        self.opening_tokens = self.tokens

        wam = s["bills_wam"]
        self.repricing = post16(Decimal("30.4375") / (Decimal("30.4375") + wam))
        self.ladder = spot_yield(s, "bills", short_rate(s, 0))

        self.growth_factor = month_power(s["growth"]) - ONE
        self.mark_factor = {c: month_power(s[f"{c}_return"]) - ONE for c in MARKED}

        # (opening holdings with a yield above zero, year fraction) of each month
        self.earning = []

        for t in range(1, s["months"] + 1):
            row = self.month(t)
            if any(abs(v) > OUT_OF_RANGE for v in row.values() if isinstance(v, Decimal)):
                break
            self.rows.append(row)

    # -- helpers

    def carried(self):
        return sum((bet.carried for bet in self.bets), ZERO) if self.inside else ZERO

    def assets(self):
        return sum(self.holdings.values()) + self.bets_inside

    def check_balance(self):
        right = self.assets() - self.tokens - self.queue - self.other_liabilities
        if self.excess != right:
            raise AssertionError(f"the balance does not hold: {self.excess} != {right}")
        for name, amount in self.holdings.items():
            if amount < 0 and name != "cash":
                raise AssertionError(f"negative holding: {name} {amount}")
        if self.queue < 0 or self.tokens < 0 or self.bets_inside < 0:
            raise AssertionError("a negative queue, token or bet amount")

    def sell(self, name, wanted, haircut):
        """Raise up to `wanted` from gold or bitcoin: (raised, loss by the haircut)."""
        payable = post(self.holdings[name] * (ONE - haircut))
        if wanted >= payable:
            sold, raised = self.holdings[name], payable
        else:
            raised = wanted
            sold = min(self.holdings[name], post(wanted / (ONE - haircut)))
        self.holdings[name] -= sold
        return raised, sold - raised

    def tokens_step(self, t):
        s = self.s
        if s["tokens_path"]:
            step = post(on_line(s["tokens_path"], t)) - post(on_line(s["tokens_path"], t - 1))
        else:
            step = post(self.tokens * self.growth_factor)
        return step

    # -- one month

    def month(self, t):
        s = self.s
        H = self.holdings
        calendar_month = s["start"] + t - 1
        in_month, in_year = days(calendar_month)

        def accrue(amount, annual):
            return post(amount * annual * in_month / in_year)

        tokens_open = self.tokens
        queue_open = self.queue
        excess_open = self.excess
        assets_open = self.assets()
        opening = dict(H)
        frozen_open = self.frozen

        # 1 and 2. The rate, the yields, the ladder of bills.
        rate = short_rate(s, t)
        spot = {c: spot_yield(s, c, rate) for c in WITH_YIELD + ("other",)}
        self.ladder = post16(self.ladder + self.repricing * (spot["bills"] - self.ladder))
        earned = {**spot, "bills": self.ladder}
        self.earning.append((
            sum(positive(opening[c]) for c in earned if earned[c] > 0),
            year_fraction(calendar_month),
        ))

        # 3. Tokens, and a run on them.
        has_run = s["run_share"] > 0
        run_now = has_run and s["run_month"] <= t < s["run_month"] + s["run_months"]
        if has_run and t == s["run_month"]:
            run_total = post(tokens_open * s["run_share"])
            self.run_part = post(run_total / s["run_months"])
            # Parts add up to the whole: the first takes what rounding leaves.
            self.run_first = run_total - self.run_part * (s["run_months"] - 1)
        run = ZERO
        if run_now:
            run = self.run_first if t == s["run_month"] else self.run_part
        net = max(-tokens_open, self.tokens_step(t) - run)
        issued = positive(net)
        asked = positive(-net) + queue_open
        self.tokens = tokens_open + net

        # 4. Marks; in the month of a shock on what the fall leaves. Cash is frozen from that month
        # on; the month after its last writes a part of it off and frees the rest.
        shocked = t == s["shock_month"]
        marks = ZERO
        for c in MARKED:
            factor = self.mark_factor[c]
            if shocked:
                factor = post16((ONE + factor) * (ONE - s[f"{c}_shock"])) - ONE
            mark = post(H[c] * factor)
            H[c] += mark
            marks += mark
        if shocked:
            self.frozen = post(positive(opening["cash"]) * s["cash_frozen"])
        if s["shock_month"] > 0 and t == s["shock_month"] + s["frozen_months"]:
            lost = post(self.frozen * s["frozen_loss"])
            H["cash"] -= lost
            marks -= lost
            self.frozen = ZERO
        liquid_open = sum(H[c] for c in LIQUID) - self.frozen

        # Bets turn: coupons, running cash, exits. Inside the reserve they are income and marks.
        bet_income = bet_proceeds = ZERO
        for bet in self.bets:
            income, proceeds, change = bet.turn(calendar_month)
            if self.inside:
                bet_income += income
                bet_proceeds += proceeds
                marks += proceeds + change
        self.bets_inside = self.carried()

        # 5. Redemption.
        distressed = run_now or queue_open > 0
        gold_haircut = s["gold_haircut"] if distressed else ZERO
        bitcoin_haircut = s["bitcoin_haircut"] if distressed else ZERO
        payable = positive(
            liquid_open + issued
            + post(H["gold"] * (ONE - gold_haircut))
            + post(H["bitcoin"] * (ONE - bitcoin_haircut))
        )
        paid = min(asked, payable)
        paid_liquid = min(paid, positive(liquid_open + issued))
        missing = paid - paid_liquid
        for name, haircut in (("gold", gold_haircut), ("bitcoin", bitcoin_haircut)):
            raised, loss = self.sell(name, missing, haircut)
            missing -= raised
            marks -= loss
        assert missing == 0
        self.queue = asked - paid
        liquid = liquid_open + issued - paid_liquid

        # 6. Interest, on opening holdings and on half of the month's flow.
        interest = ZERO
        for c in WITH_YIELD + ("other",):
            amount = opening[c]
            if c == "cash":  # an overdraft costs today's bill yield; frozen cash covers none
                overdraft = positive(frozen_open - amount)
                interest -= accrue(overdraft, spot["bills"])
                amount += overdraft
            interest += accrue(amount, earned[c])
        interest += post((issued - paid_liquid) * spot["bills"] * in_month / (2 * in_year))

        # 7. Losses on loans.
        losses = accrue(opening["loans"], s["loan_loss"])
        if shocked:
            losses += post(opening["loans"] * s["loans_shock"])
        losses = min(losses, opening["loans"])
        H["loans"] -= losses

        # 8. Partners and holders.
        partners = post(s["partner_share"] * positive(interest))
        partners += accrue(tokens_open, s["partner_fixed"])
        left = interest - partners
        if s["holder_basis"] == "rate":
            holder_rate = post16(s["holder_share"] * rate)
            holders = post((2 * tokens_open + net) * holder_rate * in_month / (2 * in_year))
        elif s["holder_basis"] == "income":
            holders = post(s["holder_share"] * positive(left))
        else:
            holders = positive(left - accrue(tokens_open, s["holder_fee"]))

        # 9. Fees, other income, costs.
        fees = accrue(tokens_open, post16(s["redemption_fee"] * s["turnover"]))
        other_income = accrue(s["other_income"], ONE)
        costs = accrue(s["staff"] * s["staff_cost"], ONE)
        costs += accrue(s["other_cost"], ONE)
        costs += accrue(positive(assets_open), s["custody"])

        # 10. Profit.
        before_tax = (interest + fees + other_income + bet_income
                      - partners - holders - costs - losses)
        tax = post(s["tax"] * positive(before_tax))
        profit = before_tax - tax

        # 11. Growth of the illiquid, from free cash only: what liquid assets leave after the queue
        # and after the cash that the month's result takes (losses on loans take none).
        result = profit + losses + bet_proceeds
        free = positive(liquid - self.queue + min(ZERO, result))
        growth = ZERO
        if tokens_open >= Decimal("0.005"):  # less is rounding and no base
            growth = positive(post16(self.tokens / tokens_open - ONE))

        def buy(name, wanted):
            nonlocal free, liquid
            amount = min(wanted, free)
            H[name] += amount
            free -= amount
            liquid -= amount
            return amount

        for name in ("loans", "equities", "other"):
            buy(name, post(H[name] * growth))
        at_issuance = scaled(s["gold_issuance"], s["bitcoin_issuance"], s["loans_issuance"])
        for name, (share, divisor) in zip(("gold", "bitcoin", "loans"), at_issuance):
            buy(name, post(issued * share / divisor))

        # 12. Uses of profit: bets due, purchases, dividend.
        room = positive(excess_open + profit + marks - post(s["floor"] * self.tokens))
        bets_paid = ZERO
        bets_from_profit = ZERO
        for bet in self.bets:
            if bet.month > calendar_month:
                break
            if bet.month < s["start"]:
                continue
            payment = min(bet.unpaid, room, free)
            bet.pay(calendar_month, payment)
            bets_paid += payment
            free -= payment
            liquid -= payment
            if not self.inside:
                bets_from_profit += payment
                room -= payment
            elif bet.kind == "grant":
                marks -= payment  # written off at once, so it takes room like a payout
                room -= payment
        self.bets_inside = self.carried()

        purchases = ZERO
        of_profit = scaled(s["gold_share"], s["bitcoin_share"])
        for name, (share, divisor) in zip(("gold", "bitcoin"), of_profit):
            purchases += buy(name, min(post(positive(profit) * share / divisor), room))

        if s["dividend_base"] == "excess":
            base = room
        else:
            earned = profit if s["dividend_base"] == "profit" else profit + marks
            base = positive(earned - purchases - bets_from_profit)
        dividends = min(post(s["dividend"] * base), room, free)
        liquid -= dividends

        # 13. Settle the month's own result and rebalance. Losses on loans are in
        # the profit but have left the loans, not the cash. Proceeds of bets come with it.
        liquid += result
        for name, haircut in (("gold", gold_haircut), ("bitcoin", bitcoin_haircut)):
            raised, loss = self.sell(name, positive(-liquid), haircut)
            liquid += raised
            marks -= loss
        H.update(rebalance(liquid, self.liquid_shares))
        H["cash"] += self.frozen

        self.excess = excess_open + profit + marks - dividends - bets_from_profit
        self.check_balance()

        row = {
            "month": t, "date": month_name(calendar_month), "rate": rate,
            "tokens": self.tokens, **{c: H[c] for c in CLASSES},
            "frozen": self.frozen, "bets_inside": self.bets_inside, "assets": self.assets(),
            "queue": self.queue, "excess": self.excess, "interest": interest,
            "bet_income": bet_income, "other_income": other_income, "partners": partners,
            "holders": holders, "fees": fees, "costs": costs, "losses": losses, "tax": tax,
            "profit": profit, "marks": marks, "reported": profit + marks,
            "purchases": purchases, "bets": bets_paid, "dividends": dividends,
        }
        for name in ("partners", "holders", "fees", "costs", "losses", "tax", "purchases",
                     "bets", "dividends"):
            if row[name] < 0:
                raise AssertionError(f"negative flow: {name} {row[name]}")
        return row


# ---------------------------------------------------------------- key figures


def income_a_year(s, holdings, rate):
    """Interest of a year on constant holdings at one rate, without the lag."""
    income = ZERO
    for c in WITH_YIELD:
        bills_for_overdraft = "bills" if c == "cash" and holdings[c] < 0 else c
        beta, spread = s[f"{bills_for_overdraft}_beta"], s[f"{bills_for_overdraft}_spread"]
        income += holdings[c] * positive(beta * rate + spread)
    return income + holdings["other"] * positive(s["other_yield"])


def holders_a_year(s, left, rate, tokens):
    """What holders get of a year at one rate; `left` is interest after partners."""
    if s["holder_basis"] == "rate":
        return s["holder_share"] * rate * tokens
    if s["holder_basis"] == "income":
        return s["holder_share"] * positive(left)
    return positive(left - s["holder_fee"] * tokens)


def break_even_rate(s, ledger):
    """The smallest rate above zero at which the constant balance sheet earns zero.

    Profit is piecewise linear in the rate; its bends are where a yield leaves
    zero, where the whole interest changes sign, and where holders who get a share
    of what is left begin to get any.
    """
    H, L = ledger.opening_holdings, ledger.opening_tokens
    fixed = (s["redemption_fee"] * s["turnover"] * L + s["other_income"]
             - s["staff"] * s["staff_cost"] - s["other_cost"]
             - s["custody"] * positive(ledger.opening_assets) - s["loan_loss"] * H["loans"])

    def after_partners(rate):
        income = income_a_year(s, H, rate)
        return income - s["partner_share"] * positive(income) - s["partner_fixed"] * L

    def after_fee(rate):
        return after_partners(rate) - (s["holder_fee"] * L if s["holder_basis"] == "rest" else 0)

    def profit(rate):
        return after_partners(rate) - holders_a_year(s, after_partners(rate), rate, L) + fixed

    if profit(ZERO) >= 0:
        return None
    bends = {ZERO}
    for c in WITH_YIELD:
        if s[f"{c}_beta"] != 0:
            bends.add(positive(-s[f"{c}_spread"] / s[f"{c}_beta"]))
    for of in (lambda rate: income_a_year(s, H, rate), after_fee):
        bends = sorted(set(bends))
        bends.append(bends[-1] + ONE)  # a point on the last, endless stretch
        for low, high in list(zip(bends, bends[1:])):
            a, b = of(low), of(high)
            if a != b:
                zero = low - a * (high - low) / (b - a)
                if low < zero and (zero < high or high == bends[-1]):
                    bends.append(zero)
    bends = sorted(set(bends))
    bends.append(bends[-1] + ONE)
    for low, high in zip(bends, bends[1:]):
        a, b = profit(low), profit(high)
        if b > a:
            zero = low - a * (high - low) / (b - a)
            if low < zero and (zero <= high or high == bends[-1]):
                return zero
    return None


def key_figures(s, ledger):
    rows = ledger.rows[:12]
    n = len(rows)
    total = {name: sum(row[name] for row in rows) for name in COLUMNS[18:]}
    fractions = sum(fraction for _, fraction in ledger.earning[:n])
    earning = sum(amount for amount, _ in ledger.earning[:n]) / n
    L, H = ledger.opening_tokens, ledger.opening_holdings

    def percent(value):
        return None if value is None else value * HUNDRED

    def first_month(test):
        return next((row["month"] for row in ledger.rows if test(row)), None)

    after_holders = total["interest"] - total["holders"]
    after_both = after_holders - total["partners"]
    lowest = min(ledger.rows, key=lambda row: row["excess"])  # the first of equals

    # Over the same months at the scenario's own rates, opening holdings, no lag.
    rates = [(row["rate"], year_fraction(s["start"] + row["month"] - 1)) for row in rows]

    def income(shift):
        return sum(income_a_year(s, H, rate + shift) * f for rate, f in rates)

    without_lag = income(ZERO)
    margin_sum = fractions * (
        s["redemption_fee"] * s["turnover"] * L
        - s["custody"] * positive(ledger.opening_assets) - s["loan_loss"] * H["loans"])
    for rate, f in rates:
        left = income_a_year(s, H, rate)
        left -= s["partner_share"] * positive(left) + s["partner_fixed"] * L
        margin_sum += (left - holders_a_year(s, left, rate, L)) * f
    fixed_cost = s["staff"] * s["staff_cost"] + s["other_cost"]
    break_even_tokens = None
    if L > 0 and margin_sum > 0:
        break_even_tokens = fixed_cost / (margin_sum / L / fractions)

    risky = H["gold"] + H["bitcoin"] + H["equities"]
    bets_ahead = sum(bet.amount for bet in ledger.bets if bet.month >= s["start"])
    mean_profit = total["profit"] / n
    return {
        "reserve_income": total["interest"],
        "net_reserve_income": after_both,
        "profit": total["profit"],
        "reported_profit": total["reported"],
        "margin": percent(ratio(after_holders, earning * fractions)),
        "margin_after_partners": percent(ratio(after_both, earning * fractions)),
        "profit_per_employee": ratio(total["profit"], s["staff"]),
        "cost_income": percent(ratio(
            total["costs"],
            after_both + total["fees"] + total["other_income"] + total["bet_income"])),
        "excess": rows[-1]["excess"],
        "excess_ratio": percent(ratio(rows[-1]["excess"], rows[-1]["tokens"])),
        "excess_low": lowest["excess"],
        "excess_low_month": lowest["month"],
        "cushion_fall": percent(ratio(ledger.opening_excess, risky)),
        "break_even_rate": percent(break_even_rate(s, ledger)),
        "break_even_tokens": break_even_tokens,
        "income_per_bp": income(Decimal("0.0001")) - without_lag,
        "income_per_100bp": income(Decimal("0.01")) - without_lag,
        "months_to_pay_bets": bets_ahead / mean_profit if mean_profit > 0 else None,
        "bets_share": percent(ratio(total["bets"], positive(total["profit"]))),
        "insolvent_month": first_month(lambda row: row["excess"] < -HALF_A_CENT),
        "gated_month": first_month(lambda row: row["queue"] > HALF_A_CENT),
        "overdrawn_month": first_month(
            lambda row: row["cash"] - row["frozen"] < -HALF_A_CENT),
    }


# ---------------------------------------------------------------- writing


def plain(value, places):
    """Plain notation, at most `places` decimals, no trailing zeros, no -0."""
    text = f"{value.quantize(Decimal(1).scaleb(-places)) + ZERO:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def csv_text(rows):
    lines = [",".join(COLUMNS)]
    for row in rows:
        cells = [str(row["month"]), row["date"], plain(row["rate"] * HUNDRED, 14)]
        cells += [f"{row[name] + ZERO:.6f}" for name in COLUMNS[3:]]
        lines.append(",".join(cells))
    return "\n".join(lines) + "\n"


def json_text(figures):
    lines = []
    for name in FIGURES:
        value = figures[name]
        if value is None:
            text = "null"
        elif isinstance(value, int):
            text = str(value)
        else:
            text = plain(value, 15)
        lines.append(f'  "{name}": {text}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


# ---------------------------------------------------------------- self-check

EXAMPLES = {
    "A": (
        "tokens=100bn buffer=2 cash=16 cash_beta=60 gold=5 bitcoin=5 loans=10 loans_spread=3.65 "
        "loan_loss=0.365 custody=3.65 staff=365 staff_cost=1m partner_share=10 tax=20 "
        "gold_share=10 dividend=50 floor=1 gold_return=12.682503013197",
        {
            "interest": "295,963,200.00 267,524,443.32",
            "partners": "29,596,320.00 26,752,444.33",
            "costs": "34,162,000.00 30,860,249.81",
            "losses": "3,162,000.00 2,855,114.64",
            "tax": "45,808,576.00 41,411,326.91",
            "profit": "183,234,304.00 165,645,307.63",
            "marks": "51,000,000.00 51,693,234.30",
            "purchases": "18,323,430.40 16,564,530.76",
            "dividends": "82,455,436.80 74,540,388.43",
            "bills": "65,348,493,949.44 65,410,410,351.90",
            "gold": "5,169,323,430.40 5,237,581,195.47",
            "queue": "0.00 0.00",
            "assets": "102,151,778,867.20 102,294,577,020.70",
            "excess": "2,151,778,867.20 2,294,577,020.70",
        },
    ),
    "B": (
        "tokens=10bn path=nodes rates=0:3.65,1:1.825 bills_wam=30.4375 growth=12.682503013197 "
        "holder_share=20 dividend=100",
        {
            "interest": "23,327,500.00 17,745,700.00",
            "holders": "3,115,500.00 2,842,140.00",
            "costs": "0.00 0.00",
            "losses": "0.00 0.00",
            "tax": "0.00 0.00",
            "profit": "20,212,000.00 14,903,560.00",
            "marks": "0.00 0.00",
            "purchases": "0.00 0.00",
            "dividends": "20,212,000.00 14,903,560.00",
            "bills": "10,100,000,000.00 10,201,000,000.00",
            "gold": "0.00 0.00",
            "queue": "0.00 0.00",
            "assets": "10,100,000,000.00 10,201,000,000.00",
            "excess": "0.00 0.00",
        },
    ),
    "C": (
        "tokens=10bn buffer=5 gold=20 loans=40 run_month=1 run_share=80 run_months=1 "
        "gold_haircut=10 dividend=50",
        {
            "interest": "19,530,000.00 11,787,342.00",
            "partners": "0.00 0.00",
            "holders": "0.00 0.00",
            "costs": "0.00 0.00",
            "losses": "0.00 0.00",
            "tax": "0.00 0.00",
            "profit": "19,530,000.00 11,787,342.00",
            "marks": "-210,000,000.00 0.00",
            "purchases": "0.00 0.00",
            "dividends": "0.00 0.00",
            "bills": "19,530,000.00 11,787,342.00",
            "gold": "0.00 0.00",
            "queue": "1,910,000,000.00 1,890,470,000.00",
            "assets": "4,219,530,000.00 4,211,787,342.00",
            "excess": "309,530,000.00 321,317,342.00",
        },
    ),
}


def check_examples():
    for label, (text, table) in EXAMPLES.items():
        lines = ["rate=3.65", "start=2027-01", "bets=none"] + text.split()
        rows = Ledger(read_scenario(lines)).rows
        for name, printed in table.items():
            for row, expected in zip(rows, printed.split()):
                ours = f"{row[name].quantize(Decimal('0.01')) + ZERO:,.2f}"
                if ours != expected:
                    raise AssertionError(
                        f"example {label}, month {row['month']}, {name}: "
                        f"{ours} instead of {expected}")


def main():
    check_examples()
    expected = HERE / "expected"
    expected.mkdir(exist_ok=True)
    for path in sorted((HERE / "scenario").glob("*.txt")):
        s = read_scenario(path.read_text(encoding="utf-8").splitlines())
        ledger = Ledger(s)
        (expected / f"{path.stem}.csv").write_text(
            csv_text(ledger.rows), encoding="utf-8", newline="\n")
        (expected / f"{path.stem}.json").write_text(
            json_text(key_figures(s, ledger)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
