//! Words for changing the list of bets: moving, copying, removing, and what it can be filled from.
//!
//! Not here: words on a bet itself, see [`super::book`].

use super::label::{names, phrases};
use super::message::messages;

messages! {
    /// That a bet has been removed.
    bet_removed(bet: &str) "{bet} is removed.", "{bet}を削除しました。";
    /// That a bet has been copied.
    bet_duplicated(bet: &str) "A copy of {bet} stands below it.", "{bet}の複製を下に加えました。";
    /// That a bet has been moved.
    bet_moved(bet: &str, place: usize, all: usize)
        "{bet} is now bet {place} of {all}.", "{bet}は{all}件中{place}番目になりました。";
}

phrases! {
    /// On the button that moves a bet up in the list.
    move_up "Move up", "上へ移動";
    /// On the button that moves a bet down in the list.
    move_down "Move down", "下へ移動";
    /// On the button that puts a copy below a bet.
    duplicate "Duplicate", "複製";
    /// Before the bets on record.
    record_head "From the record:", "記録から：";
}

names! {
    /// The name of ten thousand H100 at the price of the article, or at that of the record.
    cluster(bool) {
        true => "10,000 H100 at $25,000, article", "H100 1万台・1台2.5万ドル（記事）";
        false => "10,000 H100 at $42,000, record", "H100 1万台・1台4.2万ドル（記録）";
    }
    /// Where that price comes from.
    cluster_source(bool) {
        true =>
            "The article has $20,000 to $30,000 a card; this is the middle. Rent and power are assumed.",
            "記事では1枚2万〜3万ドル。その中間をとる。賃料と電力は仮定。";
        false =>
            "About $420\u{a0}m was paid for the first 10,000 cards. Rent and power are assumed.",
            "最初の1万枚に約4.2億ドルが支払われた。賃料と電力は仮定。";
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use crate::scenario::BET_NAME_CHARACTERS_MAX;

    #[test]
    fn a_template_has_a_name_that_fits() {
        for language in Language::ALL {
            for by_the_article in [true, false] {
                let name = language.cluster(by_the_article);
                assert!(name.chars().count() <= BET_NAME_CHARACTERS_MAX, "{name}");
            }
        }
    }
}
