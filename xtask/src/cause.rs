//! Why a function is in the page: a table from names to causes.
//!
//! A name says where a function was written. What a compiler made anew for our types stands under
//! the crate that wrote it, marked as generic; what it put into a caller stands under the caller.

use std::collections::HashMap;

/// The cause of what no row knows; it must stay small.
pub(crate) const OTHER: &str = "other";

/// How a row finds its names.
#[derive(Clone, Copy)]
enum Rule {
    /// The subject, see there, begins so.
    Begins(&'static str),
    /// It stands anywhere in the name.
    Has(&'static str),
}
use Rule::{Begins, Has};

/// The rows, the first that fits counts; `+` behind a cause tells generic code from the crate's own.
const ROWS: [(Rule, &str); 67] = [
    (Has("drop_in_place"), "drop glue"),
    (Has("::drop_slow"), "drop glue"),
    (Begins("core::ops::function"), "closures called by pointer, room not in the name"),
    (Has("externref shim"), "glue to the browser"),
    (Begins("seigniorage_element::memo"), "memos, made anew for each type"),
    (Begins("seigniorage_element"), "element: views and attributes that follow"),
    (Begins("seigniorage::view::machine"), "room view: the machine's picture"),
    (Begins("seigniorage::view"), "room view"),
    (Begins("seigniorage::figure::sankey"), "room figure: the machine's picture"),
    (Begins("seigniorage::figure"), "room figure"),
    (Begins("seigniorage::text"), "room text"),
    (Begins("seigniorage::scenario"), "room scenario"),
    (Begins("seigniorage::state"), "room state"),
    (Begins("seigniorage::model"), "room model"),
    (Begins("seigniorage::analysis"), "room analysis"),
    (Begins("seigniorage::browser"), "room browser"),
    (Begins("seigniorage::chart"), "room chart"),
    (Begins("seigniorage::record"), "room record"),
    (Begins("seigniorage::unit"), "room unit"),
    (Begins("seigniorage"), "start of the page"),
    (Begins("main"), "start of the page"),
    (Begins("reactive_graph"), "reactive_graph+"),
    (Begins("any_spawner"), "reactive_graph+"),
    (Begins("or_poisoned"), "reactive_graph+"),
    (Begins("send_wrapper"), "reactive_graph+"),
    (Begins("slotmap"), "reactive_graph+"),
    (Begins("rustc_hash"), "reactive_graph+"),
    (Begins("tachys"), "tachys+"),
    (Begins("leptos"), "leptos+"),
    (Begins("oco_ref"), "leptos+"),
    (Begins("throw_error"), "leptos+"),
    (Begins("hydration_context"), "leptos+"),
    (Begins("rust_decimal"), "rust_decimal"),
    (Begins("plotters"), "plotters"),
    (Begins("serde"), "serde"),
    (Begins("libm"), "libm"),
    (Begins("percent_encoding"), "percent_encoding"),
    (Begins("wasm_split"), "parts: loading them"),
    (Begins("async_once_cell"), "parts: loading them"),
    (Begins("wasm_bindgen"), "glue to the browser"),
    (Begins("js_sys"), "glue to the browser"),
    (Begins("web_sys"), "glue to the browser"),
    (Begins("console_error_panic_hook"), "glue to the browser"),
    (Begins("__wbindgen"), "glue to the browser"),
    (Begins("__wbg"), "glue to the browser"),
    (Begins("__externref"), "glue to the browser"),
    (Begins("intounderlying"), "glue to the browser"),
    (Begins("dlmalloc"), "allocator"),
    (Begins("__rust"), "allocator"),
    (Begins("core::fmt"), "core: formatting and numbers"),
    (Begins("core::num"), "core: formatting and numbers"),
    (Begins("core::str"), "core: text"),
    (Begins("core::char"), "core: text"),
    (Begins("core::unicode"), "core: text"),
    (Begins("str"), "core: text"),
    (Begins("char"), "core: text"),
    (Begins("core"), "core+"),
    (Begins("alloc"), "alloc+"),
    (Begins("std"), "std+"),
    (Begins("hashbrown"), "std+"),
    (Begins("indexmap"), "std+"),
    (Begins("u32"), "core: formatting and numbers"),
    (Begins("u64"), "core: formatting and numbers"),
    (Begins("mem"), "compiler"),
    (Begins("__"), "compiler"),
    (Begins("compiler_builtins"), "compiler"),
    (Begins("futures"), "futures"),
];

/// The cause of each name.
pub(crate) fn of<'a>(names: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
    let mut times: HashMap<&str, usize> = HashMap::new();
    for name in names.clone() {
        *times.entry(name).or_default() += 1;
    }
    names.map(|name| cause(name, times.get(name).is_some_and(|times| *times > 1))).collect()
}

/// One name's cause; a name that occurs several times is of generic code, made anew for each type.
fn cause(name: &str, repeated: bool) -> String {
    let subject = subject(name);
    let fits = |rule: Rule| match rule {
        Begins(start) => subject.starts_with(start),
        Has(part) => name.contains(part),
    };
    let row = ROWS.iter().find(|(rule, _)| fits(*rule));
    let cause = row.map_or(OTHER, |(_, cause)| *cause);
    match cause.strip_suffix('+') {
        Some(of) if repeated || has_parameter(name) => format!("{of}, generic for our types"),
        Some(of) => format!("{of} itself"),
        None => cause.to_owned(),
    }
}

/// The path that says where a function was written: of `<a::B as c::D>::e` it is `a::B`, unless
/// that is a parameter, a reference or of the language, then `c::D`.
fn subject(name: &str) -> &str {
    let Some(inside) = name.strip_prefix('<') else { return name };
    let Some((of, as_what)) = inside.split_once(" as ") else {
        return inside.trim_start_matches(['<', '&', '*']);
    };
    let own = of.trim_start_matches(['<', '&', '(', '[', '*']);
    let is_path = own.starts_with(|first: char| first.is_ascii_lowercase()) && own.contains("::");
    if is_path && !own.starts_with("dyn ") { own } else { as_what }
}

/// Whether a type in the name is a parameter: one capital letter, or two as in `CT`.
fn has_parameter(name: &str) -> bool {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let is_parameter = |word: &str| {
        (1..=2).contains(&word.len())
            && word.starts_with(|first: char| first.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
    };
    words.into_iter().any(is_parameter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_find_their_causes() {
        for (name, expected) in [
            (
                "seigniorage_element::memo::Memo<T>::new_with_compare::{{closure}}",
                "memos, made anew for each type",
            ),
            (
                "<F as seigniorage_element::value::IntoRender>::into_render",
                "element: views and attributes that follow",
            ),
            ("seigniorage::figure::sankey::wide::draw", "room figure: the machine's picture"),
            (
                "<seigniorage::figure::race::RaceFigure as seigniorage::figure::chart_figure::ChartFigure>::chart",
                "room figure",
            ),
            ("<&T as seigniorage::text::message::Hole>::pour", "room text"),
            ("seigniorage::model::projection::project", "room model"),
            ("core::ptr::drop_in_place<alloc::sync::Arc<tachys::A>>", "drop glue"),
            (
                "core::ops::function::FnOnce::call_once{{vtable.shim}}",
                "closures called by pointer, room not in the name",
            ),
            ("reactive_graph::graph::sets::SubscriberSet::subscribe", "reactive_graph itself"),
            (
                "reactive_graph::signal::rw::RwSignal<T,S>::new",
                "reactive_graph, generic for our types",
            ),
            ("<T as core::any::Any>::type_id", "core, generic for our types"),
            ("<f64 as core::fmt::LowerExp>::fmt", "core: formatting and numbers"),
            ("<str>::trim_start_matches::<&str>", "core: text"),
            ("alloc::raw_vec::RawVecInner<A>::grow_amortized", "alloc, generic for our types"),
            ("alloc::fmt::format::format_inner", "alloc itself"),
            ("<dlmalloc::dlmalloc::Dlmalloc<dlmalloc::sys::System>>::malloc", "allocator"),
            ("rust_decimal::ops::div::div_impl", "rust_decimal"),
            ("plotters::drawing::area::DrawingArea<DB,CT>::draw", "plotters"),
            ("intounderlyingsource_pull externref shim", "glue to the browser"),
            ("__udivti3", "compiler"),
            ("no_such_crate::a", OTHER),
        ] {
            assert_eq!(cause(name, false), expected, "{name}");
        }
    }

    #[test]
    fn a_name_that_occurs_twice_is_generic() {
        let names =
            ["reactive_graph::traits::Get::get", "tachys::a", "reactive_graph::traits::Get::get"];
        let generic = "reactive_graph, generic for our types";
        assert_eq!(of(names.into_iter()), [generic, "tachys itself", generic]);
    }
}
