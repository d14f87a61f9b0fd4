//! What the article states, claim by claim in its order, each under a permanent id.
//!
//! Not here: what is known of each (the files beside this one), and words.

use super::row::{AsOf, ClaimBasis, ClaimInput, ClaimRecord, ClaimRow};
use super::{bet, issuer, lab};

macro_rules! claims {
    ($($(#[$meaning:meta])* $name:ident $id:literal $row:path;)*) => {
        /// A claim, in the order of the article.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Claim { $($(#[$meaning])* $name,)* }

        impl Claim {
            /// Every claim.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];

            /// Permanent id: in links and files.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }

            /// What is known of it.
            pub fn row(self) -> &'static ClaimRow {
                match self { $(Self::$name => &$row),* }
            }
        }
    };
}

claims! {
    /// The issuer earned 13 bn in 2024.
    TetherProfit "tether-profit-2024" issuer::PROFIT;
    /// One laboratory took in 3.7 bn.
    OpenAiRevenue "openai-revenue-2024" lab::OPENAI_REVENUE;
    /// It lost 5 bn.
    OpenAiLoss "openai-loss-2024" lab::OPENAI_LOSS;
    /// The other took in 1 bn.
    AnthropicRevenue "anthropic-revenue-2024" lab::ANTHROPIC_REVENUE;
    /// It lost 5 bn.
    AnthropicLoss "anthropic-loss-2024" lab::ANTHROPIC_LOSS;
    /// Both together lost less than the issuer earned.
    LabsLoseLess "labs-lose-less" lab::LOSE_LESS;
    /// The issuer has 150 people.
    TetherStaff "tether-staff" issuer::STAFF;
    /// One laboratory has more than 3,000.
    OpenAiStaff "openai-staff" lab::STAFF;
    /// A head brings about 60 times as much.
    Productivity "productivity" lab::PRODUCTIVITY;
    /// Holders get nothing.
    HoldersUnpaid "holders-unpaid" issuer::HOLDERS;
    /// 7 bn of interest in 2024.
    TetherInterest "tether-interest-2024" issuer::INTEREST;
    /// More than 130 bn of government debt.
    TetherTreasuries "tether-treasuries" issuer::TREASURIES;
    /// More than 600 m lent to a cloud.
    CloudLoan "northern-data-loan" bet::LOAN;
    /// It has more than 10,000 H100.
    CloudCards "h100-count" bet::CARDS;
    /// At 20,000 to 30,000 dollars.
    CloudPrice "h100-price" bet::PRICE;
    /// It is Europe's largest.
    CloudLargest "largest-gpu-cloud" bet::LARGEST_CLOUD;
    /// Its machine is 26th of the TOP500.
    CloudRank "top500-rank" bet::RANK;
    /// The data set has 19 fields.
    DataFields "qvac-fields" bet::FIELDS;
    /// It is the largest that is open.
    DataLargest "qvac-largest" bet::LARGEST_DATA;
    /// 200 m for brain interfaces in April 2024.
    BrainStake "blackrock-stake" bet::STAKE;
    /// At work since 2008.
    BrainSince "blackrock-since" bet::SINCE;
    /// Eight years before Neuralink.
    BrainLead "eight-years-earlier" bet::LEAD;
    /// 31 of 35 implants.
    BrainImplants "implants-31-of-35" bet::IMPLANTS;
    /// A handshake in 2016.
    BrainHandshake "obama-handshake" bet::HANDSHAKE;
    /// 62 words a minute.
    BrainWords "words-a-minute" bet::WORDS;
    /// Talks on robots, 1.2 bn.
    RobotTalks "robot-talks" bet::TALKS;
    /// Nearly 1 bn in AI.
    BetsInAi "bets-in-ai" bet::IN_AI;
    /// With robots nearly 2 bn.
    BetsWithRobots "bets-with-robots" bet::WITH_ROBOTS;
    /// A laboratory raised 3.5 bn in 2024.
    LabRound "anthropic-round" lab::ROUND;
    /// The bets are nearly half of it.
    HalfOfRound "half-of-round" bet::HALF;
    /// 6.7 bn of research in half a year.
    LabResearch "openai-research" lab::RESEARCH;
    /// The Fed is cutting.
    FedCuts "fed-cuts" issuer::CUTS;
    /// 2025 brings less profit.
    LeanerProfit "leaner-profit-2025" issuer::LEANER_PROFIT;
    /// And less interest.
    LeanerInterest "leaner-interest-2025" issuer::LEANER_INTEREST;
    /// Never audited.
    NeverAudited "never-audited" issuer::AUDIT;
    /// One laboratory earns from 2029 on.
    OpenAiBreakEven "openai-break-even" lab::OPENAI_BREAK_EVEN;
    /// The other from 2028 on.
    AnthropicBreakEven "anthropic-break-even" lab::ANTHROPIC_BREAK_EVEN;
    /// Together they lose 10 bn.
    LabsLoseTen "labs-lose-ten" lab::LOSE_TEN;
    /// A bet that fails leaves the main business as it is.
    MainBusiness "main-business" bet::MAIN_BUSINESS;
}

impl Claim {
    /// The claim of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|claim| claim.id() == id)
    }

    /// Its place in the list, from 1.
    pub fn number(self) -> u32 {
        self as u32 + 1
    }

    /// What is known of it at a time.
    pub fn record(self, as_of: AsOf) -> &'static ClaimRecord {
        let row = self.row();
        match (as_of, &row.today) {
            (AsOf::Today, Some(today)) => today,
            _ => &row.then,
        }
    }

    /// The numbers a reader may change.
    pub fn inputs(self, as_of: AsOf) -> &'static [ClaimInput] {
        match self.record(as_of).basis {
            ClaimBasis::Computed(inputs, _) => inputs,
            ClaimBasis::Recorded(_) | ClaimBasis::Stated(_) => &[],
        }
    }

    /// One of them, whenever it is used.
    pub(crate) fn input(self, key: &str) -> Option<&'static ClaimInput> {
        let all = AsOf::ALL.into_iter().rev().flat_map(|as_of| self.inputs(as_of));
        all.into_iter().find(|input| input.key == key)
    }
}
