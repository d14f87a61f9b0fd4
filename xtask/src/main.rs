//! The commands of the repository: `cargo xtask serve | build | test | bench | weight`.
//!
//! One command does one whole thing, on any machine with Rust and Node, and installs what it lacks
//! into the person's cache folder. It knows nothing of the economics; the app knows nothing of it.
//!
//! Reading order: `stage` (what is checked), `build`, `style`, `part`, `merge`, `first_view`, `preview`,
//! `embed`, `offline`, `licence` and `icon` (how the page comes about), `tool`, `install` and `digest` (with what),
//! `serve`, `answer`, `site`, `header` (how it is sent), `page`, `frame`, `html`, `size`, `tidy` (the checks),
//! `weight`, `module` and `cause` (where the bytes are), `deploy` and `nginx` (a real host), `notebook`
//! (the worked example in Python), `browser` and `second` (the journeys).

mod answer;
mod browser;
mod build;
mod cause;
mod deploy;
mod digest;
mod embed;
mod error;
mod first_view;
mod frame;
mod header;
mod html;
mod icon;
mod install;
mod licence;
mod merge;
mod module;
mod nginx;
mod notebook;
mod offline;
mod option;
mod page;
mod part;
mod place;
mod preview;
mod process;
mod second;
mod serve;
mod site;
mod size;
mod stage;
mod style;
mod tally;
mod tidy;
mod tool;
mod weight;

use error::{Error, Result};
use option::Options;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve   build the page and serve it on http://127.0.0.1:8080
      --dev           rebuild and reload on every change
      --port N        another port
      --base /a/b/    as if in a folder of the host
      --no-open       open no browser
cargo xtask build   write dist/, ready for any static host
cargo xtask test    check everything
cargo xtask journeys [NAME …]
                    the browser journeys alone, all or some, over the dist/ that is there
cargo xtask bench   measure speed and memory, natively and in the browser
      --minutes N     drag for so long while memory is watched (10)
      --marks         the marks alone, over the dist/ that is there
cargo xtask weight  tell where the bytes of the last build are, by file and by cause
cargo xtask icons   draw the icons again, when assets/icon.svg has changed";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let done = match command.as_str() {
        "journeys" => browser::some_journeys(words).map(|()| true),
        _ => Options::parse(words).and_then(|options| run(&command, &options)),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command; whether all was well.
fn run(command: &str, options: &Options) -> Result<bool> {
    match command {
        "serve" => serve::run(options).map(|()| true),
        "build" => build::run().map(|()| true),
        "test" => Ok(stage::run()),
        "bench" => bench(options).map(|()| true),
        "weight" => weight::run().map(|()| true),
        "icons" => icon::run().map(|()| true),
        _ => Err(Error::Refused(format!("no such command\n\n{USAGE}"))),
    }
}

fn bench(options: &Options) -> Result<()> {
    if options.marks {
        return browser::marks(None, None, options.minutes);
    }
    process::run(process::cargo(&["bench", "--package", "seigniorage"]))?;
    build::run()?;
    let (measure, project) = (build::measure()?, build::project_release()?);
    browser::lighthouse()?;
    browser::marks(Some(&measure), Some(&project), options.minutes)
}
