//! The framework of the page, bent in one place so that less travels to a phone.
//!
//! The page knows this crate by the name `leptos`, and its views read as plain ones: every name is
//! the framework's own. There each element with each of its attributes, each closure, each memo
//! and each list is a type of its own and compiled into its own copy of the code that builds it.
//! Here, under the same names, all elements are an [`Element`], closures are told apart by what
//! they give alone, and [`Memo`], [`Show`] and [`For`] are compiled once. What a view says and what
//! it shows are the same. An element that the lists below do not hold is an error of the compiler.
//!
//! Measured on 29 November 2026 against a build of the same page with the framework as it is (its
//! `erase_components` on in both): 482 kB of wasm in brotli instead of 531, 1,553 kB raw instead of
//! 1,877.
//!
//! The framework is pinned to one version: what `view!` writes may be called otherwise in any other.
//!
//! Not here: rendering on a server, and taking over what a server has rendered.

pub use leptos::*;

mod element;
mod flow;
mod memo;
mod state;
mod value;

pub use element::Element;
pub use flow::{For, ForProps, Show, ShowProps};
pub use memo::{Memo, forget_with_reader};

/// What `view!` writes around a closure where components forget the types of their views: nothing,
/// since every closure becomes one of few types anyway.
#[doc(hidden)]
pub fn __as_shared_reactive_fn<F>(closure: F) -> F {
    closure
}

/// Everything of a view, as the framework has it but for what is of this crate.
pub mod prelude {
    pub use leptos::prelude::*;

    pub use crate::value::{IntoAttributeValue, IntoRender};
    pub use crate::{For, Memo, Show, forget_with_reader};
}

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
                a aside b bdi button canvas caption code dd dialog div dl dt figure footer h1 h2 h3
                header i input kbd label li main nav ol option p section select small span strong
                table tbody td textarea th thead tr ul
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

        elements! { circle defs line path pattern rect svg text }
    }
}
