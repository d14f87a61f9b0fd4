//! What each input is and does, in one plain sentence of English.

use crate::scenario::{Id, Lab, Lever};

/// What an input is and what it does.
pub(crate) fn meaning(id: Id) -> &'static str {
    match id {
        Id::Version => {
            "The version of the link format; a link of another version is read as far as it can be."
        }
        Id::Preset => "The published starting point; a link holds only what differs from it.",
        Id::Name => {
            "The name you give this scenario; it travels in the link and changes no number."
        }
        Id::Year => {
            "The year of the horizon that the sentence, the key figures and the machine speak of."
        }
        Id::Start => {
            "The first calendar month of the projection; it sets the days of each month and which bets are already paid."
        }
        Id::TokensPath => {
            "Tokens outstanding at given months, with straight lines between; it replaces the growth rate."
        }
        Id::Path => {
            "How the bill rate moves over the projection: it stays, glides, follows your points or repeats the record."
        }
        Id::Rates => "Bill rates at given months, with straight lines between and flat ends.",
        Id::HistoryFrom => {
            "The month of the record whose bill rate stands in for the first month; the rates that followed come after it."
        }
        Id::HolderBasis => {
            "What the holders of the token are paid: a share of the bill rate, a share of reserve income after partners, or all of that but a fee."
        }
        Id::DividendBase => "The amount the dividend is a percentage of.",
        Id::Bet => "A venture the issuer pays for: its amount, its month and how it ends.",
        Id::BetsFrom => {
            "Bets paid from profit stay outside the reserve, so a failed bet cannot touch the tokens; paid from the reserve they stand among its assets."
        }
        Id::Outcome => {
            "How every bet ends: each as it is set, all succeed, all are lost, or each weighted by its chance."
        }
        Id::Vintage(Lab::OpenAi) => {
            "When the figures of OpenAI were published; forecasts moved by a factor of two to three within a year."
        }
        Id::Vintage(Lab::Anthropic) => {
            "When the figures of Anthropic were published; choosing one sets its revenue, loss, people and break-even."
        }
        Id::Lever(lever) => lever_meaning(lever),
    }
}

#[expect(clippy::too_many_lines, reason = "one table, matched exhaustively")]
fn lever_meaning(lever: Lever) -> &'static str {
    use Lever as L;
    match lever {
        L::Months => "The number of months projected; key figures of a year use the first twelve.",
        L::Tokens => {
            "The dollars' worth of tokens outstanding at the start: what the issuer owes its holders, and the size of the reserve."
        }
        L::Growth => {
            "The yearly net growth of tokens; new tokens bring new dollars to invest, a negative rate pays dollars out."
        }
        L::Turnover => {
            "How many times a year the tokens are redeemed and replaced by new ones; it earns redemption fees and leaves the number of tokens unchanged."
        }
        L::RedemptionFee => {
            "The fee taken on every token redeemed in the ordinary turnover; it adds to income."
        }
        L::Buffer => {
            "Reserve assets above what is owed at the start, as a percentage of tokens; it absorbs losses before holders do."
        }
        L::OtherLiabilities => {
            "What the issuer owes to others than token holders, constant over the projection; assets must cover it too."
        }
        L::Cash => "Bank deposits as a share of the reserve; the first money used for redemptions.",
        L::Repo => {
            "Overnight and short loans against Treasuries as a share of the reserve; used right after cash."
        }
        L::Fund => {
            "Money-market funds as a share of the reserve; they earn close to the bill rate and can be sold in days."
        }
        L::Paper => {
            "Commercial paper and other short company debt as a share of the reserve; it earns a spread and can be sold within the month."
        }
        L::Gold => {
            "Gold as a share of the reserve; it earns no interest, and its price moves the cushion."
        }
        L::Bitcoin => {
            "Bitcoin as a share of the reserve; it earns no interest, and its price moves the cushion."
        }
        L::Equities => {
            "Listed shares as a share of the reserve; they earn no interest, move the cushion and are not sold within a month."
        }
        L::Loans => {
            "Loans against collateral as a share of the reserve; they earn more than bills, can fail, and cannot be called within a month."
        }
        L::Other => {
            "All other assets as a share of the reserve; they earn only the yield set for them and cannot be sold within a month."
        }
        L::Rate => {
            "The yield of a 3-month Treasury bill at the start, as a bond-equivalent rate; almost all income follows from it."
        }
        L::RateFrom => "The months the bill rate stays where it starts before it begins to glide.",
        L::RateEnd => "The bill rate where the glide ends; it stays there.",
        L::RateMonths => "The months the glide takes from its first to its last step.",
        L::BillsBeta => "How much of the bill rate Treasury bills earn; 100\u{a0}% is all of it.",
        L::BillsSpread => "What bills earn above (or below) their share of the bill rate.",
        L::CashBeta => {
            "How much of the bill rate bank deposits earn; banks often pay less than all of it."
        }
        L::CashSpread => "What cash earns above (or below) its share of the bill rate.",
        L::RepoBeta => "How much of the bill rate repo earns; 100\u{a0}% is all of it.",
        L::RepoSpread => "What repo earns above (or below) its share of the bill rate.",
        L::FundBeta => {
            "How much of the bill rate money-market funds earn; 100\u{a0}% is all of it."
        }
        L::FundSpread => {
            "What funds earn above (or below) their share of the bill rate; a fund's fee is a negative spread."
        }
        L::PaperBeta => {
            "How much of the bill rate commercial paper earns; 100\u{a0}% is all of it."
        }
        L::PaperSpread => {
            "What commercial paper earns above (or below) its share of the bill rate, for the risk of the company."
        }
        L::LoansBeta => {
            "How much of the bill rate loans earn; 0\u{a0}% means a fixed rate, given by the spread alone."
        }
        L::LoansSpread => {
            "What loans earn above (or below) their share of the bill rate; at a share of 0\u{a0}% it is their whole rate."
        }
        L::OtherYield => "The yield of other assets, whatever the bill rate does.",
        L::BillsWam => {
            "The average days until the bills mature; the longer it is, the later a change of rate reaches the income."
        }
        L::GoldReturn => {
            "The yearly change in the price of gold; it moves reported profit and the cushion, not interest."
        }
        L::BitcoinReturn => {
            "The yearly change in the price of bitcoin; it moves reported profit and the cushion, not interest."
        }
        L::EquitiesReturn => {
            "The yearly change in the price of listed shares; it moves reported profit and the cushion, not interest."
        }
        L::PartnerShare => {
            "The share of reserve income paid to the partners who distribute the token; it leaves before costs."
        }
        L::PartnerFixed => {
            "What partners are paid whatever the income, as a yearly percentage of tokens."
        }
        L::HolderShare => {
            "The share paid to the holders of the token: of the bill rate, as a bank pays its depositors, or of reserve income after partners."
        }
        L::HolderFee => {
            "What the issuer keeps before holders get all the rest, as a yearly percentage of tokens; it counts where holders are paid the rest, as in a money-market fund."
        }
        L::Staff => {
            "The number of people employed; they cost money, and profit per employee is divided by them."
        }
        L::StaffCost => "What one employee costs in a year, pay and all else.",
        L::OtherCost => "Running costs of a year that are neither people nor custody.",
        L::OtherIncome => "Income of a year that is neither interest nor redemption fee.",
        L::Custody => {
            "Costs that grow with the assets, such as safekeeping, in hundredths of a per cent of assets a year."
        }
        L::LoanLoss => {
            "The share of loans lost in a year; it reduces profit and the loans themselves."
        }
        L::Tax => {
            "The tax rate on profit, month by month; changes in prices are not taxed and losses are not carried forward."
        }
        L::GoldShare => {
            "The share of each month's profit used to buy gold; it stays in the reserve and in the cushion."
        }
        L::BitcoinShare => {
            "The share of each month's profit used to buy bitcoin; it stays in the reserve and in the cushion."
        }
        L::GoldIssuance => {
            "The share of the dollars from new tokens that is put into gold at once."
        }
        L::BitcoinIssuance => {
            "The share of the dollars from new tokens that is put into bitcoin at once."
        }
        L::LoansIssuance => "The share of the dollars from new tokens that is lent out at once.",
        L::Dividend => {
            "The share of its base that is paid to the owners each month, as far as the cushion and free cash allow."
        }
        L::Floor => {
            "The cushion, as a percentage of tokens, that must remain; nothing is bought, bet or paid out below it."
        }
        L::BetsScale => {
            "Multiplies the amount of every bet; 100\u{a0}% leaves each as it is listed."
        }
        L::ShockMonth => {
            "The month of the projection in which prices fall, loans are lost and cash is frozen; at 0 there is no shock."
        }
        L::GoldShock => {
            "How much gold loses in the month of the shock, on top of its yearly return; it does not come back by itself."
        }
        L::BitcoinShock => {
            "How much bitcoin loses in the month of the shock, on top of its yearly return; it does not come back by itself."
        }
        L::EquitiesShock => {
            "How much listed shares lose in the month of the shock, on top of their yearly return; it does not come back by itself."
        }
        L::LoansShock => {
            "The share of the loans lost in the month of the shock, on top of the yearly losses."
        }
        L::CashFrozen => {
            "The share of cash that cannot be paid out, lent or spent from the month of the shock on, as when a bank fails; until it is free it still counts as an asset."
        }
        L::FrozenMonths => {
            "The months that frozen cash stays frozen, the month of the shock included."
        }
        L::FrozenLoss => {
            "The part of the frozen cash that is written off in the month after its last; the rest is free again."
        }
        L::RunMonth => "The month of the projection in which holders begin to redeem at once.",
        L::RunShare => {
            "The share of the tokens outstanding when the run begins that comes back; 0\u{a0}% is no run."
        }
        L::RunMonths => "The months over which the run is spread in equal parts.",
        L::GoldHaircut => {
            "How far below its mark gold sells in a run; the difference is lost to the cushion."
        }
        L::BitcoinHaircut => {
            "How far below its mark bitcoin sells in a run; the difference is lost to the cushion."
        }
        L::OpenaiRevenue => "What OpenAI sells in the year the figures speak of.",
        L::OpenaiLoss => {
            "What OpenAI loses in that year; the loss then narrows in a straight line, year by year, to the year of break-even."
        }
        L::OpenaiStaff => "People employed by OpenAI; its revenue and loss are divided by them.",
        L::OpenaiBreakEven => "The first calendar year in which OpenAI loses nothing.",
        L::AnthropicRevenue => "What Anthropic sells in the year the figures speak of.",
        L::AnthropicLoss => {
            "What Anthropic loses in that year; the loss then narrows in a straight line, year by year, to the year of break-even."
        }
        L::AnthropicStaff => {
            "People employed by Anthropic; no published number was found, so at nought nothing is divided by them."
        }
        L::AnthropicBreakEven => "The first calendar year in which Anthropic loses nothing.",
    }
}
