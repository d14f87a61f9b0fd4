//! Native benchmarks: a 60-month projection in both number types, a link, a response curve, and what
//! the risk desk works out.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use seigniorage::analysis::{
    DayTerms, FieldPlan, Headline, Metric, Plan, Question, Run, Tornado, day_run, holder_limit,
    share_that_waits,
};
use seigniorage::model::project;
use seigniorage::scenario::{Parameter, Preset, Scenario, decode, encode};
use seigniorage::unit::Exact;

fn projections(bench: &mut Criterion) {
    let scenario = Scenario::preset(Preset::default());
    let mut group = bench.benchmark_group("60 months");
    group.bench_function("decimal", |b| b.iter(|| project::<Exact>(black_box(&scenario))));
    group.bench_function("f64", |b| b.iter(|| project::<f64>(black_box(&scenario))));
    group.finish();
}

fn around_it(bench: &mut Criterion) {
    let scenario = Scenario::preset(Preset::default());
    let link = encode(&decode("rate=3&bet=kind:grant;amount:1bn;month:2027-01").0);
    bench.bench_function("link read and written", |b| {
        b.iter(|| encode(&decode(black_box(&link)).0));
    });
    let curve = Question::curve(Parameter::Rate, Headline::Profit);
    bench.bench_function("response of profit to the rate, 24 points", |b| {
        b.iter(|| Plan::new(black_box(&scenario).clone(), [curve]).finish());
    });
    bench.bench_function("limit of the holders", |b| b.iter(|| holder_limit(black_box(&scenario))));
}

fn desk(bench: &mut Criterion) {
    let scenario = Scenario::preset(Preset::default());
    let terms = DayTerms::new(&Run::new(scenario.clone()));
    bench.bench_function("run by the day", |b| b.iter(|| day_run(black_box(&terms))));
    bench.bench_function("share from which someone waits", |b| {
        b.iter(|| share_that_waits(black_box(&terms)));
    });
    bench.bench_function("field of profit, 2,791 runs of 12 months", |b| {
        b.iter(|| FieldPlan::new(black_box(&scenario).clone()).finish());
    });
    bench.bench_function("tornado of profit", |b| {
        b.iter(|| Tornado::new(black_box(&scenario).clone(), Metric::Profit).finish());
    });
}

criterion_group!(benches, projections, around_it, desk);
criterion_main!(benches);
