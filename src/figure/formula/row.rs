//! The formulas, a row each, in the plain notation.
//!
//! Not here: their words, and whether they are what the code computes: tests of
//! [`super`] set the ledger's numbers into them.

use super::FormulaRow;
use crate::text::FormulaUnit;

/// Formulas: `entry [case] Unit "formula";`.
macro_rules! formulas {
    ($($entry:literal $([$case:literal])? $unit:ident $text:literal;)*) => {
        /// Every formula.
        pub(super) const FORMULAS: &[FormulaRow] = &[$(FormulaRow {
            entry: $entry,
            case: concat!("" $(, $case)?),
            unit: FormulaUnit::$unit,
            text: $text,
        }),*];
    };
}

formulas! {
    "step-opening" Usd "[assets] = [tokens] * (1 + [$buffer]) + [$other_liabilities]";
    "step-opening" Usd "[holding] = ([assets] - [bets_inside]) * [share]";
    "step-rate" ["by_ramp"] FractionAYear
        "[rate] = [rate_start] + ([$rate_end] - [rate_start]) * min(1; max(0; ([month_of] - [$rate_from]) / [$rate_months]))";
    "step-yields" FractionAYear "[yield] = max(0; [beta] * [rate] + [spread])";
    "step-yields" FractionAYear
        "[book_yield] = [book_before] + 30.4375 / (30.4375 + [$bills_wam]) * ([bill_yield] - [book_before])";
    "step-tokens" UsdAMonth
        "[net] = max(-[tokens_open]; [tokens_open] * ((1 + [$growth]) ^ (1 / 12) - 1) - [run])";
    "step-tokens" UsdAMonth "[run] = [tokens_at_run] * [$run_share] / [$run_months]";
    "step-tokens" UsdAMonth "[issued] = max(0; [net])";
    "step-tokens" UsdAMonth "[asked] = max(0; -[net]) + [queue_open]";
    "step-marks" UsdAMonth
        "[mark] = [holding] * ((1 + [return]) ^ (1 / 12) * (1 - [fall]) - 1)";
    "step-redemption" Usd
        "[payable] = max(0; [liquid] + [issued] + [gold_now] * (1 - [$gold_haircut]) + [bitcoin_now] * (1 - [$bitcoin_haircut]))";
    "step-redemption" UsdAMonth "[paid] = min([asked]; [payable])";
    "step-redemption" Usd "[queue] = [asked] - [paid]";
    "step-interest" UsdAMonth
        "[interest] = sum(classes; [holding] * [yield] * [days] / [year_days]) + 0.5 * ([issued] - [paid_liquid]) * [bill_yield] * [days] / [year_days]";
    "step-losses" UsdAMonth
        "[losses] = [loans_open] * min(1; [loan_loss_rate] * [days] / [year_days] + [$loans_shock])";
    "step-shares" UsdAMonth
        "[partners] = [partners_share] * max(0; [interest]) + [$partner_fixed] * [tokens_open] * [days] / [year_days]";
    "step-shares" ["by_rate"] UsdAMonth
        "[holders] = [holders_share] * [rate] * ([tokens_open] + [net] / 2) * [days] / [year_days]";
    "step-shares" ["by_income"] UsdAMonth
        "[holders] = [holders_share] * max(0; [interest] - [partners])";
    "step-shares" ["by_rest"] UsdAMonth
        "[holders] = max(0; [interest] - [partners] - [$holder_fee] * [tokens_open] * [days] / [year_days])";
    "step-costs" UsdAMonth
        "[fees] = [$redemption_fee] * [$turnover] * [tokens_open] * [days] / [year_days]";
    "step-costs" UsdAMonth "[other_income] = [other_income_a_year] * [days] / [year_days]";
    "step-costs" UsdAMonth
        "[costs] = ([$staff] * [$staff_cost] + [$other_cost] + [$custody] * max(0; [assets_open])) * [days] / [year_days]";
    "step-profit" UsdAMonth
        "[before_tax] = [interest] + [fees] + [other_income] + [bet_income] - [partners] - [holders] - [costs] - [losses]";
    "step-profit" UsdAMonth "[tax] = [tax_rate] * max(0; [before_tax])";
    "step-profit" UsdAMonth "[profit] = [before_tax] - [tax]";
    "step-profit" UsdAMonth "[reported] = [profit] + [marks]";
    "step-growth" Usd "[free] = max(0; [liquid_paid] - [queue] + min(0; [result]))";
    "step-growth" UsdAMonth
        "[growth_bought] = min([free]; [holding] * max(0; [net]) / [tokens_open])";
    "step-uses" Usd "[room] = max(0; [excess_so_far] - [$floor] * [tokens])";
    "step-uses" UsdAMonth "[use] = min([due]; [room]; [free])";
    "step-uses" UsdAMonth
        "[dividends] = min([payout] * max(0; [dividend_base]); [room]; [free])";
    "step-uses" ["by_profit"] UsdAMonth "[dividend_base] = [profit] - [purchases] - [bets_outside]";
    "step-uses" ["by_reported"] UsdAMonth
        "[dividend_base] = [reported] - [purchases] - [bets_outside]";
    "step-uses" ["by_excess"] Usd "[dividend_base] = [room]";
    "step-settlement" Usd "[holding_close] = [settled] * [liquid_share]";
    "step-closing" Usd
        "[excess] = [excess_open] + [profit] + [marks] - [dividends] - [bets_outside]";
    "step-closing" ["by_ledger"] Usd
        "[excess] = [assets] - [tokens] - [queue] - [$other_liabilities]";
    "figure-net_reserve_income" Usd "[#net_reserve_income] = [interest] - [partners] - [holders]";
    "figure-margin" FractionAYear
        "[#margin] = ([interest] - [holders]) / ([mean_earning] * [years])";
    "figure-margin_after_partners" FractionAYear
        "[#margin_after_partners] = ([interest] - [partners] - [holders]) / ([mean_earning] * [years])";
    "figure-profit_per_employee" Usd "[#profit_per_employee] = [profit] / [$staff]";
    "figure-cost_income" Fraction "[#cost_income] = [costs] / [income_total]";
    "figure-cost_income" Usd
        "[income_total] = [interest] + [fees] + [other_income] + [bet_income] - [partners] - [holders]";
    "figure-excess_ratio" Fraction "[#excess_ratio] = [excess] / [tokens]";
    "figure-cushion_fall" Fraction
        "[#cushion_fall] = [excess_open] / [at_risk]";
    "figure-break_even_rate" FractionAYear
        "[#break_even_rate] = ([costs] + [losses] - [fees] - [other_income] - [shares_kept] * sum(classes; [holding] * [spread]) + [$partner_fixed] * [tokens]) / ([shares_kept] * sum(classes; [holding] * [beta]) - [holders_share] * [tokens])";
    "figure-break_even_rate" Fraction "[shares_kept] = 1 - [partners_share]";
    "figure-break_even_tokens" Usd "[#break_even_tokens] = [fixed_costs] / [margin_per_token]";
    "figure-income_per_bp" Usd
        "[#income_per_bp] = sum(classes; [holding] * [beta]) * 0.0001 * [years]";
    "figure-months_to_pay_bets" Months "[#months_to_pay_bets] = [bets_to_pay] / [mean_profit]";
    "figure-bets_share" Fraction "[#bets_share] = [bets] / max(0; [profit])";
    "figure-tvpi" Times "[#tvpi] = ([back] + [value]) / [paid_in]";
    "figure-dpi" Times "[#dpi] = [back] / [paid_in]";
    "figure-irr" FractionAYear "[#irr] = (1 + [monthly_rate]) ^ 12 - 1";
    "figure-irr" Usd
        "[nothing] = sum(flows; [flow] / ((1 + [monthly_rate]) ^ [month_of]))";
    "figure-pme" Times "[#pme] = ([back_in_bills] + [value]) / [in_bills]";
    "analysis-split" Usd
        "[volume_effect] = ([yield_first] + [yield_second]) / 2 * ([tokens_second] - [tokens_first])";
    "analysis-split" Usd
        "[rate_effect] = ([tokens_first] + [tokens_second]) / 2 * ([yield_second] - [yield_first])";
    "analysis-bets" ["by_stake"] Usd "[proceeds] = [amount] * [multiple]";
    "analysis-bets" ["by_machines"] UsdAMonth
        "[rent] = [units] * ([hours] * [rented] * [price] - [hours] * [power]) * [days] / [year_days]";
    "analysis-race" Usd
        "[lab_loss] = [vintage_loss] * ([break_even_year] - [this_year]) / ([break_even_year] - [source_year])";
    "analysis-day-run" Fraction "[late] = min(1; ([paid_later] + [left]) / [claims])";
    "analysis-day-book" Fraction
        "[bill_price] = (1 + [bill_yield] * [term_years]) / (1 + ([bill_yield] + [yield_move]) * [term_years])";
    "analysis-day-book" FractionAYear "[yield_move] = [$bills_impact] * [sold] / [sold_unit]";
    "analysis-ladder" Fraction
        "[survivable] = min(1; sum(classes; [within] * (1 - [haircut])) / [tokens])";
    "analysis-ladder" Fraction
        "[coverage] = [quality] / ([outflow] - min([inflow]; 0.75 * [outflow]))";
    "analysis-reverse" Fraction "[smallest_fall] = [excess] / [at_risk]";
    "analysis-duration" Years "[term_years] = [term] / 365";
    "analysis-duration" Years
        "[modified] = [term_years] / (1 + [yield] * [term_years])";
    "analysis-duration" Usd "[dv01] = sum(classes; [holding] * [modified] * 0.0001)";
    "analysis-duration" Years
        "[assets_duration] = sum(classes; [holding] * [modified]) / [assets]";
    "analysis-duration" Years "[gap] = [assets_duration] - [tokens] / [assets] * [tokens_years]";
    "analysis-duration" BasisPoints "[short_shock] = 300 * e ^ (-[term_years] / 4)";
    "analysis-duration" BasisPoints "[long_shock] = 150 * (1 - e ^ (-[term_years] / 4))";
    "analysis-duration" BasisPoints "[steepener] = 0.9 * [long_shock] - 0.65 * [short_shock]";
    "analysis-duration" BasisPoints "[flattener] = 0.8 * [short_shock] - 0.6 * [long_shock]";
    "analysis-duration" Usd
        "[value_change] = -sum(classes; [holding] * [modified] * [shock_at])";
    "analysis-fall" Fraction "[backing] = ([assets] - [$other_liabilities]) / ([tokens] + [queue])";
}
