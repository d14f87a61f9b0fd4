//! Shows one figure in a page of another, as the address asks for it.
//!
//! A program of its own, so that nothing of the page travels with it. Not here: anything of it.

use seigniorage::browser::embed::{Framed, Inquiry, asked, stand};
use seigniorage::figure::embed::{DRAWING, Embed};

fn main() {
    let Inquiry { query, spoken, page } = asked();
    let embed = Embed::new(&query, &spoken, &page);
    let framed = Framed {
        language: embed.language.tag(),
        is_dark: embed.is_dark,
        title: embed.title(),
        content: embed.content(),
        drawing: DRAWING,
    };
    stand(framed, move |width, is_dark| embed.drawing(width, is_dark));
}
