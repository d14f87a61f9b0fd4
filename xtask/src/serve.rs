//! `cargo xtask serve`: the finished page on this machine, as a good host would send it.
//!
//! Listens on the loopback address alone. `--dev` hands over to Trunk, which rebuilds on every
//! change and reloads the page: its reload script is inline, so there neither the page nor the
//! server states the policy (the page gets it from `cargo xtask build` only, see `build`).

use crate::{
    answer::{Host, Request},
    build,
    error::{Error, Result},
    header::Headers,
    option::Options,
    place, process,
    site::Site,
    tool,
};
use std::{
    env,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    sync::Arc,
    thread,
};
use tiny_http::{Header, Response, Server};

const PORT: u16 = 8080;
/// How many ports after the wanted one are tried.
const PORTS_FURTHER: u16 = 20;
/// A browser asks for several files at once.
const THREADS: usize = 4;

/// Builds, serves until interrupted, opens a browser.
pub(crate) fn run(options: &Options) -> Result<()> {
    if options.dev {
        return dev(options);
    }
    build::run()?;
    let listener = listener(options.port)?;
    let address = start(listener, &options.base)?;
    println!("── serving {address} (end with Ctrl+C)");
    if options.open {
        open(&address);
    }
    loop {
        thread::park();
    }
}

/// Serves `dist/` on any free port in the background and gives the page's address.
pub(crate) fn background(base: &str) -> Result<String> {
    start(bind(0)?, base)
}

fn dev(options: &Options) -> Result<()> {
    let folders = tool::ensure()?;
    let port = free_port(options.port)?.to_string();
    // Its own folder: what the reload script is in must never be taken for the release.
    let dist = place::root().join("target").join("dev");
    std::fs::create_dir_all(&dist).map_err(Error::file(&dist))?;
    let mut command = process::command(
        "trunk",
        &["serve", "--address", "127.0.0.1", "--cargo-profile", "dev", "--port", &port],
    );
    command.arg("--dist").arg(dist).env("PATH", process::path_with(&folders)?);
    if options.open {
        command.arg("--open");
    }
    process::run(command)
}

fn start(listener: TcpListener, base: &str) -> Result<String> {
    let refused = |error: String| Error::Refused(format!("the server could not start: {error}"));
    let address = listener.local_addr().map_err(|error| refused(error.to_string()))?;
    let server =
        Server::from_listener(listener, None).map_err(|error| refused(error.to_string()))?;
    let (server, host) = (Arc::new(server), Arc::new(host(&place::dist(), base)?));
    for _ in 0..THREADS {
        let (server, host) = (Arc::clone(&server), Arc::clone(&host));
        thread::spawn(move || serve(&server, &host));
    }
    Ok(format!("http://{address}{base}"))
}

fn host(folder: &Path, base: &str) -> Result<Host> {
    let site = Site::read(folder)?;
    let missing = || Error::Refused("dist/_headers is missing: the page must copy it".into());
    let headers = Headers::parse(site.text("_headers").ok_or_else(missing)?)?;
    Ok(Host { site, headers, base: base.into() })
}

fn serve(server: &Server, host: &Host) {
    for request in server.incoming_requests() {
        let answer = host.answer(Request {
            method: request.method().as_str(),
            url: request.url(),
            accept_encoding: &sent(&request, "Accept-Encoding"),
            if_none_match: &sent(&request, "If-None-Match"),
        });
        let fields = answer
            .fields
            .iter()
            .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok());
        let response = Response::from_data(answer.body).with_status_code(answer.status);
        let response = fields.fold(response, Response::with_header);
        // A browser that went away in the middle is no error of ours.
        let _gone = request.respond(response);
    }
}

fn sent(request: &tiny_http::Request, name: &'static str) -> String {
    let fields = request.headers().iter();
    let mut named = fields.filter(|field| field.field.equiv(name));
    named.next().map(|field| field.value.to_string()).unwrap_or_default()
}

fn listener(wanted: Option<u16>) -> Result<TcpListener> {
    let first = wanted.unwrap_or(PORT);
    let last = first.saturating_add(PORTS_FURTHER);
    let found = (first..=last).find_map(|port| bind(port).ok());
    let found = found.ok_or_else(|| {
        Error::Refused(format!("the ports {first} to {last} are taken: choose one with --port"))
    })?;
    if found.local_addr().is_ok_and(|address| address.port() != first) {
        println!("── port {first} is taken, using the next free one");
    }
    Ok(found)
}

fn free_port(wanted: Option<u16>) -> Result<u16> {
    let address = listener(wanted)?.local_addr();
    address.map(|address| address.port()).map_err(|error| Error::Refused(error.to_string()))
}

fn bind(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| Error::Refused(format!("port {port}: {error}")))
}

fn open(address: &str) {
    let command = if cfg!(windows) {
        process::command("cmd", &["/c", "start", address])
    } else if cfg!(target_os = "macos") {
        process::command("open", &[address])
    } else if env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some() {
        process::command("xdg-open", &[address])
    } else {
        return;
    };
    if process::answer(command).is_none() {
        println!("── no browser could be opened: open the address yourself");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_gives_the_next_one() {
        let taken = bind(0).ok();
        let port = taken.as_ref().and_then(|it| it.local_addr().ok()).map_or(0, |it| it.port());
        assert!(bind(port).is_err());
        assert!(free_port(Some(port)).is_ok_and(|next| next > port));
    }
}
