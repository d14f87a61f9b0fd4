//! Words around the steps: the offer, the way on and back, and which article it is.

use crate::text::Language;
use crate::text::label::phrases;
use crate::text::message::messages;
use crate::unit::Month;

messages! {
    /// What is offered on a first visit.
    story_offer(count: usize) "The argument in {count} steps", "論旨を{count}段階でたどる";
    /// Where one is.
    story_place(number: usize, count: usize) "{number} of {count}", "{count}段階中{number}";
    /// Which article it is, behind its name.
    article_dated(day: &str)
        "TechFlow, in Japanese; republished on an exchange’s news page on {day}",
        "TechFlow、日本語。{day}に取引所のニュースページに転載";
}

phrases! {
    /// Why one would take it.
    story_why
        "New here? Each step sets the machine, says what it finds and gives one thing to try.",
        "はじめての方へ。段階ごとに設定が変わり、わかることと試せることをひとつずつ示します。";
    /// The ways through it.
    story_next "Next", "次へ";
    story_back "Back", "前へ";
    /// Sets the machine.
    story_set "Set the machine as in this step", "この段階の設定にする";
    /// Over what is to be tried.
    story_try "Try it", "試す";
    /// The link to the article.
    article_read "Read the article", "記事を読む";
}

impl Language {
    /// Which article it is: publisher, language and the day it was republished.
    pub fn story_article(self) -> String {
        self.article_dated(&self.day(Month::of(2026, 1), 5))
    }
}
