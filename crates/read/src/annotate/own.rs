//! Takes out what an earlier run put in.

use super::{
    AUTHOR,
    edit::{self, Edit},
};
use crate::{
    error::ReadError,
    formats::office::{Element, Namespace, Token, Xml},
};
use std::{collections::BTreeSet, ops::Range};

/// The list of comments without those of Verslagtoets, and their ids.
pub(super) fn cut_comments(text: &str) -> Result<(String, BTreeSet<u32>), ReadError> {
    let mut xml = Xml::new(text);
    let mut ids = BTreeSet::new();
    let mut edits = Vec::new();
    while let Some(token) = xml.next()? {
        let Token::Open(element) = token else { continue };
        let is_own = element.name() == (Namespace::Word, "comment")
            && element.attribute(Namespace::Word, "author").is_some_and(|author| author == AUTHOR);
        if is_own {
            ids.extend(id(&element));
            edits.push(Edit::cut(pass(&mut xml, text)?));
        }
    }
    Ok((edit::apply(text, edits)?, ids))
}

/// A run, and what it holds.
struct Run {
    start: usize,
    depth: usize,
    /// Marks of own comments in it.
    own: Vec<Range<usize>>,
    /// It holds something else, too.
    other: bool,
}

/// The text without the marks of the comments with these ids.
pub(super) fn cut_marks(text: &str, ids: &BTreeSet<u32>) -> Result<String, ReadError> {
    if ids.is_empty() {
        return Ok(text.to_owned());
    }
    let mut xml = Xml::new(text);
    let mut runs: Vec<Run> = Vec::new();
    let mut cuts: Vec<Range<usize>> = Vec::new();
    while let Some(token) = xml.next()? {
        let Token::Open(element) = token else {
            if let Some(run) = runs.pop_if(|run| xml.depth() < run.depth) {
                cuts.extend(run.cuts(xml.offset()));
            }
            continue;
        };
        let is_own = id(&element).is_some_and(|id| ids.contains(&id));
        match element.name() {
            (Namespace::Word, "commentRangeStart" | "commentRangeEnd") if is_own => cuts.push(pass(&mut xml, text)?),
            (Namespace::Word, "commentReference") if is_own => {
                let mark = pass(&mut xml, text)?;
                match runs.last_mut() {
                    Some(run) => run.own.push(mark),
                    None => cuts.push(mark),
                }
            }
            (Namespace::Word, "rPr") => xml.skip()?,
            (Namespace::Word, "r") => {
                note_other(&mut runs);
                let start = edit::tag_start(text, xml.offset())?;
                runs.push(Run { start, depth: xml.depth(), own: Vec::new(), other: false });
            }
            _ => note_other(&mut runs),
        }
    }
    edit::apply(text, cuts.into_iter().map(Edit::cut).collect())
}

impl Run {
    /// What to cut of a run that ends at `end`: all of it where it holds nothing but own marks.
    fn cuts(self, end: usize) -> Vec<Range<usize>> {
        match (self.own.is_empty(), self.other) {
            (false, false) => core::iter::once(self.start..end).collect(),
            _ => self.own,
        }
    }
}

fn note_other(runs: &mut [Run]) {
    if let Some(run) = runs.last_mut() {
        run.other = true;
    }
}

/// Passes over the element that opened last; says where it stands.
fn pass(xml: &mut Xml<'_>, text: &str) -> Result<Range<usize>, ReadError> {
    let start = edit::tag_start(text, xml.offset())?;
    xml.skip()?;
    Ok(start..xml.offset())
}

fn id(element: &Element<'_>) -> Option<u32> {
    element.number(Namespace::Word, "id")
}
