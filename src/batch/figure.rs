//! The key figures as columns, a row each: stable name, unit and which field it is.
//!
//! A test holds the names and numbers against the summary's own. Not here: what a figure means, see
//! [`crate::analysis::KeyFigures`].

use super::cell::{BatchCell, ColumnType};
use crate::analysis::KeyFigures;
use crate::scenario::Unit;

/// A column of the table that holds a key figure.
#[derive(Clone, Copy, Debug)]
pub(super) struct FigureColumn {
    /// Its stable name.
    pub(super) name: &'static str,
    /// Its unit; none for yes or no.
    pub(super) unit: Option<Unit>,
    field: FigureField,
}

/// Where the figure stands, by its type.
#[derive(Clone, Copy, Debug)]
enum FigureField {
    Number(fn(&KeyFigures) -> f64),
    Ratio(fn(&KeyFigures) -> Option<f64>),
    Month(fn(&KeyFigures) -> Option<u32>),
    Count(fn(&KeyFigures) -> u32),
    Flag(fn(&KeyFigures) -> bool),
}

impl FigureColumn {
    /// Its type.
    pub(super) fn kind(&self) -> ColumnType {
        match self.field {
            FigureField::Number(_) | FigureField::Ratio(_) => ColumnType::Float64,
            FigureField::Month(_) | FigureField::Count(_) => ColumnType::Int64,
            FigureField::Flag(_) => ColumnType::Bool,
        }
    }

    /// Whether there may be none.
    pub(super) fn is_nullable(&self) -> bool {
        matches!(self.field, FigureField::Ratio(_) | FigureField::Month(_))
    }

    /// The figure.
    pub(super) fn cell(&self, of: &KeyFigures) -> BatchCell<'static> {
        match self.field {
            FigureField::Number(get) => BatchCell::Float(get(of)),
            FigureField::Ratio(get) => BatchCell::or_null(get(of)),
            FigureField::Month(get) => {
                get(of).map_or(BatchCell::Null, |it| BatchCell::Whole(it.into()))
            }
            FigureField::Count(get) => BatchCell::Whole(get(of).into()),
            FigureField::Flag(get) => BatchCell::Flag(get(of)),
        }
    }
}

/// Rows `"name" [Unit] Kind figures => field;`.
macro_rules! figures {
    ($($name:literal [$($unit:ident)?] $kind:ident $of:ident => $get:expr;)*) => {
        /// Every key figure, in the order of the summary.
        pub(super) const FIGURES: &[FigureColumn] = &[$(FigureColumn {
            name: $name,
            unit: [$(Some(Unit::$unit),)? None][0],
            field: FigureField::$kind(|$of| $get),
        }),*];
    };
}

figures! {
    "reserve_income" [Usd] Number of => of.reserve_income;
    "net_reserve_income" [Usd] Number of => of.net_reserve_income;
    "profit" [Usd] Number of => of.profit;
    "reported_profit" [Usd] Number of => of.reported_profit;
    "margin" [PercentAYear] Ratio of => of.margin;
    "margin_after_partners" [PercentAYear] Ratio of => of.margin_after_partners;
    "profit_per_employee" [Usd] Ratio of => of.profit_per_employee;
    "cost_income" [Percent] Ratio of => of.cost_income;
    "excess" [Usd] Number of => of.excess;
    "excess_ratio" [Percent] Ratio of => of.excess_ratio;
    "excess_low" [Usd] Number of => of.excess_low;
    "excess_low_month" [MonthNumber] Month of => of.excess_low_month;
    "cushion_fall" [Percent] Ratio of => of.cushion_fall;
    "break_even_rate" [PercentAYear] Ratio of => of.break_even.rate();
    "break_even_tokens" [Usd] Ratio of => of.break_even_tokens;
    "income_per_bp" [Usd] Number of => of.income_per_bp;
    "income_per_100bp" [Usd] Number of => of.income_per_100bp;
    "income_per_100bp_down" [Usd] Number of => of.income_per_100bp_down;
    "months_to_pay_bets" [Months] Ratio of => of.months_to_pay_bets;
    "bets_share" [Percent] Ratio of => of.bets_share;
    "insolvent_month" [MonthNumber] Month of => of.insolvent_month;
    "gated_month" [MonthNumber] Month of => of.gated_month;
    "overdrawn_month" [MonthNumber] Month of => of.overdrawn_month;
    "out_of_range_month" [MonthNumber] Month of => of.out_of_range_month;
    "bets_unpaid" [Usd] Number of => of.bets_unpaid;
    "bets_paid_before" [Usd] Number of => of.bets_paid_before;
    "months" [Months] Count of => of.month_count();
    "earns_at_zero" [] Flag of => of.earns_at_zero;
    "mean_rate" [PercentAYear] Number of => of.mean_rate;
    "mean_tokens" [Usd] Number of => of.mean_tokens;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::export;
    use crate::scenario::{Preset, Scenario};

    #[test]
    fn names_and_numbers_are_those_of_the_summary() {
        for preset in Preset::ALL {
            let found = export::summary(&Scenario::preset(preset));
            let text = serde_json::to_string(&found).unwrap();
            let summary: serde_json::Value = serde_json::from_str(&text).unwrap();
            let names: Vec<_> = FIGURES.iter().map(|column| column.name).collect();
            assert_eq!(summary.as_object().unwrap().len(), names.len());
            let places: Vec<_> =
                names.iter().map(|name| text.find(&format!("\"{name}\":")).unwrap()).collect();
            assert!(places.is_sorted(), "the order of the summary");
            for column in FIGURES {
                let mut own = String::new();
                column.cell(&found).write_json(&mut own);
                let own: serde_json::Value = serde_json::from_str(&own).unwrap();
                let theirs = &summary[column.name];
                // Both are read by the same reader, from the shortest digits of the same number.
                assert_eq!((own.as_f64(), own.as_bool()), (theirs.as_f64(), theirs.as_bool()));
                assert!(column.is_nullable() || !own.is_null(), "{}", column.name);
            }
        }
    }
}
