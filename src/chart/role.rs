//! The design's colours by meaning: [`Role`] names one, [`Palette`] says how it looks in a theme.
//!
//! A mark never holds a colour, so a change of theme repaints the same chart. The two palettes are
//! the numbers of the style sheet's tokens; the page may read the sheet and pass its own. This
//! file does not decide which role a figure uses.

/// A colour as red, green and blue, 0 to 255 each.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Reads `#RRGGBB`, the form of the style sheet's tokens; anything else gives `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(digits, 16).ok().map(Self::from_hex)
    }

    const fn from_hex(hex: u32) -> Self {
        let [_, red, green, blue] = hex.to_be_bytes();
        Self(red, green, blue)
    }

    /// The colour that shows where this one covers another with an opacity from 0 to 1.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between two bytes"
    )]
    pub fn over(self, under: Self, opacity: f64) -> Self {
        let mix = |over: u8, under: u8| {
            let (over, under) = (f64::from(over), f64::from(under));
            (under + (over - under) * opacity + 0.5) as u8
        };
        Self(mix(self.0, under.0), mix(self.1, under.1), mix(self.2, under.2))
    }

    /// Whether letters of this colour can be read on another: a contrast of at least
    /// [`CONTRAST_MIN`] = (L + 0.05) / (l + 0.05) with the lighter L over the darker l (WCAG 2).
    pub(crate) fn is_read_on(self, ground: Self) -> bool {
        let (a, b) = (self.luminance() + 0.05, ground.luminance() + 0.05);
        a.max(b) >= CONTRAST_MIN * a.min(b)
    }

    fn luminance(self) -> f64 {
        let channel = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
        };
        0.2126 * channel(self.0) + 0.7152 * channel(self.1) + 0.0722 * channel(self.2)
    }
}

/// The least contrast of letters with what is under them.
const CONTRAST_MIN: f64 = 4.5;

/// How strongly a fill covers what is behind it; the value belongs to the theme.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shade {
    /// Covers entirely.
    Full,
    /// A stacked area: almost covers, the grid just shows.
    Area,
    /// A flow or a band of simulated paths.
    Band,
    /// An area under a line.
    Wash,
    /// The faintest wash, under text.
    Faint,
    /// The surface of a change of scale, paler than what flows.
    Pale,
    /// The ruling of what is missing.
    Half,
    /// The rosettes of the guilloche ring.
    Rosette,
}

/// What every [`Role`] and [`Shade`] looks like in one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    colors: [Rgb; Role::ALL.len()],
    band: f64,
    wash: f64,
    faint: f64,
}

impl Palette {
    /// The colour of a role.
    pub fn color(&self, role: Role) -> Rgb {
        // The array has one entry for every role, so the fallback is never taken.
        self.colors.get(role as usize).copied().unwrap_or(Rgb(0, 0, 0))
    }

    /// The same palette with the colours that `read` finds for a token, such as `--ink-2`.
    ///
    /// Roles for which `read` answers `None` keep their colour.
    #[must_use]
    pub(crate) fn with_tokens(mut self, mut read: impl FnMut(&str) -> Option<Rgb>) -> Self {
        for (color, role) in self.colors.iter_mut().zip(Role::ALL) {
            *color = read(role.token()).unwrap_or(*color);
        }
        self
    }

    /// The opacity of a shade, 0 to 1.
    pub fn opacity(&self, shade: Shade) -> f64 {
        match shade {
            Shade::Full => 1.0,
            Shade::Area => 0.85,
            Shade::Band => self.band,
            Shade::Wash => self.wash,
            Shade::Faint => self.faint,
            Shade::Pale => self.band * 0.6,
            Shade::Half => 0.55,
            Shade::Rosette => 0.9,
        }
    }
}

/// One line per role: its name, its token in the style sheet, light, dark, meaning.
macro_rules! roles {
    ($($name:ident $token:literal $light:literal $dark:literal $meaning:literal;)*) => {
        /// What a colour means; the same in every figure.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Role {
            $(#[doc = $meaning] $name,)*
        }

        impl Role {
            /// Every role, in the order of the palettes.
            pub const ALL: [Self; [$($token),*].len()] = [$(Self::$name),*];

            /// The custom property of the style sheet that holds the colour.
            pub fn token(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("--", $token),)*
                }
            }
        }

        /// The colours of the light theme, "paper".
        pub const LIGHT: Palette = Palette {
            colors: [$(Rgb::from_hex($light)),*],
            band: 0.26,
            wash: 0.16,
            faint: 0.09,
        };

        /// The colours of the dark theme, "ink".
        pub const DARK: Palette = Palette {
            colors: [$(Rgb::from_hex($dark)),*],
            band: 0.30,
            wash: 0.24,
            faint: 0.13,
        };
    };
}

roles! {
    Paper "paper" 0x00F8_F8F4 0x0010_151A "The page.";
    Sunken "sunken" 0x00F0_F1EB 0x000B_0F13 "The ground of the controls.";
    Raised "raised" 0x00FF_FFFF 0x0019_212A "Inputs, tips and handles.";
    Hair "hair" 0x00D6_D8CF 0x002B_343D "Separators.";
    Grid "grid" 0x00E3_E5DC 0x0022_2A32 "Grid lines of a chart.";
    Rule "rule" 0x0016_191B 0x00EC_EAE2 "The rule above a section.";
    Ink "ink" 0x0016_191B 0x00EC_EAE2 "First text.";
    Ink2 "ink-2" 0x0044_4A4C 0x00BF_C3C0 "Second text.";
    Ink3 "ink-3" 0x005F_6567 0x0097_9E9F "Third text, axes.";
    You "you" 0x001E_47C2 0x0092_B4FF "Yours to change; never data.";
    YouWash "you-wash" 0x00E3_E9FA 0x001B_2847 "Ground of what is yours to change.";
    Ctl "ctl" 0x0086_8B86 0x0067_717A "Borders of controls, tracks.";
    Bills "bills" 0x0014_664B 0x004F_B58A "Treasury bills and the interest they earn.";
    Repo "repo" 0x003E_8E72 0x0093_D6BA "Repo and cash.";
    Cash "cash" 0x002E_7D74 0x007F_CFC4 "Cash at banks, of the family of repo.";
    Fund "fund" 0x0058_8538 0x00A9_CF86 "Money-market funds, of the family of repo.";
    Notes "notes" 0x00A3_6B42 0x00E0_B48F "Commercial paper, a lighter brown than loans.";
    Loans "loans" 0x007C_4A28 0x00C4_8A60 "Secured loans.";
    Gold "gold" 0x00A0_7800 0x00DD_B23A "Gold.";
    Bitcoin "bitcoin" 0x00CC_5512 0x00FF_8F45 "Bitcoin.";
    Other "other" 0x0076_746D 0x00A1_9E95 "Equities and other.";
    Holders "holders" 0x00A6_3E66 0x00E8_8BB0 "Paid to holders and partners.";
    Costs "costs" 0x0068_645C 0x00A9_A49A "Costs.";
    Tax "tax" 0x0085_8074 0x007F_7B72 "Tax.";
    Profit "profit" 0x0022_384B 0x00C6_D4E1 "Profit kept.";
    Ai "ai" 0x0098_207A 0x00E7_79C8 "Bets on AI.";
    Dividends "dividends" 0x0055_80AB 0x00A3_C6EB "Paid to owners.";
    Cushion "cushion" 0x001D_4E80 0x006A_A2DE "Excess reserves and retained profit.";
    Lab1 "lab1" 0x00B4_232F 0x00FF_6F74 "The first laboratory.";
    Lab2 "lab2" 0x00CF_6A6A 0x00F2_A7A3 "The second laboratory.";
    Warn "warn" 0x00B0_6F00 0x00D9_9C2C "A rule is breached.";
    WarnWash "warn-wash" 0x00FB_F0D9 0x002A_2210 "Ground of a warning.";
    WarnInk "warn-ink" 0x006B_4300 0x00F0_D296 "Text of a warning.";
    Bad "bad" 0x00A8_1E2B 0x00FF_8A8A "Loss and stress.";
    BadWash "bad-wash" 0x00F9_E7E4 0x0033_1A1D "Ground of a loss.";
    Good "good" 0x0014_664B 0x006C_CBA2 "A statement that holds.";
    GoodWash "good-wash" 0x00E2_EFE7 0x0014_291F "Ground of a statement that holds.";
    MuteWash "mute-wash" 0x00E9_EAE3 0x001E_262E "Grey ground: leaked, outdated, left over.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_as_the_sheet_writes_it() {
        assert_eq!(Rgb::parse(" #F8F8F4"), Some(Rgb(0xF8, 0xF8, 0xF4)));
        for wrong in ["", "#", "F8F8F4", "#F8F8F", "#+8F8F4", "rgb(1,2,3)", "#ééé"] {
            assert_eq!(Rgb::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn letters_are_read_where_they_stand_out() {
        let (white, black) = (Rgb(255, 255, 255), Rgb(0, 0, 0));
        assert!(black.is_read_on(white) && white.is_read_on(black));
        assert!(
            Rgb(0x76, 0x76, 0x76).is_read_on(white) && !Rgb(0x77, 0x77, 0x77).is_read_on(white)
        );
        assert_eq!(black.over(white, 0.5), Rgb(128, 128, 128));
        assert_eq!((white.over(black, 0.0), white.over(black, 1.0)), (black, white));
    }

    #[test]
    fn every_role_finds_its_own_colour() {
        assert_eq!(LIGHT.color(Role::Paper), Rgb(0xF8, 0xF8, 0xF4));
        assert_eq!(LIGHT.color(Role::MuteWash), Rgb(0xE9, 0xEA, 0xE3));
        assert_eq!(DARK.color(Role::Bills), Rgb(0x4F, 0xB5, 0x8A));
    }

    #[test]
    fn the_page_may_replace_some_tokens() {
        let palette = LIGHT.with_tokens(|token| (token == "--ink-2").then_some(Rgb(1, 2, 3)));
        assert_eq!(palette.color(Role::Ink2), Rgb(1, 2, 3));
        assert_eq!(palette.color(Role::Ink), LIGHT.color(Role::Ink));
    }
}
