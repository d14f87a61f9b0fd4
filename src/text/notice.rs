//! Words of the notices: what is breached, and the action that cures it.
//!
//! Not here: when a notice stands; [`crate::figure::notice`] decides.

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::scenario::Shares;

use Language::{English, Japanese};

/// Assets whose value can fall, as they are named together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AtRisk {
    /// Gold.
    Gold,
    /// Bitcoin.
    Bitcoin,
    /// Listed shares.
    Equities,
    /// Secured loans.
    Loans,
    /// All else.
    Other,
    /// Bets inside the reserve.
    Bets,
}

messages! {
    /// What can lose value, where the cushion is short already.
    risk_notice_short(at_risk: &str, short: &str)
        "{at_risk} of the reserve can lose value; the cushion is short by {short} already.",
        "価値が下がりうる資産は{at_risk}。余剰はすでに{short}不足しています。";
    /// Cash of a failed bank, in the month in which redemptions first wait.
    frozen_notice(amount: &str)
        "{amount} of cash is frozen and cannot be paid out.",
        "現金のうち{amount}は凍結されていて払い出せません。";
    /// A name as a sentence of its own.
    with_stop(name: &str) "{name}.", "{name}。";
}

phrases! {
    /// The action that scales shares back.
    cure_shares "Scale them back", "100%に収める";
    /// An overdraft from the start: bets carried in the reserve are more than it holds.
    overdrawn_by_bets
        "The bets in the reserve are more than it holds, from the start on.",
        "準備資産の中の賭けが、開始時から準備資産を上回ります。";
    /// Notices, for people who listen.
    notices_label "Notices", "お知らせ";
}

impl Language {
    /// The name of the notice on too much risk: "Gold + loans exceed the cushion."
    pub fn risk_exceeds(self, held: &[AtRisk]) -> String {
        let names: Vec<_> = held.iter().map(|asset| self.at_risk(*asset)).collect();
        match self {
            English => {
                let is_one = matches!(held, [AtRisk::Gold | AtRisk::Bitcoin]);
                let verb = if is_one { "exceeds" } else { "exceed" };
                capitalised(&format!("{} {verb} the cushion.", names.join(" + ")))
            }
            Japanese if names.len() == 1 => {
                format!("{}が余剰を上回っています。", names.concat())
            }
            Japanese => format!("{}の合計が余剰を上回っています。", names.join("・")),
        }
    }

    /// The same as a finding where it is the preset's own state: what they are beside the cushion,
    /// and the joint fall, percent, that takes it.
    pub fn risk_finding(self, held: &[AtRisk], total: f64, cushion: f64) -> String {
        let names: Vec<_> = held.iter().map(|asset| self.at_risk(*asset)).collect();
        let (money, fall) = (self.money_short(total), self.percent(cushion / total * 100.0, 1));
        let cushion = self.money_short(cushion);
        match (self, names.as_slice()) {
            (English, [first @ .., last]) if !first.is_empty() => format!(
                "{} and {last} are {money} beside a cushion of {cushion}: if together they lost {fall} of their value, it would be gone",
                capitalised(&first.join(", "))
            ),
            (English, names) => format!(
                "{}: {money} beside a cushion of {cushion}, which a fall of {fall} in value would take",
                capitalised(&names.concat())
            ),
            (Japanese, [name]) => {
                format!("{name}は{money}、余剰は{cushion}。{fall}値下がりすると余剰はなくなる")
            }
            (Japanese, names) => format!(
                "{}は合わせて{money}、余剰は{cushion}。合計で{fall}値下がりすると余剰はなくなる",
                names.join("・")
            ),
        }
    }

    fn at_risk(self, asset: AtRisk) -> &'static str {
        match (self, asset) {
            (English, AtRisk::Gold) => "gold",
            (English, AtRisk::Bitcoin) => "bitcoin",
            (English, AtRisk::Equities) => "listed shares",
            (English, AtRisk::Loans) => "secured loans",
            (English, AtRisk::Other) => "other assets",
            (English, AtRisk::Bets) => "bets on AI",
            (Japanese, AtRisk::Gold) => "金",
            (Japanese, AtRisk::Bitcoin) => "ビットコイン",
            (Japanese, AtRisk::Equities) => "上場株式",
            (Japanese, AtRisk::Loans) => "担保付き貸付",
            (Japanese, AtRisk::Other) => "その他の資産",
            (Japanese, AtRisk::Bets) => "AIへの賭け",
        }
    }

    /// The name of the notice on shares that pass the whole.
    pub fn shares_exceed(self, shares: Shares, sum: &str) -> String {
        match (self, shares) {
            (English, Shares::Mix) => format!("The shares of the reserve add up to {sum}."),
            (English, Shares::Purchases) => {
                format!("Gold and bitcoin are to take {sum} of the profit.")
            }
            (English, Shares::Issuance) => {
                format!("Gold, bitcoin and loans are to take {sum} of new tokens.")
            }
            (Japanese, Shares::Mix) => format!("準備資産の割合の合計が{sum}です。"),
            (Japanese, Shares::Purchases) => {
                format!("金とビットコインの購入が利益の{sum}になっています。")
            }
            (Japanese, Shares::Issuance) => {
                format!("金・ビットコイン・貸付が新規トークンの{sum}になっています。")
            }
        }
    }

    /// What is done with shares that pass the whole.
    pub fn shares_scaled(self, shares: Shares) -> &'static str {
        match (self, shares) {
            (English, Shares::Mix) => {
                "They are scaled back to 100\u{a0}% in proportion, and no bills are left."
            }
            (English, _) => "They are scaled back to 100\u{a0}% in proportion.",
            (Japanese, Shares::Mix) => "比例して100%に縮めて計算し、短期国債は残りません。",
            (Japanese, _) => "比例して100%に縮めて計算します。",
        }
    }

    /// What is stuck in the month in which redemptions first wait.
    pub fn stuck_notice(self, held: &[AtRisk], amount: &str) -> String {
        let names: Vec<_> = held.iter().map(|asset| self.at_risk(*asset)).collect();
        match self {
            English => {
                let names = match names.as_slice() {
                    [first @ .., last] if !first.is_empty() => {
                        format!("{} and {last}", first.join(", "))
                    }
                    names => names.concat(),
                };
                format!(
                    "By then {amount} of the reserve stands in {names}, which cannot be sold within a month."
                )
            }
            Japanese => {
                format!("このとき、1か月以内に売れない{}が{amount}あります。", names.join("・"))
            }
        }
    }

    /// The action that shows only the months before the amounts grow too large.
    pub fn cure_months(self, months: u32) -> String {
        let months = self.month_count(months);
        match self {
            English => format!("Show {months} only"),
            Japanese => format!("{months}だけ表示する"),
        }
    }

    /// The button that shows the notices that do not fit: "2 more".
    pub fn more_notices(self, count: usize) -> String {
        match self {
            English => format!("{count} more"),
            Japanese => format!("ほか{count}件"),
        }
    }
}

pub(super) fn capitalised(text: &str) -> String {
    let (first, rest) = text.split_at_checked(1).unwrap_or(("", text));
    first.to_ascii_uppercase() + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_exceeds_the_cushion_is_named() {
        let all = [AtRisk::Gold, AtRisk::Bitcoin, AtRisk::Loans];
        assert_eq!(
            English.risk_exceeds(&all),
            "Gold + bitcoin + secured loans exceed the cushion."
        );
        assert_eq!(English.risk_exceeds(&[AtRisk::Gold]), "Gold exceeds the cushion.");
        for (asset, name) in [
            (AtRisk::Loans, "Secured loans"),
            (AtRisk::Equities, "Listed shares"),
            (AtRisk::Other, "Other assets"),
        ] {
            assert_eq!(English.risk_exceeds(&[asset]), format!("{name} exceed the cushion."));
        }
        assert_eq!(
            English.risk_finding(&all, 38e9, 4.1e9).replace('\u{a0}', " "),
            "Gold, bitcoin and secured loans are $38.0 bn beside a cushion of $4.1 bn: if together they lost 10.8 % of their value, it would be gone"
        );
        assert_eq!(
            Japanese.risk_finding(&[AtRisk::Gold], 8e9, 4e9),
            "金は80億ドル、余剰は40億ドル。50.0%値下がりすると余剰はなくなる"
        );
        assert_eq!(
            Japanese.risk_exceeds(&all),
            "金・ビットコイン・担保付き貸付の合計が余剰を上回っています。"
        );
    }
}
