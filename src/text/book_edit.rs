//! Words for changing the list of bets: moving, copying, removing, and what it can be filled from.
//!
//! Not here: words on a bet itself, see [`super::book`].

use super::Language;
use Language::{English, Japanese};

impl Language {
    /// On the button that moves a bet up in the list.
    pub fn move_up(self) -> &'static str {
        match self {
            English => "Move up",
            Japanese => "上へ移動",
        }
    }

    /// On the button that moves a bet down in the list.
    pub fn move_down(self) -> &'static str {
        match self {
            English => "Move down",
            Japanese => "下へ移動",
        }
    }

    /// On the button that puts a copy below a bet.
    pub fn duplicate(self) -> &'static str {
        match self {
            English => "Duplicate",
            Japanese => "複製",
        }
    }

    /// That a bet has been removed.
    pub fn bet_removed(self, bet: &str) -> String {
        match self {
            English => format!("{bet} is removed."),
            Japanese => format!("{bet}を削除しました。"),
        }
    }

    /// That a bet has been copied.
    pub fn bet_duplicated(self, bet: &str) -> String {
        match self {
            English => format!("A copy of {bet} stands below it."),
            Japanese => format!("{bet}の複製を下に加えました。"),
        }
    }

    /// That a bet has been moved.
    pub fn bet_moved(self, bet: &str, place: usize, all: usize) -> String {
        match self {
            English => format!("{bet} is now bet {place} of {all}."),
            Japanese => format!("{bet}は{all}件中{place}番目になりました。"),
        }
    }

    /// Before the bets on record.
    pub fn from_the_record(self) -> &'static str {
        match self {
            English => "From the record:",
            Japanese => "記録から：",
        }
    }

    /// The name of ten thousand H100 at the price of the article, or at that of the record.
    pub fn cluster(self, by_the_article: bool) -> &'static str {
        match (self, by_the_article) {
            (English, true) => "10,000 H100 at $25,000, article",
            (English, false) => "10,000 H100 at $42,000, record",
            (Japanese, true) => "H100 1万台・1台2.5万ドル（記事）",
            (Japanese, false) => "H100 1万台・1台4.2万ドル（記録）",
        }
    }

    /// Where that price comes from.
    pub fn cluster_source(self, by_the_article: bool) -> &'static str {
        match (self, by_the_article) {
            (English, true) => {
                "The article has $20,000 to $30,000 a card; this is the middle. Rent and power are assumed."
            }
            (English, false) => {
                "About $420\u{a0}m was paid for the first 10,000 cards. Rent and power are assumed."
            }
            (Japanese, true) => "記事では1枚2万〜3万ドル。その中間をとる。賃料と電力は仮定。",
            (Japanese, false) => "最初の1万枚に約4.2億ドルが支払われた。賃料と電力は仮定。",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
