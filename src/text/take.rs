//! Words around what a figure is taken away as: buttons, what became of it, and what stands on a
//! picture.
//!
//! Not here: the picture.

use super::label::phrases;
use super::message::messages;

messages! {
    /// On a picture: what drew it.
    drawn_by(version: &str)
        "Seigniorage {version}, a model, not advice",
        "Seigniorage {version}：モデルであり助言ではありません";
    /// On a picture: where an input comes from. The source is a sentence.
    input_from(input: &str, source: &str) "{input}: {source}", "{input}：{source}";
    /// On a picture: an input that no source says.
    input_by_hand(input: &str) "{input}: set by hand.", "{input}：手で変更した値。";
    /// The button that opens the ways to take a figure away, for people who listen.
    take_figure(figure: &str) "Take away {figure:lower}", "{figure}の書き出し";
    /// A file has been saved.
    taken_as(file: &str) "Saved as {file}", "{file}として保存しました";
}

phrases! {
    /// On a picture, behind the sources of two inputs.
    other_sources
        "Every other value has its source in the app.", "その他の値の出典はアプリで示す。";
    /// On the page, under the first figure.
    sources_at_controls
        "The source of each value stands under its control.", "各値の出典は操作欄に示す。";
    /// Opens the ways to take a figure away.
    take_away "Take away", "書き出し";
    /// Saves the picture in dots.
    take_png "PNG picture", "PNG画像";
    /// Saves the picture in lines.
    take_svg "SVG drawing", "SVG画像";
    /// Copies the picture.
    take_picture "Copy picture", "画像をコピー";
    /// Copies the table.
    take_table "Copy table", "表をコピー";
    /// Opens the code that shows the figure in another page.
    take_embed "Embed", "埋め込み";
    /// Before that code.
    embed_code "Code that shows this figure in another page", "この図を他のページに表示するコード";
    /// Copies the code.
    embed_copy "Copy code", "コードをコピー";
    /// Opens what the code shows.
    embed_open "Open", "開く";
    /// The picture is in the clipboard.
    picture_copied "Picture copied", "画像をコピーしました";
    /// The table is in the clipboard.
    table_copied "Table copied", "表をコピーしました";
    /// The code is in the clipboard.
    code_copied "Code copied", "コードをコピーしました";
    /// The clipboard took no picture.
    picture_saved_instead
        "The browser did not copy the picture. It was saved as a file instead.",
        "画像をコピーできなかったので、ファイルに保存しました。";
    /// The clipboard took no table.
    table_saved_instead
        "The browser did not copy the table. It was saved as a CSV file instead.",
        "表をコピーできなかったので、CSVファイルに保存しました。";
    /// The clipboard took no code.
    code_not_copied
        "The browser did not copy the code. It is selected: copy it from the field.",
        "コードをコピーできませんでした。選択してありますので、欄からコピーしてください。";
    /// Nothing came of it.
    take_refused "The browser refused. Nothing was saved.", "ブラウザーが受け付けなかったため、保存できませんでした。";
}
