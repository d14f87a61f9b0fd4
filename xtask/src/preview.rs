//! What a messenger shows of a link: title, sentence and picture of the page.
//!
//! Without a server every link tells the same, that of the app. Messengers ask for the picture by a
//! whole address, which only the host knows: `SEIGNIORAGE_URL` says it to the build. Without it the address
//! stays relative, which some understand. Not here: the picture, `assets/preview.png`.

use crate::{
    error::{Error, Result},
    html::Element,
    site::{Asset, PREVIEW},
};

/// The variable that says where the page will be.
pub(crate) const ADDRESS: &str = "SEIGNIORAGE_URL";
/// What of it must be a whole address.
pub(crate) const ADDRESSED: [&str; 2] = ["og:image", "og:url"];
/// Width and height of the picture, pixels: what every messenger shows uncut.
const SIZE: [u32; 2] = [1200, 630];

/// The page with whole addresses, where it is known where it will be.
pub(crate) fn addressed(page: &str, url: Option<&str>) -> Result<String> {
    let Some(url) = url.filter(|url| !url.is_empty()) else { return Ok(page.to_owned()) };
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    let is_plain =
        !url.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>?#".contains(c));
    let relative = format!("<meta property=\"og:image\" content=\"{PREVIEW}\">");
    if !(is_address && is_plain) || page.matches(&relative).count() != 1 {
        let text = format!(
            "{ADDRESS} must be an address such as https://example.org/folder/, and the page must say `{relative}` once"
        );
        return Err(Error::Refused(text));
    }
    let url = format!("{}/", url.trim_end_matches('/'));
    let whole = format!(
        "<meta property=\"og:image\" content=\"{url}{PREVIEW}\">\n<meta property=\"og:url\" content=\"{url}\">"
    );
    Ok(page.replacen(&relative, &whole, 1))
}

/// What a page does not tell messengers.
pub(crate) fn lacks(elements: &[Element]) -> Vec<String> {
    let has = |name: &str| {
        elements.iter().any(|element| {
            let own = element.value("property").or(element.value("name"));
            own == Some(name) && element.value("content").is_some_and(|it| !it.trim().is_empty())
        })
    };
    let wanted = [
        "description",
        "og:title",
        "og:description",
        "og:type",
        "og:image",
        "og:image:alt",
        "twitter:card",
    ];
    let absent = wanted.into_iter().filter(|name| !has(name));
    absent.map(|name| format!("the page tells messengers no {name}")).collect()
}

/// A picture that is missing or has another size.
pub(crate) fn picture_fault(asset: Option<&Asset>) -> Option<String> {
    let size = asset.and_then(|asset| {
        let read = |from: usize| {
            Some(u32::from_be_bytes(asset.bytes.get(from..from + 4)?.try_into().ok()?))
        };
        // The first chunk of every PNG begins with width and height.
        Some([read(16)?, read(20)?])
    });
    (size != Some(SIZE)).then(|| format!("{PREVIEW} must be {} × {} pixels", SIZE[0], SIZE[1]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::elements;

    const PAGE: &str = include_str!("../../index.html");

    #[test]
    fn the_host_is_named_where_it_is_known() {
        assert_eq!(addressed(PAGE, None).ok().as_deref(), Some(PAGE));
        assert_eq!(addressed(PAGE, Some("")).ok().as_deref(), Some(PAGE));
        for url in ["https://example.org/a", "https://example.org/a/"] {
            let page = addressed(PAGE, Some(url)).unwrap_or_default();
            assert!(
                page.contains(
                    "property=\"og:image\" content=\"https://example.org/a/preview.png\""
                )
            );
            assert!(page.contains("property=\"og:url\" content=\"https://example.org/a/\""));
        }
        for wrong in ["example.org", "https://a.example/\"><script>", "https://a.example/ b"] {
            assert!(addressed(PAGE, Some(wrong)).is_err(), "{wrong}");
        }
        assert!(addressed("<head>", Some("https://example.org/")).is_err());
    }

    #[test]
    fn our_own_page_tells_all_and_what_is_missing_is_named() {
        assert_eq!(lacks(&elements(PAGE)), Vec::<String>::new());
        let less = PAGE.replace("og:title", "x");
        assert_eq!(lacks(&elements(&less)), ["the page tells messengers no og:title"]);
    }

    #[test]
    fn the_picture_has_the_size_that_messengers_show() {
        let own = Asset::new(PREVIEW, include_bytes!("../../assets/preview.png").to_vec());
        assert_eq!(picture_fault(Some(&own)), None);
        let icon = Asset::new("a.png", include_bytes!("../../assets/icon-192.png").to_vec());
        assert!(picture_fault(Some(&icon)).is_some() && picture_fault(None).is_some());
    }
}
