//! Charts as pictures: what is drawn for the figures, in both themes and at both widths.

mod chart_sample;

use chart_sample::{chart, income, loss};
use seigniorage::chart::{Chart, DARK, LIGHT, Palette, XAxis, svg};

fn picture(chart: &Chart, palette: &Palette) -> String {
    svg::render(chart, palette, svg::estimate).unwrap()
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
