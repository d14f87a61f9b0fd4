//! The J-curve: what the book has gained by each month, beside the same money in bills.

use std::sync::Arc;

use super::{Content, Curve, Curves, Extent, by_month, gain_of, gain_with, last_month, sheet};
use crate::analysis::{VenturePoint, venture};
use crate::chart::{Dash, Emphasis, Role};
use crate::figure::sheet::Series;
use crate::figure::{ChartKind, Pace, Subject};
use crate::text::Language;
use crate::text::fund::{Gain, ReturnsFinding};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "gain",
    file: "bets-gain",
    number: 3,
    subject: Language::gain_subject,
    make: |language, of, pace| Arc::new(figure(language, of, pace)),
    sheet: |of, pace| {
        let points = venture(of.projection).points;
        let of_point = |name, read| Series::stock(name, &by_month(&points, read));
        let columns = [
            of_point("paid_in", |point| point.paid_in),
            of_point("cash_back", |point| point.cash_back),
            of_point("book_value", |point| point.book_value),
            of_point("back_in_bills", |point| point.back_in_bills),
            of_point("in_bills", |point| point.in_bills),
            of_point("gain", VenturePoint::gain),
            of_point("gain_in_bills", VenturePoint::gain_in_bills),
        ];
        sheet(of, pace, &columns)
    },
    is_paced: true,
    has_ledger: false,
};

/// The finding: both gains with as many digits as tell them apart, at most three decimals.
fn title(language: Language, gains: [f64; 2], month: &str) -> String {
    let short = gains.map(|usd| gain_of(language, usd));
    let exact =
        (3..=6).map(|digits| gains.map(|usd| gain_with(usd, language.money(usd.abs(), digits))));
    let is_short = |[book, _]: &[Gain; 2]| book.decimals() <= 3;
    let mut told = std::iter::once(short.clone()).chain(exact.take_while(is_short));
    if let Some([book, bills]) = told.find(|[book, bills]| book != bills) {
        return language.gain_title(&book, &bills, month);
    }
    let [book, _] = short;
    language.gain_title_same(&book, month)
}

fn figure(language: Language, of: Subject<'_>, pace: Pace) -> Curves {
    let found = venture(of.projection);
    let last = found.points.last().copied().unwrap_or_default();
    let month = last_month(language, of.projection);
    let extent = Extent::new(last.paid_in <= 0.0, &found.points);
    let content = Content {
        lines: vec![
            Curve {
                name: language.book_line(),
                role: Role::Ai,
                dash: Dash::Solid,
                width: 2.5,
                emphasis: Emphasis::Loud,
                values: by_month(&found.points, VenturePoint::gain),
            },
            Curve {
                name: language.bills_line(),
                role: Role::Bills,
                dash: Dash::Solid,
                width: 2.0,
                emphasis: Emphasis::Plain,
                values: by_month(&found.points, VenturePoint::gain_in_bills),
            },
        ],
        has_band: false,
        extent,
        title: match extent {
            Extent::Told => title(language, [last.gain(), last.gain_in_bills()], &month),
            Extent::Empty => language.returns_title(&ReturnsFinding::Nothing),
            Extent::OutOfRange => language.returns_title(&ReturnsFinding::OutOfRange),
        },
    };
    Curves::new(language, of, pace, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_gains_are_told_apart_or_said_to_be_the_same() {
        let said = |book: f64, bills: f64| {
            title(Language::English, [book, bills], "June 2031").replace('\u{a0}', " ")
        };
        assert_eq!(
            said(1.24e9, 1.16e9),
            "By June 2031 the book gains $1.24 bn; the same money in bills gains $1.16 bn"
        );
        assert_eq!(
            said(1.2e9, 1.2e9),
            "By June 2031 the book gains $1.2 bn, as much as the same money in bills"
        );
        assert!(said(1.2e9, -1.2e9).ends_with("bills loses $1.2 bn"));
        assert!(said(0.0, 1e9).contains("the book neither gains nor loses;"));
        let japanese = title(Language::Japanese, [0.0, 4.84e8], "2031年6月");
        assert_eq!(
            japanese,
            "2031年6月までに賭け全体は損益なし、同額の短期国債なら4.84億ドルの利益"
        );
    }
}
