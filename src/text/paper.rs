//! Words of the printed page: what differs, and the link.
//!
//! Not here: the sentence, the figures and the words of an input.

use super::label::phrases;
use super::message::messages;

messages! {
    /// Under a changed input: its value before, and where that comes from.
    was_by_source(old: &str, source: &str) "was {old}; {source}", "元は{old}（{source}）";
    /// Behind the changed inputs that have room.
    more_in_link(count: usize) "and {count} more: see the link", "ほか{count}件はリンクを参照";
}

phrases! {
    /// Above the changed inputs.
    differing_inputs "Inputs that differ from the preset", "設定例と異なる入力";
    /// In their place where there is none.
    no_differing_inputs "Every input is as in the preset.", "入力はすべて設定例のままです。";
    /// Before the link.
    link_itself "Link", "リンク";
    /// What the code is, for people who listen.
    code_of_link "QR code of the link", "リンクのQRコード";
    /// In the place of the code.
    code_too_long "The link is too long for a QR code.", "リンクが長いため、QRコードにできません。";
}
