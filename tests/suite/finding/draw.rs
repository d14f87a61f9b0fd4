//! Scenarios in which much happens: losses, runs, prices that fall, taxes, short horizons, bets
//! inside and outside, lost and late. Each is a link, made of a number, so that a failed check
//! names what to open.

/// A sequence of numbers without pattern (splitmix64).
pub(super) struct Draw(u64);

impl Draw {
    /// The sequence of a number.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(count).unwrap()).unwrap()
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// What an input may be, and in how many of two hundred scenarios it is set.
const INPUTS: &[(u64, &str, &[&str])] = &[
    (60, "months", &["1", "3", "7", "12", "13", "24", "60", "120"]),
    (50, "rate", &["0", "0.5", "1", "3.83", "8"]),
    (15, "path", &["flat", "ramp", "history"]),
    (15, "rate_end", &["0", "6"]),
    (40, "buffer", &["-3", "-0.2", "0", "0.5", "2", "20"]),
    (12, "tokens", &["0", "1bn", "40bn"]),
    (20, "growth", &["-50", "5", "30"]),
    (20, "run_share", &["20", "70", "95"]),
    (20, "run_month", &["1", "3", "9"]),
    (25, "gold_return", &["-60", "-30", "50", "150"]),
    (10, "bitcoin_return", &["-70", "80"]),
    (25, "gold", &["0", "1", "40"]),
    (20, "loans", &["0", "60", "100"]),
    (10, "cash", &["50", "100"]),
    (10, "loan_loss", &["10", "100"]),
    (25, "tax", &["0", "21", "100"]),
    (25, "holder_share", &["20", "80", "100"]),
    (20, "partner_share", &["50", "100"]),
    (25, "other_cost", &["0", "1bn", "9bn"]),
    (10, "other_income", &["2bn"]),
    (15, "staff", &["0", "1", "40000"]),
    (40, "dividend", &["0", "50", "100"]),
    (15, "dividend_base", &["reported", "excess"]),
    (40, "floor", &["0", "2", "30"]),
    (20, "bitcoin_share", &["0", "60"]),
    (40, "bets_from", &["profit", "reserve", "reserve"]),
    (40, "outcome", &["foresight", "tuition", "expected"]),
    (8, "bets_scale", &["0", "300"]),
    (35, "openai_loss", &["0", "1bn"]),
    (35, "anthropic_loss", &["0", "500m"]),
    (15, "shock_month", &["1", "5"]),
    (15, "gold_shock", &["50", "99"]),
    (10, "loans_shock", &["30"]),
    (8, "cash_frozen", &["50", "100"]),
];

/// States that chance hardly meets.
const RARE: &[&str] = &[
    "tokens=0&other_liabilities=0&bets=none&staff=0&other_cost=0",
    "tokens=0&other_liabilities=0&bets=none&buffer=0",
    "bet=kind:grant;amount:1bn;month:2027-01;counted:no",
    "bet=kind:grant;amount:0;month:2027-01&bet=kind:equity;amount:1bn;month:2027-01;multiple:2;exit:2030-01;counted:no",
    "buffer=-1&rate=1&gold_return=5&dividend=0",
    "buffer=-0.2&rate=0&gold_return=50&loans_spread=0",
    "bets_from=reserve&bet=kind:equity;amount:300bn;month:2025-01;multiple:2;exit:2033-01",
    "floor=0&dividend=0&bitcoin_share=0&gold_return=-30&bet=kind:grant;amount:4.5bn;month:2026-07",
    "bets_from=reserve&bet=kind:equity;amount:30bn;month:2024-07;multiple:1;exit:2032-07&run_share=80&run_month=3",
    "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01",
    "preset=bank",
    "tax=100",
    "holder_share=80",
    "months=3&rate=0&other_income=1bn",
    "rate=0&loans=0&staff=0&other_cost=0&custody=0",
];

/// A scenario as a link, the rare ones first; `knows` says whether there is such an input.
pub(super) fn link(seed: u64, knows: impl Fn(&str) -> bool) -> String {
    if let Some(rare) = usize::try_from(seed).ok().and_then(|seed| RARE.get(seed)) {
        return (*rare).to_owned();
    }
    let mut draw = Draw::new(seed);
    let preset =
        draw.one(&["tether-2026-06", "tether-2026-06", "article-2024", "circle-2025", "bank"]);
    let mut link = format!("preset={preset}");
    for (often, key, values) in INPUTS {
        let value = draw.one(values);
        if draw.next() % 200 < *often && knows(key) {
            link += &["&", key, "=", value].concat();
        }
    }
    match draw.below(8) {
        0 => {}
        1 => link.push_str("&bets=none"),
        _ => {
            for _ in 0..=draw.below(3) {
                link.push_str(&bet(&mut draw));
            }
        }
    }
    link
}

fn bet(draw: &mut Draw) -> String {
    let amount = draw.one(&["0", "200m", "900m", "3bn", "9bn", "30bn"]);
    let month = draw.one(&["2023-11", "2025-02", "2026-07", "2026-09", "2027-03", "2032-01"]);
    let exit = draw.one(&["2032-06", "2033-01", "2035-11", "2070-01"]);
    let ends = draw.one(&["success", "failure", "expected"]);
    let common = format!("amount:{amount};month:{month};ends:{ends}");
    match draw.below(5) {
        0 => format!("&bet=kind:grant;{common}"),
        1 | 2 => {
            let multiple = draw.one(&["0", "0.7", "2", "9"]);
            format!("&bet=kind:equity;{common};exit:{exit};chance:40;multiple:{multiple}")
        }
        3 => {
            let recovery = draw.one(&["0", "50", "100"]);
            format!("&bet=kind:loan;{common};exit:{exit};chance:80;coupon:6;recovery:{recovery}")
        }
        _ => {
            let price = draw.one(&["0.1", "2.2", "6"]);
            format!(
                "&bet=kind:compute;units:20000;unit_price:40k;month:{month};ends:{ends};hours:8760;utilisation:60;power:0.11;life:48;price:{price}"
            )
        }
    }
}
