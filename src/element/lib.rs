//! The framework of the page, with every element of a view in one compiled type.
//!
//! The page knows this crate by the name `leptos`: everything in it is the framework's own, but
//! for the elements that `view!` writes. There each element, with each of its attributes, is a
//! type of its own and compiled into its own copy of the code that builds it; here all are an
//! [`Element`], and the copies stay at home. What a view says and what it shows are the same.
//!
//! Not here: rendering on a server, and taking over what a server has rendered.

pub use leptos::*;

mod element;
mod state;

pub use element::Element;

/// The renderer, as the framework has it.
pub mod tachys {
    pub use leptos::tachys::*;

    /// Everything of HTML.
    pub mod html {
        pub use leptos::tachys::html::*;

        /// The elements of HTML.
        pub mod element {
            pub use leptos::tachys::html::element::*;

            use crate::Element;

            macro_rules! elements {
                ($($tag:ident)*) => {
                    $(
                        #[doc = concat!("The element `", stringify!($tag), "`.")]
                        pub fn $tag() -> Element {
                            Element::html(stringify!($tag))
                        }
                    )*
                };
            }

            elements! {
                a aside b button canvas caption code dd details dialog div dl dt em figcaption
                figure footer h1 h2 h3 h4 header i input kbd label li main nav ol option p section
                select small span strong summary table tbody td th thead tr ul
            }
        }
    }

    /// Everything of SVG.
    pub mod svg {
        pub use leptos::tachys::svg::*;

        use crate::Element;

        macro_rules! elements {
            ($($tag:ident)*) => {
                $(
                    #[doc = concat!("The element `", stringify!($tag), "`.")]
                    pub fn $tag() -> Element {
                        Element::svg(stringify!($tag))
                    }
                )*
            };
        }

        elements! { circle defs g line path pattern rect svg text title tspan }
    }
}
