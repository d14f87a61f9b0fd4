//! Where what is held against a claim can be read, by the stable words of the sources.
//!
//! Not here: dates and grades, which the record has, and addresses.

use super::super::label::names;

names! {
    /// The source of that word.
    claim_source(&str) {
        "article" => "The article’s own figures", "記事自身の数字";
        "tether-report-2024-12-31" => "Tether’s reserve report, Q4 2024", "Tetherの準備資産報告（2024年第4四半期）";
        "tether-reports-2024" =>
            "Tether’s reserve reports of 2024; 3-month bill, FRED", "Tetherの2024年の準備資産報告、3か月物短期国債（FRED）";
        "tether-report-2025-06-30" => "Tether’s reserve report, Q2 2025", "Tetherの準備資産報告（2025年第2四半期）";
        "tether-report-2025-09-30" => "Tether’s reserve report, Q3 2025", "Tetherの準備資産報告（2025年第3四半期）";
        "tether-report-2025-12-31" => "Tether’s reserve report, Q4 2025", "Tetherの準備資産報告（2025年第4四半期）";
        "tether-report-2026-06-30" =>
            "Tether’s reserve report, Q2 2026; profit from this machine", "Tetherの準備資産報告（2026年第2四半期）、利益は本機の計算";
        "tether-reports-to-2025" => "Tether’s reports up to 2025", "2025年までのTetherの報告";
        "tether-release-2026-08-13" => "Tether release, 13 Aug 2026", "Tetherの発表（2026年8月13日）";
        "tether-release-2025-12-19" =>
            "Tether release on QVAC Genesis II, 19 Dec 2025", "QVAC Genesis IIの発表（2025年12月19日）";
        "tether-fees-2026-09" => "Tether’s fees and terms, Sep 2026", "Tetherの手数料と規約（2026年9月）";
        "press-2024-08" => "Bloomberg, Aug 2024", "Bloomberg（2024年8月）";
        "press-2026-02" => "Press, Feb 2026", "報道（2026年2月）";
        "bill-2025-12-31" => "3-month bill, Federal Reserve H.15", "3か月物短期国債（FRBのH.15）";
        "bill-2026-09-28" =>
            "3-month bill, 28 Sep 2026; Federal Reserve, 16 Sep 2026", "3か月物短期国債（2026年9月28日）、FRB（2026年9月16日）";
        "openai-press-2024" => "Press on OpenAI’s year 2024", "OpenAIの2024年についての報道";
        "openai-press-2024-09" => "Press, Sep 2024", "報道（2024年9月）";
        "openai-press-2025-h1" =>
            "Financial Times and The Information, by press copies", "Financial TimesとThe Informationを引く報道";
        "openai-plan-2025-11" => "The Wall Street Journal, Nov 2025", "ウォール・ストリート・ジャーナル（2025年11月）";
        "anthropic-press-2024" => "Press, no source named", "報道（出所の記載なし）";
        "anthropic-press-2024-12" => "Press on the run-rate of Dec 2024", "2024年12月の年換算売上についての報道";
        "anthropic-prospectus-reuters-2026-09-28" =>
            "Prospectus seen by Reuters, 28 Sep 2026", "ロイターが閲覧した目論見書（2026年9月28日）";
        "anthropic-plan-2025-11" => "Press on plans, Nov 2025", "計画についての報道（2025年11月）";
        "anthropic-press-2026-q2" => "Press on Q2 2026, preliminary", "2026年第2四半期についての報道（速報）";
        "anthropic-release-2025-03" => "Anthropic release, Mar 2025", "Anthropicの発表（2025年3月）";
        "northern-data-release-2023-09" => "Northern Data release, Sep 2023", "Northern Dataの発表（2023年9月）";
        "northern-data-release-2023-11" => "Northern Data release, Nov 2023", "Northern Dataの発表（2023年11月）";
        "northern-data-release-2025-08" => "Northern Data, Aug 2025", "Northern Data（2025年8月）";
        "top500-2025-06" => "TOP500, Jun 2025", "TOP500（2025年6月）";
        "press-2024-04-29" => "Reuters and CoinDesk, Apr 2024", "ロイター、CoinDesk（2024年4月）";
        "blackrock-neurotech" => "Blackrock Neurotech; press", "Blackrock Neurotech、報道";
        "press-2016" => "Press, 2016", "報道（2016年）";
        "nejm-2024-08" => "New England Journal of Medicine, Aug 2024", "New England Journal of Medicine（2024年8月）";
        "ft-2025-11" => "Financial Times, Nov 2025", "Financial Times（2025年11月）";
        _ => "", "";
    }
}
