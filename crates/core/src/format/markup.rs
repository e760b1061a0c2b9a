//! Escaping for XML and HTML.

use crate::safe::visible;

/// Text of a draft that can stand in an element or between the quotes of an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for char in visible(text).chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // XML 1.0, clause 2.2, has no room for these, not even as a reference.
            '\u{FFFE}' | '\u{FFFF}' => escaped.push('\u{FFFD}'),
            _ => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_that_a_parser_would_act_on() {
        assert_eq!(escaped("a\"><script>'&\u{FFFF}\u{202E}\0"), "a&quot;&gt;&lt;script&gt;&#39;&amp;\u{FFFD}⟨U+202E⟩␀");
    }
}
