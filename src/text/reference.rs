//! Words over the list of sources, and how the page is made.
//!
//! Not here: the words of a source ([`super::label`]).

use super::label::phrases;

phrases! {
    /// The list of what others published.
    references_head "Sources", "出典";
    /// The list of what nobody published.
    assumptions_head "What is assumed", "仮定しているもの";
    /// Under the second.
    assumptions_says
        "Nobody publishes these. Each is marked where it is used and can be changed there.",
        "公表されていないもの。使う場所に仮定と示し、そこで変更できる。";
    /// How the numbers come about.
    made_head "How this is made", "このページの作り方";
    made_says
        "One program turns your inputs into a ledger, month by month, in exact decimals; the numbers, tables, charts and files are read from it. It runs in your browser; run on a computer of your own, it prints the same figures. A second program in another language, written from the rules and not from the code, is compared with it to the cent. What you read on this page is made from the tables that the program itself uses.",
        "ひとつのプログラムが、入力から月ごとの帳簿を十進数で正確に作り、数値、表、図、ファイルはその帳簿から読む。動くのはブラウザーの中で、手元のコンピューターで動かしても同じ数値が出る。コードではなく規則をもとに別の言語で書いた第二のプログラムと、セント単位で照合している。このページの内容は、プログラム自身が使う表から作る。";
    /// What may be done with the code.
    licence_says
        "The code is free: MIT or Apache 2.0, at your choice. Recorded rates and published figures belong to those who published them.",
        "コードは自由に使える（MITまたはApache 2.0）。金利の記録と公表値の権利は、公表した人にある。";
    /// What becomes of what is typed.
    privacy_says
        "There is no server behind the page, no account and no tracking. What you type leaves your device only in a link that you share yourself.",
        "サーバーも登録も追跡もない。入力が端末の外に出るのは、自分でリンクを共有したときだけである。";
}
