//! Charts like those of the figures, with invented numbers and English texts.

use seigniorage::chart::*;

fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// Bill rate in per cent: flat for a year, gliding to the third year, then flat.
fn rate(month: usize) -> f64 {
    4.10 - 1.0 * ((real(month) - 12.0) / 24.0).clamp(0.0, 1.0)
}

fn interest(month: usize) -> f64 {
    1520.0 / 12.0 * rate(month) + 0.25 * real(month)
}

fn line(values: impl Iterator<Item = f64>, stroke: Stroke) -> Mark {
    Mark::Line(Line { values: values.map(Some).collect(), stroke, reads: true })
}

fn area(lower: Vec<f64>, upper: Vec<f64>, fill: Fill) -> Mark {
    Mark::Area(Area { lower, upper, fill, within: Within::All, reads: false })
}

fn ticks(values: &[f64]) -> Vec<Tick> {
    values.iter().map(|value| Tick::new(*value, value.to_string().replace('-', "−"))).collect()
}

fn text(at: Place, shift: (f64, f64), label: Label) -> Mark {
    Mark::Text(Text { at, shift, align: Align::Start, label, ground: None })
}

fn end(value: f64, title: &str, lines: &[&str], emphasis: Emphasis, role: Role) -> EndLabel {
    let lines = lines.iter().map(ToString::to_string).collect();
    EndLabel { value, title: title.into(), lines, emphasis, role }
}

fn months(count: usize, wide: bool) -> XAxis {
    let january = |year: usize| {
        let name = if wide { format!("Jan {}", 2026 + year) } else { (2026 + year).to_string() };
        Tick::new(real(6 + 12 * (year - 1)), name)
    };
    let mut ticks: Vec<Tick> = (1..=count / 12).map(january).collect();
    if wide && count > 1 {
        ticks.insert(0, Tick::major(0.0, "Jul 2026"));
        ticks.push(Tick::major(real(count - 1), "Jun 2031"));
    } else if count == 1 {
        ticks.push(Tick::major(0.0, "Jul 2026"));
    }
    XAxis { count, ticks }
}

/// A chart of `panels` with the design's margins.
pub(crate) fn chart(width: f64, height: f64, x: XAxis, panels: Vec<Panel>) -> Chart {
    let margin = Margin::for_width(width);
    Chart {
        width,
        height,
        margin,
        family: "sans-serif".into(),
        ground: Some(Role::Paper),
        x,
        panels,
    }
}

/// Interest, costs, tax and profit over the rate.
pub(crate) fn income(width: f64, count: usize) -> Chart {
    let wide = width > 500.0;
    let frames = panel_frames(440.0, &[250.0, 94.0]);
    chart(
        width,
        440.0,
        months(count, wide),
        vec![flows(frames[0], count, wide), rates(frames[1], count, wide)],
    )
}

fn flows((top, height): (f64, f64), count: usize, wide: bool) -> Panel {
    let costs: Vec<f64> = (0..count).map(|_| 25.3).collect();
    let tax: Vec<f64> = (0..count).map(|month| 25.3 + 0.005 * interest(month)).collect();
    let all: Vec<f64> = (0..count).map(interest).collect();
    let before = |month| 480.0 - 1.5 * real(month).min(40.0);
    let axis = nice_axis(all.iter().copied(), 6, true);
    let mut marks = vec![
        area(tax.clone(), all.clone(), Fill::plain(Role::Profit, Shade::Faint)),
        area(vec![0.0; count], costs.clone(), Fill::plain(Role::Costs, Shade::Full)),
        area(costs, tax, Fill::plain(Role::Tax, Shade::Full)),
        line(all.iter().copied(), Stroke::solid(Role::Bills, 2.5)),
        line((0..count).map(before), Stroke::solid(Role::Ink3, 1.5).dashed(Dash::Dashed)),
    ];
    if count > 40 {
        marks.extend(notes(wide));
    }
    let last = *all.last().unwrap();
    let ends = vec![
        end(last, "Interest", &["$424 m"], Emphasis::Loud, Role::Bills),
        end(
            before(count - 1),
            "A · as attested,",
            &["3.74\u{a0}% (pinned)"],
            Emphasis::Quiet,
            Role::Ink3,
        ),
        end(27.0, "Costs and tax", &["$27 m"], Emphasis::Plain, Role::Costs),
    ];
    let y = YAxis { min: axis.min, max: axis.max, ticks: ticks(&axis.ticks) };
    Panel { top, height, caption: "$ million a month".into(), y, marks, ends }
}

fn notes(wide: bool) -> Vec<Mark> {
    let bet = |month: usize| {
        let at = Place { position: real(month), level: Level::Top(16.0) };
        Mark::Point(Point {
            at,
            shape: Shape::Diamond,
            role: Role::Ai,
            stem: Some(Level::Value(interest(month))),
        })
    };
    let paid = if wide { "AI bets paid: Aug and Nov 2026, Mar 2027" } else { "AI bets paid" };
    let at = Place { position: 8.0, level: Level::Top(16.0) };
    let mut marks: Vec<Mark> = [1, 4, 8].map(bet).into();
    marks.push(text(at, (13.0, 0.0), Label::plain(paid, Role::Ai)));
    marks.push(text(
        Place::value(3.0, 260.0),
        (0.0, 0.0),
        Label::bold("Profit", 15.0, Role::Profit),
    ));
    let share = "95 cents of every dollar of interest";
    marks.push(text(Place::value(3.0, 260.0), (0.0, 18.0), Label::plain(share, Role::Ink2)));
    if wide {
        let (from, to) = (Place::value(14.0, interest(0)), Place::value(39.0, interest(0)));
        let stroke = Stroke::solid(Role::Ink3, 1.0).dashed(Dash::Fine);
        marks.push(Mark::Rule(Rule { from, to, stroke }));
        marks.push(Mark::Bracket(Bracket {
            position: 38.5,
            from: interest(0),
            to: interest(38),
            role: Role::Ink,
        }));
        let at = Place::value(38.5, 463.0);
        marks.push(text(at, (12.0, -8.0), Label::bold("one point lower", 12.0, Role::Ink)));
        marks.push(text(at, (12.0, 8.0), Label::plain("$102 m a month less", Role::Ink)));
    }
    marks
}

fn rates((top, height): (f64, f64), count: usize, wide: bool) -> Panel {
    let spread = |month: usize| (real(month) / 14.0).sqrt().min(1.1);
    let lower = (0..count).map(|month| rate(month) - spread(month)).collect();
    let upper = (0..count).map(|month| rate(month) + spread(month)).collect();
    let last = count - 1;
    let mut marks = vec![
        area(lower, upper, Fill::plain(Role::Bills, Shade::Wash)),
        line((0..count).map(rate), Stroke::solid(Role::You, 2.0)),
    ];
    if count > 40 {
        let (from, to) = (Level::Top(0.0), Level::Bottom(0.0));
        let [from, to] = [from, to].map(|level| Place { position: 12.0, level });
        let stroke = Stroke::solid(Role::Ink3, 1.0).dashed(Dash::Fine);
        marks.push(Mark::Rule(Rule { from, to, stroke }));
        marks.push(text(from, (6.0, 7.0), Label::plain("starts to glide", Role::Ink3)));
    }
    for month in [0, 12, 36, last].into_iter().filter(|month| *month <= last) {
        let at = Place::value(real(month), rate(month));
        marks.push(Mark::Point(Point { at, shape: Shape::Ring, role: Role::You, stem: None }));
    }
    let band = if wide { "90 of 100 paths" } else { "band: 90 of 100 paths" };
    let detail: &[&str] = if wide { &["3.10\u{a0}%, drag a point"] } else { &[] };
    let ends = vec![
        end(rate(last), "Your path", detail, Emphasis::Loud, Role::You),
        end(0.6, band, &[], Emphasis::Quiet, Role::Ink3),
    ];
    let y = YAxis { min: 0.0, max: 6.0, ticks: ticks(&[0.0, 2.0, 4.0, 6.0]) };
    Panel { top, height, caption: "Bill rate, %".into(), y, marks, ends }
}

/// A reserve with every ruling over a cushion that is short at first.
pub(crate) fn loss(width: f64) -> Chart {
    let count = 60;
    let frames = panel_frames(516.0, &[210.0, 200.0]);
    let x = months(count, false);
    chart(width, 516.0, x, vec![reserve(frames[0], count), cushion(frames[1], count)])
}

fn reserve((top, height): (f64, f64), count: usize) -> Panel {
    let assets = [
        (115.0, Role::Bills, Hatch::Solid),
        (26.0, Role::Repo, Hatch::Vertical),
        (14.0, Role::Loans, Hatch::Horizontal),
        (19.0, Role::Gold, Hatch::Rising),
        (16.0, Role::Bitcoin, Hatch::Dots),
        (14.0, Role::Other, Hatch::Cross),
    ];
    let mut marks = Vec::new();
    let mut below = vec![0.0; count];
    for (size, role, hatch) in assets {
        let above: Vec<f64> = below
            .iter()
            .enumerate()
            .map(|(month, below)| below + size * (1.0 + 0.001 * real(month)))
            .collect();
        marks.push(area(below, above.clone(), Fill { role, shade: Shade::Full, hatch }));
        below = above;
    }
    marks.push(line((0..count).map(|_| 183.6), Stroke::solid(Role::Paper, 4.5)));
    marks.push(line((0..count).map(|_| 183.6), Stroke::solid(Role::Ink, 1.5)));
    let ends = vec![
        end(204.0, "Tokens 183.6", &[], Emphasis::Plain, Role::Ink),
        end(165.0, "Loans, gold, bitcoin, equities", &[], Emphasis::Quiet, Role::Other),
        end(130.0, "Repo and cash", &[], Emphasis::Quiet, Role::Repo),
        end(60.0, "Treasury bills", &[], Emphasis::Loud, Role::Bills),
    ];
    let y = YAxis { min: 0.0, max: 220.0, ticks: ticks(&[0.0, 100.0, 200.0]) };
    Panel { top, height, caption: "Reserve, $ bn".into(), y, marks, ends }
}

fn cushion((top, height): (f64, f64), count: usize) -> Panel {
    let excess: Vec<f64> = (0..count).map(|month| 4.1 + 0.21 * real(month)).collect();
    let stress: Vec<f64> = (0..count).map(|month| -6.4 + 0.18 * real(month)).collect();
    let below_zero = Mark::Ground(Ground {
        from: Place { position: 0.0, level: Level::Value(0.0) },
        to: Place { position: real(count - 1), level: Level::Bottom(0.0) },
        fill: Fill::plain(Role::WarnWash, Shade::Full),
    });
    let part = |within, hatch| {
        let fill = Fill { role: Role::Bad, shade: Shade::Wash, hatch };
        Mark::Area(Area {
            lower: vec![0.0; count],
            upper: stress.clone(),
            fill,
            within,
            reads: false,
        })
    };
    let word = Text {
        at: Place { position: real(count - 1), level: Level::Bottom(10.0) },
        shift: (-6.0, 0.0),
        align: Align::End,
        label: Label::bold("short of $1 a token", 12.0, Role::WarnInk),
        ground: None,
    };
    let crossing =
        text(Place::value(28.0, 5.5), (0.0, 0.0), Label::bold("Jan 2029", 12.0, Role::Ink));
    let Mark::Text(crossing) = crossing else { unreachable!() };
    let marks = vec![
        below_zero,
        area(vec![0.0; count], excess.clone(), Fill::plain(Role::Cushion, Shade::Wash)),
        part(Within::Below(0.0), Hatch::Rising),
        line(excess.iter().copied(), Stroke::solid(Role::Cushion, 2.5)),
        line(stress.iter().copied(), Stroke::solid(Role::Bad, 2.0).dashed(Dash::Dashed)),
        Mark::Point(Point {
            at: Place::value(0.0, 4.1),
            shape: Shape::Dot,
            role: Role::Cushion,
            stem: None,
        }),
        Mark::Text(Text { ground: Some(Role::Paper), ..crossing }),
        Mark::Text(word),
    ];
    let ends = vec![
        end(*excess.last().unwrap(), "Cushion", &["$16.4 bn"], Emphasis::Loud, Role::Cushion),
        end(
            *stress.last().unwrap(),
            "After stress",
            &["gold −30\u{a0}%", "bitcoin −60\u{a0}%"],
            Emphasis::Loud,
            Role::Bad,
        ),
    ];
    let y = YAxis { min: -8.0, max: 18.0, ticks: ticks(&[-8.0, -4.0, 0.0, 4.0, 8.0, 12.0, 16.0]) };
    Panel { top, height, caption: "Cushion: reserve minus tokens, $ bn".into(), y, marks, ends }
}
