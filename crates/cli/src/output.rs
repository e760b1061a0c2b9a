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
    let Some(path) = file else {
        return to_screen(text).map_err(|cause| Fault::Output { path: None, cause });
    };
    let plain = anstream::adapter::strip_str(text).to_string();
    write_file(plain.as_bytes(), path)
}

/// Writes bytes to a file.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write_file(bytes: &[u8], path: &Path) -> Result<(), Fault> {
    let written = if is_device(path) { fs::write(path, bytes) } else { replace(path, bytes) };
    written.map_err(|cause| Fault::Output { path: Some(path.to_string_lossy().into_owned()), cause })
}

/// Adds a text to the end of a file.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn append(text: &str, path: &Path) -> Result<(), Fault> {
    let written = OpenOptions::new().append(true).create(true).open(path);
    let written = written.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|cause| Fault::Output { path: Some(path.to_string_lossy().into_owned()), cause })
}

/// Writes bytes to the screen as they are.
///
/// # Errors
/// When they cannot be written.
pub(crate) fn write_bytes(bytes: &[u8]) -> Result<(), Fault> {
    stream(io::stdout().lock(), bytes).map_err(|cause| Fault::Output { path: None, cause })
}

fn to_screen(text: &str) -> io::Result<()> {
    stream(anstream::stdout().lock(), text.as_bytes())
}

/// Writes to a stream.
fn stream(mut screen: impl Write, bytes: &[u8]) -> io::Result<()> {
    match screen.write_all(bytes).and_then(|()| screen.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Writes beside the target and renames: who reads the target sees the old content or the new one, never half of it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = new_file(folder)?;
    beside.write_all(bytes)?;
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
