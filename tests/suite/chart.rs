//! Charts as pictures: what is drawn for the figures, in both themes and at both widths.

use super::chart_sample::{chart, income, loss};
use proptest::prelude::*;
use seigniorage::chart::{Chart, DARK, LIGHT, Mark, Palette, XAxis, YAxis, position_at, svg};

fn picture(chart: &Chart, palette: &Palette) -> String {
    svg::render(chart, palette, svg::estimate)
}

macro_rules! pictures {
    ($($name:ident: $chart:expr, $palette:expr;)*) => {
        $(#[test]
        fn $name() {
            insta::assert_binary_snapshot!(concat!(stringify!($name), ".svg"), picture(&$chart, &$palette).into_bytes());
        })*
    };
}

pictures! {
    income_wide_light: income(1016.0, 60), LIGHT;
    income_wide_dark: income(1016.0, 60), DARK;
    income_narrow_light: income(358.0, 60), LIGHT;
    income_narrow_dark: income(358.0, 60), DARK;
    loss_half_light: loss(488.0), LIGHT;
    loss_half_dark: loss(488.0), DARK;
    single_month: income(488.0, 1), LIGHT;
}

#[test]
fn an_empty_chart_is_an_empty_document() {
    let empty = chart(300.0, 200.0, XAxis::default(), Vec::new());
    assert!(empty.is_empty());
    assert_eq!(picture(&empty, &LIGHT).lines().count(), 2);
}

#[test]
fn a_picture_carries_attributes_only() {
    for document in [picture(&income(1016.0, 60), &LIGHT), picture(&loss(488.0), &DARK)] {
        assert!(
            !document.contains("style=")
                && !document.contains("NaN")
                && !document.contains("<script")
        );
    }
}

#[test]
fn equal_specs_give_equal_pictures() {
    assert_eq!(income(1016.0, 60), income(1016.0, 60));
    assert_ne!(income(1016.0, 60), income(1015.0, 60));
    assert_eq!(picture(&loss(488.0), &LIGHT), picture(&loss(488.0), &LIGHT));
}

/// Any number at all, the awkward ones often.
fn number() -> impl Strategy<Value = f64> {
    let awkward =
        [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0, 0.0];
    prop_oneof![any::<f64>(), prop::sample::select(awkward.to_vec()), -600.0..600.0f64]
}

/// Writes `numbers` over the values of a chart, again and again from the beginning.
fn spoil(chart: &mut Chart, numbers: &[f64]) {
    let mut next = numbers.iter().copied().cycle();
    let mut next = move || next.next().unwrap();
    for panel in &mut chart.panels {
        panel.y = YAxis { min: next(), max: next(), ticks: panel.y.ticks.clone() };
        panel.ends.iter_mut().for_each(|end| end.value = next());
        for mark in &mut panel.marks {
            match mark {
                Mark::Area(area) => {
                    area.upper.iter_mut().chain(&mut area.lower).for_each(|value| *value = next());
                }
                Mark::Line(line) => line.values.iter_mut().for_each(|value| *value = Some(next())),
                Mark::Rule(rule) => rule.from.position = next(),
                Mark::Ground(ground) => ground.to.position = next(),
                Mark::Point(point) => point.at.position = next(),
                Mark::Text(text) => text.shift = (next(), next()),
                Mark::Bracket(bracket) => bracket.from = next(),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_numbers_are_drawn_without_panic(numbers in prop::collection::vec(number(), 1..40), count in 1usize..20) {
        for mut chart in [income(1016.0, count), income(358.0, count), loss(488.0)] {
            spoil(&mut chart, &numbers);
            prop_assert!(!picture(&chart, &LIGHT).contains("NaN"));
        }
    }

    #[test]
    fn any_size_is_drawn_without_panic(width in number(), height in number(), left in number(), right in number(), at in number(), count: usize) {
        let mut chart = loss(488.0);
        chart.x.count = count;
        (chart.width, chart.height) = (width, height);
        (chart.margin.left, chart.margin.right) = (left, right);
        for panel in &mut chart.panels {
            (panel.top, panel.height) = (left, height);
        }
        picture(&chart, &LIGHT);
        prop_assert!(position_at(&chart, at).is_none_or(|position| position < count));
    }
}
