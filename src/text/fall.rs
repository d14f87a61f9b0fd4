//! Words of falls at once: what a shock leaves, what the cushion just bears, and how long profit
//! must be kept to bear more.
//!
//! Not here: which finding holds; `figure` decides.

use super::label::phrases;
use super::message::{findings, messages};
use super::notice::AtRisk;
use super::span::Dial;
use crate::unit::Month;

findings! {
    /// What one kind of asset alone would have to lose. Percent, USD.
    AloneFinding {
        /// So much, beside the worst year on record.
        Recorded { asset: AtRisk, fall: f64, record: f64 }
            "{asset:capital} alone would have to lose {fall:%1}; the worst year on record took {record:%1}",
            "{asset}だけなら{fall:%1}の下落で余剰が尽きる。記録上最悪の1年では{record:%1}下落した";
        /// So much, of which there is no record.
        Alone { asset: AtRisk, fall: f64 }
            "{asset:capital} alone would have to lose {fall:%1}",
            "{asset}だけなら{fall:%1}の損失で余剰が尽きる";
        /// Not one, but all that have a price together.
        Together { fall: f64 }
            "No asset alone can take the cushion; gold, bitcoin and listed shares together take it with a fall of {fall:%1}",
            "単独で余剰を失わせる資産はない。金・ビットコイン・上場株式がそろって{fall:%1}下がると余剰が尽きる";
        /// Not even all of them.
        Borne { left: f64 }
            "Even at nothing, gold, bitcoin and listed shares would leave {left} of the cushion",
            "金・ビットコイン・上場株式が無価値になっても、余剰は{left}残る";
        /// Loans are all that could lose value, and the cushion bears that.
        LoansBorne { left: f64 }
            "Even if every loan were lost, {left} of the cushion would be left",
            "貸付をすべて失っても、余剰は{left}残る";
        /// There is nothing to bear a fall with.
        Bare
            "There is no cushion: any fall leaves tokens short",
            "余剰はなく、少しの下落でもトークンの裏付けが足りなくなる";
        /// Less than nothing.
        Gone { missing: f64 }
            "There is no cushion: {missing} is missing before anything falls",
            "余剰はなく、下落の前から{missing}不足している";
        /// Nothing is held that could fall.
        Nothing
            "Nothing is held whose value can fall", "値下がりしうる資産を持っていない";
    }
    /// What falls of gold and bitcoin that need not be equal do. USD.
    FieldFinding {
        /// Those that are set leave tokens short.
        Short { gold: Dial, bitcoin: Dial, missing: f64, room: Option<JointRoom> }
            "Gold down {gold} and bitcoin down {bitcoin} leave tokens {missing:exact} short{room}",
            "金が{gold}、ビットコインが{bitcoin}下がると、トークンの裏付けは{missing:exact}不足する{room}";
        /// Those that are set are borne.
        Bears { gold: Dial, bitcoin: Dial, left: f64, room: Option<JointRoom> }
            "Gold down {gold} and bitcoin down {bitcoin} leave {left:exact} of the cushion{room}",
            "金が{gold}、ビットコインが{bitcoin}下がっても、余剰は{left:exact}残る{room}";
        /// All of them are borne.
        BearsAll { left: f64 }
            "Gold and bitcoin could fall to nothing, and {left:exact} of the cushion would be left",
            "金とビットコインが無価値になっても、余剰は{left:exact}残る";
        /// There is no cushion before them.
        Gone { missing: f64 }
            "Before gold and bitcoin fall, tokens are {missing:exact} short",
            "金とビットコインが下がる前から、トークンの裏付けは{missing:exact}不足している";
        /// Neither is held.
        Nothing "Neither gold nor bitcoin is held", "金もビットコインも持っていない";
    }
    /// After a finding: how far gold and bitcoin may fall together. Percent.
    JointRoom {
        /// So far.
        At { percent: f64 }
            "; together they may fall {percent:%1}", "。そろって下がれるのは{percent:%1}まで";
    }
    /// What falls by how much.
    FellBy {
        /// One kind of asset.
        Of { asset: AtRisk, by: Dial } "{asset} by {by}", "{asset}{by}";
    }
    /// Whether every token is backed after the shock. USD, cents on the dollar.
    ShockFinding {
        /// Not every one.
        Short { falls: Vec<FellBy>, missing: f64, cents: f64 }
            "A fall of {falls:, | and } at once leaves tokens short by {missing:exact}: {cents:.1} cents on the dollar",
            "{falls:・}の同時下落で、トークンの裏付けは{missing:exact}不足し、1ドル当たり{cents:.1}セントになる";
        /// Every one.
        Backed { falls: Vec<FellBy>, spare: f64 }
            "A fall of {falls:, | and } at once leaves every token backed, with {spare:exact} to spare",
            "{falls:・}の同時下落でも、すべてのトークンに裏付けがあり、{spare:exact}の余剰が残る";
        /// Nothing falls, and not every one is.
        CalmShort { missing: f64, cents: f64 }
            "Nothing falls here, and still tokens are short by {missing:exact}: {cents:.1} cents on the dollar",
            "何も下落しなくても、トークンの裏付けは{missing:exact}不足し、1ドル当たり{cents:.1}セントである";
        /// Nothing falls, and every one is.
        CalmBacked { spare: f64 }
            "Nothing falls here: every token is backed, with {spare:exact} to spare",
            "何も下落しないので、すべてのトークンに裏付けがあり、{spare:exact}の余剰がある";
        /// There is none.
        NoTokens "There is no token to back", "裏付けるべきトークンがない";
    }
    /// How long profit must be kept to survive a joint fall. USD, percent.
    EnduranceFinding {
        /// It is survived now.
        Already { fall: Dial, left: f64 }
            "The cushion survives a joint fall of {fall} now, with {left:exact} to spare",
            "余剰は今でもそろって{fall}の下落に耐え、{left:exact}残る";
        /// After so many months.
        After { fall: Dial, months: u32, month: Month }
            "After {months:# month|# months} of profit kept, in {month}, the cushion survives a joint fall of {fall}",
            "利益を{months}か月分すべて残せば、{month}にはそろって{fall}の下落に耐えられる";
        /// Not within the months shown.
        Never { fall: Dial, months: u32, limit: f64 }
            "A joint fall of {fall} is not survived even after {months:# month|# months} of profit kept, only one of {limit:%1}",
            "利益を{months}か月分すべて残しても、そろって{fall}の下落には耐えられず、耐えられるのは{limit:%1}まで";
        /// And then there is no cushion at all.
        Gone { fall: Dial, months: u32 }
            "A joint fall of {fall} is not survived: after {months:# month|# months} there is no cushion even if profit is kept",
            "そろって{fall}の下落には耐えられない。利益をすべて残しても、{months}か月後に余剰はない";
        /// Nothing is held that could fall.
        NoPrices
            "No gold, bitcoin or listed shares are held that could fall",
            "値下がりしうる金・ビットコイン・上場株式を持っていない";
    }
    /// How much can be redeemed before haircuts have taken the cushion, given the time to sell
    /// everything. Percent, USD.
    RedeemedFinding {
        /// So much.
        At { percent: f64 }
            "Given time to sell everything, a redemption of {percent:%1} of tokens takes the cushion through haircuts",
            "すべてを売る時間があっても、トークンの{percent:%1}が償還されると、売却の値引きで余剰が尽きる";
        /// All of it.
        AllPaid { left: f64 }
            "Given time to sell everything, every token can be redeemed and {left:exact} of the cushion is left",
            "すべてを売る時間があれば、全トークンを償還しても余剰は{left:exact}残る";
        /// Only so much, then there is nothing left to sell.
        SoldOut { percent: f64 }
            "{percent:%1} of tokens can be redeemed before nothing is left to sell",
            "トークンの{percent:%1}を償還すると、売れる資産がなくなる";
        /// There is no cushion to take.
        Gone
            "There is no cushion that could pay for the haircuts of a redemption",
            "償還のための売却の値引きを吸収する余剰がない";
        /// There is no token.
        NoTokens "There is no token to redeem", "償還するトークンがない";
    }
    /// How far gold and bitcoin may fall before a redemption.
    RedeemedFall {
        /// So far.
        At { share: Dial, fall: f64 }
            "With {share} of tokens redeemed, gold and bitcoin may fall {fall:%1} together",
            "トークンの{share}が償還されるなら、金とビットコインがそろって下がれるのは{fall:%1}まで";
        /// To nothing.
        Beyond { share: Dial, left: f64 }
            "With {share} of tokens redeemed, gold and bitcoin may fall to nothing and {left:exact} is left",
            "トークンの{share}が償還されても、金とビットコインが無価値になって余剰は{left:exact}残る";
        /// Not at all.
        Gone { share: Dial }
            "With {share} of tokens redeemed, no cushion is left for a fall of gold and bitcoin",
            "トークンの{share}が償還されるだけで、金とビットコインの下落に備える余剰は残らない";
        /// Neither is held.
        Nothing "Neither gold nor bitcoin is held", "金もビットコインも持っていない";
    }
    /// Bitcoin against the cushion, both of tokens, percent.
    BitcoinFinding {
        /// It is more.
        Above { bitcoin: f64, cushion: f64 }
            "Bitcoin is {bitcoin:%1} of tokens, more than the cushion of {cushion:%1}: its fall to nothing would not be borne",
            "ビットコインはトークンの{bitcoin:%1}で、余剰の{cushion:%1}を上回る。無価値になれば余剰では吸収できない";
        /// It is less.
        Within { bitcoin: f64, cushion: f64 }
            "Bitcoin is {bitcoin:%1} of tokens, within the cushion of {cushion:%1}",
            "ビットコインはトークンの{bitcoin:%1}で、余剰の{cushion:%1}に収まる";
        /// There is less than no cushion.
        Short { bitcoin: f64 }
            "Bitcoin is {bitcoin:%1} of tokens, and there is no cushion",
            "ビットコインはトークンの{bitcoin:%1}で、余剰はない";
        /// None is held.
        Nothing "No bitcoin is held", "ビットコインを持っていない";
        /// There is no token.
        NoTokens "There is no token to measure bitcoin by", "比べるトークンがない";
    }
}

messages! {
    /// Beside a bar: the worst year on record, and when it ended.
    fall_worst_year(percent: f64, to: &str)
        "−{percent:%0} in the year to {to}", "{to}までの1年で−{percent:%0}";
    /// The same where there is little room.
    fall_worst_short(percent: f64, to: &str) "−{percent:%0}, {to}", "{to}：−{percent:%0}";
    /// The position of a reading in the field: what gold falls by.
    fall_gold_at(percent: f64) "Gold −{percent:%0}", "金−{percent:%0}";
    /// Which position of how many.
    fall_place(place: u32, places: u32) "point {place} of {places}", "{places}点中{place}点目";
    /// Where the line of the field begins and ends, for people who do not see it.
    fall_line_said(gold: f64, bitcoin: f64, other_gold: f64, other_bitcoin: f64)
        "The cushion is gone on a straight line from gold down {gold:%1} and bitcoin down {bitcoin:%1} to gold down {other_gold:%1} and bitcoin down {other_bitcoin:%1}.",
        "余剰が尽きるのは、金{gold:%1}安・ビットコイン{bitcoin:%1}安から、金{other_gold:%1}安・ビットコイン{other_bitcoin:%1}安までの直線上である。";
    /// The same where other falls are set beside those of gold and bitcoin.
    fall_field_note(equities: Dial, loans: Dial)
        "Listed shares are down {equities} and loans down {loans}, as set. The worst years are each asset’s own and did not come together.",
        "上場株式は{equities}安、貸付は{loans}の損失と、設定のとおり。最悪の1年は資産ごとの記録で、同時に起きたものではない。";
}

phrases! {
    /// What the bars are about.
    fall_alone_subject "The same question, asset by asset", "同じ問いを資産ごとに";
    /// Under the bars.
    fall_alone_note
        "Each bar: the fall that takes the cushion to nothing, all else unchanged. Black ticks: the worst year on record. A year from now the ledger has run with its dividends, then without.",
        "棒は、ほかが変わらないとき余剰がなくなる下落率。黒い線は記録上最悪の1年。1年後は、設定どおり配当した場合と、配当しない場合。";
    /// What the field is about.
    fall_field_subject "Reverse stress, gold and bitcoin apart", "逆ストレス：金とビットコイン";
    /// What the shock is about.
    fall_shock_subject "A shock at once", "一度に起きる下落";
    /// Under the shock.
    fall_shock_note
        "The opening book, before anyone redeems. Other debts are paid before holders, as in the ledger. Worst falls on record: gold since 1971 (monthly averages), bitcoin since 2014, shares of the S&P 500 since 1927; of loans there is no record.",
        "開始時の残高で、償還が始まる前。その他の負債は、元帳と同じく保有者より先に支払う。記録上最悪の下落は、金が1971年以降（月平均）、ビットコインが2014年以降、株式はS&P 500の1927年以降。貸付の記録はない。";
    /// What the record of falls is about.
    fall_record_subject "The worst falls on record", "記録上最悪の下落";
    /// The title of the record.
    fall_record_title
        "Bitcoin has lost 83\u{a0}% in a year, shares 71\u{a0}%, gold 36\u{a0}%",
        "1年でビットコインは83%、株式は71%、金は36%下がったことがある";
    /// Gold alone.
    fall_gold "Gold alone", "金だけ";
    /// Bitcoin alone.
    fall_bitcoin "Bitcoin alone", "ビットコインだけ";
    /// Listed shares alone.
    fall_equities "Listed shares alone", "上場株式だけ";
    /// Loans alone.
    fall_loans "Loans alone, lost outright", "貸付だけ（全損分）";
    /// Gold and bitcoin by the same.
    fall_both "Gold and bitcoin together", "金とビットコイン同時";
    /// With listed shares.
    fall_prices "Gold, bitcoin and listed shares", "金・ビットコイン・上場株式";
    /// With loans lost.
    fall_loans_tenth "Gold and bitcoin, loans −10\u{a0}%", "金とビットコイン、貸付−10%";
    /// With more loans lost.
    fall_loans_fifth "Gold and bitcoin, loans −20\u{a0}%", "金とビットコイン、貸付−20%";
    /// After the ledger's first year.
    fall_year "Gold and bitcoin, a year from now", "金とビットコイン、1年後";
    /// The same without dividends.
    fall_year_kept "A year from now, all profit kept", "1年後、利益をすべて残した場合";
    /// The column of cases.
    fall_case "What falls", "下がるもの";
    /// The column of falls that the cushion just bears.
    fall_limit "Fall that takes the cushion", "余剰が尽きる下落率";
    /// What a fall to nothing would leave.
    fall_left "Left at nothing", "無価値でも残る余剰";
    /// The column of the worst year on record.
    fall_year_record "Worst year on record", "記録上最悪の1年";
    /// The column of the worst quarter.
    fall_quarter_record "Worst quarter", "最悪の四半期";
    /// The column of the worst month.
    fall_month_record "Worst month", "最悪の月";
    /// When it ended.
    fall_record_to "Ended", "終わり";
    /// When it began.
    fall_record_from "Began", "始まり";
    /// How long it took.
    fall_record_span "Over", "期間";
    /// A month.
    fall_span_month "a month", "1か月";
    /// A quarter.
    fall_span_quarter "a quarter", "3か月";
    /// A year.
    fall_span_year "a year", "1年";
    /// The year from which on the record was searched.
    fall_record_since "Record since", "記録の始まり";
    /// Where no fall takes the cushion.
    fall_none "none", "なし";
    /// In the place of a drawing where nothing is held that could fall.
    fall_nothing "Nothing is held whose value can fall.", "値下がりしうる資産を持っていません。";
    /// The axes of the field.
    fall_axes "Bitcoin’s fall ↑, gold’s fall →, %", "ビットコインの下落率↑、金の下落率→（%）";
    /// The region of the field in which tokens are short.
    fall_short_region "tokens short", "裏付け不足";
    /// The region in which they are not.
    fall_backed_region "every token backed", "すべて裏付けあり";
    /// The shock in the field.
    fall_shock_mark "the shock set", "設定した下落";
    /// Both worst years in the field.
    fall_worst_mark "the worst year of each", "それぞれ最悪の1年";
    /// The column of falls of gold.
    fall_of_gold "Gold falls by", "金の下落率";
    /// The column of falls of bitcoin.
    fall_of_bitcoin "Bitcoin may fall by", "ビットコインが耐える下落率";
    /// What is left of the cushion before bitcoin falls.
    fall_before_bitcoin "Cushion before bitcoin falls", "ビットコイン下落前の余剰";
    /// The column of classes.
    fall_asset "Asset", "資産";
    /// Before the shock.
    fall_before "Before", "下落前";
    /// How far it falls.
    fall_by "Fall", "下落率";
    /// After the shock.
    fall_after "After", "下落後";
    /// What is lost.
    fall_loss "Loss", "損失";
    /// What does not fall.
    fall_rest "Everything else", "その他すべて";
    /// All assets.
    fall_assets "All assets", "資産合計";
    /// Tokens and what waits.
    fall_owed "Owed to holders", "保有者への債務";
    /// What debts to others take before holders.
    fall_others "Owed to others", "その他の負債";
    /// Assets less other liabilities, of what is owed to holders.
    fall_backing "Backing of a dollar of tokens", "トークン1ドル当たりの裏付け";
    /// What the ratios are about.
    fall_ratio_subject "The reserve against its cushion", "準備資産と余剰の比率";
    /// Under the ratios.
    fall_ratio_note
        "At the start. Risky: gold, bitcoin, listed shares, loans, other assets and bets in the reserve. Bitcoin beside the cushion is the test that S&P put to USDT in 2025: 5.6\u{a0}% against 3.9\u{a0}%.",
        "開始時。リスク資産は金・ビットコイン・上場株式・貸付・その他の資産・準備資産の中の賭け。ビットコインと余剰の比較は、S&Pが2025年にUSDTについて行ったもの（5.6%に対し3.9%）。";
    /// The column of ratios.
    fall_ratio "Ratio", "比率";
    /// The column of their values.
    fall_ratio_value "Value", "値";
    /// Excess of tokens.
    fall_excess_tokens "Cushion, of tokens", "余剰（対トークン）";
    /// Excess of assets.
    fall_excess_assets "Cushion, of assets", "余剰（対資産）";
    /// What is at risk of assets.
    fall_risky "Risky assets, of assets", "リスク資産（対資産）";
    /// Bitcoin of tokens.
    fall_bitcoin_tokens "Bitcoin, of tokens", "ビットコイン（対トークン）";
}
