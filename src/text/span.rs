//! A sentence in pieces, so that its numbers can be moved and its results stand out.
//!
//! Not here: what is said ([`super::message`]), and how a piece is shown.

use rust_decimal::Decimal;

use crate::scenario::{Parameter, Pick};

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Plain words.
    Words(String),
    /// A number of the person's: the parameter it moves and its text.
    Parameter(Parameter, String),
    /// A part of the book that can be turned, and its text.
    Pick(Pick, String),
    /// A number that follows.
    Result(String),
}

impl Span {
    /// What it says.
    pub fn text(&self) -> &str {
        match self {
            Self::Words(text)
            | Self::Parameter(_, text)
            | Self::Pick(_, text)
            | Self::Result(text) => text,
        }
    }
}

/// The sentence without markup, for titles and for people who listen.
pub fn plain(spans: &[Span]) -> String {
    spans.iter().map(Span::text).collect()
}

/// A sentence in the making.
#[derive(Default)]
pub(super) struct Spans(pub(super) Vec<Span>);

impl Spans {
    pub(super) fn words(&mut self, text: &str) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(Span::Words(last)) => last.push_str(text),
            _ => self.0.push(Span::Words(text.to_owned())),
        }
    }

    pub(super) fn parameter(&mut self, parameter: Parameter, text: &str) {
        self.0.push(Span::Parameter(parameter, text.to_owned()));
    }

    pub(super) fn pick(&mut self, pick: Pick, text: &str) {
        self.0.push(Span::Pick(pick, text.to_owned()));
    }

    pub(super) fn result(&mut self, text: &str) {
        self.0.push(Span::Result(text.to_owned()));
    }

    pub(super) fn plain(&self) -> String {
        plain(&self.0)
    }
}

/// A number that a person moves, written as its hole says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved(pub Parameter, pub f64);

/// A number that a person moves, written as its control does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dial(pub Parameter, pub Decimal);
