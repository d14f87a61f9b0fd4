//! Mounts the app; in a worker, which has no page, works off what the page sends.

fn main() {
    console_error_panic_hook::set_once();
    if seigniorage::browser::page::root().is_none() {
        return seigniorage::state::serve();
    }
    let picture = seigniorage::browser::before::leave();
    leptos::mount::mount_to_body(seigniorage::view::App);
    if let Some(picture) = picture {
        seigniorage::browser::before::put(&picture);
    }
}
