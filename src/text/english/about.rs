//! What the page is, in English.

use crate::text::texts::About;

pub(crate) const ABOUT: About = About {
    title: "About",
    close: "Hide what this page is",
    what: "Here you run a stablecoin issuer: people hand it a dollar for each token, it owes them that dollar and nothing else, keeps the interest on the Treasury bills it buys with the money, and puts part of the profit into bets on AI.",
    before_article: "The page tests an article, ",
    article: "“AI Industry, Here Comes Cash-Rich Tether”",
    after_article: " (TechFlow, January 2026), which holds that the best AI business may be not to do AI: turn any number and see what the issuer earns, what it can afford and what breaks it.",
    before_sources: "The numbers it begins with are from ",
    tether_reports: "Tether’s reserve reports",
    comma: ", ",
    circle_filings: "Circle’s filings",
    and: " and ",
    treasury_bill: "the Federal Reserve’s record of the Treasury bill",
    after_sources: "; each control names its source, and what nobody publishes is assumed and says so.",
};
