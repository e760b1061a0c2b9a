//! Where the result goes: the screen, or a file that is whole or not there at all.

use crate::fault::Fault;
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

/// The files that a run writes.
pub(crate) struct Outputs(Vec<PathBuf>);

impl Outputs {
    /// The files of these names. One that is not there yet is no draft.
    pub(crate) fn new<'a>(files: impl Iterator<Item = &'a Path>) -> Self {
        Self(files.filter_map(|file| fs::canonicalize(file).ok()).collect())
    }

    /// Whether a file is one of them, also by another name or through a link.
    pub(crate) fn contain(&self, file: &Path) -> bool {
        !self.0.is_empty() && fs::canonicalize(file).is_ok_and(|file| self.0.contains(&file))
    }
}

/// Writes a text to a file, or to the screen.
///
/// # Errors
/// When it cannot be written. A reader of the screen that has seen enough (`| head`) is no error.
pub(crate) fn write(text: &str, file: Option<&Path>) -> Result<(), Fault> {
    match file {
        Some(path) => write_file(plain(text).as_bytes(), path),
        None => show(|screen| screen.write_all(text.as_bytes())),
    }
}

/// A text without the styles that only a screen has.
pub(crate) fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

/// Writes bytes to a file.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write_file(bytes: &[u8], path: &Path) -> Result<(), Fault> {
    fill(path, |file| file.write_all(bytes))
}

/// Writes a content to a file.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn fill(path: &Path, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Fault> {
    let written = if is_device(path) {
        OpenOptions::new().write(true).open(path).and_then(|mut file| content(&mut file))
    } else {
        replace(path, content)
    };
    written.map_err(|cause| fault(path, cause))
}

/// Adds a content to the end of a file.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn append(path: &Path, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Fault> {
    let written = OpenOptions::new().append(true).create(true).open(path);
    written.and_then(|mut file| content(&mut file)).map_err(|cause| fault(path, cause))
}

/// Writes bytes to the screen as they are.
///
/// # Errors
/// When they cannot be written.
pub(crate) fn write_bytes(bytes: &[u8]) -> Result<(), Fault> {
    stream(io::stdout().lock(), |screen| screen.write_all(bytes))
}

/// Writes a content to the screen, without styles where it is none.
///
/// # Errors
/// When it cannot be written. A reader of the screen that has seen enough (`| head`) is no error.
pub(crate) fn show(content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Fault> {
    stream(anstream::stdout().lock(), content)
}

fn stream(mut screen: impl Write, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Fault> {
    match content(&mut screen).and_then(|()| screen.flush()) {
        Err(cause) if cause.kind() != io::ErrorKind::BrokenPipe => Err(Fault::Output { path: None, cause }),
        _ => Ok(()),
    }
}

fn fault(path: &Path, cause: io::Error) -> Fault {
    Fault::Output { path: Some(path.to_string_lossy().into_owned()), cause }
}

/// Writes beside the target and renames: who reads the target sees the old content or the new one, never half of it.
fn replace(path: &Path, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = new_file(folder)?;
    content(&mut beside)?;
    beside.as_file().sync_all()?;
    beside.persist(path)?;
    Ok(())
}

/// A file that others may read as far as the user's mask allows, like any file that a program makes.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".verslagtoets-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // The error names the file beside the target, of which the user knows nothing.
    builder.tempfile_in(folder).map_err(|error| error.kind().into())
}

/// Something like `/dev/null`, which must be written to and not replaced.
pub(crate) fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|target| !target.is_file() && !target.is_dir())
}
