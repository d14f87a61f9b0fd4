//! Words around the article, the method and the terms: heads, fields and buttons.
//!
//! Not here: what they hold.

use super::label::phrases;
use super::message::messages;

messages! {
    /// On the control that gives back a number of the record.
    claim_reset(name: &str) "{name}: back to the record", "{name}：記録の値に戻す";
    /// On the control that tells how a figure is made again.
    reproduce_figure(figure: &str) "Reproduce {figure}", "{figure}を再現";
}

phrases! {
    /// Beside the switch of days.
    as_of_label "Judged as of", "判定の時点";
    /// On the buttons that choose what is shown.
    claims_show "Show", "表示";
    /// Over the method.
    method_head
        "Nothing here is hidden: each figure is worked out again in your browser, and each formula, source and omission is below",
        "隠すものはない。記録の数字はこのブラウザーで計算し直し、式・出典・含めないものはすべて下に示す";
    /// Over the list of sections.
    method_contents "Contents", "目次";
    /// The list of presets.
    chooser_title "Presets", "設定例";
    /// Its field.
    chooser_find "Find by name, issuer or year", "名前・発行体・年で探す";
    /// The list of terms.
    glossary_title "Glossary", "用語集";
    /// Its field.
    glossary_find "Find a term", "用語を探す";
    /// Where it finds nothing.
    glossary_none "No term is called so. Try a shorter word.", "該当する用語がありません。短い語で試してください。";
    /// Opens the way to make a figure again.
    reproduce "Reproduce", "再現";
    /// Before the link that opens the machine so.
    reproduce_link "Open this state:", "この状態を開く：";
    /// Before the command.
    reproduce_command "The same numbers from the program, without a browser:", "同じ数字をブラウザーなしでプログラムから：";
    /// Copies the command.
    reproduce_copy "Copy the command", "コマンドをコピー";
    /// It has been copied.
    reproduce_copied "Copied", "コピーしました";
}
