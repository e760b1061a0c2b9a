//! Writes what was found back into a copy of a Word document, as comments at their places.
//!
//! Nothing is parsed and written anew: strings are put into the text of the few parts that change, and the other parts
//! are copied as they are packed. So the copy differs from the draft in its comments and in nothing else.

mod comment;
mod edit;
mod links;
mod marks;
mod own;
mod remark;

use crate::{
    MAX_BYTES,
    error::ReadError,
    formats::{
        Format,
        docx::{self, Place, opc},
        office::{Changes, Package},
    },
};
use comment::Comments;
use remark::Remark;
use verslagtoets_core::{Lang, result::FileResult};

/// Who the comments are by. Those of this author are replaced; all others stay.
const AUTHOR: &str = "Verslagtoets";

/// A copy of a Word document with one comment for each open finding of its result.
///
/// A comment hangs on the paragraph that the finding names: for something absent that is the heading under which a
/// reader would look, and for the draft as a whole the first paragraph. Comments of an earlier run are replaced.
/// `lang` is the language of the result: its words are taken over, and the few beside them are said in it.
///
/// # Errors
/// When the bytes are no Word document that can be read.
pub fn annotate(bytes: &[u8], result: &FileResult, lang: Lang) -> Result<Vec<u8>, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge { megabytes: MAX_BYTES >> 20 });
    }
    if Format::detect(bytes, None)? != Format::Docx {
        return Err(ReadError::NotWord);
    }
    let mut package = Package::open(bytes)?;
    let name = opc::text_part(&mut package)?.ok_or(ReadError::NotWord)?;
    let original = package.text(&name)?.ok_or(ReadError::Damaged)?;
    let part = links::comments(&mut package, &name)?;
    let comments = match package.text(&part.name)? {
        Some(text) => Comments::read(&text)?,
        None => Comments::new(edit::is_strict(&original)),
    };
    let text = own::cut_marks(&original, comments.own())?;
    let places = docx::places(&text)?;
    let remarks = if places.is_empty() { Vec::new() } else { remark::remarks(result, lang) };
    let ids = comments.free_ids(&marks::ids(&text)?);
    let numbered: Vec<(u32, Remark)> = ids.zip(remarks).collect();
    if numbered.is_empty() && comments.own().is_empty() {
        return Ok(bytes.to_vec());
    }
    let hung: Vec<(u32, Place)> =
        numbered.iter().filter_map(|(id, remark)| Some((*id, place(remark, &places)?))).collect();
    let mut changes = Changes::default();
    changes.set(&name, edit::as_utf8(marks::hang(&text, &hung)?));
    changes.set(&part.name, edit::as_utf8(comments.with(&numbered, lang)?));
    links::link(&mut package, &name, &part, &mut changes)?;
    package.rewrite(changes)
}

/// Where a remark hangs. Footnotes are numbered after the text and stand in a part of their own: what is said of one
/// hangs on the last paragraph.
fn place(remark: &Remark, places: &[Place]) -> Option<Place> {
    let index = remark.paragraph.saturating_sub(1) as usize;
    places.get(index).or(places.last()).copied()
}
