//! Why a file could not be written, in words of the user and not of the system.

use std::{io, path::Path};
use verslagtoets_core::{Message, Words};

/// The cause and what to do.
pub(super) fn message(path: &str, error: &io::Error) -> Message {
    let folder = Path::new(path).parent().map(|folder| folder.to_string_lossy().into_owned());
    let words = match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => &NO_FOLDER,
        io::ErrorKind::PermissionDenied => &FORBIDDEN,
        io::ErrorKind::IsADirectory => &FOLDER,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => &FULL,
        io::ErrorKind::ReadOnlyFilesystem => &READ_ONLY,
        _ => &REFUSED,
    };
    Message::new(words).with("path", path).with("folder", folder.unwrap_or_default()).with("cause", error.to_string())
}

const NO_FOLDER: Words = Words {
    nl: "{path} kan niet worden geschreven: er is geen map {folder}. Maak de map eerst, of kies een andere.",
    en: "{path} cannot be written: there is no folder {folder}. Make the folder first, or choose another.",
};
const FORBIDDEN: Words = Words {
    nl: "{path} kan niet worden geschreven: u hebt daar geen schrijfrechten. Kies een andere map.",
    en: "{path} cannot be written: you have no permission to write there. Choose another folder.",
};
const FOLDER: Words = Words {
    nl: "{path} kan niet worden geschreven: dit is een map. Geef de naam van een bestand.",
    en: "{path} cannot be written: this is a folder. Give the name of a file.",
};
const FULL: Words = Words {
    nl: "{path} kan niet worden geschreven: de schijf is vol. Maak ruimte, of kies een andere schijf.",
    en: "{path} cannot be written: the disk is full. Make room, or choose another disk.",
};
const READ_ONLY: Words = Words {
    nl: "{path} kan niet worden geschreven: deze schijf is alleen-lezen. Kies een andere map.",
    en: "{path} cannot be written: this disk can only be read. Choose another folder.",
};
const REFUSED: Words = Words {
    nl: "{path} kan niet worden geschreven: {cause}. Kies een andere map of naam.",
    en: "{path} cannot be written: {cause}. Choose another folder or name.",
};
