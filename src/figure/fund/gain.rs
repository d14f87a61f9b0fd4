//! The J-curve: what the book has gained by each month, beside the same money in bills.

use std::sync::Arc;

use super::{Content, Curve, Curves, by_month, gain_of, last_month, sheet, stock};
use crate::analysis::{VenturePoint, venture};
use crate::chart::{Dash, Emphasis, Role};
use crate::figure::{ChartKind, Pace, Subject};
use crate::text::Language;

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "gain",
    file: "bets-gain",
    number: 3,
    subject: Language::gain_subject,
    make: |language, of, pace| Arc::new(figure(language, of, pace)),
    sheet: |of, pace| {
        let points = venture(of.projection).points;
        let of_point = |name, read| stock(name, &by_month(&points, read));
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

fn figure(language: Language, of: Subject<'_>, pace: Pace) -> Curves {
    let found = venture(of.projection);
    let last = found.points.last().copied().unwrap_or_default();
    let month = last_month(language, of.projection);
    let (book, bills) = (gain_of(language, last.gain()), gain_of(language, last.gain_in_bills()));
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
        is_empty: last.paid_in <= 0.0,
        title: if last.paid_in > 0.0 {
            language.gain_title(&book, &bills, &month)
        } else {
            language.returns_title(&crate::text::fund::ReturnsFinding::Nothing)
        },
    };
    Curves::new(language, of, pace, content)
}
