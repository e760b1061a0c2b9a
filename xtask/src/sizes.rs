//! `cargo xtask sizes`: what each reader adds to the module for browsers, in bytes after `wasm-opt`.

use crate::{
    run::{Failure, answer, command, target},
    toolchain,
    web::{self, NAME},
};

/// The readers beside plain text, in the order in which they are added: those of packages share their parts.
const READERS: [&str; 6] = ["markdown", "html", "docx", "odt", "json", "yaml"];

/// Builds the module without readers, and again with each further one.
pub(crate) fn run() -> Result<(), Failure> {
    toolchain::complete()?;
    web::packages()?;
    println!("| with | bytes | gzip | adds |\n|---|---|---|---|");
    let mut before = None;
    for count in 0..=READERS.len() {
        let readers = READERS.get(..count).unwrap_or_default();
        let (bytes, gzip) = measure(readers)?;
        let name = readers.last().map_or_else(|| "text alone".to_owned(), |reader| format!("+ {reader}"));
        let adds = before.map_or_else(String::new, |before| format!("{:+}", i64::from(gzip) - i64::from(before)));
        println!("| {name} | {bytes} | {gzip} | {adds} |");
        before = Some(gzip);
    }
    Ok(())
}

/// Size of the module with these readers, as it is and gzipped.
fn measure(readers: &[&str]) -> Result<(u32, u32), Failure> {
    let work = target()?.join("sizes");
    web::module(&["--no-default-features", "--features", &readers.join(",")], &work, &work.join("small"))?;
    let module = work.join("small").join(format!("{NAME}_bg.wasm"));
    let script = "const bytes = require('fs').readFileSync(process.argv[1]);\
                  console.log(bytes.length, require('zlib').gzipSync(bytes, { level: 9 }).length)";
    let sizes = answer(command("node", &["-e", script]).arg(module)).unwrap_or_default();
    let mut sizes = sizes.split_whitespace().map(|size| size.parse().ok());
    match (sizes.next().flatten(), sizes.next().flatten()) {
        (Some(bytes), Some(gzip)) => Ok((bytes, gzip)),
        _ => Err(Failure::new("The module cannot be measured: this needs Node.js.")),
    }
}
