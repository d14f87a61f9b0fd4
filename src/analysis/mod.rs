//! Projections → answers.
//!
//! Not here: the ledger itself, and how an answer is shown.

mod assumption;
mod bets_due;
mod claim;
mod constant;
mod contour;
mod day_book;
mod day_profile;
mod day_run;
mod day_terms;
mod duration;
mod ending;
mod fall;
mod fall_kept;
mod funding;
mod goal;
mod irr;
mod issuer;
mod key_figure;
mod ladder;
mod lever;
mod loss;
mod metric;
mod peer;
mod plan;
mod profit_change;
mod profit_field;
mod race;
mod rate_effect;
mod rate_table;
mod reproduction;
mod reverse_stress;
mod rule;
mod rule_check;
mod rule_row;
mod run;
mod self_check;
mod split;
mod tornado;
mod touch;
mod transfer;
mod unearned;
mod venture;
mod worked;

pub(crate) use assumption::loses_by_assumption;
pub use assumption::{Assumption, assumed_inputs, assumptions, rests_on_assumption};
pub(crate) use bets_due::BetsFate;
pub use claim::{
    AsOf, Claim, ClaimAnswer, ClaimBasis, ClaimExtra, ClaimGap, ClaimInput, ClaimInputs,
    ClaimRecord, ClaimRow, ClaimRule, ClaimUnit, Verdict, judge,
};
pub use constant::{Balance, BreakEven, break_even_closed};
pub use day_book::ByClass;
pub use day_run::{
    BreakingShare, DayRun, Payout, RunDay, Solvency, Wait, day_run, main_source, share_that_loses,
    share_that_waits,
};
pub use day_terms::DayTerms;
pub use duration::{BaselShock, ClassDuration, Durations, RepricingTerms, ShockValue};
pub use ending::Carry;
pub use ending::Need;
pub use ending::{Ending, beyond, ending};
pub use fall::{Backing, FALLING, FallBook, FallRatios, FallShock, Shocked};
pub use fall_kept::{Endurance, KeptProfit};
pub use funding::{HolderLimit, holder_limit};
pub use goal::{Goal, GoalAnswer, GoalSearch};
pub use issuer::IssuerFigures;
pub(crate) use key_figure::key_figures_of;
pub use key_figure::{KeyFigures, key_figures};
pub use ladder::{Coverage, Ladder, RUNGS, Rung, ladder};
pub use loss::{Loss, losses};
pub use metric::Answer;
pub use metric::Context;
pub use metric::Metric;
pub use metric::MetricLabel;
pub(crate) use metric::MetricUnit;
pub use metric::NoAnswer;
pub(crate) use peer::opening_assets;
pub use peer::{Peer, bank, sharing};
pub(crate) use plan::Curve;
pub use plan::{Headline, Plan, Question, without};
pub use profit_change::{IncomeChange, ProfitChange, profit_change};
pub use profit_field::{
    FIELD_COLUMNS, FIELD_ROWS, FieldAxes, FieldPlan, FieldValues, PaysWith, ProfitField, at_cell,
    present_rate,
};
pub(crate) use race::times_per_head;
pub use race::{LabInputs, Passing, Race};
pub(crate) use rate_effect::rate_effect;
pub use rate_table::{RATE_STEPS, RateStep, RateSteps, RateTable, RateYear};
pub use reproduction::{Reproduction, implied_interest};
pub use reverse_stress::{
    FallLimit, LOANS_LOST, RedemptionLimit, ReverseStress, SaleTerms, UnequalFalls,
};
pub use rule::{Compliance, MixChange, WayOut, compliance};
pub use rule_check::{RuleCheck, RuleResult};
pub use rule_row::{
    Region, Regulation, RegulationRow, RuleDay, RuleLimit, RuleMeasure, RuleStatus, RuleTest,
};
pub use run::{PinnedRun, Run};
pub use self_check::{CheckOutcome, SelfCheck};
pub use split::{RateVolume, rate_volume};
pub use tornado::{Tornado, TornadoBar, UsualRange};
pub use touch::{Touch, touch};
pub(crate) use unearned::unearned;
pub use venture::VentureFigures;
pub(crate) use venture::venture_of;
pub use venture::{Venture, VenturePoint, venture};
