//! Native benchmarks: a 60-month projection in both number types, a link, a response curve, what the
//! risk desk works out, and a table of many scenarios on one thread and on all.

use std::hint::black_box;
use std::io::sink;
use std::num::NonZero;
use std::thread::available_parallelism;

use criterion::{Criterion, criterion_group, criterion_main};
use seigniorage::analysis::{
    DayTerms, FieldPlan, Headline, Metric, Plan, Question, Run, Tornado, day_run, holder_limit,
    share_that_waits,
};
use seigniorage::batch::{Axis, Batch, BatchFormat, BatchSource, Sweep};
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

fn batch(bench: &mut Criterion) {
    let scenario = Scenario::preset(Preset::default());
    bench.bench_function("one run with its figures", |b| {
        b.iter(|| Run::new(black_box(&scenario).clone()));
    });
    let axis = Axis::read("rate=0:9.99:0.01").ok();
    let sweep = Sweep::new(axis.into_iter().collect()).unwrap_or_default();
    let mut group = bench.benchmark_group("table of 1,000 scenarios");
    group.sample_size(10);
    let one = NonZero::<usize>::MIN;
    for (name, jobs) in [("one thread", one), ("all", available_parallelism().unwrap_or(one))] {
        let table = Batch { sweep: sweep.clone(), format: BatchFormat::Csv, jobs };
        group.bench_function(name, |b| {
            b.iter(|| table.write(BatchSource::Link(String::new()), &mut sink()));
        });
    }
    group.finish();
}

criterion_group!(benches, projections, around_it, desk, batch);
criterion_main!(benches);
