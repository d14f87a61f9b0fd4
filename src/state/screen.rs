//! What the page is shown on, for all that is painted rather than laid out by the browser: density
//! of pixels, paper, and how often a drawing may have been lost.
//!
//! Not here: the theme, which a person may choose.

use leptos::prelude::*;

use crate::browser::{page, screen};

/// What a painter follows beside its subject.
#[derive(Clone, Copy)]
pub(crate) struct Screen {
    density: RwSignal<f64>,
    printing: RwSignal<bool>,
    returns: RwSignal<u32>,
}

impl Screen {
    /// Begins to follow the device.
    pub(super) fn open() -> Self {
        let density = RwSignal::new(page::pixel_ratio());
        let (printing, returns) = (RwSignal::new(false), RwSignal::new(0));
        screen::on_density(move |ratio| {
            if density.get_untracked() != ratio {
                density.set(ratio);
            }
        });
        screen::on_print(move |prints| {
            if printing.get_untracked() != prints {
                printing.set(prints);
            }
        });
        let returned = Self { density, printing, returns };
        screen::on_return(move || returned.repaint());
        returned
    }

    /// Device pixels per CSS pixel; reading it follows it.
    pub(crate) fn density(self) -> f64 {
        forget_with_reader(&self.density);
        self.density.get()
    }

    /// Whether the page is being put on paper, which is light; reading it follows it.
    pub(crate) fn is_printing(self) -> bool {
        forget_with_reader(&self.printing);
        self.printing.get()
    }

    /// The person prints the page: what is made for paper is made first, then the dialog opens.
    pub(crate) fn print(self) {
        self.printing.set(true);
        page::after(0, page::print);
    }

    /// Follows the moments after which drawings are to be made anew.
    pub(crate) fn track_returns(self) {
        forget_with_reader(&self.returns);
        self.returns.track();
    }

    /// What has been painted may be gone.
    pub(crate) fn repaint(self) {
        self.returns.update(|returns| *returns = returns.wrapping_add(1));
    }
}
