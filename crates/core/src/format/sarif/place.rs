//! Places as SARIF writes them.

use super::{
    plain,
    shape::{ArtifactLocation, Location, LogicalLocation, PhysicalLocation, Properties, Region},
};
use crate::{location, result::FileResult, safe::visible};
use core::fmt::Write as _;

/// A place in a draft.
pub(super) fn location(index: usize, file: &FileResult, place: &location::Location) -> Location {
    let region = place.line.map(|start_line| Region {
        start_line,
        start_column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
    });
    Location {
        physical: PhysicalLocation { artifact_location: artifact(index, &file.path), region },
        logical: logical(place),
        message: place.quote.as_deref().map(plain),
        properties: place.paragraph.map(|paragraph| Properties { paragraph }),
    }
}

/// Where a draft is.
pub(super) fn artifact(index: usize, path: &str) -> ArtifactLocation {
    ArtifactLocation { uri: uri(path), index }
}

/// The heading path and, in a report as JSON, the value.
fn logical(place: &location::Location) -> Vec<LogicalLocation> {
    let headings = place.heading_path.last().map(|last| LogicalLocation {
        name: visible(last).into_owned(),
        fully_qualified_name: visible(&place.heading_path.join(" › ")).into_owned(),
        kind: "heading",
    });
    let value = place.pointer.as_ref().map(|pointer| LogicalLocation {
        name: visible(pointer.rsplit('/').next().unwrap_or_default()).into_owned(),
        fully_qualified_name: visible(pointer).into_owned(),
        kind: "value",
    });
    headings.into_iter().chain(value).collect()
}

/// A path as a reference (RFC 3986): relative paths stay relative to where the run took place (clause 3.4.3).
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let path = path.strip_prefix("./").unwrap_or(&path);
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        let pairs =
            [("./map/a b.md", "map/a%20b.md"), ("/tmp/é?.md", "file:///tmp/%C3%A9%3F.md"), ("a:b%.md", "a%3Ab%25.md")];
        for (path, reference) in pairs {
            assert_eq!(uri(path), reference);
        }
    }
}
