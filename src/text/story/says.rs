//! What the article states at each step, in our words, and what was published since.
//!
//! Its figures come in as holes, as it gives them: this page repeats them and judges none. Not
//! here: what the machine finds ([`super`]).

use crate::text::message::findings;
use crate::unit::Month;

findings! {
    /// What the article states. USD, people.
    StorySays {
        /// On the press.
        Press
            "The article: buy one token and the issuer has your dollar, which buys US government debt. You have the token.",
            "記事によれば、トークンを1枚買えば発行体がドルを手にし、それで米国債を買う。手元に残るのはトークンだけ。";
        /// On the interest.
        Float { interest: f64 }
            "The article: about {interest:1} of interest in 2024, none of it for the holders. A bank would have to pay its depositors.",
            "記事によれば、2024年の利息は約{interest:1}で、保有者には何も渡らない。銀行なら預金者に利息を払わなければならない。";
        /// On how it comes in.
        Rate { people: f64, treasuries: f64 }
            "The article: {people:people} look after more than {treasuries:2} of government debt, and the interest arrives by itself.",
            "記事によれば、{people:people}が{treasuries:2}を超える国債を管理し、利息はひとりでに入ってくる。";
        /// On people.
        People { people: f64, lab_people: f64, times: f64 }
            "The article: {people:people} against more than {lab_people:people} at OpenAI, about {times:tenths times} the productivity a head.",
            "記事によれば、{people:people}に対しOpenAIは{lab_people:people}超で、1人あたりの生産性は約{times:tenths倍}。";
        /// On the laboratories.
        Labs { openai: f64, anthropic: f64, loss: f64, earned: f64 }
            "The article: in 2024 OpenAI took in {openai:2} and Anthropic {anthropic:1}, each lost {loss:1}, and together they lost less than the {earned:2} that Tether earned.",
            "記事によれば、2024年の売上高はOpenAIが{openai:2}、Anthropicが{anthropic:1}、損失はどちらも{loss:1}。合計してもTetherの利益{earned:2}に届かない。";
        /// On compute.
        Compute { loan: f64, cards: f64, low: f64, high: f64 }
            "The article: more than {loan:1} lent to Northern Data, a German company, and more than {cards:.0} H100 cards at {low:1} to {high:1} each.",
            "記事によれば、ドイツのNorthern Dataに{loan:1}を超える融資。1枚{low:1}から{high:1}のH100が{cards:.0}枚を超える。";
        /// On data.
        Data { subjects: f64 }
            "The article: a training set of {subjects:.0} subjects, given away and said to be the largest open one, while the laboratories keep theirs shut.",
            "記事によれば、{subjects:.0}分野の訓練データを無償で公開し、公開データとしては最大とされる。AI研究所は自社のデータを公開しない。";
        /// On brain interfaces.
        Brain { stake: f64, with: f64, all: f64 }
            "The article: {stake:1} in April 2024 for Blackrock Neurotech, whose technology {with:.0} of the {all:.0} people with such an implant carry.",
            "記事によれば、2024年4月にBlackrock Neurotechへ{stake:1}。同種の装置を埋め込んだ{all:.0}人のうち{with:.0}人が同社の技術を使う。";
        /// On robots.
        Robots { so_far: f64, talks: f64, with: f64, raise: f64 }
            "The article: nearly {so_far:1} in AI so far; with {talks:2} for a robot maker, still in talks, near {with:1}. That is near half of the {raise:2} it says Anthropic raised in 2024.",
            "記事によれば、AIへの投資はこれまでに{so_far:1}近く。交渉中のロボット企業への{talks:2}を加えると{with:1}近くになり、2024年にAnthropicが調達したとする{raise:2}の半分に迫る。";
        /// On fear.
        Fear { interest: f64 }
            "The article: the Federal Reserve is cutting, and after {interest:1} of interest in 2024 the years from 2025 may be leaner. The press needs a new story.",
            "記事によれば、FRBは利下げに入り、2024年に{interest:1}あった利息は2025年から細るかもしれない。印刷機には新しい物語が要る。";
        /// On ambition.
        Ambition
            "The article: nobody looks up to a stablecoin company; AI, brains and robots make it a leader. Its slogan is power to the individual, yet it alone decides how much is issued and what stands behind it.",
            "記事によれば、ステーブルコインの会社は見向きもされないが、AI、脳、ロボットなら先駆者になれる。掲げるのは個人への力の返還だが、発行量も裏付けも会社だけが決める。";
        /// On audits and the model.
        Verdict { years: u32, openai: String, anthropic: String }
            "The article: in {years} years never audited, and only the company knows where the money is. OpenAI expects a profit in {openai}, Anthropic in {anthropic}; Tether need not wait. A bet that works was foresight, one that fails was tuition, and the main business does not notice.",
            "記事によれば、{years}年間一度も監査を受けず、お金のありかを知るのは会社だけ。黒字の見通しはOpenAIが{openai}、Anthropicが{anthropic}だが、Tetherは待つ必要がない。賭けが当たれば先見、外れれば授業料で、本業は何も感じない。";
    }
    /// What was published since on the same point. USD, percent a year.
    StorySince {
        /// What a laboratory took in.
        Revenue { usd: f64, day: String }
            "Since then: Anthropic’s prospectus puts its revenue of 2024 at {usd} (Reuters, {day}).",
            "その後：Anthropicの目論見書による2024年の売上高は{usd}（ロイター、{day}）。";
        /// What the Federal Reserve did.
        Rise { low: f64, high: f64, day: String, before: Month }
            "Since then: on {day} the Federal Reserve raised its rate to {low:%2} to {high:%2}, the first rise since {before} (press on its statement).",
            "その後：FRBは{day}、政策金利を{low:%2}〜{high:%2}に引き上げた。{before}以来の利上げである（声明についての報道）。";
        /// Who audited it.
        Audit { day: String }
            "Since then: on {day} Tether announced an unqualified opinion by KPMG on its accounts of 2025; the signed report was not published.",
            "その後：Tetherは{day}、2025年の決算についてKPMGの無限定適正意見を得たと発表した。署名入りの報告書は公表されていない。";
    }
}
