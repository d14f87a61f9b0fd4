//! The command of the native example that prints what the page shows.
//!
//! Not here: what it prints (`examples/project.rs`).

/// The example, as a shell of the repository starts it.
const EXAMPLE: &str = "cargo run --release --no-default-features --example project --";

/// The command with a flag of its own, such as `--csv income`, for a scenario's link; the link is
/// quoted so that a POSIX shell takes it as one word. None of both where they are empty.
pub fn command_of(query: &str, flag: &str) -> String {
    let mut command = EXAMPLE.to_owned();
    if !flag.is_empty() {
        command.push(' ');
        command.push_str(flag);
    }
    if !query.is_empty() {
        command.push(' ');
        command.push_str(&quoted(query));
    }
    command
}

/// In single quotes, which a quote inside leaves and takes up again.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_one_word() {
        assert!(command_of("rate=3&tax=1", "").ends_with("project -- 'rate=3&tax=1'"));
        assert!(command_of("", "--record").ends_with("project -- --record"));
        assert_eq!(quoted("a'b$(c)"), r"'a'\''b$(c)'");
    }
}
