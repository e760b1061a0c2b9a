//! JSON that a terminal can show as it is.

mod list;

pub(crate) use list::{Filled, List};

use crate::fault::Fault;
use serde::Serialize;
use std::fmt::Write as _;
use verslagtoets_core::safe::is_steering;

/// A value as indented JSON with a final line feed. What would steer a terminal is escaped, which is the same to a
/// parser: JSON itself only escapes the first 32 characters.
pub(crate) fn pretty(value: &impl Serialize) -> Result<String, Fault> {
    let json =
        serde_json::to_string_pretty(value).map_err(|error| Fault::Output { path: None, cause: error.into() })?;
    if !json.contains(is_hidden) {
        return Ok(json + "\n");
    }
    let mut escaped = String::with_capacity(json.len() + 64);
    for char in json.chars() {
        if is_hidden(char) {
            for unit in char.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(char);
        }
    }
    escaped.push('\n');
    Ok(escaped)
}

/// The only control character that JSON itself writes is the line feed between its parts.
fn is_hidden(char: char) -> bool {
    char != '\n' && is_steering(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_without_changing_the_value() {
        let value = "a\u{1B}[0m\u{9B}\u{202E}\u{E0041}é";
        let json = pretty(&value).unwrap_or_default();
        assert_eq!(json, "\"a\\u001b[0m\\u009b\\u202e\\udb40\\udc41é\"\n");
        assert_eq!(serde_json::from_str::<String>(&json).ok().as_deref(), Some(value));
    }
}
