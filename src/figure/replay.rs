//! What a replay says of the change that it shows.

use super::control::value_text;
use crate::scenario::{Id, Scenario};
use crate::text::Language;

/// Most inputs that are named.
const NAMED_MAX: usize = 3;

/// What differs between two scenarios, in few words, and which of the two is shown.
pub(crate) fn replayed(
    language: Language,
    before: &Scenario,
    after: &Scenario,
    is_before: bool,
) -> String {
    let ids = before.differs(after);
    let row = |id: &Id| {
        let [old, new] = [before, after].map(|of| value_text(language, of, *id));
        language.replay_change(language.label(*id), &language.was_is(&old, &new))
    };
    let named = ids.iter().take(NAMED_MAX).map(row);
    let more = ids.len().saturating_sub(NAMED_MAX);
    let changes: Vec<_> = named.chain((more > 0).then(|| language.more_changes(more))).collect();
    if is_before { language.replay_before(&changes) } else { language.replay_after(&changes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Preset, decode};

    #[test]
    fn the_change_is_named_with_both_values() {
        let before = Scenario::preset(Preset::default());
        let after = decode("rate=4.5").0;
        assert_eq!(
            replayed(Language::English, &before, &after, true),
            "Before the last change: Bill rate 3.83\u{a0}% → 4.50\u{a0}%"
        );
        let far = decode("preset=bank").0;
        assert!(replayed(Language::English, &before, &far, false).ends_with("more"));
        assert!(replayed(Language::Japanese, &before, &far, false).contains("ほか"));
    }
}
