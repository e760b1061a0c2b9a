//! Telling data from text.

/// Whether the bytes are JSON: a group of keys, or whatever has the name of it.
pub(in crate::formats) fn is_json(bytes: &[u8], extension: Option<&str>) -> bool {
    let inside = bytes.trim_ascii_start().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    extension == Some("json") || inside.is_some_and(|inside| matches!(inside.first(), Some(b'"' | b'}')))
}

/// Whether the bytes are YAML: by their name, or because their first key is the version tag of a report.
#[cfg(feature = "yaml")]
pub(in crate::formats) fn is_yaml(bytes: &[u8], extension: Option<&str>) -> bool {
    let is_prelude = |line: &&[u8]| line.is_empty() || line.starts_with(b"#") || line.starts_with(b"---");
    let first = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).find(|line| !is_prelude(line));
    let value = first.and_then(|line| line.strip_prefix(b"format:")).map(<[u8]>::trim_ascii_start);
    let is_tag = |value: &[u8]| {
        let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
        value.starts_with(b"verslagtoets/report")
    };
    matches!(extension, Some("yaml" | "yml")) || value.is_some_and(is_tag)
}
