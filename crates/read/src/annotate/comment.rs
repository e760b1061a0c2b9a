//! The part with the comments themselves.

use super::{
    AUTHOR,
    edit::{self, escape},
    marks, own,
    remark::Remark,
};
use crate::error::ReadError;
use std::collections::BTreeSet;
use verslagtoets_core::{Lang, order};

/// Initials of the author.
const INITIALS: &str = "VT";

/// The comments of a document, without those of an earlier run.
pub(super) struct Comments {
    text: String,
    /// Ids of the comments that were taken out.
    own: BTreeSet<u32>,
    /// Ids of those that stay.
    kept: BTreeSet<u32>,
}

impl Comments {
    /// The comments in a part.
    pub(super) fn read(text: &str) -> Result<Self, ReadError> {
        let (text, own) = own::cut_comments(text)?;
        let kept = marks::ids(&text)?;
        Ok(Self { text, own, kept })
    }

    /// None yet.
    pub(super) fn new(strict: bool) -> Self {
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"{}\"></w:comments>",
            edit::word(strict)
        );
        Self { text, own: BTreeSet::new(), kept: BTreeSet::new() }
    }

    /// Ids of the comments of an earlier run.
    pub(super) const fn own(&self) -> &BTreeSet<u32> {
        &self.own
    }

    /// Ids that no comment has and that the text, which points to `pointed`, does not ask for.
    pub(super) fn free_ids(&self, pointed: &BTreeSet<u32>) -> impl Iterator<Item = u32> + use<> {
        let taken = order::set(self.kept.union(pointed).copied());
        (0..).filter(move |id| !taken.contains(id))
    }

    /// The part with the remarks as comments after those that stay.
    pub(super) fn with(&self, remarks: &[(u32, Remark)], lang: Lang) -> Result<String, ReadError> {
        edit::append(&self.text, |name| {
            let (prefix, declaration) = edit::word_prefix(name, &self.text);
            remarks.iter().map(|(id, remark)| comment(*id, remark, prefix, &declaration, lang)).collect()
        })
    }
}

fn comment(id: u32, remark: &Remark, w: &str, declaration: &str, lang: Lang) -> String {
    let lines: String = remark.lines.iter().enumerate().map(|(at, line)| paragraph(line, at == 0, w, lang)).collect();
    format!(
        "<{w}:comment{declaration} {w}:id=\"{id}\" {w}:author=\"{AUTHOR}\" {w}:initials=\"{INITIALS}\">{lines}</{w}:comment>"
    )
}

/// A paragraph of a comment; the first begins with the sign by which Word knows the comment and stands out in bold.
fn paragraph(line: &str, is_first: bool, w: &str, lang: Lang) -> String {
    let tongue = match lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    let (sign, bold) = if is_first {
        (format!("<{w}:r><{w}:annotationRef/></{w}:r>"), format!("<{w}:b/>"))
    } else {
        (String::new(), String::new())
    };
    format!(
        "<{w}:p>{sign}<{w}:r><{w}:rPr>{bold}<{w}:lang {w}:val=\"{tongue}\"/></{w}:rPr>\
         <{w}:t xml:space=\"preserve\">{}</{w}:t></{w}:r></{w}:p>",
        escape(line)
    )
}
