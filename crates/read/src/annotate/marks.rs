//! The marks in the text that say where a comment hangs.

use super::edit::{self, Edit};
use crate::{
    error::ReadError,
    formats::{
        docx::Place,
        office::{Namespace, Token, Xml},
    },
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

/// The ids of the comments that a part holds or points to.
pub(super) fn ids(text: &str) -> Result<BTreeSet<u32>, ReadError> {
    let mut xml = Xml::new(text);
    let mut ids = BTreeSet::new();
    while let Some(token) = xml.next()? {
        if let Token::Open(element) = token
            && let (Namespace::Word, "comment" | "commentRangeStart" | "commentRangeEnd" | "commentReference") =
                element.name()
        {
            ids.extend(element.number::<u32>(Namespace::Word, "id"));
        }
    }
    Ok(ids)
}

/// The text with the marks of comments on whole paragraphs.
pub(super) fn hang(text: &str, comments: &[(u32, Place)]) -> Result<String, ReadError> {
    let mut by_place: BTreeMap<usize, (Place, Vec<u32>)> = BTreeMap::new();
    for (id, place) in comments {
        by_place.entry(place.tag).or_insert((*place, Vec::new())).1.push(*id);
    }
    let mut edits = Vec::new();
    for (place, ids) in by_place.into_values() {
        let name = edit::name(text, place.tag)?;
        let (starts, ends) = marks(&ids, edit::word_prefix(name, text));
        if place.tag == place.end {
            edits.push(edit::insert_before_end(text, name, place.tag, place.end, starts + &ends)?);
        } else {
            edits.push(Edit::insert(place.start, starts));
            edits.push(edit::insert_before_end(text, name, place.tag, place.end, ends)?);
        }
    }
    edit::apply(text, edits)
}

/// The marks before the content of a paragraph and those after it.
fn marks(ids: &[u32], (prefix, declaration): (&str, String)) -> (String, String) {
    let (mut starts, mut ends) = (String::new(), String::new());
    for id in ids {
        let _ = write!(starts, "<{prefix}:commentRangeStart{declaration} {prefix}:id=\"{id}\"/>");
        let _ = write!(
            ends,
            "<{prefix}:commentRangeEnd{declaration} {prefix}:id=\"{id}\"/>\
             <{prefix}:r{declaration}><{prefix}:commentReference {prefix}:id=\"{id}\"/></{prefix}:r>"
        );
    }
    (starts, ends)
}
