//! Data as YAML in block style: what people write, and not the JSON that YAML takes as well.

use serde_json::Value;

/// Writes a value.
#[must_use]
pub fn write(value: &Value) -> String {
    let mut text = String::new();
    children(value, 0, &mut text);
    text
}

/// The entries of a list or group, each on lines of its own.
fn children(value: &Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                *text += &format!("{indent}{key}:");
                child(value, depth, text);
            }
        }
        Value::Array(values) => {
            for value in values {
                *text += &format!("{indent}-");
                child(value, depth, text);
            }
        }
        _ => unreachable!("scalars stand on the line of their key"),
    }
}

fn child(value: &Value, depth: usize, text: &mut String) {
    let is_empty =
        value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(serde_json::Map::is_empty);
    if is_empty || !(value.is_array() || value.is_object()) {
        // An empty list, an empty group and a scalar are written in JSON as in YAML.
        *text += &format!(" {value}\n");
    } else {
        *text += "\n";
        children(value, depth + 1, text);
    }
}
