//! `cargo xtask serve`: the demo page, with the headers that a strict intranet sends.

use crate::run::{Failure, root};
use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// Port where none is named.
const PORT: u16 = 8713;

/// What the demo page may do: load scripts, styles and the wasm of its own site, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
    worker-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html \
    verslagtoets";

/// Serves `web/demo` and `web/dist` to this machine only, until it is stopped.
pub(crate) fn run(port: Option<&str>) -> Result<(), Failure> {
    let port = port.map_or(Ok(PORT), str::parse).map_err(|_| Failure::new("a port is a number up to 65535"))?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    println!("http://{}/demo/", listener.local_addr()?);
    for stream in listener.incoming() {
        thread::spawn(move || stream.and_then(|stream| answer(&stream)));
    }
    Ok(())
}

/// Answers one request, then hangs up.
fn answer(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // A server that hangs up with unread headers loses its answer.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = request.split(' ').nth(1).unwrap_or_default();
    let (status, kind, body) = match found(path).and_then(|file| Some((kind(&file), fs::read(file).ok()?))) {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain; charset=utf-8", b"Not found".to_vec()),
    };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-cache\r\n\
         Connection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

/// The file of a path, inside the two folders that are served.
fn found(path: &str) -> Option<PathBuf> {
    let path = path.split('?').next().unwrap_or_default().trim_start_matches('/');
    let is_plain = |part: &str| !part.starts_with('.') && !part.contains(['\\', ':', '%']);
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let is_served = ["demo/", "dist/"].iter().any(|folder| path.starts_with(folder));
    (is_served && path.split('/').all(is_plain)).then(|| root().join("web").join(path))
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::found;

    #[test]
    fn nothing_outside_the_two_folders_is_served() {
        assert!(found("/demo/").is_some_and(|file| file.ends_with("web/demo/index.html")));
        assert!(found("/dist/define.js?v=1").is_some_and(|file| file.ends_with("web/dist/define.js")));
        for path in ["/", "/package.json", "/dist/../package.json", "/dist//etc/passwd/..", "/dist/%2e%2e/x", "/.git/x"]
        {
            assert!(found(path).is_none(), "{path}");
        }
    }
}
