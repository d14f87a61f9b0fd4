//! What the names of reserve reports mean, a row a word: English and Japanese, as issuers write them.
//!
//! The longest word that a name holds says what it is. A word of letters stands between other words
//! and may have an s; one of Japanese stands anywhere, a single kanji alone. Not here: sums, which
//! tell a subtotal from a line.

use super::super::Class;

/// What the name of a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NameMeaning {
    /// Something that is held.
    Held(Class),
    /// The whole reserve.
    Assets,
    /// Tokens that are out.
    Tokens,
    /// All that is owed.
    Liabilities,
    /// What is left above what is owed, or how far the reserve covers it.
    Excess,
}

macro_rules! words {
    ($($meaning:expr => $($word:literal)*;)*) => {
        /// Every word with its meaning.
        const WORDS: &[(&str, NameMeaning)] = &[$($(($word, $meaning),)*)*];
    };
}

use NameMeaning::{Assets, Excess, Held, Liabilities, Tokens};

words! {
    Held(Class::Bills) =>
        "bills" "treasury bill" "treasury bills" "t bill" "ust" "u.s. treasury" "us treasury" "u.s. treasuries" "us treasuries"
        "treasury securities" "u.s. treasury securities" "treasury debt" "u.s. treasury debt"
        "treasury debt securities" "obligations of u.s. treasury" "treasury obligations" "treasury"
        "treasuries" "treasury note" "treasury bond" "government bond" "government securities"
        "government debt" "non u.s. treasury bill" "sovereign bill" "sovereign debt"
        "国債" "米国債" "短期国債" "米国短期国債" "財務省短期証券" "割引短期国債" "国庫短期証券" "政府短期証券"
        "米国財務省証券" "日本国債" "非米国短期国債" "財務省証券";
    Held(Class::Repo) =>
        "repo" "reverse repo" "repurchase agreement" "reverse repurchase agreement"
        "overnight reverse repurchase agreement" "term reverse repurchase agreement"
        "treasury repurchase agreement" "u.s. treasury repurchase agreement"
        "u.s. treasury reverse repurchase agreement" "reserve repurchase agreement" "reverse repo note"
        "overnight repo" "term repo" "resale agreement"
        "レポ" "リバースレポ" "レポ取引" "現先" "売戻" "買戻" "逆現先" "翌日物レポ" "ターム物レポ" "国債レポ"
        "米国債レポ" "米国債リバースレポ" "買現先" "現先取引" "売戻条件付";
    Held(Class::Cash) =>
        "cash" "cash held" "cash held in" "cash held in circle reserve fund" "cash held at regulated financial institution" "bank deposit"
        "cash and bank deposit" "deposit" "deposit account" "demand deposit" "time deposit"
        "fixed deposit" "term deposit" "fiduciary deposit" "cash and cash equivalent"
        "cash and cash equivalents" "timing and settlement" "timing and settlement difference"
        "cash due to" "cash due from" "due to timing" "net cash receivable" "us held in custody"
        "u.s. dollars held" "us dollars held" "dollars held" "cash and deposit account" "current account"
        "settlement balance" "federal reserve account" "central bank deposit" "cash in transit"
        "現金" "預金" "現預金" "現金及び預金" "現金および預金" "銀行預金" "預貯金" "普通預金" "当座預金"
        "定期預金" "要求払預金" "現金及び現金同等物" "現金および現金同等物" "現金同等物" "決済差額" "未決済"
        "米ドル預金" "円預金";
    Held(Class::Fund) =>
        "money market fund" "money market" "government money market fund" "mmf" "reserve fund"
        "circle reserve fund" "treasury money market fund" "liquidity fund" "government fund"
        "treasury fund" "institutional fund" "buidl" "tokenized treasury fund" "tokenised treasury fund"
        "treasury bill fund"
        "マネー・マーケット・ファンド" "マネーマーケットファンド" "マネー マーケット ファンド" "マネー・マーケット"
        "政府系マネー・マーケット・ファンド" "準備ファンド" "リザーブ・ファンド" "公社債投信" "国債ファンド";
    Held(Class::Paper) =>
        "commercial paper" "certificate of deposit" "certificates of deposit"
        "commercial paper and certificates of deposit" "corporate bond" "corporate debt" "municipal"
        "agency obligation" "agency securities" "agency debt" "yankee certificates of deposit"
        "corporate note" "bonds" "short term debt"
        "コマーシャル・ペーパー" "コマーシャルペーパー" "社債" "譲渡性預金" "地方債" "政府機関債" "債券";
    Held(Class::Gold) =>
        "gold" "precious metal" "precious metals" "bullion" "physical gold" "gold bar"
        "金" "金地金" "金塊" "貴金属" "ゴールド";
    Held(Class::Bitcoin) =>
        "bitcoin" "btc" "ビットコイン";
    Held(Class::Equities) =>
        "equities" "equity securities" "public equities" "listed equities" "listed shares" "stocks"
        "public equity" "shares of listed companies"
        "株式" "上場株式" "上場株";
    Held(Class::Loans) =>
        "loan" "loans outstanding" "secured loan" "collateralized loan" "collateralised loan" "lending" "loans receivable"
        "secured lending" "secured loans to affiliated"
        "貸付" "貸付金" "担保付貸付" "担保付き貸付" "担保付ローン" "ローン" "有担保貸付";
    Held(Class::Other) =>
        "other investment" "other asset" "other reserve asset" "other" "digital token" "digital asset"
        "crypto asset" "cryptocurrency" "ether" "ethereum holdings" "stablecoin" "stablecoins held"
        "investments" "real estate" "venture" "receivable" "accrued interest" "interest receivable"
        "derivative" "funds and precious metals" "corporate bonds funds and precious metals"
        "other investments including digital tokens"
        "その他" "その他の投資" "その他投資" "その他資産" "その他の資産" "デジタル資産" "暗号資産" "未収利息"
        "未収入金" "不動産";
    Assets =>
        "total assets" "reserve assets" "total reserve assets" "assets held in" "redemption assets"
        "market value of the reserve" "fair value of assets" "net asset value of the reserve"
        "consolidated assets" "total reserves" "total reserve" "total net assets" "assets total"
        "total collateral" "backing assets" "reserve balance"
        "資産合計" "総資産" "準備資産合計" "準備資産" "資産総額" "裏付け資産" "裏付資産" "保全資産";
    Tokens =>
        "in circulation" "issued and outstanding" "tokens outstanding" "tokens issued" "issued tokens"
        "digital tokens issued" "issued digital tokens" "redeemable tokens" "redeemable tokens outstanding"
        "outstanding stablecoin units" "stablecoin units" "circulating supply" "token supply" "total supply"
        "token balance" "tokens in circulation" "outstanding" "supply" "usdc in circulation"
        "発行残高" "発行済" "発行済み" "流通残高" "流通量" "流通額" "発行額" "発行量" "未償還残高" "発行総額"
        "トークン残高" "発行済トークン";
    Liabilities =>
        "bills payable" "accounts payable" "liabilities" "total liabilities" "consolidated liabilities" "負債" "負債合計" "総負債" "債務";
    Excess =>
        "excess" "excess reserves" "surplus" "shareholder" "shareholders" "shareholder capital" "net equity" "ratio"
        "overcollateralization" "collateralization" "collateralization ratio" "coverage"
        "余剰" "超過" "純資産" "準備率" "担保率" "自己資本" "株主資本" "カバー率";
}

/// What a name means, and whether it calls itself a sum.
pub(super) fn meaning(name: &str) -> (Option<NameMeaning>, bool) {
    let mut longest = None::<(usize, NameMeaning)>;
    for (word, meaning) in WORDS {
        if longest.is_none_or(|(length, _)| word.len() > length) && holds(name, word) {
            longest = Some((word.len(), *meaning));
        }
    }
    let said = longest
        .map(|(_, meaning)| meaning)
        .or_else(|| is_bill_number(name).then_some(Held(Class::Bills)));
    (said, is_sum(name))
}

/// Whether a name says that it is the sum of others.
fn is_sum(name: &str) -> bool {
    let starts =
        ["total", "sub total", "subtotal", "sum of", "grand total", "合計", "小計", "総計"];
    let ends = ["合計", "小計", "総額", "の計", " 計", "total", "subtotal"];
    starts.iter().any(|start| name.starts_with(start))
        || ends.iter().any(|end| name.ends_with(end))
        || name == "計"
        || holds(name, "total assets")
}

/// Whether a name holds a word.
fn holds(name: &str, word: &str) -> bool {
    let is_letters = word.is_ascii();
    let is_kanji_alone = word.chars().count() == 1 && !is_letters;
    let blocks = |c: Option<char>| match c {
        None => false,
        Some(c) if is_letters => c.is_ascii_alphanumeric(),
        Some(c) => is_kanji_alone && c.is_alphabetic() && !c.is_ascii(),
    };
    name.match_indices(word).any(|(place, _)| {
        let before = name.get(..place).and_then(|text| text.chars().next_back());
        let rest = name.get(place + word.len()..).unwrap_or_default();
        let rest = if is_letters {
            rest.strip_prefix('s').filter(|rest| !blocks(rest.chars().next())).unwrap_or(rest)
        } else {
            rest
        };
        !blocks(before) && !blocks(rest.chars().next())
    })
}

/// Whether a name begins with the number of a Treasury bill in its registry.
fn is_bill_number(name: &str) -> bool {
    let number = name.split(' ').next().unwrap_or_default();
    number.len() == 9
        && number.starts_with("912")
        && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_reports_are_known() {
        for (name, class) in [
            ("u.s. treasury bills", Class::Bills),
            ("non u.s. treasury bills", Class::Bills),
            ("obligations of u.s. treasury at fair value", Class::Bills),
            ("912797kb2 07 02 24", Class::Bills),
            ("u.s. treasury repurchase agreements", Class::Repo),
            ("overnight reverse repurchase agreements", Class::Repo),
            (
                "u.s. government guaranteed fixed deposits held pursuant to reserve repurchase agreements",
                Class::Repo,
            ),
            ("cash and bank deposits", Class::Cash),
            ("cash held in circle reserve fund", Class::Cash),
            ("circle reserve fund due to timing and settlement differences net", Class::Cash),
            (
                "cash due to (owed by) circle due to timing and settlement differences net",
                Class::Cash,
            ),
            ("government money market funds at net asset value", Class::Fund),
            ("circle reserve fund", Class::Fund),
            ("corporate bonds", Class::Paper),
            ("commercial paper and certificates of deposit", Class::Paper),
            ("corporate bonds funds and precious metals", Class::Other),
            ("precious metals", Class::Gold),
            ("bitcoins", Class::Bitcoin),
            ("public equities", Class::Equities),
            ("secured loans", Class::Loans),
            ("other investments (including digital tokens)", Class::Other),
            ("米国短期国債", Class::Bills),
            ("現金及び預金", Class::Cash),
            ("貸付金", Class::Loans),
            ("金（現物）", Class::Gold),
            ("翌日物リバースレポ", Class::Repo),
            ("マネー・マーケット・ファンド", Class::Fund),
        ] {
            assert_eq!(meaning(name).0, Some(Held(class)), "{name}");
        }
        for (name, said) in [
            ("total usdc in circulation", Tokens),
            ("less: amount of pyusd redeemable tokens outstandingi", Tokens),
            ("outstanding stablecoin units", Tokens),
            ("発行残高", Tokens),
            ("total liabilities", Liabilities),
            ("負債合計", Liabilities),
            ("excess reserves", Excess),
            ("market value of the reserve", Assets),
            ("総資産", Assets),
        ] {
            assert_eq!(meaning(name).0, Some(said), "{name}");
        }
    }

    #[test]
    fn a_word_inside_another_is_none() {
        for name in ["goldman", "cashmere", "reporting", "ethereum", "基金", "bank of new york"] {
            assert_eq!(meaning(name).0, None, "{name}");
        }
        assert!(
            meaning("total assets (1+2+3)").1 && meaning("sub total").1 && meaning("負債合計").1
        );
        assert!(!meaning("cash").1);
    }

    #[test]
    fn every_word_is_written_as_names_are_compared() {
        for (word, _) in WORDS {
            assert_eq!(*word, word.to_ascii_lowercase(), "{word}");
            assert!(!word.contains(['-', '/', ',', '&']), "{word}");
        }
    }
}
