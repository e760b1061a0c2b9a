//! Which drafts a run is about: files as given, folders walked, standard input.

mod foreign;

use crate::fault::InputFault;
use foreign::is_foreign;
use ignore::{DirEntry, WalkBuilder};
use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};
use verslagtoets_read::MAX_BYTES;

/// Endings of the files that are looked for in a folder; a file that is named itself is read whatever its ending.
const EXTENSIONS: [&str; 10] = ["docx", "odt", "html", "htm", "md", "markdown", "txt", "json", "yaml", "yml"];

/// A draft to check.
#[derive(Debug)]
pub(crate) struct Input {
    /// As given or found, `-` for standard input; signs that are no Unicode are replaced.
    pub(crate) path: String,
    /// Where its bytes come from, or why there are none.
    source: Result<Source, InputFault>,
    /// Found in a folder and not named itself.
    pub(crate) is_walked: bool,
}

#[derive(Debug)]
enum Source {
    Stdin,
    File(PathBuf),
}

/// The drafts that the arguments name, in their order; those of a folder sorted by path.
pub(crate) fn find(arguments: &[PathBuf]) -> Vec<Input> {
    arguments.iter().flat_map(|path| if path.is_dir() { in_folder(path) } else { vec![Input::named(path)] }).collect()
}

impl Input {
    /// The draft that one argument names.
    pub(crate) fn named(path: &Path) -> Self {
        let source = if path == Path::new("-") { Source::Stdin } else { Source::File(path.to_owned()) };
        Self { path: shown(path), source: Ok(source), is_walked: false }
    }

    /// The file that it is, or where the program runs for standard input.
    pub(crate) fn place(&self) -> &Path {
        match &self.source {
            Ok(Source::File(path)) => path,
            Ok(Source::Stdin) => Path::new("."),
            Err(_) => Path::new(&self.path),
        }
    }

    /// Its bytes; no more than one above [`MAX_BYTES`], so that an endless source ends.
    ///
    /// # Errors
    /// When there is nothing to read or the system refuses.
    pub(crate) fn bytes(self) -> Result<Vec<u8>, InputFault> {
        match self.source? {
            Source::Stdin => Ok(limited(io::stdin().lock())?),
            Source::File(path) if path.is_dir() => Err(InputFault::Folder),
            Source::File(path) => Ok(limited(File::open(path)?)?),
        }
    }
}

fn limited(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The drafts below a folder. Hidden files and those named by `.gitignore` or `.ignore` are left out, as are the
/// lock files that Word leaves beside an open document, data of other programs and what Verslagtoets wrote itself. Links to files are followed; links to folders are not, since
/// they lead out of the folder that was asked for, or in a circle.
fn in_folder(folder: &Path) -> Vec<Input> {
    let walk = WalkBuilder::new(folder).require_git(false).git_global(false).sort_by_file_path(Path::cmp).build();
    let found: Vec<Input> =
        walk.filter_map(|entry| entry.map_or_else(|error| Some(unwalkable(error)), |entry| draft(&entry))).collect();
    if found.is_empty() {
        return vec![Input { path: shown(folder), source: Err(InputFault::NoDrafts), is_walked: false }];
    }
    found
}

fn draft(entry: &DirEntry) -> Option<Input> {
    let path = entry.path();
    let kind = entry.file_type()?;
    let is_file = kind.is_file() || (kind.is_symlink() && !path.is_dir());
    (is_file && has_draft_name(path) && !is_foreign(path)).then(|| Input { is_walked: true, ..Input::named(path) })
}

fn has_draft_name(path: &Path) -> bool {
    let extension = path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase);
    let is_lock = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("~$"));
    !is_lock && extension.is_some_and(|extension| EXTENSIONS.contains(&extension.as_str()))
}

/// Part of a folder that could not be walked: said in the result, since a draft may be in it.
fn unwalkable(error: ignore::Error) -> Input {
    let path = path_of(&error).map_or_else(String::new, shown);
    let cause = error.into_io_error().map_or(InputFault::Missing, InputFault::from);
    Input { path, source: Err(cause), is_walked: false }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } => path_of(err),
        _ => None,
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
