//! Measures the app's own code in a browser and writes the medians into the title of the page,
//! as JSON in microseconds. `cargo xtask bench` builds it and puts it into a page.

use std::hint::black_box;

use seigniorage::analysis::{
    DayTerms, FieldPlan, Headline, Metric, Plan, Question, Run, Tornado, share_that_waits,
};
use seigniorage::browser::{canvas, page};
use seigniorage::chart::{
    Area, Chart, Fill, LIGHT, Line, Margin, Mark, Panel, Role, Shade, Stroke, Tick, Within, XAxis,
    YAxis,
};
use seigniorage::model::project;
use seigniorage::scenario::{Parameter, Preset, Scenario};
use seigniorage::unit::Exact;
use wasm_bindgen::JsCast;

fn main() {
    let scenario = Scenario::preset(Preset::default());
    let decimal = median(20, || drop(black_box(project::<Exact>(black_box(&scenario)))));
    let float = median(500, || drop(black_box(project::<f64>(black_box(&scenario)))));
    let curve = median(20, || {
        let question = Question::curve(Parameter::Rate, Headline::Profit);
        drop(black_box(Plan::new(black_box(&scenario).clone(), [question]).finish()));
    });
    let field =
        median(1, || drop(black_box(FieldPlan::new(black_box(&scenario).clone()).finish())));
    let tornado = median(1, || {
        drop(black_box(Tornado::new(black_box(&scenario).clone(), Metric::Profit).finish()));
    });
    let terms = DayTerms::new(&Run::new(scenario.clone()));
    let solved = median(5, || {
        black_box(share_that_waits(black_box(&terms)));
    });
    let chart = six_lines();
    let drawing = page::element("chart").and_then(|element| element.dyn_into().ok()).map_or(
        f64::NAN,
        |element| {
            median(20, || drop(black_box(canvas::draw(&element, black_box(&chart), &LIGHT, 2.0))))
        },
    );
    page::set_title(&format!(
        "{{\"decimal\":{decimal:.2},\"f64\":{float:.3},\"response\":{curve:.2},\"chart\":{drawing:.2},\
         \"field\":{field:.0},\"tornado\":{tornado:.0},\"solved\":{solved:.1}}}"
    ));
}

/// Median time of a run in microseconds over 31 batches.
fn median(runs: u32, mut run: impl FnMut()) -> f64 {
    let mut batch = || {
        let start = page::now();
        for _ in 0..runs {
            run();
        }
        (page::now() - start) * 1000.0 / f64::from(runs)
    };
    batch();
    let mut times: Vec<_> = (0..31).map(|_| batch()).collect();
    times.sort_by(f64::total_cmp);
    times.get(15).copied().unwrap_or(f64::NAN)
}

/// Six lines and two bands of 121 points.
fn six_lines() -> Chart {
    let wave = |line: u32| -> Vec<f64> {
        (0..121_u32)
            .map(|x| f64::from(line * 10) + 8.0 * libm::sin(f64::from(x + line * 9) / 12.0))
            .collect()
    };
    let shifted = |line, by: f64| wave(line).iter().map(|value| value + by).collect();
    let roles = [Role::Bills, Role::Gold, Role::Loans, Role::Profit, Role::Ai, Role::Cushion];
    let mut marks: Vec<_> = [1, 4]
        .map(|line| {
            let fill = Fill::plain(Role::Profit, Shade::Wash);
            Mark::Area(Area {
                lower: shifted(line, -4.0),
                upper: shifted(line, 4.0),
                fill,
                within: Within::All,
                reads: false,
            })
        })
        .into();
    marks.extend((0_u32..).zip(roles).map(|(line, role)| {
        let values = wave(line).into_iter().map(Some).collect();
        Mark::Line(Line { values, stroke: Stroke::solid(role, 2.0), reads: true })
    }));
    let ticks = |range: std::ops::RangeInclusive<i32>| {
        range.map(|at| Tick::new(f64::from(at * 10), (at * 10).to_string())).collect()
    };
    Chart {
        width: 1016.0,
        height: 438.0,
        margin: Margin::for_width(1016.0),
        family: "sans-serif".to_owned(),
        ground: None,
        x: XAxis { count: 121, ticks: ticks(0..=12) },
        panels: vec![Panel {
            top: 24.0,
            height: 388.0,
            caption: "value".to_owned(),
            y: YAxis { min: -10.0, max: 60.0, ticks: ticks(-1..=6) },
            marks,
            ends: Vec::new(),
        }],
    }
}
