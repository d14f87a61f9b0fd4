//! `cargo xtask serve`: the finished page on this machine, as a good host would send it.
//!
//! Listens on the loopback address alone, waits for no request longer than [`PATIENCE`], and goes on
//! where the machine has no room for a connection. `--dev` hands over to Trunk, which rebuilds on every
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
use http_body_util::Full;
use hyper::{
    Response,
    body::{Bytes, Incoming},
    header::{ACCEPT_ENCODING, HOST, IF_NONE_MATCH},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    env, io,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    sync::Arc,
    thread,
    time::Duration,
};
use tokio::{runtime::Builder, time::sleep};

const PORT: u16 = 8080;
/// How many ports after the wanted one are tried.
const PORTS_FURTHER: u16 = 20;
/// How long the head of a request may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait before the next connection where none could be taken.
const PAUSE: Duration = Duration::from_millis(50);

/// Builds, serves until interrupted, opens a browser.
pub(crate) fn run(options: &Options) -> Result<()> {
    if options.dev {
        return dev(options);
    }
    build::run()?;
    let listener = listener(options.port)?;
    let address = start(listener, &place::dist(), &options.base)?;
    println!("── serving {address} (end with Ctrl+C)");
    if options.open {
        open(&address);
    }
    loop {
        thread::park();
    }
}

/// Serves a finished page on any free port in the background and gives its address.
pub(crate) fn background(folder: &Path, base: &str) -> Result<String> {
    start(bind(0)?, folder, base)
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

fn start(listener: TcpListener, folder: &Path, base: &str) -> Result<String> {
    let refused = |error: io::Error| Error::Refused(format!("the server could not start: {error}"));
    let address = listener.local_addr().map_err(refused)?;
    let host = Arc::new(host(folder, base)?);
    listener.set_nonblocking(true).map_err(refused)?;
    let runtime = Builder::new_current_thread().enable_all().build().map_err(refused)?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener).map_err(refused)?
    };
    thread::spawn(move || runtime.block_on(accept(listener, host, PATIENCE)));
    Ok(format!("http://{address}{base}"))
}

fn host(folder: &Path, base: &str) -> Result<Host> {
    let site = Site::read(folder)?;
    let missing = || Error::Refused("_headers is missing: the page must copy it".into());
    let headers = Headers::parse(site.text("_headers").ok_or_else(missing)?)?;
    Ok(Host { site, headers, base: base.into() })
}

/// A task for each connection, so that none waits behind one a browser keeps open.
async fn accept(listener: tokio::net::TcpListener, host: Arc<Host>, patience: Duration) {
    loop {
        // One that ended before it was taken is no error of ours; but where no file may be opened
        // any more (EMFILE) the next one fails at once as well.
        let Ok((stream, _peer)) = listener.accept().await else {
            sleep(PAUSE).await;
            continue;
        };
        let host = Arc::clone(&host);
        let service = service_fn(move |request| {
            let answer = answer(&host, &request);
            async { answer }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience)
            .serve_connection(TokioIo::new(stream), service);
        // Nor is a browser that went away in the middle.
        tokio::spawn(async { connection.await.ok() });
    }
}

fn answer(
    host: &Host,
    request: &hyper::Request<Incoming>,
) -> hyper::http::Result<Response<Full<Bytes>>> {
    let sent = |name| request.headers().get(name).and_then(|it| it.to_str().ok()).unwrap_or("");
    let answer = host.answer(Request {
        method: request.method().as_str(),
        url: &request.uri().to_string(),
        host: sent(HOST),
        accept_encoding: sent(ACCEPT_ENCODING),
        if_none_match: sent(IF_NONE_MATCH),
    });
    let fields = answer.fields.iter();
    let start = Response::builder().status(answer.status);
    let head = fields.fold(start, |head, (name, value)| head.header(name, value));
    head.body(Full::new(answer.body.into()))
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
    use std::io::{Read, Write};

    #[test]
    fn half_a_request_is_not_waited_for() {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let listener = bind(0).expect("a port");
        let address = listener.local_addr().expect("its address");
        listener.set_nonblocking(true).expect("a listener");
        let site = Site(std::collections::BTreeMap::default());
        let host = Host { site, headers: Headers::default(), base: "/".into() };
        thread::spawn(move || {
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
                accept(listener, Arc::new(host), Duration::from_millis(100)).await;
            });
        });
        let mut stream = std::net::TcpStream::connect(address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a limit");
        stream.write_all(b"GET / HTTP/1.1\r\nHost: local").expect("half a request");
        let mut rest = Vec::new();
        let ended = stream.read_to_end(&mut rest);
        assert!(ended.is_ok(), "{ended:?}");
    }

    #[test]
    fn a_taken_port_gives_the_next_one() {
        let taken = bind(0).ok();
        let port = taken.as_ref().and_then(|it| it.local_addr().ok()).map_or(0, |it| it.port());
        assert!(bind(port).is_err());
        assert!(free_port(Some(port)).is_ok_and(|next| next > port));
    }
}
