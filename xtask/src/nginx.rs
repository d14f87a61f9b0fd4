//! A real nginx on the finished page, with the configuration that is checked in for it.
//!
//! Only the port and the root of `examples/nginx.conf` are changed, and it is put into the smallest
//! surroundings nginx starts in: its own folder below `target`, no privileges, one process that
//! ends with this value. What it answers is judged elsewhere (`deploy`).

use crate::{
    error::{Error, Result},
    place, process,
    site::Site,
};
use std::{
    env, fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// The marks in front of what needs the module.
const BROTLI_MARK: &str = "#brotli# ";
const MODULES: [&str; 2] = ["ngx_http_brotli_filter_module.so", "ngx_http_brotli_static_module.so"];
const MODULE_FOLDERS: [&str; 3] =
    ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/libexec/nginx/modules"];
const START_MAX: Duration = Duration::from_secs(10);
/// The folder of the second copy, as the browser journeys have it.
pub(crate) const FOLDER: &str = "/some/folder/";
/// The folder of the third, which is called as the one whose files may be kept.
pub(crate) const APP_FOLDER: &str = "/app/";

/// The program, if this machine has it.
pub(crate) fn find() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    // Debian puts it where only the administrator's search path leads.
    let further = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"].map(PathBuf::from);
    let folders = env::split_paths(&path).chain(further);
    folders.map(|folder| folder.join("nginx")).find(|program| program.is_file())
}

/// The brotli modules, if this machine has both.
pub(crate) fn brotli() -> Option<Vec<PathBuf>> {
    MODULE_FOLDERS.iter().find_map(|folder| {
        let found = MODULES.map(|name| Path::new(folder).join(name));
        found.iter().all(|module| module.is_file()).then(|| found.to_vec())
    })
}

/// The configuration as it is checked in.
pub(crate) fn configuration() -> Result<String> {
    place::read(&place::root().join("examples").join("nginx.conf"))
}

/// An nginx that runs until this is dropped.
pub(crate) struct Nginx {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Nginx {
    /// Starts it over copies of the page at the root, in [`FOLDER`] and in [`APP_FOLDER`].
    pub(crate) fn start(program: &Path, site: &Site, modules: &[PathBuf]) -> Result<Self> {
        let folder = place::root().join("target").join("nginx");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Error::file(&folder))?;
        }
        let address = free_address()?;
        let root = folder.join("www");
        copy(site, &root, !modules.is_empty())?;
        for base in [FOLDER, APP_FOLDER] {
            copy(site, &root.join(base.trim_matches('/')), false)?;
        }
        let file = folder.join("nginx.conf");
        let server = moved(&configuration()?, address, &root, !modules.is_empty())?;
        place::write(&file, &surrounded(&server, modules))?;
        let mut command = command(program, &folder, &file);
        let child = command.spawn().map_err(|error| Error::Command {
            line: program.display().to_string(),
            reason: error.to_string(),
        })?;
        let started = Self { child, address };
        started.wait(&folder)?;
        Ok(started)
    }

    fn wait(&self, folder: &Path) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            if start.elapsed() > START_MAX {
                let said = place::read(&folder.join("error.log")).unwrap_or_default();
                return Err(Error::Refused(format!("nginx does not answer\n{said}")));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // One that has ended by itself needs no ending.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

fn command(program: &Path, folder: &Path, file: &Path) -> Command {
    let mut command = process::command(&program.to_string_lossy(), &["-p"]);
    command.arg(folder).arg("-c").arg(file).arg("-e").arg(folder.join("error.log"));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn free_address() -> Result<SocketAddr> {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|it| it.local_addr());
    free.map_err(|error| Error::Refused(format!("no free port: {error}")))
}

fn copy(site: &Site, folder: &Path, prepared: bool) -> Result<()> {
    for (name, asset) in &site.0 {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(Error::file(parent))?;
        fs::write(&path, &asset.bytes).map_err(Error::file(&path))?;
        if let Some(packed) = asset.brotli.as_ref().filter(|_| prepared) {
            let beside = folder.join(format!("{name}.br"));
            fs::write(&beside, packed).map_err(Error::file(&beside))?;
        }
    }
    Ok(())
}

/// The configuration at another port and root, with or without what needs the brotli modules.
fn moved(text: &str, address: SocketAddr, root: &Path, brotli: bool) -> Result<String> {
    let text = replaced(text, "listen 80;", &format!("listen {address};"))?;
    let root = format!("root \"{}\";", root.display());
    let text = replaced(&text, "root /var/www/seigniorage;", &root)?;
    Ok(if brotli { text.replace(BROTLI_MARK, "") } else { text })
}

fn replaced(text: &str, old: &str, new: &str) -> Result<String> {
    if text.matches(old).count() == 1 {
        return Ok(text.replacen(old, new, 1));
    }
    Err(Error::Refused(format!("examples/nginx.conf must say `{old}` once")))
}

fn surrounded(server: &str, modules: &[PathBuf]) -> String {
    let load = modules.iter().map(|module| format!("load_module \"{}\";\n", module.display()));
    let kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let kept = kept.map(|name| format!("{name}_temp_path kept_{name};\n")).concat();
    let load: String = load.collect();
    format!(
        "{load}daemon off;\nmaster_process off;\npid nginx.pid;\nevents {{}}\n\
         http {{\naccess_log off;\n{kept}{server}}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_port_root_and_marks_are_changed() {
        let own = include_str!("../../examples/nginx.conf");
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 8099));
        let plain = moved(own, address, Path::new("/x"), false).unwrap_or_default();
        assert!(plain.contains("listen 127.0.0.1:8099;") && plain.contains("root \"/x\";"));
        assert!(plain.contains("#brotli# brotli on;"));
        let packed = moved(own, address, Path::new("/x"), true).unwrap_or_default();
        assert!(packed.contains("\n    brotli on;") && !packed.contains(BROTLI_MARK));
        assert!(moved("listen 80;", address, Path::new("/x"), false).is_err());
    }
}
