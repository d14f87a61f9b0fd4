//! Mounts the app; nothing else.

fn main() {
    console_error_panic_hook::set_once();
    seigniorage::browser::page::remove_element("before");
    leptos::mount::mount_to_body(seigniorage::view::App);
}
