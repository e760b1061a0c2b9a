//! `verslagtoets.toml`: found upwards from each draft, up to the root of a repository.

mod load;
mod show;
mod text;

pub(crate) use load::{ConfigFault, Loaded};
pub(crate) use show::run;

use crate::fault::Fault;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Name of the file.
const NAME: &str = "verslagtoets.toml";

/// The settings for the drafts of a run; each file is read once.
#[derive(Default)]
pub(crate) struct Configs {
    /// The file that holds for every draft, where one was given.
    given: Option<Arc<Loaded>>,
    found: BTreeMap<PathBuf, Arc<Loaded>>,
}

impl Configs {
    /// The settings of a run: those of one file, or of what is found near each draft.
    ///
    /// # Errors
    /// When the given file cannot be used.
    pub(crate) fn new(given: Option<&Path>) -> Result<Self, Fault> {
        let given = given.map(load::load).transpose()?;
        Ok(Self { given: given.map(Arc::new), found: BTreeMap::new() })
    }

    /// The settings for a draft, or for standard input as for a draft in the current folder.
    ///
    /// # Errors
    /// When the file that holds for it cannot be used.
    pub(crate) fn of(&mut self, draft: &Path) -> Result<Arc<Loaded>, Fault> {
        if let Some(given) = &self.given {
            return Ok(Arc::clone(given));
        }
        let Some(path) = nearest(draft) else { return Ok(Arc::default()) };
        if let Some(loaded) = self.found.get(&path) {
            return Ok(Arc::clone(loaded));
        }
        let loaded = Arc::new(load::load(&path)?);
        self.found.insert(path, Arc::clone(&loaded));
        Ok(loaded)
    }
}

/// The nearest file at or above the folder of a draft. What lies above a repository is not about its drafts.
pub(crate) fn nearest(draft: &Path) -> Option<PathBuf> {
    let draft = std::path::absolute(draft).ok()?;
    for folder in draft.ancestors().skip(usize::from(!draft.is_dir())) {
        let path = folder.join(NAME);
        if path.is_file() {
            return Some(path);
        }
        if folder.join(".git").exists() {
            return None;
        }
    }
    None
}
