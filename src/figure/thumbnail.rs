//! A scenario as a small picture: what the reserve holds at the left, and where a year's income goes
//! at the right.
//!
//! Both sides are shares of a whole and as high as each other, so the picture tells proportions and
//! no amounts; the words beside it say what it is of. Twelve months are run, and no more. Not here:
//! colours, which are the machine's own.

use super::look::look;
use super::mix::Mix;
use crate::chart::{Form, Item, Role, Scene};
use crate::model::project;
use crate::scenario::{Class, Scenario, YearShown};

/// Width, CSS pixels.
const WIDTH: f64 = 72.0;
/// Height, CSS pixels.
const HEIGHT: f64 = 44.0;
/// Width of a column, CSS pixels.
const COLUMN: f64 = 12.0;
/// Months of which the income is told.
const MONTHS: u32 = 12;

/// A part of a whole: its colour and its share, 0 to 1.
type ThumbnailPart = (Role, f64);

/// The picture.
pub fn thumbnail(scenario: &Scenario) -> Scene {
    let (held, used) = (held(scenario), used(scenario));
    let mut items = Vec::new();
    // A band for each use, from the reserve to where it goes: what it is of is told by its colour.
    let mut from = 0.0;
    for (role, share) in &used {
        let (top, bottom) = (from * HEIGHT, (from + share) * HEIGHT);
        let band =
            vec![(COLUMN, top), (WIDTH - COLUMN, top), (WIDTH - COLUMN, bottom), (COLUMN, bottom)];
        items.push(Item::styled(class("fb", *role), Form::Polygon(band)));
        from += share;
    }
    for (x, parts) in [(0.0, held), (WIDTH - COLUMN, used)] {
        let mut from = 0.0;
        for (role, share) in parts {
            let rectangle =
                Form::Rectangle((x, from * HEIGHT), (x + COLUMN, (from + share) * HEIGHT));
            items.push(Item::styled(class("fn", role), rectangle));
            from += share;
        }
    }
    Scene {
        width: WIDTH,
        height: HEIGHT,
        class: "flow saved-picture".into(),
        items,
        ..Scene::default()
    }
}

fn class(form: &str, role: Role) -> String {
    format!("{form} c-{}", role.token().trim_start_matches('-'))
}

/// What the reserve holds, in the order of every drawing.
fn held(scenario: &Scenario) -> Vec<ThumbnailPart> {
    let mix = Mix::new(scenario);
    let share = |class: Class| class.parameter().map_or(mix.bills(), |it| mix.share(it));
    let parts = Class::DRAWN.map(|class| (look(class).0, share(class)));
    whole(parts.to_vec())
}

/// Where the income of a year goes; all of it to costs where they take more than there is.
fn used(scenario: &Scenario) -> Vec<ThumbnailPart> {
    let projection = project::<f64>(&scenario.over(MONTHS, YearShown::default()));
    let sum = |role: Role| {
        let of_row = |row: &crate::model::Row<f64>| match role {
            Role::Holders => row.partners + row.holders,
            Role::Costs => row.costs + row.losses,
            Role::Tax => row.tax,
            _ => row.profit,
        };
        (role, projection.rows.iter().map(|row| of_row(row).to_f64()).sum::<f64>())
    };
    whole([Role::Holders, Role::Costs, Role::Tax, Role::Profit].map(sum).to_vec())
}

/// Amounts as shares of what is above nought of them; nothing where nothing is.
fn whole(parts: Vec<ThumbnailPart>) -> Vec<ThumbnailPart> {
    let sum: f64 = parts.iter().map(|(_, amount)| amount.max(0.0)).sum();
    let share = |(role, amount): (Role, f64)| (role, amount.max(0.0) / sum);
    parts.into_iter().map(share).filter(|(_, share)| *share > 0.0 && share.is_finite()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Preset, decode};

    fn near(parts: &[ThumbnailPart], role: Role, share: f64) {
        let found: f64 = parts.iter().filter(|(own, _)| *own == role).map(|(_, it)| it).sum();
        assert!((found - share).abs() < 1e-9, "{role:?}: {found}, not {share}");
    }

    #[test]
    fn both_columns_are_whole() {
        for preset in Preset::ALL {
            let scenario = Scenario::preset(preset);
            for parts in [held(&scenario), used(&scenario)] {
                let sum: f64 = parts.iter().map(|(_, share)| share).sum();
                assert!((sum - 1.0).abs() < 1e-9, "{preset:?}: {sum}");
            }
        }
    }

    #[test]
    fn shares_are_those_of_the_reserve_and_of_the_ledger() {
        let (scenario, _) = decode(
            "preset=bank&cash=0&repo=0&fund=0&paper=0&loans=25&gold=5&bitcoin=0&equities=0&other=0",
        );
        let held = held(&scenario);
        near(&held, Role::Bills, 0.7);
        near(&held, Role::Loans, 0.25);
        near(&held, Role::Gold, 0.05);
        // Half of a dollar's income to partners, a tenth of the rest in tax, and no costs.
        let (scenario, _) = decode(
            "preset=bank&holder_basis=income&holder_share=0&partner_share=50&tax=10&staff=0&other_costs=0&loans=0&wind_down=0",
        );
        let projection = crate::analysis::Run::new(scenario.over(12, YearShown::default()));
        let used = used(&scenario);
        let rows = projection.projection.first_year();
        let sum = |of: fn(&crate::model::Row<crate::unit::Exact>) -> f64| {
            rows.iter().map(of).sum::<f64>()
        };
        let partners = sum(|row| (row.partners + row.holders).to_f64());
        let costs = sum(|row| (row.costs + row.losses).to_f64());
        let (tax, profit) = (sum(|row| row.tax.to_f64()), sum(|row| row.profit.to_f64()));
        let all = partners + costs + tax + profit.max(0.0);
        for (role, amount) in [
            (Role::Holders, partners),
            (Role::Costs, costs),
            (Role::Tax, tax),
            (Role::Profit, profit.max(0.0)),
        ] {
            let found: f64 = used.iter().filter(|(own, _)| *own == role).map(|(_, it)| it).sum();
            assert!((found - amount / all).abs() < 1e-6, "{role:?}");
        }
    }

    #[test]
    fn an_empty_issuer_has_an_empty_picture_and_nothing_leaves_its_frame() {
        assert!(used(&Scenario::blank()).is_empty());
        for preset in Preset::ALL {
            let scene = thumbnail(&Scenario::preset(preset));
            assert!(!scene.items.is_empty());
            for item in &scene.items {
                let points = match &item.form {
                    Form::Rectangle(from, to) => vec![*from, *to],
                    Form::Polygon(points) => points.clone(),
                    _ => Vec::new(),
                };
                let is_inside = |(x, y): &(f64, f64)| {
                    (-0.01..=WIDTH + 0.01).contains(x) && (-0.01..=HEIGHT + 0.01).contains(y)
                };
                assert!(points.iter().all(is_inside), "{preset:?}");
            }
        }
    }
}
