//! Japanese texts of the bars, controls, notices and states of the page.

use crate::text::texts::{Control, Groups, Hint, Keys, Notices, Page, Skip, Status, Views};

pub(crate) const PAGE: Page = Page {
    name: "Seigniorage",
    tagline: "発行体は何で稼ぎ、何を買えるのか",
    description: "ステーブルコイン発行体を動かす。何で稼ぎ、何を買え、何で破綻するのか。",
    preset: "設定例",
    preset_choose: "設定例を選ぶ",
    scenario_name: "この設定の名前",
    undo: "元に戻す",
    redo: "やり直す",
    pin: "Aをピン留め",
    pinned: "ピン留め中",
    unpin: "ピン留めを外す",
    share_link: "リンクを共有",
    link_copied: "リンクをコピーしました",
    link_not_copied: "リンクをコピーできませんでした。アドレス欄にあります。",
    language: "言語",
    theme: "配色",
    theme_light: "ライト",
    theme_dark: "ダーク",
    theme_system: "システムに合わせる",
    reset: "戻す",
    reset_all: "すべて戻す",
    what_you_can_change: "変えられるもの",
    what_i_changed: "変えたもの",
    nothing_changed: "何も変えていません。すべて設定例のままです。",
    save_file: "ファイルに保存",
    open_file: "ファイルを開く",
    menu: "メニュー",
    close: "閉じる",
    cancel: "キャンセル",
    change: "変える",
    done: "完了",
    method: "すべての計算式",
    sources: "出典",
    checks: "検査",
    footer: "これはモデルであり助言ではありません。計算はすべてこのページの中で行い、入力は外へ送りません。",
    version_of_model: "モデル",
    us_dollars: "米ドル",
};

pub(crate) const VIEWS: Views = Views {
    label: "画面",
    machine: "仕組み",
    bets: "投資",
    risk: "リスク",
    article: "記事検証",
    method: "計算方法",
    record: "記録",
    coming: "この画面はまだありません。",
};

pub(crate) const GROUPS: Groups = Groups {
    rate: "金利と経路",
    reserve: "準備資産",
    income: "利息は誰のものか",
    costs: "経費",
    uses: "利益の使い道",
    redemptions: "償還",
    curve_profit: "曲線：利益",
};

pub(crate) const HINT: Hint = Hint {
    dotted: "点線",
    drag: "の数字は動かせます：ドラッグ、または← →",
    tap: "の数字は動かせます：ドラッグ、またはタップで入力",
    bold: "太字",
    result: "の数字は計算結果です",
};

pub(crate) const SKIP: Skip =
    Skip {
        sentence: "文章へ移動", controls: "変えられるものへ移動", figures: "図へ移動"
    };

pub(crate) const CONTROL: Control = Control {
    rest: "残り",
    more: "さらに表示",
    less: "表示を減らす",
    meaning_show: "これは何ですか",
    meaning_hide: "隠す",
    type_value: "値を入力",
    slider: "スライダー",
    what_the_reserve_holds: "準備資産の中身",
    drag_point: "点を動かす",
    add_point: "点を追加",
    remove_point: "この点を削除",
    point: "点",
    percent_of_profit: "% 利益比",
    empty: "未入力",
    source: "出典",
};

pub(crate) const NOTICES: Notices = Notices {
    link: "リンク",
    show_link: "リンクを見る",
    show_all: "すべて見る",
    dismiss: "閉じる",
    risk_exceeds_cushion: "金・ビットコイン・貸付の合計が余剰を上回っています。",
    see_risk: "リスクで見る",
    take_preset_values: "設定例の値で表示しています。",
    left_off: "前回の続きです。",
    start_afresh: "はじめからやり直す",
    kept_unreadable: "この端末に残っていた前回の設定を読み取れませんでした。はじめから表示しています。",
    new_version: "このページの新しい版の準備ができました。設定はそのまま引き継がれます。",
    take_version: "切り替える",
    later: "あとで",
    reload: "再読み込み",
    offline: "オフラインですが、そのまま使えます。",
    storage_refused: "ブラウザーに保存できません。設定はリンクに含まれています。",
};

pub(crate) const STATUS: Status = Status {
    loading: "モデルを読み込んでいます…",
    computing: "計算しています…",
    no_javascript: "このページはすべてをブラウザーの中で計算するため、JavaScriptが必要です。",
    no_webassembly: "このページにはWebAssemblyが必要ですが、お使いのブラウザーでは使えないか、無効になっています。",
    not_loaded: "モデルを読み込めませんでした。接続を確かめて、再読み込みしてください。",
    failed: "このページで不具合が起きました。設定はリンクに残っています。",
    start_again: "設定例からやり直す",
    nothing_to_draw: "描くものがありません",
    no_tokens: "トークンも準備資産もありません。",
    no_bets: "算入する賭けがありません。投資の一覧で選んでください。",
    no_months: "表示できる月がありません。",
    too_narrow: "この図を描くには画面が狭すぎます。下の表をご覧ください。",
    not_a_number: "数値ではありません",
    none: "なし",
};

pub(crate) const KEYS: Keys = Keys {
    title: "キー操作",
    number: "数字・スライダー・境目",
    chart: "図",
    anywhere: "どこでも",
    step: "1段階",
    step_large: "10倍の段階",
    step_small: "10分の1の段階",
    ten_steps: "10段階",
    ends: "最小値と最大値",
    type_value: "値を入力",
    back: "操作を始めた値に戻す",
    to_preset: "設定例の値に戻す",
    undo: "元に戻す",
    redo: "やり直す",
    pin: "ピン留め",
    list: "この一覧",
    month: "1か月",
    year: "12か月",
    series: "次の線",
    summary: "要約",
    table: "表",
    leave: "離れる",
    letters: "1文字のキー",
    letters_on: "有効",
    letters_off: "無効",
};
