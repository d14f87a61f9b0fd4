//! A picture as SVG elements, for the page and for files.
//!
//! Plain data: the page patches what stands there to it, a file is its text. Not here: what is
//! drawn, and colours.

use std::borrow::Cow;

/// An element as it should be.
#[derive(Clone, Debug, PartialEq)]
pub struct Markup {
    pub(crate) tag: &'static str,
    pub(crate) attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub(crate) text: Cow<'static, str>,
    pub(crate) children: Vec<Markup>,
}

impl Markup {
    /// An element without attributes.
    pub(crate) fn new(tag: &'static str) -> Self {
        Self {
            tag,
            attributes: Vec::with_capacity(4),
            text: Cow::Borrowed(""),
            children: Vec::new(),
        }
    }

    /// A path of a class.
    pub(crate) fn path(
        class: impl Into<Cow<'static, str>>,
        d: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new("path").with("class", class).with("d", d)
    }

    /// The same with an attribute more.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same with a text in the place of children.
    #[must_use]
    pub(crate) fn saying(self, text: impl Into<Cow<'static, str>>) -> Self {
        Self { text: text.into(), ..self }
    }

    /// The same with children.
    #[must_use]
    pub(crate) fn holding(self, children: Vec<Self>) -> Self {
        Self { children, ..self }
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| value.as_ref())
    }

    /// Adds the element as text, its children on lines of their own but those of a text.
    pub(crate) fn write(&self, text: &mut String) {
        text.push('<');
        text.push_str(self.tag);
        for (name, value) in &self.attributes {
            text.push(' ');
            text.push_str(name);
            text.push_str("=\"");
            escape(text, value);
            text.push('"');
        }
        let end = match self.tag {
            "path" | "rect" | "circle" | "polyline" | "polygon" => return text.push_str("/>"),
            "svg" | "g" => "\n",
            _ => "",
        };
        text.push('>');
        text.push_str(end);
        escape(text, &self.text);
        for child in &self.children {
            child.write(text);
            text.push_str(end);
        }
        text.push_str("</");
        text.push_str(self.tag);
        text.push('>');
    }

    /// The element as a document.
    pub(crate) fn document(&self) -> String {
        let mut text = String::with_capacity(16 * 1024);
        self.write(&mut text);
        text.push('\n');
        text
    }
}

fn escape(text: &mut String, value: &str) {
    for letter in value.chars() {
        match letter {
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            '"' => text.push_str("&quot;"),
            // Control characters are not allowed in the format, even escaped.
            letter if letter.is_control() => text.push(' '),
            letter => text.push(letter),
        }
    }
}

/// A coordinate in hundredths; what is no number is nought.
#[expect(clippy::cast_possible_truncation, reason = "held within bounds")]
pub(crate) fn push_number(text: &mut String, number: f64) {
    // A cast turns what is no number into nought.
    push_thousandths(text, (number.clamp(-1e6, 1e6) * 100.0).round() as i64 * 10);
}

/// Writes thousandths without needless noughts.
pub(crate) fn push_thousandths(text: &mut String, thousandths: i64) {
    if thousandths < 0 {
        text.push('-');
    }
    let (whole, mut rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    push_whole(text, whole);
    if rest > 0 {
        text.push('.');
    }
    while rest > 0 {
        push_digit(text, rest / 100);
        rest = rest % 100 * 10;
    }
}

fn push_whole(text: &mut String, number: u64) {
    if number >= 10 {
        push_whole(text, number / 10);
    }
    push_digit(text, number % 10);
}

fn push_digit(text: &mut String, digit: u64) {
    let digit = u32::try_from(digit).ok().and_then(|digit| char::from_digit(digit, 10));
    text.push(digit.unwrap_or('0'));
}

/// A coordinate in hundredths as an attribute.
pub(crate) fn attribute(number: f64) -> String {
    let mut text = String::with_capacity(8);
    push_number(&mut text, number);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_break_the_document() {
        let mut text = String::new();
        Markup::new("text").with("x", "\"1\"").saying("a<b>&\"c\"\u{1}").write(&mut text);
        assert_eq!(text, "<text x=\"&quot;1&quot;\">a&lt;b&gt;&amp;&quot;c&quot; </text>");
    }

    #[test]
    fn what_holds_others_has_a_line_for_each() {
        let group = Markup::new("g").holding(vec![Markup::path("fb", "M0 0Z")]);
        assert_eq!(
            Markup::new("svg").holding(vec![group]).document(),
            "<svg>\n<g>\n<path class=\"fb\" d=\"M0 0Z\"/>\n</g>\n</svg>\n"
        );
    }

    #[test]
    fn coordinates_are_short() {
        for (number, text) in [
            (0.0, "0"),
            (-0.004, "0"),
            (12.5, "12.5"),
            (-3.07, "-3.07"),
            (f64::NAN, "0"),
            (1e99, "1000000"),
        ] {
            assert_eq!(attribute(number), text);
        }
    }
}
