//! What the package says of its comments: which part they are, its type and the link from the text to it.

use super::edit;
use crate::{
    error::ReadError,
    formats::{
        docx::opc,
        office::{Changes, Namespace, Package, Token, Xml},
    },
};

const CONTENT_TYPES: &str = "[Content_Types].xml";
const COMMENTS_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const TRANSITIONAL_LINK: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const STRICT_LINK: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
const NO_LINKS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

/// The part with the comments.
pub(super) struct Part {
    pub(super) name: String,
    /// Whether the text links to it already.
    is_linked: bool,
}

/// The part that the text links to for its comments, else a new one beside it.
pub(super) fn comments(package: &mut Package<'_>, text: &str) -> Result<Part, ReadError> {
    let links = opc::relationships(package, text)?;
    if let Some(link) = links.into_iter().find(|link| link.kind == "comments") {
        return Ok(Part { name: link.target, is_linked: true });
    }
    let folder = opc::folder(text);
    let slash = if folder.is_empty() { "" } else { "/" };
    let names = core::iter::once(String::new()).chain((2..).map(|number: u32| number.to_string()));
    let mut names = names.map(|number| format!("{folder}{slash}comments{number}.xml"));
    let name = names.find(|name| !package.contains(name)).ok_or(ReadError::Damaged)?;
    Ok(Part { name, is_linked: false })
}

/// Says in the package what the part is and links the text to it, where it does not already.
pub(super) fn link(package: &mut Package<'_>, text: &str, part: &Part, changes: &mut Changes) -> Result<(), ReadError> {
    let list = package.text(CONTENT_TYPES)?.ok_or(ReadError::Damaged)?;
    if opc::content_type(&list, &part.name)?.is_none_or(|kind| !kind.eq_ignore_ascii_case(COMMENTS_TYPE)) {
        let typed = edit::append(&list, |root| {
            let name = beside(root, "Override");
            let part = edit::escape(&part.name);
            format!("<{name} PartName=\"/{part}\" ContentType=\"{COMMENTS_TYPE}\"/>")
        })?;
        changes.set(CONTENT_TYPES, edit::as_utf8(typed));
    }
    if part.is_linked {
        return Ok(());
    }
    let list_name = opc::relationships_part(text);
    let list = package.text(&list_name)?.unwrap_or_else(|| NO_LINKS.to_owned());
    let id = free_id(&list)?;
    let kind = if list.contains("http://purl.oclc.org/ooxml/") { STRICT_LINK } else { TRANSITIONAL_LINK };
    let linked = edit::append(&list, |root| {
        let name = beside(root, "Relationship");
        let target = edit::escape(part.name.rsplit('/').next().unwrap_or_default());
        format!("<{name} Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
    })?;
    changes.set(&list_name, edit::as_utf8(linked));
    Ok(())
}

/// The name of an element in the namespace of `root`, with its prefix.
fn beside(root: &str, name: &str) -> String {
    root.split_once(':').map_or_else(|| name.to_owned(), |(prefix, _)| format!("{prefix}:{name}"))
}

/// An id that no link has.
fn free_id(list: &str) -> Result<String, ReadError> {
    let mut xml = Xml::new(list);
    let mut taken = Vec::new();
    while let Some(token) = xml.next()? {
        if let Token::Open(element) = token {
            taken.extend(element.attribute(Namespace::Without, "Id").map(String::from));
        }
    }
    let mut ids = (1..).map(|number: u32| format!("rIdVerslagtoets{number}"));
    ids.find(|id| !taken.contains(id)).ok_or(ReadError::Damaged)
}
