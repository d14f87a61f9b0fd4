//! `assets/_headers`: which headers an answer carries, and the content security policy in it.
//!
//! The form is the one static hosts read: a path pattern on its own line (at most one `*`), below
//! it indented `Name: value` lines, `#` for remarks. Where two patterns give one header, its
//! values are joined by a comma, as those hosts do; `! Name` takes back what wider rules have given.
//! Placeholders and conditions are not read.

use crate::error::{Error, Result};

/// The header that carries the policy.
pub(crate) const POLICY: &str = "Content-Security-Policy";

/// The rules of one `_headers` file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Headers(Vec<Rule>);

#[derive(Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    lines: Vec<Line>,
}

/// What a rule says of a header.
#[derive(Debug, PartialEq, Eq)]
enum Line {
    /// It has this value.
    Field(String, String),
    /// What wider rules have said of it does not count.
    Without(String),
}

impl Headers {
    /// Reads the file's text.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        let lines = text.lines().enumerate();
        for (index, line) in lines.filter(|(_, line)| is_content(line)) {
            read_line(&mut rules, line)
                .ok_or_else(|| Error::Refused(format!("_headers, line {}: {line}", index + 1)))?;
        }
        Ok(Self(rules))
    }

    /// Every header for a path (`/` is the page).
    pub(crate) fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = Vec::new();
        let matching = self.0.iter().filter(|rule| matches(&rule.pattern, path));
        for line in matching.flat_map(|rule| &rule.lines) {
            let place = |name: &str| {
                all.iter()
                    .position(|(known, _): &(String, String)| known.eq_ignore_ascii_case(name))
            };
            match line {
                Line::Without(name) => all.retain(|(known, _)| !known.eq_ignore_ascii_case(name)),
                Line::Field(name, value) => match place(name).and_then(|it| all.get_mut(it)) {
                    Some((_, known)) => *known = format!("{known}, {value}"),
                    None => all.push((name.clone(), value.clone())),
                },
            }
        }
        all
    }

    /// The policy of a path as a page itself may state it: a `<meta>` must not say who may frame it.
    pub(crate) fn policy_of(&self, path: &str) -> Result<String> {
        let fields = self.of(path);
        let policy = fields.iter().find(|(name, _)| name == POLICY);
        let (_, policy) =
            policy.ok_or_else(|| Error::Refused(format!("_headers gives `{path}` no {POLICY}")))?;
        let directives = policy.split(';').map(str::trim);
        let kept: Vec<_> = directives.filter(|it| !it.starts_with("frame-ancestors")).collect();
        Ok(kept.join("; "))
    }
}

fn is_content(line: &str) -> bool {
    !line.trim().is_empty() && !line.trim_start().starts_with('#')
}

fn read_line(rules: &mut Vec<Rule>, line: &str) -> Option<()> {
    if line.starts_with(char::is_whitespace) {
        let line = if let Some(name) = line.trim().strip_prefix('!') {
            Line::Without(name.trim().to_owned())
        } else {
            let (name, value) = line.trim().split_once(':')?;
            Line::Field(name.trim().to_owned(), value.trim().to_owned())
        };
        rules.last_mut()?.lines.push(line);
    } else {
        let pattern = line.trim();
        if !pattern.starts_with('/') || pattern.matches('*').count() > 1 {
            return None;
        }
        rules.push(Rule { pattern: pattern.to_owned(), lines: Vec::new() });
    }
    Some(())
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => {
            path.strip_prefix(before).is_some_and(|rest| rest.ends_with(after))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# remark\n/*\n  A: 1\n  Content-Security-Policy: default-src 'none'; \
                        frame-ancestors 'none'\n/app/*\n  B: x: y\n  a: 2\n";

    fn of(path: &str) -> String {
        let fields = Headers::parse(TEXT).map(|headers| headers.of(path)).unwrap_or_default();
        let shown: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
        shown.join("|")
    }

    #[test]
    fn patterns_add_up() {
        let policy = "Content-Security-Policy=default-src 'none'; frame-ancestors 'none'";
        assert_eq!(of("/"), format!("A=1|{policy}"));
        assert_eq!(of("/app/x.js"), format!("A=1, 2|{policy}|B=x: y"));
    }

    #[test]
    fn what_is_taken_back_is_said_anew_or_not_at_all() {
        let text = "/*\n  A: 1\n  B: 2\n/x\n  ! a\n  A: 3\n  ! B\n";
        let headers = Headers::parse(text).unwrap_or_default();
        assert_eq!(headers.of("/x"), [("A".to_owned(), "3".to_owned())]);
        assert_eq!(headers.of("/y").len(), 2);
    }

    #[test]
    fn the_page_does_not_say_who_may_frame_it() {
        let policy = Headers::parse(TEXT).and_then(|headers| headers.policy_of("/"));
        assert_eq!(policy.ok().as_deref(), Some("default-src 'none'"));
    }

    #[test]
    fn what_is_not_understood_is_refused_with_its_line() {
        for text in ["  A: 1", "/*\n  no colon", "relative/*\n", "/*/a/*\n"] {
            assert!(Headers::parse(text).is_err(), "{text}");
        }
        assert!(Headers::parse("/*\n  A: 1").and_then(|it| it.policy_of("/")).is_err());
    }

    #[test]
    fn our_own_file_is_understood() {
        let own = include_str!("../../assets/_headers");
        let headers = Headers::parse(own).map(|headers| headers.of("/app/x")).unwrap_or_default();
        let immutable = headers
            .iter()
            .any(|(name, value)| name == "Cache-Control" && value.contains("immutable"));
        assert!(immutable);
    }
}
