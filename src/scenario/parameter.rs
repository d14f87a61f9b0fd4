//! The numbers of a scenario: one table that form, link, validation, generators and the Method
//! page read.
//!
//! A row gives key, unit, group, bounds, slider and default. Keys are permanent. What a row
//! means to a reader (label, sentence, source in words) belongs to the languages.
//! Not here: inputs that are no numbers, see [`super::Id`].

use rust_decimal::Decimal;

use super::number::{read, read_money, write, write_money};
use super::{Group, Unit};

/// What is known of one number: its key in a link, its unit and the bounds it is held to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParameterRow {
    /// Permanent key in links, files and exports.
    pub key: &'static str,
    /// Unit in which bounds, default and link are written.
    pub unit: Unit,
    /// Group of controls it belongs to.
    pub group: Group,
    /// Smallest value a person may enter.
    pub minimum: Decimal,
    /// Largest value a person may enter.
    pub maximum: Decimal,
    /// Lower end of the slider.
    pub slider_minimum: Decimal,
    /// Upper end of the slider.
    pub slider_maximum: Decimal,
    /// One step of the slider.
    pub step: Decimal,
    /// Value where neither preset nor person says otherwise.
    pub default: Decimal,
}

/// A decimal from its literal in the table: digits, one point, a leading minus, underscores.
const fn decimal(literal: &str) -> Decimal {
    let bytes = literal.as_bytes();
    let (mut digits, mut places, mut negative, mut behind_point) = (0_u64, 0, false, false);
    let mut rest = bytes;
    while let [byte, tail @ ..] = rest {
        match byte {
            b'-' => negative = true,
            b'.' => behind_point = true,
            b'_' => {}
            digit => {
                digits = digits * 10 + (*digit - b'0') as u64;
                if behind_point {
                    places += 1;
                }
            }
        }
        rest = tail;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the two halves of 64 bits")]
    Decimal::from_parts(digits as u32, (digits >> 32) as u32, 0, negative, places)
}

macro_rules! parameters {
    ($($(#[$meaning:meta])* $parameter:ident $key:literal $unit:ident $group:ident
        [$minimum:literal $maximum:literal] [$low:literal $high:literal $step:literal]
        $default:literal;)*) => {
        /// A number a person can set.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Parameter { $($(#[$meaning])* $parameter),* }

        impl Parameter {
            /// Every parameter in canonical order.
            pub const ALL: &'static [Parameter] = &[$(Parameter::$parameter),*];
            /// How many parameters there are.
            pub const COUNT: usize = Self::ALL.len();

            /// Its row of the table.
            pub const fn row(self) -> &'static ParameterRow {
                match self { $(Parameter::$parameter => {
                    const ROW: ParameterRow = ParameterRow {
                        key: $key,
                        unit: Unit::$unit,
                        group: Group::$group,
                        minimum: decimal($minimum),
                        maximum: decimal($maximum),
                        slider_minimum: decimal($low),
                        slider_maximum: decimal($high),
                        step: decimal($step),
                        default: decimal($default),
                    };
                    &ROW
                })* }
            }
        }
    };
}

parameters! {
    /// Months projected.
    Months "months" Months Scenario ["1" "360"] ["12" "120" "1"] "60";
    /// Tokens outstanding at the start.
    Tokens "tokens" Usd Tokens ["0" "10_000_000_000_000"] ["0" "400_000_000_000" "1_000_000_000"] "0";
    /// Net growth of tokens a year.
    Growth "growth" PercentAYear Tokens ["-90" "50"] ["-50" "50" "0.5"] "0";
    /// Gross redemptions a year as a multiple of tokens, matched by issuance.
    Turnover "turnover" TimesAYear Tokens ["0" "1000"] ["0" "12" "0.1"] "0";
    /// Fee on what is redeemed.
    RedemptionFee "redemption_fee" Percent Tokens ["0" "10"] ["0" "1" "0.01"] "0";
    /// Excess reserves at the start, of tokens.
    Buffer "buffer" Percent Tokens ["-50" "1000"] ["0" "10" "0.1"] "0";
    /// What is owed to others than the holders, constant.
    OtherLiabilities "other_liabilities" Usd Tokens ["0" "10_000_000_000_000"] ["0" "5_000_000_000" "10_000_000"] "0";
    /// Share of cash in reserve assets.
    Cash "cash" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of repo.
    Repo "repo" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of money-market funds.
    Fund "fund" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of commercial paper and other short debt.
    Paper "paper" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of gold.
    Gold "gold" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of bitcoin.
    Bitcoin "bitcoin" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of listed shares.
    Equities "equities" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of secured loans.
    Loans "loans" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Share of all else.
    Other "other" Percent Reserve ["0" "100"] ["0" "100" "0.1"] "0";
    /// Short rate at the start, bond-equivalent.
    Rate "rate" PercentAYear Rate ["0" "100"] ["0" "8" "0.01"] "0";
    /// Month after which a ramp begins.
    RateFrom "rate_from" Months Rate ["0" "360"] ["0" "60" "1"] "0";
    /// Rate at the end of a ramp.
    RateEnd "rate_end" PercentAYear Rate ["0" "100"] ["0" "8" "0.01"] "0";
    /// Months a ramp takes.
    RateMonths "rate_months" Months Rate ["1" "360"] ["1" "60" "1"] "1";
    /// Share of the short rate that bills earn.
    BillsBeta "bills_beta" Percent Yields ["0" "300"] ["0" "150" "1"] "100";
    /// What bills earn above that.
    BillsSpread "bills_spread" PercentAYear Yields ["-20" "50"] ["-2" "6" "0.01"] "0";
    /// Share of the short rate that cash earns.
    CashBeta "cash_beta" Percent Yields ["0" "300"] ["0" "150" "1"] "100";
    /// What cash earns above that.
    CashSpread "cash_spread" PercentAYear Yields ["-20" "50"] ["-2" "6" "0.01"] "0";
    /// Share of the short rate that repo earns.
    RepoBeta "repo_beta" Percent Yields ["0" "300"] ["0" "150" "1"] "100";
    /// What repo earns above that.
    RepoSpread "repo_spread" PercentAYear Yields ["-20" "50"] ["-2" "6" "0.01"] "0";
    /// Share of the short rate that funds earn.
    FundBeta "fund_beta" Percent Yields ["0" "300"] ["0" "150" "1"] "100";
    /// What funds earn above that.
    FundSpread "fund_spread" PercentAYear Yields ["-20" "50"] ["-2" "6" "0.01"] "0";
    /// Share of the short rate that paper earns.
    PaperBeta "paper_beta" Percent Yields ["0" "300"] ["0" "150" "1"] "100";
    /// What paper earns above that.
    PaperSpread "paper_spread" PercentAYear Yields ["-20" "50"] ["-2" "6" "0.01"] "0";
    /// Share of the short rate that loans earn.
    LoansBeta "loans_beta" Percent Yields ["0" "300"] ["0" "150" "1"] "100";
    /// What loans earn above that.
    LoansSpread "loans_spread" PercentAYear Yields ["-20" "50"] ["-2" "10" "0.01"] "0";
    /// Yield of all else, whatever the short rate.
    OtherYield "other_yield" PercentAYear Yields ["0" "100"] ["0" "10" "0.01"] "0";
    /// Weighted average maturity of bills.
    BillsWam "bills_wam" Days Yields ["0" "3650"] ["0" "180" "1"] "0";
    /// Return of gold a year.
    GoldReturn "gold_return" PercentAYear Yields ["-99" "150"] ["-50" "50" "0.5"] "0";
    /// Return of bitcoin a year.
    BitcoinReturn "bitcoin_return" PercentAYear Yields ["-99" "150"] ["-90" "150" "1"] "0";
    /// Return of listed shares a year.
    EquitiesReturn "equities_return" PercentAYear Yields ["-99" "150"] ["-50" "50" "0.5"] "0";
    /// Share of reserve income paid to distributors.
    PartnerShare "partner_share" Percent Income ["0" "100"] ["0" "100" "0.5"] "0";
    /// Paid to distributors whatever the income, of tokens a year.
    PartnerFixed "partner_fixed" PercentAYear Income ["0" "100"] ["0" "2" "0.01"] "0";
    /// Paid to holders: of the short rate, or of reserve income after partners.
    HolderShare "holder_share" Percent Income ["0" "100"] ["0" "100" "0.5"] "0";
    /// Kept of tokens a year before holders get the rest.
    HolderFee "holder_fee" PercentAYear Income ["0" "100"] ["0" "2" "0.01"] "0";
    /// People employed.
    Staff "staff" People Costs ["0" "1_000_000"] ["0" "2_000" "5"] "0";
    /// Cost of one of them a year.
    StaffCost "staff_cost" UsdAYear Costs ["0" "1_000_000_000"] ["0" "2_000_000" "10_000"] "0";
    /// Other running costs a year.
    OtherCost "other_cost" UsdAYear Costs ["0" "1_000_000_000_000"] ["0" "1_000_000_000" "5_000_000"] "0";
    /// Income that is neither interest nor fee, a year.
    OtherIncome "other_income" UsdAYear Costs ["0" "1_000_000_000_000"] ["0" "1_000_000_000" "5_000_000"] "0";
    /// Custody and other costs that grow with assets.
    Custody "custody" BasisPointsAYear Costs ["0" "1000"] ["0" "20" "0.1"] "0";
    /// Loss on loans a year.
    LoanLoss "loan_loss" PercentAYear Costs ["0" "100"] ["0" "10" "0.1"] "0";
    /// Tax on profit.
    Tax "tax" Percent Costs ["0" "100"] ["0" "40" "0.5"] "0";
    /// Share of profit that buys gold.
    GoldShare "gold_share" Percent Uses ["0" "100"] ["0" "100" "1"] "0";
    /// Share of profit that buys bitcoin.
    BitcoinShare "bitcoin_share" Percent Uses ["0" "100"] ["0" "100" "1"] "0";
    /// Share of issuance put into gold at once.
    GoldIssuance "gold_issuance" Percent Uses ["0" "100"] ["0" "100" "1"] "0";
    /// Share of issuance put into bitcoin at once.
    BitcoinIssuance "bitcoin_issuance" Percent Uses ["0" "100"] ["0" "100" "1"] "0";
    /// Share of issuance lent at once.
    LoansIssuance "loans_issuance" Percent Uses ["0" "100"] ["0" "100" "1"] "0";
    /// Share of the base paid to the owners.
    Dividend "dividend" Percent Uses ["0" "100"] ["0" "100" "1"] "0";
    /// Excess reserves, of tokens, below which nothing is paid out.
    Floor "floor" Percent Uses ["0" "100"] ["0" "10" "0.1"] "0";
    /// Multiplies the amount of every bet.
    BetsScale "bets_scale" Percent Bets ["0" "1000"] ["0" "1000" "5"] "100";
    /// Month of a shock; nought where there is none.
    ShockMonth "shock_month" MonthNumber Shock ["0" "360"] ["0" "60" "1"] "0";
    /// Fall of gold in that month.
    GoldShock "gold_shock" Percent Shock ["0" "99"] ["0" "90" "1"] "0";
    /// Fall of bitcoin in that month.
    BitcoinShock "bitcoin_shock" Percent Shock ["0" "99"] ["0" "90" "1"] "0";
    /// Fall of listed shares in that month.
    EquitiesShock "equities_shock" Percent Shock ["0" "99"] ["0" "90" "1"] "0";
    /// Loans lost in that month.
    LoansShock "loans_shock" Percent Shock ["0" "99"] ["0" "90" "1"] "0";
    /// Cash that cannot be paid out from that month on.
    CashFrozen "cash_frozen" Percent Shock ["0" "100"] ["0" "100" "1"] "0";
    /// Months it stays frozen.
    FrozenMonths "frozen_months" Months Shock ["1" "360"] ["1" "24" "1"] "1";
    /// Part of it that is written off when that ends.
    FrozenLoss "frozen_loss" Percent Shock ["0" "100"] ["0" "100" "1"] "0";
    /// Month in which a run begins.
    RunMonth "run_month" MonthNumber Run ["1" "360"] ["1" "60" "1"] "1";
    /// Tokens redeemed in the run, of those outstanding when it begins.
    RunShare "run_share" Percent Run ["0" "100"] ["0" "100" "1"] "0";
    /// Months the run takes.
    RunMonths "run_months" Months Run ["1" "360"] ["1" "24" "1"] "1";
    /// What gold loses when it is sold in haste.
    GoldHaircut "gold_haircut" Percent Run ["0" "99"] ["0" "50" "0.5"] "0";
    /// What bitcoin loses when it is sold in haste.
    BitcoinHaircut "bitcoin_haircut" Percent Run ["0" "99"] ["0" "50" "0.5"] "0";
    /// Revenue of OpenAI in the year of its vintage.
    OpenaiRevenue "openai_revenue" UsdAYear Labs ["0" "10_000_000_000_000"] ["0" "100_000_000_000" "100_000_000"] "30_000_000_000";
    /// Loss of OpenAI in that year.
    OpenaiLoss "openai_loss" UsdAYear Labs ["0" "10_000_000_000_000"] ["0" "50_000_000_000" "100_000_000"] "14_000_000_000";
    /// People at OpenAI.
    OpenaiStaff "openai_staff" People Labs ["0" "1_000_000"] ["0" "10_000" "100"] "4_500";
    /// Year in which OpenAI loses nothing any more.
    OpenaiBreakEven "openai_break_even" Year Labs ["2020" "2100"] ["2024" "2040" "1"] "2030";
    /// Revenue of Anthropic in the year of its vintage.
    AnthropicRevenue "anthropic_revenue" UsdAYear Labs ["0" "10_000_000_000_000"] ["0" "100_000_000_000" "100_000_000"] "4_700_000_000";
    /// Loss of Anthropic in that year.
    AnthropicLoss "anthropic_loss" UsdAYear Labs ["0" "10_000_000_000_000"] ["0" "50_000_000_000" "100_000_000"] "3_000_000_000";
    /// People at Anthropic; nought where no number is known.
    AnthropicStaff "anthropic_staff" People Labs ["0" "1_000_000"] ["0" "10_000" "100"] "0";
    /// Year in which Anthropic loses nothing any more.
    AnthropicBreakEven "anthropic_break_even" Year Labs ["2020" "2100"] ["2024" "2040" "1"] "2028";
    /// Tokens that come back in the run by the day, of those at the start.
    StressShare "stress_share" Percent Risk ["0" "100"] ["0" "100" "1"] "30";
    /// Days over which they come back.
    StressDays "stress_days" Days Risk ["1" "90"] ["1" "90" "1"] "14";
    /// Days from asking to being paid.
    RedemptionDays "redemption_days" Days Risk ["0" "90"] ["0" "10" "1"] "0";
    /// Part of cash that stands at a failed bank and cannot be paid out.
    StressFrozen "stress_frozen" Percent Risk ["0" "100"] ["0" "100" "1"] "0";
    /// Days for which money-market funds pay nobody out.
    FundGate "fund_gate" Days Risk ["0" "90"] ["0" "30" "1"] "0";
    /// Bills that can be sold a day.
    BillsDaily "bills_daily" Usd Risk ["0" "10_000_000_000_000"] ["0" "50_000_000_000" "500_000_000"] "12_000_000_000";
    /// Rise of the bill yield for each 3.5 bn sold within five days.
    BillsImpact "bills_impact" BasisPoints Risk ["0" "1000"] ["0" "50" "0.25"] "6.25";
    /// Gold that can be sold a day.
    GoldDaily "gold_daily" Usd Risk ["0" "10_000_000_000_000"] ["0" "10_000_000_000" "100_000_000"] "2_000_000_000";
    /// Bitcoin that can be sold a day.
    BitcoinDaily "bitcoin_daily" Usd Risk ["0" "10_000_000_000_000"] ["0" "10_000_000_000" "100_000_000"] "1_000_000_000";
    /// What paper loses when it is sold before it falls due.
    PaperHaircut "paper_haircut" Percent Risk ["0" "99"] ["0" "50" "0.5"] "1";
    /// What listed shares lose when they are sold in haste.
    EquitiesHaircut "equities_haircut" Percent Risk ["0" "99"] ["0" "90" "1"] "10";
    /// What loans lose when they are sold or called in haste.
    LoansHaircut "loans_haircut" Percent Risk ["0" "99"] ["0" "90" "1"] "20";
    /// What all else loses when it is sold in haste.
    OtherHaircut "other_haircut" Percent Risk ["0" "99"] ["0" "90" "1"] "50";
    /// Days until repo falls due.
    RepoDays "repo_days" Days Risk ["1" "365"] ["1" "30" "1"] "1";
    /// Weighted average maturity of what money-market funds hold.
    FundWam "fund_wam" Days Risk ["0" "3650"] ["0" "120" "1"] "30";
    /// Days until paper falls due, on average.
    PaperDays "paper_days" Days Risk ["1" "3650"] ["1" "270" "1"] "30";
    /// Days that selling listed shares takes.
    EquitiesDays "equities_days" Days Risk ["1" "3650"] ["1" "90" "1"] "5";
    /// Days until loans can be sold or called; their repricing days too.
    LoansDays "loans_days" Days Risk ["1" "3650"] ["1" "1825" "1"] "365";
    /// Days that selling all else takes.
    OtherDays "other_days" Days Risk ["1" "3650"] ["1" "1825" "1"] "365";
    /// How long tokens stay, for the duration gap; nought is what the contract says.
    TokensDuration "tokens_duration" Days Risk ["0" "3650"] ["0" "730" "1"] "0";
    /// Fall of gold at once.
    StressGold "stress_gold" Percent Risk ["0" "100"] ["0" "100" "1"] "20";
    /// Fall of bitcoin at once.
    StressBitcoin "stress_bitcoin" Percent Risk ["0" "100"] ["0" "100" "1"] "50";
    /// Fall of listed shares at once.
    StressEquities "stress_equities" Percent Risk ["0" "100"] ["0" "100" "1"] "0";
    /// Loans lost at once.
    StressLoans "stress_loans" Percent Risk ["0" "100"] ["0" "100" "1"] "0";
    /// Joint fall of prices that the cushion shall bear.
    SurviveFall "survive_fall" Percent Risk ["0" "100"] ["0" "100" "1"] "50";
    /// Tokens expected to come back within thirty days of stress.
    Outflow30 "outflow_30d" Percent Risk ["0" "100"] ["0" "100" "1"] "30";
    /// Part of repo that falls due overnight.
    RepoOvernight "repo_overnight" Percent Risk ["0" "100"] ["0" "100" "1"] "100";
    /// Part of money-market funds that hold government debt alone.
    FundGovernment "fund_government" Percent Risk ["0" "100"] ["0" "100" "1"] "100";
    /// Part of bills that fall due within 93 days.
    Bills93 "bills_93" Percent Risk ["0" "100"] ["0" "100" "1"] "100";
    /// Capital of the company, beside the reserve.
    OwnFunds "own_funds" Usd Risk ["0" "10_000_000_000_000"] ["0" "20_000_000_000" "100_000_000"] "0";
    /// Part of the reserve at the institution that holds most of it.
    LargestInstitution "largest_institution" Percent Risk ["0" "100"] ["0" "100" "1"] "100";
}

impl Parameter {
    /// Whether only whole numbers make sense.
    pub fn is_whole(self) -> bool {
        matches!(self.row().unit, Unit::Months | Unit::MonthNumber | Unit::Year)
            || matches!(self, Self::StressDays | Self::RedemptionDays | Self::FundGate)
    }

    /// The parameter of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|parameter| parameter.row().key == key)
    }

    /// The value as it is kept: a whole number where only those make sense, dollars to a
    /// token's smallest unit, all else to 12 places; without trailing noughts.
    pub fn tidy(self, value: Decimal) -> Decimal {
        let places = match self.row().unit {
            Unit::Usd | Unit::UsdAYear => 6,
            _ => 12,
        };
        value.round_dp(places).normalize()
    }

    /// Reads a value as a link writes it; `None` where it is no number.
    pub(super) fn read(self, text: &str) -> Option<Decimal> {
        if self.row().unit.is_money() { read_money(text) } else { read(text) }
    }

    /// Writes a value for a link.
    pub(super) fn write(self, value: Decimal) -> String {
        if self.row().unit.is_money() { write_money(value) } else { write(value) }
    }

    /// Whether the value, tidied, may be entered.
    pub fn allows(self, value: Decimal) -> bool {
        let row = self.row();
        (row.minimum..=row.maximum).contains(&value) && (!self.is_whole() || value.is_integer())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_read_exactly() {
        assert_eq!(decimal("-0.25"), Decimal::new(-25, 2));
        assert_eq!(decimal("10_000_000_000_000"), Decimal::from(10_000_000_000_000_i64));
        assert_eq!(decimal("0"), Decimal::ZERO);
    }

    #[test]
    fn every_row_is_sound() {
        for (index, parameter) in Parameter::ALL.iter().enumerate() {
            let row = parameter.row();
            assert_eq!(*parameter as usize, index);
            assert_eq!(Parameter::from_key(row.key), Some(*parameter));
            assert!(row.minimum <= row.slider_minimum, "{}", row.key);
            assert!(row.slider_minimum < row.slider_maximum, "{}", row.key);
            assert!(row.slider_maximum <= row.maximum, "{}", row.key);
            assert!(row.step > Decimal::ZERO, "{}", row.key);
            for value in [row.minimum, row.maximum, row.default, row.step + row.slider_minimum] {
                assert!(parameter.allows(value), "{} {value}", row.key);
            }
        }
    }

    #[test]
    fn whole_numbers_stay_whole() {
        assert!(!Parameter::Months.allows(decimal("1.5")));
        assert!(!Parameter::Months.allows(decimal("361")));
        assert!(Parameter::Staff.allows(decimal("1.5")));
        assert_eq!(Parameter::Tokens.tidy(decimal("1.23456750")), decimal("1.234568"));
    }
}
