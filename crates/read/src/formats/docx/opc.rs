//! What the parts of an Office package are and how they are linked (ECMA-376 part 2).

use crate::{
    error::ReadError,
    formats::office::{Element, Namespace, Package, Token, Xml},
};

/// Content types of a main part that is a text: document or template, with or without macros.
const TEXT_TYPES: [&str; 4] = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroenabled.main+xml",
    "application/vnd.ms-word.template.macroenabledtemplate.main+xml",
];

/// A link from one part to another.
pub(crate) struct Relationship {
    /// Last step of its type, such as "styles".
    pub(crate) kind: String,
    /// Name of the part it leads to.
    pub(crate) target: String,
}

/// Name of the part with the text; `None` where the package is no text document.
pub(crate) fn text_part(package: &mut Package<'_>) -> Result<Option<String>, ReadError> {
    let mut links = relationships(package, "")?.into_iter();
    let Some(main) = links.find(|link| link.kind == "officeDocument") else { return Ok(None) };
    let Some(list) = package.text("[Content_Types].xml")? else { return Ok(None) };
    let kind = content_type(&list, &main.target)?.unwrap_or_default().to_ascii_lowercase();
    Ok(TEXT_TYPES.contains(&kind.as_str()).then_some(main.target))
}

/// Name of the part with the links from a part.
pub(crate) fn relationships_part(part: &str) -> String {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{file}.rels")
}

/// The folder that a part lies in.
pub(crate) fn folder(part: &str) -> &str {
    part.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Links from a part, or from the package itself where the name is empty; links to outside the package are left out.
pub(crate) fn relationships(package: &mut Package<'_>, part: &str) -> Result<Vec<Relationship>, ReadError> {
    let folder = folder(part);
    let Some(list) = package.text(&relationships_part(part))? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(&list);
    let mut links = Vec::new();
    while let Some(token) = xml.next()? {
        if let Token::Open(element) = token
            && element.name() == (Namespace::Relationships, "Relationship")
        {
            links.extend(relationship(&element, folder));
        }
    }
    Ok(links)
}

fn relationship(element: &Element<'_>, folder: &str) -> Option<Relationship> {
    let outside = element.attribute(Namespace::Without, "TargetMode").is_some_and(|mode| mode == "External");
    let kind = element.attribute(Namespace::Without, "Type")?;
    let target = element.attribute(Namespace::Without, "Target")?;
    (!outside).then(|| Relationship {
        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
        target: absolute(folder, &target),
    })
}

/// A target as seen from a folder of the package: "../x.xml" and "/x.xml" are both allowed.
fn absolute(folder: &str, target: &str) -> String {
    let start = if target.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = Vec::new();
    for step in start.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The content type of a part: its own, else that of its extension.
pub(crate) fn content_type(list: &str, part: &str) -> Result<Option<String>, ReadError> {
    let mut xml = Xml::new(list);
    let mut found = None;
    let extension = part.rsplit_once('.').map_or("", |(_, extension)| extension);
    while let Some(token) = xml.next()? {
        let Token::Open(element) = token else { continue };
        let value = |name| element.attribute(Namespace::Without, name);
        match element.name() {
            (Namespace::ContentTypes, "Override")
                if value("PartName").is_some_and(|name| name.trim_start_matches('/').eq_ignore_ascii_case(part)) =>
            {
                return Ok(value("ContentType").map(Into::into));
            }
            (Namespace::ContentTypes, "Default")
                if value("Extension").is_some_and(|name| name.eq_ignore_ascii_case(extension)) =>
            {
                found = value("ContentType").map(Into::into);
            }
            _ => {}
        }
    }
    Ok(found)
}
