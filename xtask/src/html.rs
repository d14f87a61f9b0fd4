//! Just enough HTML to check a page: its elements in order, with their attributes and raw text.
//!
//! Builds no tree and mends no mistakes; it reads what we and Trunk write.

/// One start tag.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Element {
    /// In small letters.
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// What stands inside, for the elements whose inside is not HTML (scripts, styles, title).
    pub(crate) text: String,
}

/// The elements whose inside is text up to their own end tag.
const RAW: [&str; 4] = ["script", "style", "title", "textarea"];

impl Element {
    /// An attribute's value; one without a value gives empty text.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Every attribute, names in small letters.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Every element of a page.
pub(crate) fn elements(html: &str) -> Vec<Element> {
    let (mut found, mut rest) = (Vec::new(), html);
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if let Some(remark) = after.strip_prefix("!--") {
            rest = remark.split_once("-->").map_or("", |(_, after)| after);
        } else if after.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (element, after) = element(after);
            found.push(element);
            rest = after;
        }
    }
    found
}

/// The files that a page names so that they are fetched for its first view, by the browser or by
/// `assets/boot.js`.
pub(crate) fn asked_at_once(page: &str) -> Vec<String> {
    let asked = elements(page).into_iter().filter_map(|element| {
        let address = match element.name.as_str() {
            // What is no script is not fetched.
            "script" if element.value("type").is_none_or(|kind| kind == "module") => "src",
            "link" => {
                let rel = element.value("rel").or(element.value("data-rel"))?;
                matches!(rel, "stylesheet" | "modulepreload" | "preload").then_some("href")?
            }
            _ => return None,
        };
        let address = element.value(address)?;
        Some(address.strip_prefix("./").unwrap_or(address).to_owned())
    });
    asked.collect()
}

/// Whether a file is the page itself or among those that it asks for.
pub(crate) fn is_asked(name: &str, asked: &[String]) -> bool {
    name == "index.html" || asked.iter().any(|it| it == name)
}

fn element(text: &str) -> (Element, &str) {
    let (name, mut rest) = cut(text, |c| c.is_whitespace() || matches!(c, '>' | '/'));
    let name = name.to_ascii_lowercase();
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        match rest.strip_prefix('>') {
            Some(after) => {
                let (text, after) = inside(&name, after);
                return (Element { name, attributes, text }, after);
            }
            None if rest.is_empty() => {
                return (Element { name, attributes, text: String::new() }, rest);
            }
            None => {
                let (attribute, after) = attribute(rest);
                attributes.push(attribute);
                rest = after;
            }
        }
    }
}

fn attribute(text: &str) -> ((String, String), &str) {
    let (name, rest) = cut(text, |c| c.is_whitespace() || matches!(c, '=' | '>' | '/'));
    let (value, rest) = match rest.trim_start().strip_prefix('=') {
        Some(after) => value(after.trim_start()),
        None => ("", rest),
    };
    ((name.to_ascii_lowercase(), value.to_owned()), rest)
}

fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(after) = text.strip_prefix(quote) {
            return after.split_once(quote).unwrap_or((after, ""));
        }
    }
    cut(text, |c| c.is_whitespace() || c == '>')
}

fn inside<'a>(name: &str, text: &'a str) -> (String, &'a str) {
    if !RAW.contains(&name) {
        return (String::new(), text);
    }
    let end = text.to_ascii_lowercase().find(&format!("</{name}"));
    let (inside, rest) = text.split_at(end.unwrap_or(text.len()));
    (inside.to_owned(), rest)
}

/// Splits before the first character that ends a word.
fn cut(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        let shown = elements(html).into_iter().map(|element| {
            let attributes = element.attributes().map(|(name, value)| format!(" {name}={value}"));
            format!("{}{}:{}", element.name, attributes.collect::<Vec<_>>().concat(), element.text)
        });
        shown.collect::<Vec<_>>().join("|")
    }

    #[test]
    fn attributes_in_every_spelling() {
        let html = "<!doctype html><A Href='x y' b=\"<p>\" c=d e/><p>";
        assert_eq!(shown(html), "a href=x y b=<p> c=d e=:|p:");
    }

    #[test]
    fn remarks_and_the_inside_of_scripts_are_no_elements() {
        let html = "<!-- <b> --><script>if (a<b) '<i>'</SCRIPT><title>é<x></title><u>";
        assert_eq!(shown(html), "script:if (a<b) '<i>'|title:é<x>|u:");
    }

    #[test]
    fn what_is_cut_off_ends() {
        for html in ["<a", "<a b", "<a b=", "<a b='", "<script>x", "<!-- x", "<", "<a =\"=\""] {
            let _read = elements(html);
        }
    }
}
