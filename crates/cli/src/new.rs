//! `verslagtoets new`: an empty draft to begin with.

use crate::{args::NewArgs, fault::Fault, output, written::Written};
use std::io::{self, IsTerminal as _};
use verslagtoets_core::{Exit, Lang};
use verslagtoets_read::blank;

/// Writes an empty draft of a report over a year. It takes the place of no file: that may be the draft of somebody who
/// has begun.
pub(crate) fn run(args: &NewArgs, lang: Lang) -> Result<Exit, Fault> {
    let draft = blank(args.format.into(), args.year);
    match &args.output.file {
        Some(path) if path.is_file() => return Err(Fault::Exists { path: path.to_string_lossy().into_owned() }),
        Some(path) => {
            output::write_file(&draft, path)?;
            Written::Blank(args.year).tell(path, lang);
        }
        None if args.format.is_binary() && io::stdout().is_terminal() => return Err(Fault::BinaryOnScreen),
        None => output::write_bytes(&draft)?,
    }
    Ok(Exit::Clean)
}
