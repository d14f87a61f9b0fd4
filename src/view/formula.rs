//! A formula as `MathML`, named in words for people who listen.
//!
//! Not here: what it says ([`crate::figure::formula`]).

use leptos::Element;
use leptos::prelude::*;

use crate::figure::formula::{FormulaNode, FormulaView};

/// The formula in a line of its own, with when it holds and what it gives.
pub(super) fn formula(of: FormulaView) -> AnyView {
    let math = children(Element::math(of.math.tag), of.math.children);
    let math = math.attr("display", "block").attr("aria-label", of.spoken).into_any();
    let case = of.case.map(|case| view! { <span>{case}</span> });
    view! { <div class="formula" translate="no">{case}{math}<small>{of.unit}</small></div> }
        .into_any()
}

fn node(of: FormulaNode) -> AnyView {
    let element = Element::math(of.tag);
    if of.children.is_empty() {
        element.child(of.text).into_any()
    } else {
        children(element, of.children).into_any()
    }
}

fn children(element: Element, nodes: Vec<FormulaNode>) -> Element {
    nodes.into_iter().fold(element, |element, child| element.child(node(child)))
}
