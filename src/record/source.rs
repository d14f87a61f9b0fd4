//! Where the record can be read: addresses of the publishers' own pages.
//!
//! Not here: the words of a source, which belong to the languages.

/// Tether's reserve reports, signed by BDO.
pub(crate) const TETHER_REPORTS: &str = "https://tether.to/transparency";
/// Circle's filings with the Securities and Exchange Commission.
pub(crate) const CIRCLE_FILINGS: &str =
    "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1876042";
/// The 3-month Treasury bill, Federal Reserve H.15 as FRED keeps it.
pub(crate) const TREASURY_BILL: &str = "https://fred.stlouisfed.org/series/TB3MS";
/// Tether's fees and terms.
pub(crate) const TETHER_FEES: &str = "https://tether.to/fees";
/// What Tether announces.
pub(crate) const TETHER_NEWS: &str = "https://tether.io/news";
/// The data set that Tether gives away.
pub(crate) const DATA_SET: &str = "https://qvac.tether.io";
/// What the Federal Reserve decided on its rate.
pub(crate) const FED_DECISIONS: &str =
    "https://www.federalreserve.gov/monetarypolicy/openmarket.htm";
/// The list of the fastest computers, June 2025.
pub(crate) const TOP500: &str = "https://top500.org/lists/top500/2025/06/";
