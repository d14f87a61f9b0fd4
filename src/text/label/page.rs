//! Labels of the page around the figures, a row each: English, Japanese.

use super::FixedText;

labels! {
    /// The frame of every page: bars, choosers and what a person may do with a scenario.
    Page: FixedText {
        name: "Seigniorage", "Seigniorage";
        tagline: "what a stablecoin issuer earns, and what it can afford", "発行体は何で稼ぎ、何を買えるのか";
        preset: "Preset", "設定例";
        undo: "Undo", "元に戻す";
        redo: "Redo", "やり直す";
        share_link: "Share link", "リンクを共有";
        link_copied: "Link copied", "リンクをコピーしました";
        language: "Language", "言語";
        theme_to_light: "Theme: switch to light", "配色：ライトに切り替え";
        theme_to_dark: "Theme: switch to dark", "配色：ダークに切り替え";
        reset: "reset", "戻す";
        reset_all: "Reset all", "すべて戻す";
        what_you_can_change: "What you can change", "変えられるもの";
        what_i_changed: "What I changed", "変えたもの";
        menu: "Menu", "メニュー";
        close: "Close", "閉じる";
        change: "Change", "変える";
        footer:
            "A model, not advice. Everything is computed in this page; nothing you type leaves it.",
            "これはモデルであり助言ではありません。計算はすべてこのページの中で行い、入力は外へ送りません。";
        taller: "More room for the controls", "操作欄を広げる";
    }
    /// Names of the views.
    Views: FixedText {
        label: "Views", "画面";
        machine: "Machine", "仕組み";
        bets: "Bets", "賭け";
        risk: "Risk", "リスク";
        article: "Article", "記事検証";
        method: "Method", "計算方法";
    }
    /// Titles of groups of controls, and what their curves show.
    Groups: FixedText {
        curve_profit: "small curves: profit", "小さな曲線：利益";
        curve_low: "small curves: the lowest cushion", "小さな曲線：余剰の最低額";
    }
    /// What the page is, in three sentences.
    About: FixedText {
        title: "About", "このページについて";
        close: "Hide what this page is", "説明を隠す";
        what:
            "Here you run a stablecoin issuer: people hand it a dollar for each token, it owes them that dollar and nothing else, keeps the interest on the Treasury bills it buys with the money, and puts part of the profit into bets on AI.",
            "ここでは、ステーブルコインの発行体を自分で動かします。発行体はトークン1枚につき1ドルを預かり、返す義務を負うのはその1ドルだけで、預かったお金で買った米国債の利子を自分のものにし、利益の一部をAIに賭けます。";
        before_article: "The page tests an article, ", "確かめるのは、最高のAIビジネスはAIをしないことかもしれないと説く記事";
        article: "“AI Industry, Here Comes Cash-Rich Tether”", "「AI業界に、資金に余裕のあるTetherが参入」";
        after_article:
            " (TechFlow, January 2026), which holds that the best AI business may be not to do AI: turn any number and see what the issuer earns, what it can afford and what breaks it.",
            "（TechFlow、2026年1月）です。どの数字を動かしても、発行体が何で稼ぎ、何を買え、何で壊れるのかがわかります。";
        story: "Follow its argument in steps", "その議論を順に追う";
        before_sources: "The numbers it begins with are from ", "はじめの数字は、";
        tether_reports: "Tether’s reserve reports", "Tetherの準備資産報告";
        comma: ", ", "、";
        circle_filings: "Circle’s filings", "Circleの開示書類";
        and: " and ", "、";
        treasury_bill: "the Federal Reserve’s record of the Treasury bill", "米連邦準備制度による短期国債の記録";
        after_sources:
            "; each control names its source, and what nobody publishes is assumed and says so.",
            "によるものです。出典は各操作欄に示し、公表されていないものは仮定と明記しています。";
    }
    /// The line below the sentence.
    Hint: FixedText {
        dotted: "Dotted", "点線";
        drag: " numbers are yours: drag them, or press ← →", "の数字は動かせます：ドラッグ、または← →";
        tap: " numbers are yours: drag them, or tap to type", "の数字は動かせます：ドラッグ、またはタップで入力";
        bold: "Bold", "太字";
        result: " numbers follow from them", "の数字は計算結果です";
    }
    /// Links past the bars, for the keyboard.
    Skip: FixedText {
        label: "Skip links", "スキップリンク";
        sentence: "Skip to the sentence", "文章へ移動";
        controls: "Skip to the controls", "変えられるものへ移動";
        figures: "Skip to the figures", "図へ移動";
    }
    /// Words on and about a control.
    Control: FixedText {
        rest: "rest", "残り";
        less: "Less", "表示を減らす";
        seek: "Seek a goal with this", "これで目標を探す";
        what_the_reserve_holds: "What the reserve holds", "準備資産の中身";
        add_point: "Add a point", "点を追加";
        remove_point: "Remove this point", "この点を削除";
    }
    /// Words on the paths of rate and tokens.
    Path: FixedText {
        month: "Month", "月";
        bend: "Where the glide begins", "動き始める点";
        end: "Where the glide ends", "動き終わる点";
        before_inflation: "before 15\u{a0}%", "15%に達する前";
        before_dot_com: "dot-com fall", "ITバブル崩壊";
        before_crisis: "before the crisis", "金融危機の前";
        before_pandemic: "before the pandemic", "感染拡大の前";
        before_rise: "before the rise", "利上げの前";
        growth_used: "No points: the growth above is used.", "点がないので、上の増加率を使います。";
    }
    /// Sentences above the figures, and what can be done about them.
    Notices: FixedText {
        show_all: "Show all", "すべて見る";
        dismiss: "Dismiss", "閉じる";
        left_off: "Where you left off.", "前回の続きです。";
        start_afresh: "Start afresh", "はじめからやり直す";
        kept_unreadable:
            "What this device had kept of your last visit could not be read. It is set aside, and the page begins afresh.",
            "この端末に残っていた前回の設定を読み取れませんでした。元の内容は別に残し、はじめから表示しています。";
        kept_in_part:
            "Part of what this device had kept could not be read. The original is set aside.",
            "この端末に残っていた設定の一部を読み取れませんでした。元の内容は別に残してあります。";
        copy_kept: "Copy the original", "元の内容をコピー";
        kept_copied: "Copied", "コピーしました";
        new_version:
            "A new version of this page is ready. Your scenario stays as it is.",
            "このページの新しい版の準備ができました。設定はそのまま引き継がれます。";
        take_version: "Switch now", "切り替える";
        host_at_fault:
            "The newest version of this page could not be kept on this device: a file is missing at its host, or was changed on the way.",
            "このページの最新版を端末に保存できませんでした。ホストにないファイルか、途中で書き換えられたファイルがあります。";
        worker_lost:
            "The curves of the controls are computed in the page itself from now on: what computed them beside it has failed. Nothing is lost, but they may come more slowly.",
            "操作欄の曲線は、これからはこのページの中で計算します。別に計算していた部分が動かなくなったためです。失われたものはありませんが、表示が少し遅れることがあります。";
        later: "Later", "あとで";
        storage_refused:
            "The browser keeps nothing for this page; the link holds your scenario.",
            "ブラウザーに保存できません。設定はリンクに含まれています。";
    }
    /// What stands in the place of a page or figure that is not there.
    Status: FixedText {
        nothing_to_draw: "Nothing to draw", "描くものがありません";
        no_bets:
            "No counted bet is paid in these months. Count one in the list of bets, or change its month, its amount or what pays it.",
            "この期間に支払われる賭けがありません。賭けの一覧で算入するか、月、金額、支払い元を変えてください。";
        out_of_range:
            "Amounts would pass $100 million trillion. Choose bets nearer to the start, fewer months or a lower rate.",
            "金額が1兆ドルの1億倍を超えます。賭けの月を開始に近づけるか、期間を短くするか、金利を下げてください。";
        no_months: "The projection has no month that can be shown.", "表示できる月がありません。";
        none: "none", "なし";
        part_comes: "This part of the page is on its way.", "この部分を読み込んでいます。";
        part_missing: "This part of the page has not arrived.", "この部分を読み込めませんでした。";
        part_missing_why:
            "The connection may be down, or the page may have been renewed at its host. Nothing you entered is lost: the link holds your scenario.",
            "接続が切れているか、ページが新しい版に入れ替わった可能性があります。入力した内容は失われません。設定はリンクに残っています。";
        try_again: "Try again", "もう一度試す";
        reload: "Reload", "再読み込み";
    }
}
