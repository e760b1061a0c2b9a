//! `verslagtoets new`: an empty draft to begin with.

use crate::{args::NewArgs, fault::Fault, output};
use verslagtoets_core::Exit;
use verslagtoets_read::blank;

/// Writes an empty draft of a report over a year.
pub(crate) fn run(args: &NewArgs) -> Result<Exit, Fault> {
    let draft = blank(args.format.into(), args.year);
    match &args.output.file {
        Some(path) => output::write_file(&draft, path)?,
        None => output::write_bytes(&draft)?,
    }
    Ok(Exit::Clean)
}
