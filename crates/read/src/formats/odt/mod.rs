//! `OpenDocument` texts (`.odt`, `.ott`).

mod body;
mod lists;
mod styles;

use super::office::{Namespace, Package, Token, Xml};
use crate::{draft::Draft, error::ReadError};
use body::Body;
use lists::Lists;
use styles::{Opened, Styles};

/// Media types of a text and of a template for one.
const TYPES: [&str; 2] =
    ["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"];

/// Whether the package is an `OpenDocument` text.
pub(super) fn is_likely(package: &mut Package<'_>) -> Result<bool, ReadError> {
    Ok(package.text("mimetype")?.is_some_and(|kind| TYPES.contains(&kind.trim())))
}

/// Reads an `OpenDocument` text.
pub(super) fn read(bytes: &[u8]) -> Result<Draft, ReadError> {
    let mut package = Package::open(bytes)?;
    refuse_encrypted(&mut package)?;
    let content = package.text("content.xml")?.ok_or(ReadError::Damaged)?;
    let mut styles = Styles::default();
    let mut lists = Lists::default();
    // The automatic styles of styles.xml are for headers and footers, and their names clash with those of the text.
    if let Some(common) = package.text("styles.xml")? {
        read_styles(&common, "styles", &mut styles, &mut lists)?;
    }
    read_styles(&content, "automatic-styles", &mut styles, &mut lists)?;
    styles.resolve();
    let draft = Body::new(&styles, &lists).read(&content)?.finish();
    Ok(draft)
}

/// Reads the styles in one section of a part.
fn read_styles(part: &str, section: &str, styles: &mut Styles, lists: &mut Lists) -> Result<(), ReadError> {
    let mut xml = Xml::new(part);
    let mut depth = None;
    while let Some(token) = xml.next()? {
        let Token::Open(element) = token else {
            if depth.is_some_and(|depth| xml.depth() < depth) {
                break;
            }
            continue;
        };
        match element.name() {
            (Namespace::Office, name) if name == section => depth = Some(xml.depth()),
            (Namespace::Style, "style" | "default-style") if depth.is_some() => {
                let opened = Opened::new(&element);
                styles.read(&mut xml, &opened)?;
            }
            (Namespace::Text, "list-style") if depth.is_some() => {
                let name = element.attribute(Namespace::Style, "name").map(Into::into).unwrap_or_default();
                lists.read(&mut xml, name)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Protected documents are ordinary packages whose parts say nothing; the manifest tells.
fn refuse_encrypted(package: &mut Package<'_>) -> Result<(), ReadError> {
    if package.contains("encrypted-package") {
        return Err(ReadError::Encrypted);
    }
    let Some(manifest) = package.text("META-INF/manifest.xml")? else { return Ok(()) };
    let mut xml = Xml::new(&manifest);
    while let Some(token) = xml.next()? {
        if let Token::Open(element) = token
            && element.name() == (Namespace::Manifest, "encryption-data")
        {
            return Err(ReadError::Encrypted);
        }
    }
    Ok(())
}
