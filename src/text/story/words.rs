//! The fixed words of the steps: title, what the step is about, the button to try and what to
//! look for.
//!
//! They hold in every state of the machine: mechanisms and definitions, no results.

use super::StoryStep;
use crate::text::label::names;

names! {
    /// A few words over a step.
    story_title(StoryStep) {
        StoryStep::Press => "A dollar in, a token out", "1ドルを預かり、トークンを渡す";
        StoryStep::Float => "Who gets the interest", "利息は誰のものか";
        StoryStep::Rate => "What a quarter point does", "0.25ポイントの重み";
        StoryStep::People => "Profit a head", "1人あたりの利益";
        StoryStep::Labs => "What two laboratories lose", "2つのAI研究所の損失";
        StoryStep::Compute => "Compute: a loan and GPUs", "計算力：融資とGPU";
        StoryStep::Data => "Data: given away", "データ：無償で渡す";
        StoryStep::Brain => "Brain interfaces: a stake", "脳インターフェース：出資";
        StoryStep::Robots => "Robots, and all bets together", "ロボット、そして賭けの全体";
        StoryStep::Fear => "Fear: the rate is cut", "恐れ：利下げ";
        StoryStep::Ambition => "Ambition, and what can break it", "野心と、壊れる条件";
        StoryStep::Verdict => "Foresight or tuition, one token", "先見か授業料か、同じトークン";
    }
    /// What a step is about, true whatever the machine does.
    story_lead(StoryStep) {
        StoryStep::Press =>
            "Whoever hands the issuer a dollar gets a token; whoever hands back a token gets a dollar. In between, the dollar is the issuer’s to invest.",
            "発行体に1ドルを渡せばトークンを受け取り、トークンを返せば1ドルを受け取る。その間、ドルを運用するのは発行体である。";
        StoryStep::Float =>
            "Dollars that wait behind tokens are a float. A bank pays its depositors for such money; an issuer may keep what it earns.",
            "トークンの裏で待つドルがフロートである。銀行はその対価を預金者に払うが、発行体は利息を手元に残せる。";
        StoryStep::Rate =>
            "Treasury bills run for weeks or months, so what they earn follows the central bank’s rate. The issuer does not set it.",
            "短期国債の期間は数週間から数か月なので、利回りは中央銀行の金利についていく。金利を決めるのは発行体ではない。";
        StoryStep::People =>
            "A float needs no branches and few people: twice the tokens is hardly twice the work.",
            "フロートに支店は要らず、人もわずかで足りる。トークンが2倍になっても、仕事は2倍にならない。";
        StoryStep::Labs =>
            "The laboratories spend more than they take in and raise the difference from investors. Here the issuer is set beside them over the same months.",
            "AI研究所は収入より多くを使い、足りない分を投資家から集める。ここでは同じ月々の発行体と並べる。";
        StoryStep::Compute =>
            "The first bet is on computing power: money lent to a company that rents out GPUs, to come back with interest. Its coupon is assumed; the terms were not published.",
            "最初の賭けは計算力。GPUを貸し出す会社に融資し、利息とともに返してもらう。利率は公表されていないので仮定である。";
        StoryStep::Data =>
            "An open data set is a gift: it is paid for once, and no money comes back. What it cost was not published; the amount of this step is assumed.",
            "公開データは贈り物である。費用は一度きりで、お金は戻らない。実際の費用は公表されておらず、この段階の金額は仮定である。";
        StoryStep::Brain =>
            "A stake in a company is worth what the next buyer pays, years from now. The multiple and the chance of it are assumed.",
            "出資の値打ちは、何年か先に次の買い手が払う額で決まる。倍率と成功の確率は仮定である。";
        StoryStep::Robots =>
            "The article adds a planned stake in a robot maker and takes the whole round for Tether’s share. Here all bets stand together, against the profit that has to pay for them.",
            "記事は計画段階のロボット企業への出資を加え、調達額の全体をTetherの分とみなす。ここでは賭けの全体を、それを賄う利益と並べる。";
        StoryStep::Fear =>
            "What a float earns is a rate times an amount. When the rate falls, only more tokens or other assets make up for it.",
            "フロートの収入は金利と金額の積である。金利が下がれば、補えるのはトークンの増加か別の資産だけになる。";
        StoryStep::Ambition =>
            "Gold, bitcoin and loans promise more than bills. For a holder they are what can fall while the debt stays at one dollar a token.",
            "金・ビットコイン・貸付は短期国債より多くを約束する。保有者にとっては、1枚1ドルの負債が変わらないまま値下がりしうるものである。";
        StoryStep::Verdict =>
            "A bet that works is called foresight, one that fails tuition. Either way a token is owed one dollar; the question is whether the dollar is there.",
            "当たれば先見、外れれば授業料。どちらでもトークン1枚につき1ドルを負う。問題は、その1ドルがあるかどうかである。";
    }
    /// The button that tries something.
    story_button(StoryStep) {
        StoryStep::Press => "Issue no more tokens", "新たな発行を止める";
        StoryStep::Float => "Pay the holders as a bank does", "銀行並みに保有者へ払う";
        StoryStep::Rate => "Replay the rates of 2010", "2010年の金利にする";
        StoryStep::People => "Hire as many as OpenAI had", "OpenAIと同じ人数にする";
        StoryStep::Labs => "Run it for five years at steady prices", "価格を据え置いて5年間動かす";
        StoryStep::Compute => "Buy 10,000 cards as well", "GPUも1万枚買う";
        StoryStep::Data => "Give ten times as much", "10倍を贈る";
        StoryStep::Brain => "Lose the stake", "出資を失う";
        StoryStep::Robots => "Make every bet ten times as large", "すべての賭けを10倍にする";
        StoryStep::Fear => "Set the rate to zero", "金利をゼロにする";
        StoryStep::Ambition => "Let gold fall by a fifth and bitcoin by a third", "金を2割、ビットコインを3分の1下げる";
        StoryStep::Verdict => "Pay from the reserve, ten times as much", "10倍にして準備資産から払う";
    }
    /// What to look for when it is pressed.
    story_hint(StoryStep) {
        StoryStep::Press =>
            "Look at the interest: it comes from the dollars that stand there, and new ones make it grow.",
            "利息に注目。利息は積まれたドルから生まれ、新しいドルが入るほど増える。";
        StoryStep::Float =>
            "Look for the new stream to the holders, and at how much is left as profit.",
            "保有者への新しい流れと、残る利益の大きさに注目。";
        StoryStep::Rate =>
            "The same tokens, hardly any interest: see whether the costs are still covered.",
            "トークンは同じで、利息はほとんどない。経費を賄えるかどうかに注目。";
        StoryStep::People =>
            "See how far profit a head falls, and how much of the interest the pay takes.",
            "1人あたりの利益がどこまで下がり、人件費が利息のどれだけを占めるかに注目。";
        StoryStep::Labs =>
            "Losses are taken to narrow until break-even: see whether profit so far catches up.",
            "損失は黒字の年まで縮むとみる。利益の累計が追いつくかどうかに注目。";
        StoryStep::Compute =>
            "The cards are rented out by the hour, at a price that is assumed: see what is back by the last month.",
            "GPUは仮定の単価で時間貸しする。最後の月までにいくら戻るかに注目。";
        StoryStep::Data =>
            "Nothing comes back. See how many months of profit the gift is now.",
            "お金は戻らない。贈り物が利益の何か月分になったかに注目。";
        StoryStep::Brain =>
            "See what is gone: the amount that was paid, and no more.",
            "失われるのは払った額だけ。それ以上ではないことに注目。";
        StoryStep::Robots =>
            "A bet is paid only from what the cushion has above its floor: see how many months of profit it takes, and whether one waits.",
            "賭けは、残しておく余剰を上回る分からしか払わない。利益の何か月分になり、待つ賭けがあるかどうかに注目。";
        StoryStep::Fear =>
            "See what still earns when bills do not, and whether it covers the costs.",
            "短期国債が何も生まないとき、何がまだ稼ぎ、経費を賄えるかに注目。";
        StoryStep::Ambition =>
            "See the cushion in the month of the fall, and how long profit takes to fill it again.",
            "急落した月の余剰と、利益がそれを埋め戻すまでの時間に注目。";
        StoryStep::Verdict =>
            "Inside the reserve a lost bet is a hole in it: see whether one comes to be larger than the cushion.",
            "準備資産の中で賭けを失えば、その分だけ穴があく。それが余剰を上回るかどうかに注目。";
    }
}
