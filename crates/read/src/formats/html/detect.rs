//! Telling HTML from other texts.

/// Tags that a page, a fragment of one or a clipboard begins with.
const FIRST: &[&[u8]] = &[
    b"!doctype",
    b"html",
    b"head",
    b"body",
    b"meta",
    b"title",
    b"style",
    b"div",
    b"p",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"ul",
    b"ol",
    b"li",
    b"dl",
    b"table",
    b"main",
    b"article",
    b"section",
    b"header",
    b"b",
    b"strong",
    b"span",
    b"a",
    b"blockquote",
    b"details",
    b"img",
    b"center",
    b"font",
];

/// Bytes in which the first tags must stand.
const HEAD: usize = 4096;

/// Whether the bytes say of themselves that they are HTML.
pub(in crate::formats) fn is_certain(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    let after = clipboard_header(start) > 0 || first_tag(start, &[b"!doctype", b"html"]);
    after || (start.starts_with(b"<?xml") && tags(start).any(|tag| is_one_of(tag, &[b"html"])))
}

/// Whether the bytes look like HTML: they begin with a tag, or their name says so and there are tags.
pub(in crate::formats) fn is_likely(bytes: &[u8], named: bool) -> bool {
    first_tag(bytes.trim_ascii_start(), FIRST) || (named && tags(bytes).any(|tag| is_one_of(tag, FIRST)))
}

/// Length of the header that Windows puts before HTML on the clipboard; 0 where there is none.
pub(super) fn clipboard_header(bytes: &[u8]) -> usize {
    let is_header = bytes.starts_with(b"Version:") && contains(head(bytes), b"StartHTML:");
    if is_header { bytes.iter().position(|byte| *byte == b'<').unwrap_or_default() } else { 0 }
}

/// Whether the bytes begin with one of the tags, after comments.
fn first_tag(bytes: &[u8], names: &[&[u8]]) -> bool {
    let mut rest = bytes;
    while rest.starts_with(b"<!--") {
        let Some(end) = rest.windows(3).position(|window| window == b"-->") else { return false };
        rest = rest.get(end + 3..).unwrap_or_default().trim_ascii_start();
    }
    rest.strip_prefix(b"<").is_some_and(|tag| is_one_of(tag, names))
}

/// What stands after each `<` in the first bytes.
fn tags(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    head(bytes).split(|byte| *byte == b'<').skip(1)
}

/// Whether a tag without its `<` has one of the names.
fn is_one_of(tag: &[u8], names: &[&[u8]]) -> bool {
    names.iter().any(|name| {
        let matches = tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        matches && tag.get(name.len()).is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/'))
    })
}

fn head(bytes: &[u8]) -> &[u8] {
    bytes.get(..HEAD).unwrap_or(bytes)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
