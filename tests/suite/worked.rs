//! The worked examples of the model, worked by hand and printed to the cent.

use super::common::scenario;
use rust_decimal::Decimal;
use seigniorage::figure::ledger::COLUMNS;
use seigniorage::model::{Row, project};
use seigniorage::unit::{Exact, Number};

const COMMON: &str = "rate=3.65 start=2027-01 months=2";

fn cents(row: &Row<Exact>, column: &str) -> Decimal {
    let amount = match column {
        "paid_away" => (row.partners + row.holders).number().decimal(),
        _ => COLUMNS.iter().find(|item| item.key == column).unwrap().of(row),
    };
    amount.round_dp(2)
}

fn check(words: &str, expected: &[(&str, &str, &str)]) {
    let projection = project::<Exact>(&scenario(&format!("{COMMON} {words}")));
    let [first, second] = projection.rows.as_slice() else { panic!("two months") };
    for (column, one, two) in expected {
        let number = |text: &str| text.replace(',', "").parse::<Decimal>().unwrap();
        assert_eq!(cents(first, column), number(one), "{column}, month 1");
        assert_eq!(cents(second, column), number(two), "{column}, month 2");
    }
}

#[test]
fn a_whole_issuer() {
    check(
        "tokens=100bn buffer=2 cash=16 cash_beta=60 gold=5 bitcoin=5 loans=10 loans_spread=3.65 \
         loan_loss=0.365 custody=3.65 staff=365 staff_cost=1m partner_share=10 tax=20 gold_share=10 \
         dividend=50 floor=1 gold_return=12.682503013197",
        &[
            ("interest", "295,963,200.00", "267,524,443.32"),
            ("paid_away", "29,596,320.00", "26,752,444.33"),
            ("costs", "34,162,000.00", "30,860,249.81"),
            ("losses", "3,162,000.00", "2,855,114.64"),
            ("tax", "45,808,576.00", "41,411,326.91"),
            ("profit", "183,234,304.00", "165,645,307.63"),
            ("marks", "51,000,000.00", "51,693,234.30"),
            ("purchases", "18,323,430.40", "16,564,530.76"),
            ("dividends", "82,455,436.80", "74,540,388.43"),
            ("bills", "65,348,493,949.44", "65,410,410,351.90"),
            ("gold", "5,169,323,430.40", "5,237,581,195.47"),
            ("queue", "0", "0"),
            ("assets", "102,151,778,867.20", "102,294,577,020.70"),
            ("excess", "2,151,778,867.20", "2,294,577,020.70"),
        ],
    );
}

#[test]
fn a_falling_rate_growth_and_holders_who_are_paid() {
    check(
        "tokens=10bn path=nodes rates=0:3.65,1:1.825 bills_wam=30.4375 growth=12.682503013197 \
         holder_share=20 dividend=100",
        &[
            ("interest", "23,327,500.00", "17,745,700.00"),
            ("paid_away", "3,115,500.00", "2,842,140.00"),
            ("profit", "20,212,000.00", "14,903,560.00"),
            ("marks", "0", "0"),
            ("dividends", "20,212,000.00", "14,903,560.00"),
            ("bills", "10,100,000,000.00", "10,201,000,000.00"),
            ("assets", "10,100,000,000.00", "10,201,000,000.00"),
            ("excess", "0.00", "0.00"),
        ],
    );
}

#[test]
fn a_run_that_shuts_the_window() {
    check(
        "tokens=10bn buffer=5 gold=20 loans=40 run_month=1 run_share=80 run_months=1 \
         gold_haircut=10 dividend=50",
        &[
            ("interest", "19,530,000.00", "11,787,342.00"),
            ("profit", "19,530,000.00", "11,787,342.00"),
            ("marks", "-210,000,000.00", "0"),
            ("dividends", "0", "0"),
            ("bills", "19,530,000.00", "11,787,342.00"),
            ("gold", "0", "0"),
            ("queue", "1,910,000,000.00", "1,890,470,000.00"),
            ("assets", "4,219,530,000.00", "4,211,787,342.00"),
            ("excess", "309,530,000.00", "321,317,342.00"),
        ],
    );
}

#[test]
fn the_first_month_in_both_number_types() {
    let words = format!("{COMMON} tokens=10bn");
    let exact = project::<Exact>(&scenario(&words)).rows[0].interest.number().to_f64();
    let float = project::<f64>(&scenario(&words)).rows[0].interest.number();
    // 10 bn · 3.65 % · 31 / 365.
    assert!((exact - 31e6).abs() < 1e-6 && (float - 31e6).abs() < 1e-6);
}
