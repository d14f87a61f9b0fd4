//! Labels in and around the figures, a row each: English, Japanese.

use super::FixedText;

labels! {
    /// Words under a figure and around its table.
    Tools: FixedText {
        table: "Table", "表";
        monthly: "Monthly", "月次";
        annual: "Annual", "年次";
        no_change: "no change", "変化なし";
        previous_page: "Previous rows", "前の行";
        next_page: "Next rows", "次の行";
    }
    /// Labels in and beside the drawings.
    Chart: FixedText {
        interest: "Interest", "利息";
        profit: "Profit", "利益";
        loss: "Loss", "損失";
        costs: "Costs", "経費";
        tax: "Tax", "税";
        partners_and_holders: "Paid to partners and holders", "提携先・保有者への支払い";
        loan_losses: "Losses on loans", "貸倒損失";
        bill_rate: "Bill rate", "短期国債利回り";
        your_path: "Your path", "設定した経路";
        tokens: "Tokens", "トークン";
        reserve: "Reserve", "準備資産";
        cushion: "Cushion", "余剰";
        cushion_explained: "Cushion: reserve minus what is owed", "余剰＝準備資産−債務";
        short_of_par: "short of $1 a token", "1トークン＝1ドルに不足";
        queue: "Waiting to be redeemed", "償還待ち";
        break_even: "break-even", "損益分岐";
        cushion_gone_at: "cushion gone at", "余剰がなくなる下落";
    }
    /// Classes of the reserve that are named otherwise than their parameters.
    Assets: FixedText {
        bills: "Treasury bills", "米国短期国債";
        other: "Other", "その他";
        bets: "Bets", "賭け";
        meaning_bills:
            "Treasury bills; they are what remains when the other shares are set.",
            "米国短期国債。ほかの割合を決めた残りです。";
    }
    /// What each figure is about; its title is the finding.
    Subjects: FixedText {
        machine: "The money machine", "お金を生む仕組み";
        income: "Income, costs and profit", "収入・経費・利益";
        cushion: "Reserve and cushion", "準備資産と余剰";
        book: "Venture book", "賭けの一覧";
        key_figures: "Key figures", "主要な数字";
    }
    /// Words of the venture book.
    Bets: FixedText {
        kind: "Kind", "種類";
        name: "Name", "名前";
        month: "Paid in", "支払い月";
        amount: "Amount", "金額";
        multiple: "Multiple", "倍率";
        exit: "Sold in", "売却月";
        maturity: "Due in", "満期";
        chance: "Chance of success", "成功の確率";
        coupon: "Interest a year", "年利";
        recovery: "Comes back if it fails", "失敗時の回収率";
        units: "Machines", "台数";
        unit_price: "Price of one", "1台の価格";
        hours: "Hours a year", "年間稼働時間";
        utilisation: "Share rented", "稼働率";
        price: "Rent an hour", "1時間の賃料";
        power: "Power and hosting an hour", "1時間の電力・設置費";
        life: "Months of use", "耐用月数";
        ends: "Ends as", "結末";
        counted: "Counted", "算入";
        nothing_back: "nothing back", "戻りなし";
        months_of_profit: "Months of profit", "利益の月数";
        add: "Add a bet", "賭けを追加";
        remove: "Remove", "削除";
        restore: "The preset’s bets", "設定例の賭け";
        empty: "No bet is in the book.", "賭けはありません。";
    }
}
