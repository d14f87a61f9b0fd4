//! Words of the present scenario beside what is pinned: what makes the profit another, what can be done
//! with a pin, and the choice between differences and values.
//!
//! Not here: what holds ([`crate::figure::side`]), and the names of the figures ([`super::key`]).

use super::label::{names, phrases};
use super::message::{findings, messages};

/// What is told of a figure of a pin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SideMode {
    /// How far the present one is from it.
    #[default]
    Difference,
    /// The same in per cent of it.
    PerCent,
    /// What it is itself.
    Columns,
}

impl SideMode {
    /// Every way, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Difference, Self::PerCent, Self::Columns];
}

names! {
    /// What is told of the pins.
    side_mode(SideMode) {
        SideMode::Difference => "Difference", "差";
        SideMode::PerCent => "Per cent", "変化率";
        SideMode::Columns => "Columns", "値";
    }
}

findings! {
    /// How the present profit stands against that of a pin, USD.
    SideLead {
        Same "profit is the same", "利益は同じ";
        Hardly "profit is nearly the same", "利益はほぼ同じ";
        More { by: f64 } "profit is {by:exact} more", "利益は{by:exact}多い";
        Less { by: f64 } "profit is {by:exact} less", "利益は{by:exact}少ない";
        LargerLoss { by: f64 } "the loss is {by:exact} larger", "損失は{by:exact}大きい";
        SmallerLoss { by: f64 } "the loss is {by:exact} smaller", "損失は{by:exact}小さい";
        Loss { now: f64, then: f64 }
            "there is a loss of {now:exact} in the place of a profit of {then:exact}",
            "{then:exact}の利益ではなく{now:exact}の損失になる";
        Profit { now: f64, then: f64 }
            "there is a profit of {now:exact} in the place of a loss of {then:exact}",
            "{then:exact}の損失ではなく{now:exact}の利益になる";
    }
    /// A part of the change, USD.
    SidePart {
        Rate { usd: f64 } "{usd:unbroken} from the rate earned", "利回りで{usd:change}";
        Volume { usd: f64 } "{usd:unbroken} from the volume of tokens", "トークンの残高で{usd:change}";
        Income { usd: f64 } "{usd:unbroken} from interest", "利息で{usd:change}";
        PaidAway { usd: f64 }
            "{usd:unbroken} from what partners and holders get", "提携先と保有者への支払いで{usd:change}";
        Rest { usd: f64 } "{usd:unbroken} from costs, tax and all else", "経費・税などで{usd:change}";
    }
    /// Why interest does not part into rate and volume.
    SideIncome {
        SameTokens "The tokens are the same, so nothing comes from volume.",
            "トークンの残高は同じなので、残高による差はない。";
        SameYield "A token earns the same, so nothing comes from the rate.",
            "利回りは同じなので、利回りによる差はない。";
        Same "Interest is the same.", "利息は同じ。";
        NoTokens "One of the two has no tokens, so interest does not part into rate and volume.",
            "片方にトークンがないので、利息の差は利回りと残高に分けられない。";
    }
    /// What is said of a pin.
    SideSaid {
        Parted { letter: &'static str, lead: SideLead, parts: Vec<SidePart> }
            "Against {letter}, {lead}: {parts:, | and }.",
            "{letter}と比べて、{lead}。内訳は、{parts:、}。";
        Alone { letter: &'static str, lead: SideLead }
            "Against {letter}, {lead}.", "{letter}と比べて、{lead}。";
        OtherMonths { letter: &'static str, now: u32, then: u32 }
            "The amounts here are of {now:one month|# months}, those of {letter} of {then:one month|# months}: they are not set against each other.",
            "ここの金額は{now}か月分、{letter}は{then}か月分なので、差は示さない。";
    }
}

messages! {
    /// Over the column of a pin where differences are told.
    side_against(letter: &str) "Against {letter}", "{letter}との差";
    /// The field with the name of a pin.
    pin_name(letter: &str) "Name of {letter}", "{letter}の名前";
    /// The buttons of a pin, for people who listen.
    swap_with(letter: &str) "Swap with {letter}", "{letter}と入れ替え";
    restore_pin(letter: &str) "Restore {letter}", "{letter}を復元";
    duplicate_pin(letter: &str) "Duplicate {letter}", "{letter}を複製";
    remove_pin(letter: &str) "Remove {letter}", "{letter}を外す";
    /// The button that lists in what the present one differs.
    differs_from(letter: &str, count: usize)
        "What differs from {letter} ({count})", "{letter}と違う項目（{count}件）";
    /// A value here and that of a pin.
    value_and_pins(now: &str, letter: &str, then: &str)
        "{now} · {letter}: {then}", "{now}・{letter}：{then}";
    /// Books of as many bets that differ.
    other_bets(bets: &str) "{bets}, others", "{bets}（内容が違う）";
    /// What a link has no room for.
    link_without(letters: &[&'static str])
        "The link has no room for {letters:, | and }. This device keeps every pin.",
        "リンクに{letters:・}は入りきりません。この端末にはすべて残ります。";
    /// A scenario has been pinned.
    pinned_as(name: &str, letter: &str)
        "Pinned as {letter}: {name}.", "{name}を{letter}としてピン留めしました。";
    /// The button that pins an issuer, for people who listen.
    pin_issuer(name: &str) "Pin {name}", "{name}をピン留め";
}

phrases! {
    /// Over the present scenario beside its pins.
    side_title "Side by side", "並べて比較";
    /// What is told of the pins.
    side_mode_label "What is told of the pins", "ピンの示し方";
    /// Which pin a phone shows.
    side_shown_label "Pin shown", "表示するピン";
    /// The head of the figures of the present scenario.
    side_now "Present", "現在";
    /// The buttons of a pin.
    swap_pin "Swap", "入れ替え";
    restore_word "Restore", "復元";
    duplicate_word "Duplicate", "複製";
    remove_word "Remove", "外す";
    /// The button that pins.
    pin_word "Pin", "ピン留め";
    /// Under the table: over which months.
    side_months
        "Each pin runs over the months of the present scenario, from its own start, and is told of the same year.",
        "どのピンも、自分の開始月から現在のシナリオと同じ月数を計算し、同じ年の数字を示す。";
    /// Under the table: where no per cent is told.
    side_per_cent
        "No per cent is told of nothing, of a loss, or of a figure that one of the two does not have.",
        "ゼロや損失、片方にない数字の変化率は示さない。";
    /// Where nothing differs.
    nothing_differs "No input differs.", "違う項目はない。";
    /// Where no other has room.
    pins_full
        "Four scenarios are pinned. Remove one to pin another.",
        "ピン留めは4件までです。1件外すと、もう1件留められます。";
    /// The box by which the list of presets pins what is chosen.
    pin_instead
        "Pin beside the present scenario instead", "現在のシナリオの横にピン留めする";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language::{English, Japanese};

    #[test]
    fn a_sentence_has_its_parts() {
        let parts = vec![
            SidePart::Rate { usd: 0.43e9 },
            SidePart::Volume { usd: 0.08e9 },
            SidePart::Rest { usd: -1e6 },
        ];
        let said = SideSaid::Parted { letter: "A", lead: SideLead::More { by: 0.509e9 }, parts };
        let plain = |text: String| text.replace('\u{a0}', " ").replace('\u{2060}', "");
        assert_eq!(
            plain(said.say(English)),
            "Against A, profit is $509 m more: +$430 m from the rate earned, +$80.0 m from the volume of tokens and −$1.00 m from costs, tax and all else."
        );
        assert_eq!(
            plain(said.say(Japanese)),
            "Aと比べて、利益は5.09億ドル多い。内訳は、利回りで+4.30億ドル、トークンの残高で+8,000万ドル、経費・税などで−100万ドル。"
        );
    }
}
