//! Words for choices, presets, kinds of bets and outcomes in English.

use crate::scenario::{BetsFrom, DividendBase, Ends, HolderBasis, Kind, Outcome, Preset, RatePath};
use crate::text::{Happening, Words};

pub(crate) fn rate_path(path: RatePath) -> Words {
    match path {
        RatePath::Flat => Words { name: "Flat", meaning: "The bill rate stays where it starts." },
        RatePath::Ramp => Words {
            name: "Glide",
            meaning: "The bill rate moves in a straight line to another rate and stays there.",
        },
        RatePath::Nodes => {
            Words { name: "Own", meaning: "The bill rate follows the points you set." }
        }
        RatePath::History => Words {
            name: "History",
            meaning: "The bill rate repeats the record of the 3-month bill, which begins in 1934.",
        },
    }
}

pub(crate) fn holder_basis(basis: HolderBasis) -> Words {
    match basis {
        HolderBasis::Rate => Words {
            name: "The bill rate",
            meaning: "A share of the bill rate, on the tokens outstanding.",
        },
        HolderBasis::Income => Words {
            name: "Reserve income",
            meaning: "A share of reserve income, after partners are paid.",
        },
        HolderBasis::Rest => Words {
            name: "The rest",
            meaning: "All of reserve income after partners and the issuer’s fee.",
        },
    }
}

pub(crate) fn dividend_base(base: DividendBase) -> Words {
    match base {
        DividendBase::Profit => Words {
            name: "Profit",
            meaning: "Net operating profit, less what was bought or bet from it.",
        },
        DividendBase::Reported => Words {
            name: "Reported profit",
            meaning: "Profit with changes in prices, less what was bought or bet from it.",
        },
        DividendBase::Excess => {
            Words { name: "Cushion", meaning: "Everything above the cushion that is kept." }
        }
    }
}

pub(crate) fn bets_from(from: BetsFrom) -> Words {
    match from {
        BetsFrom::Profit => Words {
            name: "Profit",
            meaning: "The bets stay outside the reserve; how one ends does not touch the tokens.",
        },
        BetsFrom::Reserve => Words {
            name: "Reserve",
            meaning: "The bets stand among the assets behind the tokens; a failed bet reduces them.",
        },
    }
}

pub(crate) fn outcome(outcome: Outcome) -> Words {
    match outcome {
        Outcome::AsSet => Words { name: "As set", meaning: "Each bet ends as it is listed." },
        Outcome::Foresight => Words { name: "All succeed", meaning: "Every bet succeeds." },
        Outcome::Tuition => Words { name: "All are lost", meaning: "Every bet is lost." },
        Outcome::Expected => {
            Words { name: "Expected", meaning: "Every payment is weighted by its chance." }
        }
    }
}

pub(crate) fn ends(ends: Ends) -> Words {
    match ends {
        Ends::Success => {
            Words { name: "succeeds", meaning: "The bet succeeds on the terms set for it." }
        }
        Ends::Failure => Words {
            name: "is lost",
            meaning: "The bet is lost; of a loan only the recovery comes back.",
        },
        Ends::Expected => {
            Words { name: "expected", meaning: "Every payment is weighted by its chance." }
        }
    }
}

pub(crate) fn kind(kind: Kind) -> Words {
    match kind {
        Kind::Equity => Words {
            name: "Stake",
            meaning: "Shares in a company, sold later for a multiple of their price.",
        },
        Kind::Loan => {
            Words { name: "Loan", meaning: "Money lent at interest and paid back at maturity." }
        }
        Kind::Compute => Words {
            name: "Machines",
            meaning: "Machines bought and rented out by the hour until they are worth nothing.",
        },
        Kind::Grant => {
            Words { name: "Gift", meaning: "Money given, such as open data; nothing comes back." }
        }
    }
}

pub(crate) fn preset(preset: Preset) -> Words {
    match preset {
        Preset::Tether2026 => Words {
            name: "Tether · 30 Jun 2026",
            meaning: "$183.6\u{a0}bn of tokens; reserve report signed by BDO.",
        },
        Preset::Article2024 => Words {
            name: "Tether 2024, as the article tells it",
            meaning: "The book of 31 Dec 2023 with the year’s rates and tokens; 150 people and three bets.",
        },
        Preset::Circle2025 => Words {
            name: "Circle · 2025",
            meaning: "$43.9\u{a0}bn of tokens at the start; partners get more than half of the income.",
        },
        Preset::Bank => Words {
            name: "A bank",
            meaning: "The same tokens as deposits, in bills and loans; depositors are paid and branches cost money.",
        },
    }
}

pub(crate) fn happening(happening: Happening) -> Words {
    match happening {
        Happening::Insolvent => {
            Words { name: "Insolvent", meaning: "The reserve is worth less than what is owed." }
        }
        Happening::Gated => Words {
            name: "Redemptions wait",
            meaning: "Everything that can be sold is sold, and holders wait for their money.",
        },
        Happening::Overdrawn => Words {
            name: "Overdrawn",
            meaning: "Cash is below zero, and nothing is left that could be sold in time.",
        },
        Happening::OutOfRange => Words {
            name: "Out of range",
            meaning: "Amounts would pass $100 million trillion, and the projection ends there.",
        },
    }
}

/// One sentence on an event: the month as a date, and its number in the projection.
pub(crate) fn happened(happening: Happening, date: &str, month: u32) -> String {
    match happening {
        Happening::Insolvent => {
            format!("In {date} (month {month}) the reserve is worth less than what is owed.")
        }
        Happening::Gated => {
            format!("In {date} (month {month}) redemptions wait: nothing more can be sold.")
        }
        Happening::Overdrawn => {
            format!(
                "In {date} (month {month}) cash is below zero, and nothing is left that could be sold in time."
            )
        }
        Happening::OutOfRange => format!(
            "The projection ends before {date} (month {month}): amounts would be too large to show."
        ),
    }
}
