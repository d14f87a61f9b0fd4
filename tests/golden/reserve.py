"""Tables of reserves as they copy out of published reports, with what each comes to.

Each table is written here by hand: the name of the report, its date and grade, the text, and beside it
every line with its class. What the lines come to (shares, tokens, cushion) is worked out here in exact
decimals; the program is not asked. Where the verbatim text of a report is not at hand, the layout is that
of the report and the figures are the published ones; the grade says so. `python3 tests/golden/reserve.py`
rewrites `reserve/*.txt` and `reserve/*.json`, and stops where a table does not sum to its stated total.

Grades: A from the report itself; B the report's figures through a transcription; C rounded or of the press.
"""

import json
import pathlib
from decimal import Decimal as D

HERE = pathlib.Path(__file__).parent / "reserve"
CLASSES = ["cash", "repo", "fund", "bills", "paper", "gold", "bitcoin", "equities", "loans", "other"]
TABLES = []


def table(name, source, grade, text, lines, tokens=None, owed=None, total=None, tolerance=0, **more):
    """`lines`: (start of the name, amount in full units, class or what else the line is)."""
    TABLES.append((name, source, grade, text.strip("\n") + "\n", lines, tokens, owed, total, tolerance, more))


table(
    "tether-2026-06", "Tether International, report of 30 June 2026, signed by BDO", "B, layout of the report of 31 March 2026",
    """
Assets at 30 June 2026
Asset Category Amount (in thousands of USD)
1. Cash & Cash Equivalent & Other Short-Term Deposits
U.S. Treasury Bills2 114,960,964
Overnight Reverse Repurchase Agreements3 18,625,552
Term Reverse Repurchase Agreements4 6,993,429
Non-U.S. Treasury Bills 22,375
Cash & Bank Deposits5 40,307
Subtotal: Cash Equivalent & Other Short-Term Deposits 140,642,627
2. Corporate Bonds6 8,711
3. Precious Metals7 18,838,357
4. Bitcoin8 5,801,631
5. Public Equities9 3,761,439
6. Other Investments10 5,244,912
7. Secured Loans11 13,453,750
Total Assets (1+2+3+4+5+6+7) 187,751,426
Total Liabilities 183,641,897
of which digital tokens issued 183,622,106
Excess reserves 4,109,529
""",
    [
        ("U.S. Treasury Bills", 114960964000, "bills"),
        ("Overnight Reverse", 18625552000, "repo"),
        ("Term Reverse", 6993429000, "repo"),
        ("Non-U.S. Treasury Bills", 22375000, "bills"),
        ("Cash & Bank Deposits", 40307000, "cash"),
        ("Subtotal", 140642627000, "subtotal"),
        ("2. Corporate Bonds", 8711000, "paper"),
        ("3. Precious Metals", 18838357000, "gold"),
        ("4. Bitcoin", 5801631000, "bitcoin"),
        ("5. Public Equities", 3761439000, "equities"),
        ("6. Other Investments", 5244912000, "other"),
        ("7. Secured Loans", 13453750000, "loans"),
        ("Total Assets", 187751426000, "total"),
        ("Total Liabilities", 183641897000, "liabilities"),
        ("of which digital tokens issued", 183622106000, "tokens"),
        ("Excess reserves", 4109529000, "excess"),
    ],
    tokens=183622106000, owed=183641897000, total=187751426000, tolerance=7000,
)

table(
    "tether-2025-06", "Tether International, 30 June 2025, as released and reported", "C, other investments are the remainder",
    """
Tether reserves, 30 June 2025 ($ billions)
U.S. Treasury Bills	105.52	64.9%
Overnight Reverse Repurchase Agreements	16.34	10.1%
Money Market Funds	6.35	3.9%
Cash & Bank Deposits	0.03	0.0%
Corporate Bonds	-	-
Precious Metals	8.73	5.4%
Bitcoins	8.93	5.5%
Other Investments	6.53	4.0%
Secured Loans	10.14	6.2%
Total	162.57	100%
Total liabilities	157.11
""",
    [
        ("U.S. Treasury Bills", 105520000000, "bills"),
        ("Overnight", 16340000000, "repo"),
        ("Money Market Funds", 6350000000, "fund"),
        ("Cash & Bank", 30000000, "cash"),
        ("Corporate Bonds", 0, "paper"),
        ("Precious Metals", 8730000000, "gold"),
        ("Bitcoins", 8930000000, "bitcoin"),
        ("Other Investments", 6530000000, "other"),
        ("Secured Loans", 10140000000, "loans"),
        ("Total", 162570000000, "total"),
        ("Total liabilities", 157110000000, "liabilities"),
    ],
    tokens=157110000000, total=162570000000, tolerance=50000000,
)

table(
    "tether-2021-06", "Tether Holdings, consolidated reserves report of 30 June 2021, MHA Cayman", "B, in billions",
    """
Consolidated Reserves Report as at 30 June 2021
Asset category                                   $ bn
Commercial Paper and Certificates of Deposit     30.80
Cash & Bank Deposits                              6.28
Reverse Repo Notes                                1.00
Treasury Bills                                   15.28
Secured Loans (none to affiliated entities)       2.52
Corporate Bonds, Funds & Precious Metals          4.83
Other Investments (including digital tokens)      2.05
TOTAL                                            62.77
Consolidated total liabilities                   62.63
of which digital tokens issued                   62.61
""",
    [
        ("Commercial Paper", 30800000000, "paper"),
        ("Cash & Bank", 6280000000, "cash"),
        ("Reverse Repo Notes", 1000000000, "repo"),
        ("Treasury Bills", 15280000000, "bills"),
        ("Secured Loans", 2520000000, "loans"),
        ("Corporate Bonds, Funds", 4830000000, "other"),
        ("Other Investments", 2050000000, "other"),
        ("TOTAL", 62770000000, "total"),
        ("Consolidated total liabilities", 62630000000, "liabilities"),
        ("of which digital tokens issued", 62610000000, "tokens"),
    ],
    tokens=62610000000, owed=62630000000, total=62770000000, tolerance=40000000,
)

table(
    "circle-2025-12", "Circle, USDC reserve report of December 2025, examined by Deloitte", "B, transcription; repo is the fund less its other lines",
    """
Report Dates December 26, 2025 December 31, 2025
USDC in Circulation 76,404,636,239 75,266,033,823
Fair Value of Assets Held in USDC Reserve $ 76,471,507,322 $ 75,332,981,976
CIRCLE RESERVE FUND ASSETS AS OF DECEMBER 26, 2025
TOTAL U.S. TREASURY SECURITIES 17,542,700,647
U.S. Treasury Repurchase Agreements 51,441,000,000
Cash held in Circle Reserve Fund 1,000,427,101
Circle Reserve Fund due to timing and settlement differences, net2 (3,167,648,564)
TOTAL CIRCLE RESERVE FUND ASSETS 66,816,479,184
OTHER USDC RESERVE ASSETS
Cash held at regulated financial institutions 9,411,883,726
Cash due to/(owed by) Circle due to timing and settlement differences, net3 243,144,412
TOTAL OTHER USDC RESERVE ASSETS 9,655,028,138
TOTAL USDC RESERVE ASSETS AS OF DECEMBER 26, 2025 76,471,507,322
CIRCLE RESERVE FUND ASSETS AS OF DECEMBER 31, 2025
TOTAL U.S. TREASURY SECURITIES 14,963,264,493
U.S. Treasury Repurchase Agreements 50,790,000,000
Cash held in Circle Reserve Fund 1,003,742,202
Circle Reserve Fund due to timing and settlement differences, net2 (440,450,382)
TOTAL CIRCLE RESERVE FUND ASSETS 66,316,556,313
OTHER USDC RESERVE ASSETS
Cash held at regulated financial institutions 9,003,263,619
Cash due to/(owed by) Circle due to timing and settlement differences, net3 13,162,044
TOTAL OTHER USDC RESERVE ASSETS 9,016,425,663
TOTAL USDC RESERVE ASSETS AS OF DECEMBER 31, 2025 75,332,981,976
""",
    [
        ("USDC in Circulation", 75266033823, "tokens"),
        ("Fair Value of Assets", 75332981976, "total"),
        ("TOTAL U.S. TREASURY", 17542700647, "earlier"),
        ("U.S. Treasury Repurchase", 51441000000, "earlier"),
        ("Cash held in Circle", 1000427101, "earlier"),
        ("Circle Reserve Fund due", -3167648564, "earlier"),
        ("TOTAL CIRCLE RESERVE FUND", 66816479184, "earlier"),
        ("Cash held at regulated", 9411883726, "earlier"),
        ("Cash due to", 243144412, "earlier"),
        ("TOTAL OTHER", 9655028138, "earlier"),
        ("TOTAL USDC RESERVE", 76471507322, "earlier"),
        ("TOTAL U.S. TREASURY", 14963264493, "bills"),
        ("U.S. Treasury Repurchase", 50790000000, "repo"),
        ("Cash held in Circle", 1003742202, "cash"),
        ("Circle Reserve Fund due", -440450382, "cash"),
        ("TOTAL CIRCLE RESERVE FUND", 66316556313, "subtotal"),
        ("Cash held at regulated", 9003263619, "cash"),
        ("Cash due to", 13162044, "cash"),
        ("TOTAL OTHER", 9016425663, "subtotal"),
        ("TOTAL USDC RESERVE", 75332981976, "total"),
    ],
    tokens=75266033823, total=75332981976, latest="2025-12-31",
)

table(
    "pyusd-2026-08", "Paxos, PYUSD, 31 August 2026, examined by KPMG", "B, to a thousand dollars; layout of Exhibit C",
    """
Exhibit C
As of August 31, 2026 at 5:00 PM Eastern Time
Cash $ 111,173,000
Repurchase agreements, at fair value 2,408,763,000
Obligations of U.S. Treasury, at fair value 373,999,000
Redemption assets $ 2,893,935,877
Less: Amount of PYUSD redeemable tokens outstandingi 2,886,948,845
""",
    [
        ("Cash", 111173000, "cash"),
        ("Repurchase agreements", 2408763000, "repo"),
        ("Obligations of U.S. Treasury", 373999000, "bills"),
        ("Redemption assets", 2893935877, "total"),
        ("Less: Amount of PYUSD", 2886948845, "tokens"),
    ],
    tokens=2886948845, total=2893935877, tolerance=1000, agrees=False,
)

table(
    "usdg-2026-07", "Paxos, USDG, 31 July 2026, examined by KPMG", "B, to a thousand dollars; names that go over two lines as in Exhibit C",
    """
Exhibit C
July 31, 2026
Cash $103,442,000
Government money market funds, at $1,939,426,000
net asset value
Obligations of U.S. Treasury, at fair $1,362,008,000
value
Redemption assets $3,404,876,225
Less: Amount of USDG redeemable tokens outstandingi $3,400,474,143
""",
    [
        ("Cash", 103442000, "cash"),
        ("Government money market funds", 1939426000, "fund"),
        ("Obligations of U.S. Treasury", 1362008000, "bills"),
        ("Redemption assets", 3404876225, "total"),
        ("Less: Amount of USDG", 3400474143, "tokens"),
    ],
    tokens=3400474143, total=3404876225, tolerance=2000, agrees=False,
)

table(
    "rlusd-2026-08", "Ripple, RLUSD, 31 August 2026, examined by Deloitte", "B, transcription of the report's picture",
    """
RLUSD Reserve Report
August 31, 2026
Outstanding Stablecoin Units 2,325,969,308
U.S. Treasury bills 1,557,070,479
Government money-market funds 467,625,232
Cash and deposit accounts 421,617,153
Market Value of the Reserve $2,446,312,864
""",
    [
        ("Outstanding Stablecoin Units", 2325969308, "tokens"),
        ("U.S. Treasury bills", 1557070479, "bills"),
        ("Government money-market funds", 467625232, "fund"),
        ("Cash and deposit accounts", 421617153, "cash"),
        ("Market Value of the Reserve", 2446312864, "total"),
    ],
    tokens=2325969308, total=2446312864,
)

table(
    "fdusd-2026-08", "First Digital, FDUSD, 31 August 2026, limited assurance by AOGB", "B, to a thousand dollars; layout of July",
    """
Reserve Accounts
(A) United States Treasury Bills
(A) Sub-total: 301,191,000.00
(B) U.S. government guaranteed fixed deposits held pursuant to reserve repurchase agreements
(B) Sub-total: 4,000,000.00
(C) US$ held in custody accounts: 31,779,000.00
(A) + (B) + (C) Total assets held in Reserve Accounts: US$336,970,000.00
Total number of tokens issued and in circulation: 335,636,418.00 FDUSD
""",
    [
        ("(A) Sub-total", 301191000, "bills"),
        ("(B) Sub-total", 4000000, "repo"),
        ("(C) US$ held in custody", 31779000, "cash"),
        ("(A) + (B) + (C) Total assets", 336970000, "total"),
        ("Total number of tokens", 335636418, "tokens"),
    ],
    tokens=335636418, total=336970000,
)

table(
    "gusd-2026-08", "Gemini, GUSD, 31 August 2026, examined by BPM", "B, transcription; the column of 11 August is left out",
    """
August 31, 2026
GUSD issued and in circulation1 39,573,881.00
Cash deposits held at U.S. regulated
financial institutions $ 40,344,765.86
Net cash receivable (payable) due to
2 timing and settlement differences (770,884.86)
Total Reserve $ 39,573,881.00
""",
    [
        ("GUSD issued", 39573881, "tokens"),
        ("Cash deposits held at U.S. regulated financial institutions", "40344765.86", "cash"),
        ("2 timing and settlement", "-770884.86", "cash"),
        ("Total Reserve", 39573881, "total"),
    ],
    tokens=39573881, total=39573881,
)

table(
    "usdp-2026-07", "Paxos, USDP, 31 July 2026, examined by KPMG", "B, to a thousand dollars; cells on lines of their own",
    """
USDP reserves
Cash
$24,936,000
78.0%
Repurchase agreements, at fair value
$7,040,000
22.0%
Redemption assets
$31,975,703
Less: Amount of USDP redeemable tokens outstanding
31,954,027
""",
    [
        ("Cash", 24936000, "cash"),
        ("Repurchase agreements", 7040000, "repo"),
        ("Redemption assets", 31975703, "total"),
        ("Less: Amount of USDP", 31954027, "tokens"),
    ],
    tokens=31954027, total=31975703, tolerance=2000, agrees=False,
)

table(
    "tether-2026-06-ja", "Tether International, 30 June 2026, as Japanese press tabulates it", "B, layout ours",
    """
テザー準備資産の内訳（2026年6月30日）
資産　　　　金額（億ドル）　　割合
米国短期国債　１，１４９．６　６１．２％
翌日物リバースレポ　１８６．３　９．９％
ターム物リバースレポ　６９．９　３．７％
現金及び預金　０．４　０．０％
貴金属（金）　１８８．４　１０．０％
ビットコイン　５８．０　３．１％
上場株式　３７．６　２．０％
その他の投資　５２．４　２．８％
担保付貸付　１３４．５　７．２％
資産合計　１，８７７．５　１００％
発行残高　１，８３６．２
""",
    [
        ("米国短期国債", 114960000000, "bills"),
        ("翌日物リバースレポ", 18630000000, "repo"),
        ("ターム物リバースレポ", 6990000000, "repo"),
        ("現金及び預金", 40000000, "cash"),
        ("貴金属", 18840000000, "gold"),
        ("ビットコイン", 5800000000, "bitcoin"),
        ("上場株式", 3760000000, "equities"),
        ("その他の投資", 5240000000, "other"),
        ("担保付貸付", 13450000000, "loans"),
        ("資産合計", 187750000000, "total"),
        ("発行残高", 183620000000, "tokens"),
    ],
    tokens=183620000000, total=187750000000, tolerance=60000000,
)


def shares(lines):
    """Shares in percent to six places; what rounding leaves goes to bills, else to the largest."""
    held = {key: sum(D(str(amount)) for _, amount, is_a in lines if is_a == key) for key in CLASSES}
    held = {key: max(amount, D(0)) for key, amount in held.items()}
    whole = sum(held.values())
    shares = {key: (amount / whole * 100).quantize(D("0.000001")) for key, amount in held.items()}
    takes = "bills" if shares["bills"] else max(CLASSES, key=lambda key: shares[key])
    shares[takes] += 100 - sum(shares.values())
    return {key: format(share.normalize(), "f") for key, share in shares.items() if share}


for name, source, grade, text, lines, tokens, owed, total, tolerance, more in TABLES:
    taken = [D(str(amount)) for _, amount, is_a in lines if is_a in CLASSES]
    assert abs(sum(taken) - total) <= tolerance, (name, sum(taken), total)
    other = max(owed - tokens, 0) if owed else 0
    buffer = ((sum(taken) - tokens - other) / D(tokens) * 100).quantize(D("0.000001"))
    expected = {
        "source": source,
        "grade": grade,
        "lines": [{"name": start, "amount": str(amount), "is": is_a} for start, amount, is_a in lines],
        "sum": format(sum(taken).normalize(), "f"),
        "stated": str(total),
        "agrees": True,
        "shares": shares(lines),
        "tokens": str(tokens),
        "other_liabilities": str(other),
        "buffer": format(buffer.normalize(), "f"),
        **more,
    }
    (HERE / f"{name}.txt").write_text(text, encoding="utf-8")
    (HERE / f"{name}.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
print(len(TABLES), "tables")
