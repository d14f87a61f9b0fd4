//! Mounts the app; in a worker, which has no page, works off what the page sends.

fn main() {
    console_error_panic_hook::set_once();
    if seigniorage::browser::page::root().is_none() {
        return seigniorage::state::serve();
    }
    seigniorage::browser::page::remove_element("before");
    leptos::mount::mount_to_body(seigniorage::view::App);
}
