//! The fixed texts of the page, by area: what a language has to say.
//!
//! Every language holds one value of [`Texts`], written in its own folder beside this file, so that
//! a missing text does not compile. Not here: texts with holes and words matched by input.

use super::Words;

macro_rules! areas {
    ($($(#[$meaning:meta])* $area:ident: $text:ty { $($field:ident,)* })*) => {$(
        $(#[$meaning])*
        #[derive(Clone, Copy, Debug)]
        pub struct $area {
            $(#[doc = concat!("The text `", stringify!($field), "`.")] pub $field: $text,)*
        }

        impl $area {
            /// Every name of a text, in order, with the text.
            pub fn all(&self) -> impl Iterator<Item = (&'static str, $text)> {
                [$((stringify!($field), self.$field)),*].into_iter()
            }
        }
    )*};
}

areas! {
    /// The frame of every page: bars, choosers and what a person may do with a scenario.
    Page: &'static str {
        name,
        tagline,
        description,
        preset,
        preset_choose,
        scenario_name,
        undo,
        redo,
        pin,
        pinned,
        unpin,
        share_link,
        link_copied,
        link_not_copied,
        language,
        theme,
        theme_system,
        theme_to_light,
        theme_to_dark,
        reset,
        reset_all,
        what_you_can_change,
        what_i_changed,
        nothing_changed,
        save_file,
        open_file,
        menu,
        close,
        cancel,
        change,
        done,
        method,
        sources,
        checks,
        footer,
        version_of_model,
        us_dollars,
        taller,
        no_changes,
    }
    /// Names of the views.
    Views: &'static str {
        label,
        machine,
        bets,
        risk,
        article,
        method,
        record,
        coming,
    }
    /// Titles of groups of controls, and what their curves show.
    Groups: &'static str {
        rate,
        reserve,
        income,
        costs,
        uses,
        redemptions,
        curve_profit,
        curve_low,
    }
    /// What the page is, in three sentences.
    About: &'static str {
        title,
        close,
        what,
        before_article,
        article,
        after_article,
        before_sources,
        tether_reports,
        comma,
        circle_filings,
        and,
        treasury_bill,
        after_sources,
    }

    /// The line below the sentence.
    Hint: &'static str {
        dotted,
        drag,
        tap,
        bold,
        result,
    }
    /// Links past the bars, for the keyboard.
    Skip: &'static str {
        label,
        sentence,
        controls,
        figures,
    }
    /// Words on and about a control.
    Control: &'static str {
        rest,
        more,
        less,
        meaning_show,
        meaning_hide,
        type_value,
        slider,
        what_the_reserve_holds,
        drag_point,
        add_point,
        remove_point,
        point,
        percent_of_profit,
        empty,
        source,
    }
    /// Words on the paths of rate and tokens.
    Path: &'static str {
        month,
        bend,
        end,
        month_of_projection,
        named,
        before_inflation,
        before_dot_com,
        before_crisis,
        before_pandemic,
        before_rise,
        growth_used,
    }
    /// Words under a figure and around its table.
    Tools: &'static str {
        table,
        chart,
        csv,
        png,
        embed,
        monthly,
        annual,
        difference,
        percent,
        side_by_side,
        against_a,
        against_preset,
        no_change,
        now,
        previous_page,
        next_page,
        download,
        copy,
    }
    /// Labels in and beside the drawings.
    Chart: &'static str {
        interest,
        profit,
        profit_kept,
        loss,
        costs,
        tax,
        partners,
        holders,
        partners_and_holders,
        other_income,
        loan_losses,
        bill_rate,
        your_path,
        tokens,
        reserve,
        cushion,
        cushion_explained,
        short_of_par,
        after_stress,
        queue,
        bets,
        bets_paid,
        dividends,
        gold_bought,
        bitcoin_bought,
        kept_in_bills,
        from_the_cushion,
        balances,
        flows,
        actual_scale,
        a_years_interest,
        no_interest,
        no_interest_counted,
        earns,
        outside_the_reserve,
        inside_the_reserve,
        leave_the_company,
        pinned_a,
        as_preset,
        from,
        to,
        amount,
        share,
        yield_annual,
        break_even,
        a_loss,
        cushion_gone_at,
    }
    /// Classes of the reserve, as short as a drawing needs them.
    Assets: &'static str {
        cash,
        repo,
        fund,
        bills,
        paper,
        gold,
        bitcoin,
        equities,
        loans,
        other,
        bets,
        repo_and_cash,
        equities_and_other,
        loans_gold_and_more,
        meaning_bills,
    }
    /// What each figure is about; its title is the finding.
    Subjects: &'static str {
        machine,
        income,
        cushion,
        laboratories,
        book,
        compared,
        outcomes,
        run_ladder,
        rate_and_reserve,
        reverse_stress,
        key_figures,
        ledger,
    }
    /// Words of the venture book.
    Bets: &'static str {
        bet,
        kind,
        name,
        month,
        amount,
        multiple,
        exit,
        maturity,
        chance,
        coupon,
        recovery,
        units,
        unit_price,
        hours,
        utilisation,
        price,
        power,
        life,
        ends,
        counted,
        not_counted,
        nothing_back,
        months_of_profit,
        add,
        remove,
        restore,
        paid_before,
        delayed,
        empty,
    }
    /// Sentences above the figures, and what can be done about them.
    Notices: &'static str {
        link,
        show_link,
        show_all,
        dismiss,
        risk_exceeds_cushion,
        see_risk,
        take_preset_values,
        left_off,
        start_afresh,
        kept_unreadable,
        kept_in_part,
        copy_kept,
        kept_copied,
        new_version,
        take_version,
        host_at_fault,
        later,
        reload,
        offline,
        storage_refused,
    }
    /// What stands in the place of a page or figure that is not there.
    Status: &'static str {
        loading,
        computing,
        no_javascript,
        no_webassembly,
        not_loaded,
        failed,
        start_again,
        nothing_to_draw,
        no_tokens,
        no_bets,
        out_of_range,
        no_months,
        too_narrow,
        not_a_number,
        none,
    }
    /// The list of keys.
    Keys: &'static str {
        title,
        number,
        chart,
        anywhere,
        step,
        step_large,
        step_small,
        ten_steps,
        ends,
        type_value,
        back,
        to_preset,
        undo,
        redo,
        pin,
        list,
        month,
        year,
        series,
        summary,
        table,
        leave,
        letters,
        letters_on,
        letters_off,
        field,
        path,
        machine,
        choice,
        bet,
        bet_move,
        take,
        drop,
        rate_step,
        remove,
        band,
        choose,
        first_last,
        close,
    }
    /// Columns of the monthly ledger, under their stable names.
    Ledger: Words {
        month,
        date,
        rate,
        tokens,
        cash,
        repo,
        fund,
        bills,
        paper,
        gold,
        bitcoin,
        equities,
        loans,
        other,
        bets_inside,
        assets,
        queue,
        excess,
        interest,
        bet_income,
        other_income,
        partners,
        holders,
        fees,
        costs,
        losses,
        tax,
        profit,
        marks,
        reported,
        purchases,
        bets,
        dividends,
    }
    /// Key figures, under their stable names.
    KeyTexts: Words {
        reserve_income,
        net_reserve_income,
        profit,
        reported_profit,
        margin,
        margin_after_partners,
        profit_per_employee,
        cost_income,
        excess,
        excess_ratio,
        excess_low,
        excess_low_month,
        cushion_fall,
        break_even_rate,
        break_even_tokens,
        income_per_bp,
        income_per_100bp,
        income_per_100bp_down,
        one_point,
        months_to_pay_bets,
        bets_share,
        insolvent_month,
        gated_month,
        overdrawn_month,
        out_of_range_month,
    }
}

/// Every fixed text of a language.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    /// The frame of every page: bars, choosers and what a person may do with a scenario.
    pub page: Page,
    /// What the page is, in three sentences.
    pub about: About,
    /// Names of the views.
    pub views: Views,
    /// Titles of groups of controls, and what their curves show.
    pub groups: Groups,
    /// The line below the sentence.
    pub hint: Hint,
    /// Links past the bars, for the keyboard.
    pub skip: Skip,
    /// Words on and about a control.
    pub control: Control,
    /// Words on the paths of rate and tokens.
    pub path: Path,
    /// Words under a figure and around its table.
    pub tools: Tools,
    /// Labels in and beside the drawings.
    pub chart: Chart,
    /// Classes of the reserve, as short as a drawing needs them.
    pub assets: Assets,
    /// What each figure is about; its title is the finding.
    pub subjects: Subjects,
    /// Words of the venture book.
    pub bets: Bets,
    /// Sentences above the figures, and what can be done about them.
    pub notices: Notices,
    /// What stands in the place of a page or figure that is not there.
    pub status: Status,
    /// The list of keys.
    pub keys: Keys,
    /// Columns of the monthly ledger.
    pub ledger: Ledger,
    /// Key figures.
    pub key: KeyTexts,
}

impl Ledger {
    /// The words of a column by its stable name.
    pub fn column(&self, stable: &str) -> Option<Words> {
        self.all().find(|(name, _)| *name == stable).map(|(_, words)| words)
    }
}

impl KeyTexts {
    /// The words of a key figure by its stable name.
    pub fn figure(&self, stable: &str) -> Option<Words> {
        self.all().find(|(name, _)| *name == stable).map(|(_, words)| words)
    }
}
