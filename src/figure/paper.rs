//! The scenario on one printed page: sentence, machine, key figures, three charts, what differs
//! from the preset with its source, and the link as text and as a code.
//!
//! Every height is known before anything is laid out, so that A4 and Letter each need one sheet in
//! every language: texts are taken at their widest, the charts have what is left, and inputs for
//! which there is no room stand in the link alone. Lengths are CSS pixels on paper, 96 to the inch;
//! those of texts are also in `style/paper.css`. Not here: the elements of the page.

use super::control::{changes, published_text, value_text};
use super::key::{KEY_COUNT, KeyFigure, key_figures};
use super::qr::{QrPath, qr};
use super::{ChartKind, Frequency, cushion, income, letter, race, sankey, sentence};
use crate::analysis::Run;
use crate::chart::element::Markup;
use crate::chart::paint::paint;
use crate::chart::svg::{self, widest};
use crate::chart::{Chart, LIGHT, Palette, Rgb, Scene, at_height, shortened, wrap};
use crate::scenario::{Grade, Id, Scenario, Source, packed};
use crate::text::span::{Span, plain};
use crate::text::{Language, SourceMark, source_mark};

/// The sheet without its margins: 182 mm, what A4 leaves, by 250 mm, what Letter does.
const WIDTH: f64 = 687.0;
const HEIGHT: f64 = 944.0;
/// Between two zones, with the rule above one.
const GAP: f64 = 10.0;
/// Beside each other.
const GUTTER: f64 = 16.0;

/// A picture is drawn for a page of the screen and printed so much smaller: letters of 12 pixels
/// come to 6.5 points.
const SCALE: f64 = 0.72;
/// Widths on paper.
const MACHINE_WIDTH: f64 = 500.0;
const CHART_WIDTH: f64 = (WIDTH - 2.0 * GUTTER) / 3.0;
const KEY_WIDTH: f64 = WIDTH - MACHINE_WIDTH - GUTTER;
/// Heights of a chart on paper.
const CHART_LEAST: f64 = 165.0;
const CHART_MOST: f64 = 300.0;

/// Side of the code: 30 mm.
const CODE: f64 = 113.0;
/// A longer link is cut on paper; as a link it stays whole.
const LINK_LINES_MAX: f64 = 7.0;

/// A text: its size and the height of a line.
#[derive(Clone, Copy)]
struct PaperType(f64, f64, bool);

const SENTENCE: PaperType = PaperType(15.0, 21.0, false);
/// Where the sentence takes more lines than this, its letters are smaller.
const SENTENCE_LINES_MAX: f64 = 5.0;
const SENTENCE_LONG: PaperType = PaperType(12.0, 16.0, false);
/// Issuer, date and changes above it.
const WHICH: PaperType = PaperType(9.0, 14.0, false);
/// What a picture finds.
const MACHINE_TITLE: PaperType = PaperType(12.0, 15.0, true);
const CHART_TITLE: PaperType = PaperType(9.5, 12.0, true);
/// Below a title.
const TITLE_GAP: f64 = 4.0;
/// Name, context and change of a key figure, and its number.
const KEY_TEXT: PaperType = PaperType(8.0, 10.0, false);
const KEY_NUMBER: f64 = 18.0;
const KEY_GAP: f64 = 6.0;
/// The head of the inputs, and one of them: two lines.
const INPUTS_HEAD: f64 = 14.0;
const INPUT: f64 = 23.0;
const LINK: PaperType = PaperType(8.0, 10.0, false);

impl PaperType {
    /// How high a text is in a room of a width.
    fn height(self, text: &str, room: f64) -> f64 {
        self.lines(text, room) * self.1
    }

    fn lines(self, text: &str, room: f64) -> f64 {
        let lines = wrap(text, room, &|line| widest(line, self.0, self.2));
        // A word wider than the room is broken where the room ends.
        let count = |line: &String| (widest(line, self.0, self.2) / room).ceil().max(1.0);
        lines.iter().map(count).sum()
    }
}

/// A picture with what it finds.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperPicture {
    /// The finding.
    pub title: String,
    /// The picture, or why there is none.
    pub(crate) drawn: Result<Markup, &'static str>,
}

/// An input that differs from the preset.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperInput {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub value: String,
    /// Its value in the preset, and where that comes from.
    pub was: String,
    /// How sure that is.
    pub mark: SourceMark,
}

/// Everything on the sheet, every text finished.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperPage {
    /// Issuer, first month, name and how many changes.
    pub which: String,
    /// The sentence.
    pub sentence: Vec<Span>,
    /// Whether its letters are smaller.
    pub is_long: bool,
    /// The key figures.
    pub keys: [KeyFigure; KEY_COUNT],
    /// The money machine.
    pub machine: PaperPicture,
    /// Income, cushion and laboratories.
    pub charts: Vec<PaperPicture>,
    /// Who the letters of the charts are; empty where nothing is pinned.
    pub beside: String,
    /// What differs, as far as there is room.
    pub inputs: Vec<PaperInput>,
    /// How many more there are, in words.
    pub more: Option<String>,
    /// The link, packed where it would be too long for a code.
    pub link: String,
    /// The same as it is printed: cut where it is very long.
    pub printed: String,
    /// The same as a code; `None` where it is too long for one.
    pub code: Option<QrPath>,
    /// How much of the sheet is used; within its height, for the tests.
    used: f64,
}

/// The sheet of a run beside that of its preset, with the whole address of the scenario.
pub fn page(
    language: Language,
    [now, preset]: [&Run; 2],
    frequency: Frequency,
    link: &str,
) -> PaperPage {
    let (link, code) = coded(link);
    let sentence = sentence::whole(now).spans(language);
    let (head, is_long) = head(&plain(&sentence), code.is_some());
    let keys = key_figures(language, now, preset);
    let (machine, machine_height) = machine(language, now, &keys);
    let printed = printed(language, &link);
    let link_height = LINK.height(&labelled(language, &printed), WIDTH);
    let figures: Vec<_> = [&income::KIND, &cushion::KIND, &race::KIND]
        .map(|kind: &ChartKind| (kind.make)(language, now, frequency))
        .into();
    let title = |title: &str| CHART_TITLE.height(title, CHART_WIDTH);
    let titles = figures.iter().map(|figure| title(&figure.heading().title)).fold(0.0, f64::max);
    let beside = letter::lines_note(language, now);
    let beside_height = if beside.is_empty() { 0.0 } else { LINK.height(&beside, WIDTH) + GAP };
    let fixed = head + machine_height + link_height + titles + TITLE_GAP + 4.0 * GAP;
    let fixed = fixed + beside_height;
    let all = inputs(language, &now.scenario);
    let (inputs, more, inputs_height) = fitting(language, all, HEIGHT - fixed - CHART_LEAST);
    let height = (HEIGHT - fixed - inputs_height).min(CHART_MOST);
    let charts = figures.iter().map(|figure| PaperPicture {
        title: figure.heading().title.clone(),
        drawn: match figure.vacancy() {
            Some(vacancy) => Err(vacancy.reason),
            None => Ok(chart(&at_height(
                figure.chart(CHART_WIDTH / SCALE, ""),
                (height / SCALE).floor(),
            ))),
        },
    });
    PaperPage {
        which: language.which(&now.scenario, now.scenario.changed().len()),
        sentence,
        is_long,
        keys,
        machine,
        charts: charts.collect(),
        beside,
        inputs,
        more,
        link,
        printed,
        code,
        used: fixed + inputs_height + height,
    }
}

/// The link with its code; it is packed where a plain one is too long.
fn coded(link: &str) -> (String, Option<QrPath>) {
    let plain = (link.to_owned(), qr(link));
    let (place, query) = link.split_once('?').unwrap_or((link, ""));
    if plain.1.is_some() || query.contains('#') {
        return plain;
    }
    let packed = format!("{place}?{}", packed(query));
    let code = qr(&packed);
    (packed, code)
}

/// Height of the head, and whether its sentence is in small letters.
fn head(sentence: &str, has_code: bool) -> (f64, bool) {
    let (code, room) = if has_code { (CODE, WIDTH - CODE - GUTTER) } else { (0.0, WIDTH) };
    let is_long = SENTENCE.lines(sentence, room) > SENTENCE_LINES_MAX;
    let letters = if is_long { SENTENCE_LONG } else { SENTENCE };
    let which = 2.0 * WHICH.1 + TITLE_GAP;
    ((which + letters.height(sentence, room)).max(code), is_long)
}

/// The machine beside the key figures, and the height of both.
fn machine(language: Language, now: &Run, keys: &[KeyFigure]) -> (PaperPicture, f64) {
    let flow = sankey::flow(language, now, MACHINE_WIDTH / SCALE);
    let key = |key: &KeyFigure| {
        let texts = [&key.label, &key.context, &key.change];
        let texts = texts.map(|text| KEY_TEXT.height(text, KEY_WIDTH));
        texts.iter().sum::<f64>() + KEY_NUMBER + KEY_GAP
    };
    let keys = keys.iter().map(key).sum::<f64>();
    let height = MACHINE_TITLE.height(&flow.title, WIDTH)
        + TITLE_GAP
        + f64::max(flow.scene.height * SCALE, keys);
    let drawn = flow.reason.map_or_else(|| Ok(drawing(&flow.scene)), Err);
    (PaperPicture { title: flow.title, drawn }, height)
}

fn chart(chart: &Chart) -> Markup {
    drawing(&paint(chart, &palette(), &widest))
}

fn drawing(scene: &Scene) -> Markup {
    svg::element(scene, &palette())
}

/// The light one on white: paper brings its own.
fn palette() -> Palette {
    LIGHT.with_tokens(|token| (token == "--paper").then_some(Rgb(255, 255, 255)))
}

/// The inputs that differ from the preset.
fn inputs(language: Language, scenario: &Scenario) -> Vec<PaperInput> {
    let published = scenario.as_published();
    let input = |id: Id| {
        let (source, grade): (Source, Grade) = scenario.provenance(id);
        let old = published_text(language, &published, id);
        PaperInput {
            name: language.label(id),
            value: value_text(language, scenario, id),
            was: language.was_by_source(&old, &language.source_line(source, grade)),
            mark: source_mark(source, grade),
        }
    };
    changes(&scenario.changed()).into_iter().map(input).collect()
}

/// The inputs that have room, two beside each other, with a word on the others, and their height.
fn fitting(
    language: Language,
    mut all: Vec<PaperInput>,
    room: f64,
) -> (Vec<PaperInput>, Option<String>, f64) {
    if all.is_empty() {
        return (all, None, INPUTS_HEAD);
    }
    let rows = |count: usize| (0..count.div_ceil(2)).map(|_| INPUT).sum::<f64>();
    let count = all.len();
    let has_room = |shown: &usize| INPUTS_HEAD + rows(*shown) <= room;
    if has_room(&count) {
        return (all, None, INPUTS_HEAD + rows(count));
    }
    // One place is for the word on the others.
    let places = (2..=count).rev().find(has_room).unwrap_or(2);
    all.truncate(places - 1);
    let more = language.more_in_link(count - all.len());
    (all, Some(more), INPUTS_HEAD + rows(places))
}

fn labelled(language: Language, link: &str) -> String {
    format!("{} {link}", language.link_itself())
}

/// The link as it is printed.
fn printed(language: Language, link: &str) -> String {
    let room = WIDTH * (LINK_LINES_MAX - 1.0) - widest(language.link_itself(), LINK.0, LINK.2);
    // Far beyond any link: measuring letter by letter takes its time.
    let start: String = link.chars().take(2_500).collect();
    shortened(&start, room, |text| widest(text, LINK.0, LINK.2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Parameter, Preset, decode, encode};
    use crate::text::Language::{English, Japanese};

    fn of(language: Language, query: &str) -> PaperPage {
        let now = Run::of_link(query);
        let preset = Run::new(now.scenario.as_published().over_the_time_of(&now.scenario));
        let link = format!("https://example.org/seigniorage/?{}", encode(&now.scenario));
        page(language, [&now, &preset], Frequency::Monthly, &link)
    }

    fn plainly(text: &str) -> String {
        text.replace('\u{a0}', " ")
    }

    /// A scenario of which as many numbers differ as can.
    fn many() -> String {
        let (mut scenario, _) = decode("name=Many%20changes");
        for parameter in Parameter::ALL {
            let row = parameter.row();
            let old = scenario.number(*parameter);
            let step = row.step.max(rust_decimal::Decimal::new(1, 2));
            let new = if old + step <= row.maximum { old + step } else { old - step };
            crate::scenario::Change::Set(*parameter, new).apply(&mut scenario);
        }
        encode(&scenario)
    }

    #[test]
    fn everything_has_its_place_on_one_sheet() {
        let links = Preset::ALL.map(|preset| format!("preset={}", preset.id()));
        let many = many();
        let others = [
            many.as_str(),
            "tokens=0&bets=none",
            "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01&year=all",
            "rate=0&run_share=95&run_month=3&holder_share=100&partner_share=40&months=7",
        ];
        for language in Language::ALL {
            for link in links.iter().map(String::as_str).chain(others) {
                let page = of(language, link);
                assert!(page.used <= HEIGHT, "{link} {}", page.used);
                assert_eq!(page.charts.len(), 3);
                for picture in page.charts.iter().chain([&page.machine]) {
                    assert!(!picture.title.is_empty(), "{link}");
                }
                let height = |picture: &PaperPicture| {
                    let drawn = picture.drawn.as_ref().ok()?;
                    drawn.value("height").and_then(|height| height.parse::<f64>().ok())
                };
                for height in page.charts.iter().filter_map(height) {
                    assert!(height * SCALE >= CHART_LEAST - 1.0, "{link} {height}");
                }
            }
        }
    }

    #[test]
    fn what_differs_stands_with_its_source() {
        let page = of(English, "preset=tether-2026-06&rate=2&name=Low");
        let [name, rate] = page.inputs.as_slice() else { panic!("{:?}", page.inputs) };
        assert_eq!((name.name, name.value.as_str()), ("Name", "Low"));
        assert_eq!((rate.name, plainly(&rate.value).as_str()), ("Bill rate", "2.00 %"));
        assert!(plainly(&rate.was).starts_with("was 3.83 %; "), "{}", rate.was);
        assert_eq!(page.more, None);
        assert!(page.which.ends_with(" · “Low” · 2 changes"), "{}", page.which);
        assert!(page.link.ends_with("name=Low&rate=2"), "{}", page.link);
        let page = of(Japanese, "rate=2");
        assert!(page.inputs[0].was.starts_with("元は3.83%（"), "{:?}", page.inputs);
        assert!(page.inputs[0].was.ends_with('）'));
        assert_eq!(of(English, "").inputs, []);
    }

    #[test]
    fn what_has_no_room_is_counted() {
        let link = many();
        for language in Language::ALL {
            let page = of(language, &link);
            let all = changes(&decode(&link).0.changed()).len();
            let left = all - page.inputs.len();
            assert!(page.inputs.len() % 2 == 1 && left > 20, "{left}");
            assert!(page.more.unwrap().contains(&left.to_string()));
        }
        let few = of(English, "rate=2&tokens=100bn&staff=3&tax=1");
        assert_eq!((few.inputs.len(), few.more), (4, None));
    }

    #[test]
    fn a_long_link_is_cut_and_has_no_code() {
        let run = Run::of_link("");
        // Letters that no packing makes much shorter.
        let link = |length: usize| {
            let mut state = 1_u32;
            let letters = (0..length).map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                char::from(b'a' + u8::try_from(state >> 24).unwrap() % 26)
            });
            format!("https://example.org/?{}", letters.collect::<String>())
        };
        let of = |link: &str| page(English, [&run, &run], Frequency::Monthly, link);
        let [short, long, huge] = [100, 900, 4_000].map(|length| of(&link(length)));
        assert!(short.code.is_some() && short.printed == link(100));
        assert!(long.code.is_some());
        assert!(huge.code.is_none() && huge.printed.ends_with('…'));
        assert!(huge.used <= HEIGHT && long.used <= HEIGHT);
        for page in [&short, &long, &huge] {
            assert!(page.link.starts_with(page.printed.trim_end_matches('…')));
        }
    }

    #[test]
    fn a_link_of_many_changes_is_packed_into_a_code() {
        let bet = "&bet=kind:grant;name:Data;amount:1bn;month:2027-01".repeat(15);
        let query =
            encode(&decode(&format!("preset=bank{bet}&bet=kind:grant;amount:3bn;month:2027-03")).0);
        let page = of(English, &query);
        let [plain, short] = [query.as_str(), &page.link].map(decode);
        assert_eq!(short, plain);
        assert!(page.code.is_some() && page.printed == page.link, "{}", page.link.len());
        assert!(of(English, "rate=2").link.ends_with("?v=1&preset=tether-2026-06&rate=2"));
    }

    #[test]
    fn no_colour_is_left_to_the_theme() {
        let page = of(English, "");
        let text = page.charts.iter().map(|it| it.drawn.as_ref().unwrap().document());
        let text: String = text.collect();
        assert!(!text.contains("class=") && !text.contains("F8F8F4"));
        assert!(text.contains("#FFFFFF") && text.contains("<text "));
    }

    #[test]
    fn a_month_at_a_time_or_a_year() {
        let run = Run::of_link("");
        let made = |frequency| page(English, [&run, &run], frequency, "https://example.org/");
        assert_ne!(made(Frequency::Monthly).charts, made(Frequency::Annual).charts);
    }

    #[test]
    fn the_style_sheet_has_the_same_letters() {
        let css = include_str!("../../style/paper.css");
        let letters = [WHICH, SENTENCE, SENTENCE_LONG, MACHINE_TITLE, CHART_TITLE, KEY_TEXT, LINK];
        for PaperType(size, line, _) in letters {
            let short = format!("{size}px/{line}px");
            let long = format!("font-size: {size}px; line-height: {line}px");
            assert!(css.contains(&short) || css.contains(&long), "{short}");
        }
        for length in [
            format!("grid-template-columns: {MACHINE_WIDTH}px 1fr"),
            format!("px/{KEY_NUMBER}px var(--serif-display)"),
            format!("px/{INPUTS_HEAD}px var(--sans)"),
            format!("li {{ height: {INPUT}px; }}"),
            format!("gap: 0 {GUTTER}px"),
            format!("gap: {GAP}px; width: 182mm"),
        ] {
            assert!(css.contains(&length), "{length}");
        }
        for (millimetres, pixels) in [(182.0, WIDTH), (250.0, HEIGHT), (30.0, CODE)] {
            let on_paper = millimetres / 25.4 * 96.0;
            assert!((pixels..pixels + 1.0).contains(&on_paper), "{millimetres}");
            assert!(css.contains(&format!("{millimetres}mm")));
        }
    }
}
