//! Words around one figure in a page of another.
//!
//! Not here: the figure's own words, and what is wrong with a link ([`super::problem`]).

use super::label::phrases;
use super::message::messages;

messages! {
    /// The address asks for a figure that is not there.
    unknown_figure(name: &str, names: &[String])
        "There is no drawing called {name:quoted}. The address can name one of these: {names:, }.",
        "{name:quoted}という図はありません。アドレスで指定できる図は次のとおりです：{names:、}。";
    /// The address asks for no figure.
    unnamed_figure(names: &[String])
        "The address does not say which drawing is meant. It can name one of these: {names:, }.",
        "アドレスに図の名前がありません。指定できる図は次のとおりです：{names:、}。";
    /// The link to the page, for people who listen.
    whole_page(app: &str)
        "{app}, the whole page with this scenario, in a new tab",
        "{app}：この設定のページ全体を新しいタブで開く";
}

phrases! {
    /// The title where no figure is shown.
    no_figure_here "No drawing here", "図がありません";
}
