//! The money machine: pictures in both languages, and what holds for any scenario.

use proptest::prelude::*;
use seigniorage::analysis::Run;
use seigniorage::chart::{Form, Item};
use seigniorage::figure::sankey::{Flow, FlowPlace, flow, svg};
use seigniorage::model::{Row, project};
use seigniorage::scenario::{Class, Scenario, decode};
use seigniorage::text::Language;
use seigniorage::unit::{Exact, Number, Usd};

fn draw_scenario(scenario: &Scenario, language: Language, width: f64) -> Flow {
    flow(language, &Run::new(scenario.clone()), width)
}

fn draw(link: &str, language: Language, width: f64) -> Flow {
    draw_scenario(&decode(link).0, language, width)
}

/// Writes pictures of many scenarios to the folder named in `FLOW_GALLERY`, to be looked at.
#[test]
fn gallery() {
    let Ok(folder) = std::env::var("FLOW_GALLERY") else { return };
    let samples = std::fs::read_to_string(format!("{folder}/samples.txt")).unwrap();
    for line in samples.lines() {
        let mut words = line.split_whitespace();
        let [name, language, width] = [(); 3].map(|()| words.next().unwrap());
        let language = Language::from_tag(language).unwrap();
        let drawn = draw(words.next().unwrap_or(""), language, width.parse().unwrap());
        let page = format!("<h2>{}</h2>{}<p>{}</p>", drawn.title, svg(&drawn), drawn.description);
        std::fs::write(format!("{folder}/{name}.svg.html"), page).unwrap();
    }
}

const ORDINARY: &str = "preset=tether-2026-06";
const LOSS: &str = "preset=bank&rate=1";
/// Three bets paid in the period, the loan with coupons.
const THREE: &str = "bet=kind:loan;name:Northern%20Data,%20loan;amount:610m;month:2026-08;coupon:5;exit:2030-01\
    &bet=kind:equity;name:Blackrock%20Neurotech;amount:200m;month:2026-11;multiple:2;exit:2031-04\
    &bet=kind:equity;name:Neura%20Robotics,%20lead%20of%20a%20round;amount:1.2bn;month:2027-03;multiple:2;exit:2034-03";
/// A gift, a loan, machines and an exit of a stake that was paid before, all in the reserve.
const INSIDE: &str = "bets_from=reserve\
    &bet=kind:loan;name:Loan;amount:1610m;month:2026-08;coupon:9;exit:2030-01\
    &bet=kind:equity;name:Early%20exit;amount:300m;month:2024-11;multiple:2;exit:2027-04\
    &bet=kind:grant;name:Open%20data;amount:100m;month:2026-09\
    &bet=kind:compute;name:10,000%20H100;units:10000;unit_price:42k;month:2026-07;hours:8760;utilisation:60;price:2.2;power:0.11;life:60";
const LOSS_WITH_BET: &str =
    "preset=bank&rate=1&bet=kind:loan;name:Loan;amount:900m;month:2026-08;coupon:8;exit:2029-01";
const NO_BETS: &str = "bets=none";

/// Sixteen loans, four of them large.
fn sixteen() -> String {
    let loan = |number: u32| {
        let amount = if number < 13 { 10 * number } else { 150 * (number - 11) };
        format!(
            "bet=kind:loan;name:Loan%20number%20{number};amount:{amount}m;month:2026-09;coupon:8;exit:2029-01"
        )
    };
    (1..=16).map(loan).collect::<Vec<_>>().join("&")
}

const EMPTY: &str = "tokens=0&other_liabilities=0&bets=none";

macro_rules! pictures {
    ($($name:ident: $link:expr, $language:ident, $width:expr;)*) => {
        $(#[test]
        fn $name() {
            let drawn = draw($link, Language::$language, $width);
            insta::assert_binary_snapshot!(concat!(stringify!($name), ".svg"), svg(&drawn).into_bytes());
        })*
    };
}

pictures! {
    ordinary_wide_en: ORDINARY, English, 1016.0;
    ordinary_wide_ja: ORDINARY, Japanese, 1016.0;
    ordinary_middle_en: ORDINARY, English, 688.0;
    ordinary_phone_en: ORDINARY, English, 358.0;
    ordinary_phone_ja: ORDINARY, Japanese, 358.0;
    loss_wide_en: LOSS, English, 1016.0;
    loss_wide_ja: LOSS, Japanese, 1016.0;
    loss_phone_en: LOSS, English, 358.0;
    loss_phone_ja: LOSS, Japanese, 358.0;
    empty_wide_en: EMPTY, English, 1016.0;
    empty_wide_ja: EMPTY, Japanese, 1016.0;
    empty_phone_en: EMPTY, English, 358.0;
    empty_phone_ja: EMPTY, Japanese, 358.0;
    three_bets_wide_en: THREE, English, 1016.0;
    three_bets_wide_ja: THREE, Japanese, 1016.0;
    three_bets_middle_en: THREE, English, 688.0;
    three_bets_phone_en: THREE, English, 358.0;
    three_bets_phone_ja: THREE, Japanese, 358.0;
    sixteen_bets_wide_en: &sixteen(), English, 1016.0;
    sixteen_bets_wide_ja: &sixteen(), Japanese, 1016.0;
    sixteen_bets_phone_en: &sixteen(), English, 358.0;
    sixteen_bets_phone_ja: &sixteen(), Japanese, 358.0;
    bets_inside_wide_en: INSIDE, English, 1016.0;
    bets_inside_wide_ja: INSIDE, Japanese, 1016.0;
    bets_inside_phone_en: INSIDE, English, 358.0;
    bets_inside_phone_ja: INSIDE, Japanese, 358.0;
    loss_with_bet_wide_en: LOSS_WITH_BET, English, 1016.0;
    loss_with_bet_phone_ja: LOSS_WITH_BET, Japanese, 358.0;
    no_bets_wide_en: NO_BETS, English, 1016.0;
}

#[test]
fn the_title_is_the_finding() {
    let title = |link: &str, language| draw(link, language, 1016.0).title;
    for (link, english, japanese) in [
        (
            "",
            "Of every $100 at work, $82 earns interest; holders get none of it, and the cushion is $2",
            "準備資産100ドルのうち82ドルが利息を生む。保有者の取り分はゼロ、余剰は2ドル",
        ),
        (
            LOSS,
            "Of every $100 at work, $97 earns interest; the result is a loss of $3.03 bn, and the cushion is $9",
            "準備資産100ドルのうち97ドルが利息を生む。結果は30.3億ドルの損失、余剰は9ドル",
        ),
        (EMPTY, "Without a reserve nothing earns interest", "準備資産がなければ、利息は生まれない"),
        (
            "holder_share=40",
            "Of every $100 at work, $82 earns interest; holders get 45 % of it, and the cushion is $2",
            "準備資産100ドルのうち82ドルが利息を生む。保有者の取り分は45%、余剰は2ドル",
        ),
        (
            "buffer=-5",
            "Of every $100 at work, $82 earns interest; holders get none of it, and $5 of every $100 owed is missing",
            "準備資産100ドルのうち82ドルが利息を生む。保有者の取り分はゼロ、負債100ドルあたり5ドルが不足",
        ),
        (
            "rate=0&loans=0&other_yield=0&staff=0&other_cost=0&custody=0",
            "Nothing in the reserve earns interest; the cushion is $2 of every $100",
            "準備資産は利息を生まない。余剰は100ドルあたり2ドル",
        ),
        (
            "floor=0&bet=kind:grant;amount:30bn;month:2027-01",
            "Of every $100 at work, $82 earns interest; holders get none of it, and the cushion of $2 is used up by June 2027",
            "準備資産100ドルのうち82ドルが利息を生む。保有者の取り分はゼロ、2ドルの余剰は2027年6月までになくなる",
        ),
    ] {
        assert_eq!(title(link, Language::English).replace('\u{a0}', " "), english);
        assert_eq!(title(link, Language::Japanese), japanese);
    }
}

#[test]
fn a_document_carries_no_style_and_no_script() {
    for link in [ORDINARY, LOSS, EMPTY] {
        let document = svg(&draw(link, Language::English, 1016.0));
        assert!(!document.contains("style=") && !document.contains("<script"));
        assert!(!document.contains("NaN") && !document.contains("inf"));
    }
}

#[test]
fn a_band_shows_its_way() {
    let drawn = draw(ORDINARY, Language::English, 1016.0);
    let place =
        |from, to| drawn.bands.iter().position(|band| band.from == from && band.to == to).unwrap();
    let on = drawn.way(place(FlowPlace::Tokens, FlowPlace::Asset(Class::Gold)));
    assert_eq!(on.iter().filter(|on| **on).count(), 1, "gold earns nothing and goes nowhere");
    let on = drawn.way(place(FlowPlace::Profit, FlowPlace::Dividends));
    assert!(on[place(FlowPlace::Asset(Class::Bills), FlowPlace::Interest)]);
    assert!(!on[place(FlowPlace::Profit, FlowPlace::BitcoinBought)]);
    let caption = |from, to| drawn.bands[place(from, to)].caption.replace('\u{a0}', " ");
    let kept = caption(FlowPlace::Profit, FlowPlace::Dividends);
    assert_eq!(kept, "Profit kept → Dividends: $4.86 bn, 85 % of “Profit kept”");
    let loans = caption(FlowPlace::Asset(Class::Loans), FlowPlace::Interest);
    assert_eq!(loans, "Secured loans → Interest: $804 m, 13 % of “Interest”");
    assert!(!on[place(FlowPlace::Tokens, FlowPlace::Asset(Class::Gold))]);
}

/// Every row of the table as the page shows it.
fn rows(drawn: &Flow) -> Vec<Vec<String>> {
    let page = |page| drawn.table.page(Language::English, page);
    (0..drawn.table.pages()).flat_map(page).collect()
}

#[test]
fn each_bet_is_an_end_and_what_came_back_goes_on_to_the_owners() {
    let drawn = draw(THREE, Language::English, 1016.0);
    let rows = rows(&drawn).into_iter();
    let rows: Vec<_> = rows
        .filter(|row| row[0].starts_with("Northern") || row[1].contains("Neu"))
        .map(|row| format!("{} → {}: {}", row[0], row[1], row[2].replace('\u{a0}', " ")))
        .collect();
    assert_eq!(
        rows,
        [
            "Profit kept → Blackrock Neurotech: $200 m",
            "Profit kept → Neura Robotics, lead of a round: $1.20 bn",
            "Northern Data, loan → Owners: $25.3 m",
        ]
    );
    let back = drawn.bands.iter().position(|band| band.to == FlowPlace::Owners).unwrap();
    assert_eq!(
        drawn.bands[back].caption.replace('\u{a0}', " "),
        "Northern Data, loan → Owners: $25.3 m back, 4.2 % of what it cost"
    );
    let paid = drawn.bands.iter().position(|band| band.to == FlowPlace::Bet(0)).unwrap();
    let other = drawn.bands.iter().position(|band| band.to == FlowPlace::Bet(2)).unwrap();
    let way = drawn.way(paid);
    assert!(way[back] && !way[other] && drawn.way(back)[paid]);
    assert!(
        drawn
            .description
            .replace('\u{a0}', " ")
            .contains("Back from bets, kept by the owners: Northern Data, loan +$25.3 m. ")
    );
}

#[test]
fn the_list_spells_out_what_the_drawing_puts_together() {
    let drawn = draw(&sixteen(), Language::English, 1016.0);
    let ends = drawn
        .bands
        .iter()
        .filter(|band| matches!(band.to, FlowPlace::Bet(_) | FlowPlace::BetsMore));
    assert_eq!(ends.count(), 5);
    let more = drawn.bands.iter().find(|band| band.to == FlowPlace::BetsMore).unwrap();
    let caption = more.caption.replace('\u{a0}', " ");
    assert!(caption.starts_with("Profit kept → 12 more bets: $780 m, 14 % of"), "{caption}");
    assert!(caption.contains("Loan number 2 $20.0 m, Loan number 3 $30.0 m"), "{caption}");
    let rows = rows(&drawn);
    let amounts = rows.iter().zip(drawn.table.values("amount"));
    let paid: Vec<_> = amounts.filter(|(row, _)| row[1].starts_with("Loan number")).collect();
    assert_eq!(paid.len(), 16);
    let total: f64 = paid.iter().map(|(_, amount)| amount).sum();
    assert!((total - 2_880e6).abs() < 0.1, "{total}");
    let back = rows.iter().filter(|row| row[1] == "Owners").count();
    assert_eq!(back, 16);
    assert!(drawn.description.contains("Loan number 16"));
}

#[test]
fn in_the_reserve_what_comes_back_stays_there() {
    let drawn = draw(INSIDE, Language::English, 1016.0);
    let back = sum(&drawn, |_, to| to == FlowPlace::Reserve);
    let income = sum(&drawn, |from, _| from == FlowPlace::BetIncome);
    // The exit of 600 m comes back too, but is no income.
    assert!((back - income - 600e6).abs() < 0.1, "{back} {income}");
    assert_eq!(sum(&drawn, |_, to| to == FlowPlace::Owners), 0.0);
}

const STAKE_INSIDE: &str = "bets_from=reserve&bet=kind:equity;amount:6bn;month:2026-09;multiple:2;exit:2029-09;ends:failure&floor=0&dividend=0";

/// All texts of a drawing, each on its own, and its description.
fn words(link: &str, language: Language, width: f64) -> (Vec<String>, String) {
    let drawn = draw(link, language, width);
    let text = |item: &Item| match &item.form {
        Form::Text(labels, ..) => Some(labels.iter().map(|label| &*label.text).collect::<String>()),
        _ => None,
    };
    let texts = drawn.scene.items.iter().filter_map(text);
    let texts = texts.map(|text| text.replace('\u{a0}', " ")).collect();
    (texts, drawn.description.replace('\u{a0}', " "))
}

fn says(texts: &[String], part: &str) -> bool {
    texts.iter().any(|text| text.contains(part))
}

#[test]
fn a_bet_inside_is_paid_by_the_reserve_and_stands_in_it() {
    let (texts, description) = words(STAKE_INSIDE, Language::English, 1016.0);
    assert!(texts.join(" ").contains("From the reserve $6.00 bn"), "{texts:?}");
    assert!(!says(&texts, "From the cushion") && !description.contains("cushion $"), "{texts:?}");
    let foot = "$5.64 bn comes back, $6.00 bn goes into bets that stand in the reserve: \
        the cushion grows to $9.75 bn by June 2027";
    assert!(texts.iter().any(|text| text == foot), "{texts:?}");
    assert!(
        description.contains(
            "Profit kept $5.64 bn, used for Bitcoin bought $845 m, Kept in the reserve $4.79 bn. \
         From the reserve into bets that stand in it: Stake, bet 1 $6.00 bn."
        ),
        "{description}"
    );
    assert!(description.ends_with(&format!("{foot}.")), "{description}");
    let (texts, description) = words(STAKE_INSIDE, Language::Japanese, 1016.0);
    assert!(says(&texts, "準備資産から") && !says(&texts, "余剰から"), "{texts:?}");
    assert!(description.contains("準備資産の中の賭けになり"), "{description}");
    let (texts, _) = words(STAKE_INSIDE, Language::English, 358.0);
    assert!(says(&texts, "From the reserve"), "{texts:?}");
}

#[test]
fn what_is_kept_pays_those_who_wait() {
    let link = "cash=60&shock_month=4&cash_frozen=100&frozen_months=30&run_month=6&run_share=60&run_months=2";
    for (language, kept, waiting) in [
        (Language::English, "Kept in the reserve", "Pays those who wait"),
        (Language::Japanese, "準備資産に留保", "償還待ちの支払いへ"),
    ] {
        for width in [1016.0, 358.0] {
            let (texts, description) = words(link, language, width);
            assert!(says(&texts, waiting) && !says(&texts, kept), "{texts:?}");
            assert!(description.contains(waiting), "{description}");
            let (texts, _) = words("dividend=0", language, width);
            assert!(says(&texts, kept) && !says(&texts, waiting), "{texts:?}");
        }
    }
}

#[test]
fn what_is_no_price_is_a_change_of_value() {
    let frozen = "shock_month=2&cash_frozen=100&cash=10&frozen_months=2&frozen_loss=50";
    let (texts, _) = words(frozen, Language::English, 1016.0);
    assert!(says(&texts, "changes of value −$9.39 bn"), "{texts:?}");
    let (texts, _) = words(frozen, Language::Japanese, 1016.0);
    assert!(says(&texts, "価値の変化は−93.9億ドル"), "{texts:?}");
    let machines = "bets_from=reserve&bet=kind:compute;units:1000;unit_price:200k;month:2026-08;hours:8760;utilisation:50;price:2;power:0.1;life:60";
    let (texts, description) = words(machines, Language::English, 1016.0);
    assert!(says(&texts, "changes of value −$33.3 m"), "{texts:?}");
    assert!(description.contains("changes of value −$33.3 m"), "{description}");
    // Nothing is left of what the digits of a float lose.
    for link in
        ["tokens=0&other_liabilities=0.03&bets=none&gold=0&bitcoin=0", "tokens=100&buffer=0&rate=0"]
    {
        let (texts, description) = words(link, Language::English, 1016.0);
        assert!(!says(&texts, "changes of value") && !description.contains("changes of value"));
    }
}

#[test]
fn a_loss_is_used_for_nothing_and_income_adds_up() {
    let said = |link: &str, language| words(link, language, 1016.0).1;
    for (link, english, japanese) in [
        (
            "shock_month=2&loans_shock=50",
            "Loss $1.19 bn. Paid all the same: Dividends $413 m, Bitcoin bought $72.9 m.",
            "損失11.9億ドル。それでも支払う：配当4.13億ドル、ビットコイン購入7,290万ドル。",
        ),
        (
            "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01",
            "Loss $3.03 bn. Paid all the same: Gift, bet 1 $1.00 bn.",
            "損失30.3億ドル。それでも支払う：",
        ),
        (
            "turnover=10&redemption_fee=0.1",
            "it earns $6.19 bn, and beside it Fees $1.84 bn. Of the income,",
            "利息は61.9億ドル、ほかに手数料18.4億ドル。",
        ),
        (
            "other_income=1bn&rate=0&tokens=0",
            "it earns $85.6 k, and beside it Other income $1.00 bn.",
            "利息は8.56万ドル、ほかにその他の収入10.0億ドル。",
        ),
    ] {
        let found = said(link, Language::English);
        assert!(found.contains(english) && !found.contains("used for nothing"), "{found}");
        let found = said(link, Language::Japanese);
        assert!(found.contains(japanese), "{found}");
    }
}

#[test]
fn income_that_is_no_interest_has_its_name_beside_it() {
    for link in ["other_income=1bn&rate=0&tokens=0", "other_income=1bn"] {
        for width in [1016.0, 688.0, 358.0] {
            let (texts, _) = words(link, Language::English, width);
            assert!(texts.join(" ").contains("Other income"), "{link} {width}: {texts:?}");
            let (texts, _) = words(link, Language::Japanese, width);
            assert!(says(&texts, "その他の収入"), "{link} {width}: {texts:?}");
        }
    }
}

#[test]
fn only_what_has_no_yield_has_no_interest() {
    let run = "floor=0&dividend=0&bitcoin_share=0&cash=60&shock_month=4&cash_frozen=100&frozen_months=30&run_month=6&run_share=60&run_months=2";
    for (link, asset, amount) in
        [(run, "Treasury bills $2.4 bn", "interest −$"), ("tokens=0", "Cash $4,261", "interest −$")]
    {
        let (texts, _) = words(link, Language::English, 1016.0);
        let found = texts.iter().find(|text| text.starts_with(asset)).unwrap();
        assert!(found.contains(amount) && !found.contains("no interest"), "{found}");
        assert!(says(&texts, "Gold $") && says(&texts, "no interest"), "{texts:?}");
        let (texts, _) = words(link, Language::English, 358.0);
        assert!(says(&texts, amount), "{texts:?}");
        let (texts, _) = words(link, Language::Japanese, 358.0);
        assert!(says(&texts, "利息−"), "{texts:?}");
    }
}

/// Every number of a path, for its bounds.
fn numbers(d: &str) -> impl Iterator<Item = f64> {
    d.split(|letter: char| letter.is_ascii_alphabetic() || letter == ' ')
        .filter(|text| !text.is_empty())
        .map(|text| text.parse().unwrap())
}

fn sum(drawn: &Flow, is: impl Fn(FlowPlace, FlowPlace) -> bool) -> f64 {
    drawn.bands.iter().filter(|band| is(band.from, band.to)).map(|band| band.amount).sum()
}

fn is_asset(place: FlowPlace) -> bool {
    matches!(place, FlowPlace::Asset(_) | FlowPlace::BetsInside)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_scenario_is_drawn_within_its_frame(scenario in super::common::any_scenario(), width in 320_u32..1920, language in prop::sample::select(&Language::ALL[..])) {
        let drawn = draw_scenario(&scenario, language, f64::from(width));
        let (right, bottom) = (drawn.scene.width, drawn.scene.height);
        prop_assert_eq!(right, f64::from(width));
        let document = svg(&drawn);
        prop_assert!(!document.contains("NaN") && !document.contains("inf"), "{}", super::common::link(&scenario));
        let most = right.max(bottom) + 1.0;
        let is_within = |number: f64| (-1.0..=most).contains(&number);
        for item in &drawn.scene.items {
            let inside = match &item.form {
                // What stands behind a text may reach over the edge by its margin.
                Form::Path(_) if item.class == "flow-plate" => true,
                Form::Path(path) => numbers(&path.d).all(is_within),
                Form::Polygon(points) | Form::Line(points) => points.iter().all(|(x, y)| is_within(*x) && is_within(*y)),
                Form::Rectangle(from, to) => from.0 >= 0.0 && from.1 >= 0.0 && to.0 <= right + 0.01 && to.1 <= bottom,
                Form::Text(_, (x, y), _) => *y > 0.0 && *y < bottom && *x >= 0.0 && *x <= right,
                _ => true,
            };
            prop_assert!(inside, "{item:?} {}", super::common::link(&scenario));
        }
    }

    #[test]
    fn parts_add_up(scenario in super::common::any_scenario()) {
        let projection = project::<Exact>(&scenario);
        let drawn = draw_scenario(&scenario, Language::English, 1016.0);
        if drawn.reason.is_some() {
            return Ok(());
        }
        let year = projection.first_year();
        let total = |amount: fn(&Row<Exact>) -> Usd<Exact>| year.iter().map(amount).sum::<Usd<Exact>>().number().to_f64();
        let near = |a: f64, b: f64, scale: f64| (a - b).abs() <= 0.1 + scale.abs() * 1e-9;
        let assets: f64 = projection.opening.assets().number().to_f64();
        let overdraft = (-projection.opening.holdings.cash.number().to_f64()).max(0.0);
        let funded = sum(&drawn, |_, to| is_asset(to));
        prop_assert!(near(funded, assets + overdraft, assets), "{funded} {assets} {}", super::common::link(&scenario));
        let paid = sum(&drawn, |_, to| to == FlowPlace::InterestPaid);
        let strands = sum(&drawn, |from, to| is_asset(from) && to == FlowPlace::Interest);
        let interest = total(|row| row.interest);
        prop_assert!(near(strands - paid, interest, strands), "{strands} {interest} {}", super::common::link(&scenario));
        let profit = total(|row| row.profit);
        let into_profit = sum(&drawn, |_, to| to == FlowPlace::Profit);
        let loss = sum(&drawn, |from, _| from == FlowPlace::CushionForLoss);
        let scale = strands + loss + profit.abs();
        prop_assert!(near(into_profit - loss, profit, scale), "{into_profit} {loss} {profit} {}", super::common::link(&scenario));
        let used = sum(&drawn, |_, to| matches!(to, FlowPlace::Bet(_) | FlowPlace::BetsMore | FlowPlace::Dividends | FlowPlace::GoldBought | FlowPlace::BitcoinBought | FlowPlace::Kept));
        let given = sum(&drawn, |from, _| matches!(from, FlowPlace::CushionForUses | FlowPlace::ReserveForBets));
        prop_assert!(near(used - given, profit.max(0.0), scale + used), "{used} {given} {profit} {}", super::common::link(&scenario));
    }
}
