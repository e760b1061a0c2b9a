//! Word documents (`.docx`, `.docm`, `.dotx`).

mod body;
mod fields;
mod numbering;
pub(crate) mod opc;
mod places;
mod properties;
mod styles;
mod symbol;
mod table;

use super::office::Package;
use crate::{draft::Draft, error::ReadError};
use body::Body;
use numbering::Numbering;
use opc::Relationship;
use styles::Styles;

pub(crate) use places::Place;

/// Whether the package is a Word document.
pub(super) fn is_likely(package: &mut Package<'_>) -> Result<bool, ReadError> {
    opc::text_part(package).map(|part| part.is_some())
}

/// Reads a Word document.
pub(super) fn read(bytes: &[u8]) -> Result<Draft, ReadError> {
    let mut package = Package::open(bytes)?;
    let name = opc::text_part(&mut package)?.ok_or(ReadError::OtherPackage)?;
    let links = opc::relationships(&mut package, &name)?;
    let text = package.text(&name)?.ok_or(ReadError::Damaged)?;
    let styles =
        linked(&mut package, &links, "styles")?.map_or_else(|| Ok(Styles::default()), |part| Styles::read(&part))?;
    let numbering = linked(&mut package, &links, "numbering")?
        .map_or_else(|| Ok(Numbering::default()), |part| Numbering::read(&part))?;
    let mut body = Body::new(&styles, &numbering);
    body.read(&text)?;
    for kind in ["footnotes", "endnotes"] {
        if let Some(part) = linked(&mut package, &links, kind)? {
            body.read(&part)?;
        }
    }
    let draft = body.finish().finish();
    Ok(draft)
}

/// Where the paragraphs of the main part stand in it, in the order of the numbers that the reader gives them.
pub(crate) fn places(text: &str) -> Result<Vec<Place>, ReadError> {
    let (styles, numbering) = (Styles::default(), Numbering::default());
    let mut body = Body::new(&styles, &numbering);
    body.read(text)?;
    Ok(body.into_places().into_vec())
}

/// The part that the text links to as `kind`.
fn linked(package: &mut Package<'_>, links: &[Relationship], kind: &str) -> Result<Option<String>, ReadError> {
    match links.iter().find(|link| link.kind == kind) {
        Some(link) => package.text(&link.target),
        None => Ok(None),
    }
}
