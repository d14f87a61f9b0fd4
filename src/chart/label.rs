//! Placing words: breaking long lines, pushing neighbours apart, thinning the names of an axis.
//!
//! Widths come from a function of the caller, because only a backend knows its letters. Nothing
//! here draws.

/// Height of one line of a label, CSS pixels.
pub(super) const LINE_HEIGHT: f64 = 16.0;
/// Least distance between two names on the horizontal axis, CSS pixels.
const NAME_GAP: f64 = 12.0;

/// A block of text that wants to stand at a height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Block {
    /// Desired middle.
    pub(super) middle: f64,
    /// Height it takes.
    pub(super) height: f64,
}

/// Blocks that stand together, as one.
struct BlockGroup {
    start: f64,
    height: f64,
    /// Sum over the members of the start that each would choose for the group.
    wish: f64,
    members: Vec<usize>,
}

/// The middles of blocks after pushing them apart as little as possible, between two heights.
///
/// The order of the wishes is kept. If the room is too small, the blocks run over its lower edge.
pub(super) fn push_apart(blocks: &[Block], top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    let wish = |index: usize| blocks.get(index).map_or(0.0, |block| block.middle);
    crate::order::sort_by(&mut order, |a, b| wish(*a).total_cmp(&wish(*b)));
    let mut groups: Vec<BlockGroup> = Vec::new();
    for index in order {
        let Some(block) = blocks.get(index) else {
            continue;
        };
        let start = block.middle - block.height / 2.0;
        let mut group =
            BlockGroup { start, height: block.height, wish: start, members: vec![index] };
        group.settle(top, bottom);
        while let Some(above) = groups.pop_if(|above| above.start + above.height > group.start) {
            group = above.join(group);
            group.settle(top, bottom);
        }
        groups.push(group);
    }
    let mut middles = vec![0.0; blocks.len()];
    for group in groups {
        let mut start = group.start;
        for member in group.members {
            if let (Some(middle), Some(block)) = (middles.get_mut(member), blocks.get(member)) {
                *middle = start + block.height / 2.0;
                start += block.height;
            }
        }
    }
    middles
}

impl BlockGroup {
    /// Takes the mean of the wishes, kept inside the room.
    fn settle(&mut self, top: f64, bottom: f64) {
        let mean = self.wish / super::geometry::real(self.members.len());
        self.start = mean.min(bottom - self.height).max(top);
    }

    fn join(mut self, below: Self) -> Self {
        // Each member of the lower group would put the joint group higher by our height.
        self.wish += below.wish - self.height * super::geometry::real(below.members.len());
        self.height += below.height;
        self.members.extend(below.members);
        self
    }
}

/// Whether a line may be broken between two letters even without a space.
fn breaks_anywhere(before: char, letter: char) -> bool {
    // From the radicals on: kana, kanji and full-width forms.
    let is_wide = letter >= '\u{2E80}' || before >= '\u{2E80}' && letter != ' ';
    is_wide && before != '(' && !holds_together(before, letter)
}

/// Whether two Japanese letters stay on one line: a number and its unit, the letters of a unit,
/// the parts of a date, a mark and what it closes or opens.
pub(crate) fn holds_together(before: char, letter: char) -> bool {
    let is_number = before.is_ascii_digit() || before == '%';
    match (before, letter) {
        (_, '、' | '。' | '）' | '」' | '・' | '：' | 'ー' | 'ッ' | 'ョ' | 'ャ' | 'ュ' | 'ィ')
        | ('（' | '「', _)
        | ('億' | '万' | '兆', 'ド')
        | ('ド', 'ル')
        | ('か', '月')
        | ('ポ', 'イ')
        | ('イ', 'ン')
        | ('ン', 'ト')
        | ('か' | '月' | '日', '目') => true,
        ('年' | '月' | '−' | '+', letter) if letter.is_ascii_digit() => true,
        (_, letter) => {
            is_number
                && matches!(
                    letter,
                    '億' | '万'
                        | '兆'
                        | 'ド'
                        | '年'
                        | '月'
                        | '日'
                        | 'か'
                        | '人'
                        | '倍'
                        | '件'
                        | '行'
                        | 'ポ'
                        | '台'
                        | '回'
                )
        }
    }
}

/// Breaks a text into lines no wider than `room`, at ordinary spaces or between kanji and kana.
///
/// What is measured may end in a space. A word that is too wide stays whole: a cut word is worse than one that reaches the edge.
pub(crate) fn wrap(text: &str, room: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        let candidate = format!("{line}{word}");
        if !line.is_empty() && measure(&candidate) > room {
            lines.push(line.trim_end().to_owned());
            word.trim_start_matches(' ').clone_into(&mut line);
        } else {
            line = candidate;
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The pieces between which a line may be broken; spaces stay with the piece before them.
fn words(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest
            .char_indices()
            .skip(1)
            .zip(rest.chars())
            .find(|((_, letter), before)| {
                (*before == ' ' && *letter != ' ') || breaks_anywhere(*before, *letter)
            })
            .map_or(rest.len(), |((at, _), _)| at);
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// A name on the horizontal axis that wants its middle at a pixel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Name {
    /// Desired middle.
    pub(super) middle: f64,
    /// Width of the words.
    pub(super) width: f64,
    /// Placed before the others.
    pub(super) major: bool,
}

impl Name {
    fn touches(&self, other: &Self) -> bool {
        (self.middle - other.middle).abs() < self.width.midpoint(other.width) + NAME_GAP
    }
}

/// Which names are shown: all major ones that fit, then every nth of the others.
pub(super) fn thin(names: &[Name]) -> Vec<bool> {
    let mut kept: Vec<Name> = Vec::new();
    let mut shown = vec![false; names.len()];
    for (show, name) in shown.iter_mut().zip(names).filter(|(_, name)| name.major) {
        *show = kept.iter().all(|other| !other.touches(name));
        if *show {
            kept.push(*name);
        }
    }
    let minor: Vec<&Name> = names.iter().filter(|name| !name.major).collect();
    let fits = |step: &usize| {
        let every: Vec<&&Name> = minor.iter().step_by(*step).collect();
        every.windows(2).all(|pair| matches!(pair, [a, b] if !a.touches(b)))
    };
    let step = (1..=minor.len()).find(fits).unwrap_or(1);
    let others = shown.iter_mut().zip(names).filter(|(_, name)| !name.major);
    for (show, name) in others.step_by(step) {
        *show = kept.iter().all(|other| !other.touches(name));
    }
    shown
}

/// The free height nearest to a wish for a label inside the plot; `None` if all is taken.
///
/// `taken` are stretches of height that lines and other labels occupy.
pub(super) fn free_height(
    wish: f64,
    half: f64,
    taken: &[(f64, f64)],
    top: f64,
    bottom: f64,
) -> Option<f64> {
    let free = |y: &f64| {
        y - half >= top
            && y + half <= bottom
            && taken.iter().all(|(from, to)| y + half <= *from || y - half >= *to)
    };
    (0..600).map(f64::from).flat_map(|step| [wish - step, wish + step]).find(free)
}

/// A text no wider than the room, cut and marked with an ellipsis where it is too long.
pub(crate) fn shortened(text: &str, room: f64, measure: impl Fn(&str) -> f64) -> String {
    let mut kept = text.to_owned();
    let mut letters = text.chars().count();
    while letters > 1 && measure(&kept) > room {
        letters -= 1;
        kept = text.chars().take(letters).collect::<String>().trim_end().to_owned() + "…";
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::geometry::real;
    use proptest::prelude::*;

    fn line(middle: f64) -> Block {
        Block { middle, height: 16.0 }
    }

    #[test]
    fn labels_with_room_stay() {
        assert_eq!(push_apart(&[line(20.0), line(90.0)], 0.0, 100.0), [20.0, 90.0]);
    }

    #[test]
    fn close_labels_share_the_shift() {
        assert_eq!(push_apart(&[line(50.0), line(52.0)], 0.0, 100.0), [43.0, 59.0]);
        assert_eq!(push_apart(&[line(52.0), line(50.0)], 0.0, 100.0), [59.0, 43.0]);
        assert_eq!(push_apart(&[line(99.0), line(98.0)], 0.0, 100.0), [92.0, 76.0]);
    }

    #[test]
    fn words_are_broken_at_spaces_and_between_kanji() {
        let letters = |text: &str| real(text.trim_end().chars().count());
        let wrap = |text: &str, room: f64| wrap(text, room, &letters);
        assert_eq!(wrap("3.10\u{a0}%, drag a point", 12.0), ["3.10\u{a0}%, drag", "a point"]);
        assert_eq!(wrap("利回りの道", 3.0), ["利回り", "の道"]);
        assert_eq!(wrap("残り281億ドル", 5.0), ["残り", "281億ドル"]);
        assert_eq!(wrap("3か月中。", 3.0), ["3か月", "中。"]);
        assert_eq!(wrap("unbreakable", 3.0), ["unbreakable"]);
        assert!(wrap("", 3.0).is_empty());
    }

    #[test]
    fn every_second_year_when_room_is_short() {
        let name = |middle, major| Name { middle, width: 30.0, major };
        let years: Vec<Name> = (0..6).map(|year| name(f64::from(year) * 30.0, false)).collect();
        assert_eq!(thin(&years), [true, false, true, false, true, false]);
        let ends = [name(0.0, true), name(20.0, false), name(80.0, false), name(90.0, true)];
        assert_eq!(thin(&ends), [true, false, false, true]);
    }

    #[test]
    fn a_label_moves_off_the_line() {
        assert_eq!(free_height(50.0, 8.0, &[(45.0, 52.0)], 0.0, 100.0), Some(60.0));
        assert_eq!(free_height(5.0, 8.0, &[(0.0, 20.0)], 0.0, 100.0), Some(28.0));
        assert_eq!(free_height(5.0, 8.0, &[(0.0, 100.0)], 0.0, 100.0), None);
    }

    #[test]
    fn a_text_that_is_too_long_is_cut() {
        let letters = |text: &str| real(text.chars().count());
        assert_eq!(shortened("Neura Robotics", 8.0, letters), "Neura R…");
        assert_eq!(shortened("Neura Robotics", 7.0, letters), "Neura…");
        assert_eq!(shortened("脳", 0.0, letters), "脳");
    }

    proptest! {
        #[test]
        fn pushed_labels_never_overlap(wishes in prop::collection::vec(-50.0..150.0f64, 0..12)) {
            let blocks: Vec<Block> = wishes.iter().map(|wish| line(*wish)).collect();
            let mut middles = push_apart(&blocks, 0.0, 100.0);
            middles.sort_by(f64::total_cmp);
            for pair in middles.windows(2) {
                prop_assert!(pair[1] - pair[0] >= 16.0 - 1e-9, "{middles:?}");
            }
            prop_assert!(middles.first().is_none_or(|first| *first >= 8.0));
        }

        #[test]
        fn shown_names_never_touch(names in prop::collection::vec((0.0..300.0f64, 1.0..60.0f64, any::<bool>()), 0..12)) {
            let mut names: Vec<Name> = names.into_iter().map(|(middle, width, major)| Name { middle, width, major }).collect();
            names.sort_by(|a, b| a.middle.total_cmp(&b.middle));
            let shown = thin(&names);
            let kept: Vec<&Name> = names.iter().zip(shown).filter_map(|(name, shown)| shown.then_some(name)).collect();
            for (index, name) in kept.iter().enumerate() {
                for other in &kept[index + 1..] {
                    prop_assert!(!name.touches(other));
                }
            }
        }
    }
}
