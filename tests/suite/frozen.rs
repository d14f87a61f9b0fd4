//! What was once published never changes: links that were given out, and the values of the
//! presets (the latter in `tests/suite/golden.rs`, against their own transcription).

use seigniorage::scenario::Workspace;

/// Lines of the list whose link no longer means what it meant.
fn changed(list: &str) -> Vec<String> {
    list.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| {
            let (link, canonical) = line.split_once('\t').unwrap();
            let (workspace, problems) = Workspace::decode(link);
            let now = workspace.encode();
            (!problems.is_empty() || now != canonical)
                .then(|| format!("{link}: {now} {problems:?}"))
        })
        .collect()
}

#[test]
fn every_old_link_means_what_it_meant() {
    let list = include_str!("../frozen/links.txt");
    assert!(list.lines().count() > 10);
    assert_eq!(changed(list), Vec::<String>::new());
}

#[test]
fn a_link_that_means_something_else_is_found() {
    assert_eq!(changed("?preset=bank\tv=1&preset=bank"), Vec::<String>::new());
    assert_eq!(changed("?preset=bank&rate=3\tv=1&preset=bank").len(), 1);
    assert_eq!(changed("?preset=bank&rat=3\tv=1&preset=bank").len(), 1);
}
