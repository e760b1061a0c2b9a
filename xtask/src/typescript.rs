//! TypeScript types from JSON Schema: as much of it as the published shapes use.

use serde_json::{Map, Value};
use std::fmt::Write as _;

/// A module that exports a type for every named schema.
pub(crate) fn module<'a>(schemas: impl IntoIterator<Item = (&'a str, &'a Value)>) -> String {
    let mut text = "// Made from the Rust types by `cargo xtask gen`; do not edit.\n".to_owned();
    for (name, schema) in schemas {
        text.push('\n');
        comment(&mut text, schema, "");
        // Writing to a string cannot fail.
        let _ = match only_properties(schema) {
            Some(properties) => writeln!(text, "export interface {name} {}", object(schema, properties, "")),
            None => writeln!(text, "export type {name} = {};", of(schema, "")),
        };
    }
    text
}

/// The properties of a schema that says nothing else.
fn only_properties(schema: &Value) -> Option<&Map<String, Value>> {
    let is_more = schema.get("oneOf").is_some() || schema.get("anyOf").is_some();
    schema.get("properties").and_then(Value::as_object).filter(|_| !is_more)
}

fn comment(text: &mut String, schema: &Value, indent: &str) {
    let Some(description) = schema.get("description").and_then(Value::as_str) else { return };
    // A name in brackets is a link of Rust's documentation.
    let description = description.replace("[`", "`").replace("`]", "`");
    let _ = if description.contains('\n') {
        let lines = description.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
        writeln!(text, "{indent}/**\n{}{indent} */", lines.collect::<String>())
    } else {
        writeln!(text, "{indent}/** {description} */")
    };
}

/// The type of a schema.
fn of(schema: &Value, indent: &str) -> String {
    // What JSON Schema cannot say.
    if let Some(words) = schema.get("tsType").and_then(Value::as_str) {
        return words.to_owned();
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return name.rsplit('/').next().unwrap_or(name).to_owned();
    }
    if let Some(value) = schema.get("const") {
        return value.to_string();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return union(values.iter().map(ToString::to_string));
    }
    let choices = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array);
    let choices = choices.map(|choices| union(choices.iter().map(|choice| of(choice, indent))));
    let properties = schema.get("properties").and_then(Value::as_object);
    let properties = properties.map(|properties| object(schema, properties, indent));
    match (properties, choices) {
        (Some(properties), Some(choices)) => format!("{properties} & ({choices})"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => simple(schema, indent),
    }
}

fn simple(schema: &Value, indent: &str) -> String {
    let of_name = |name: &str| match name {
        "integer" | "number" => "number".to_owned(),
        "array" => match schema.get("items").map(|items| of(items, indent)) {
            Some(item) if item.contains([' ', '|']) => format!("({item})[]"),
            Some(item) => format!("{item}[]"),
            None => "unknown[]".to_owned(),
        },
        "string" | "boolean" | "null" => name.to_owned(),
        _ => "unknown".to_owned(),
    };
    match schema.get("type") {
        Some(Value::String(name)) => of_name(name),
        Some(Value::Array(names)) => union(names.iter().filter_map(Value::as_str).map(of_name)),
        _ => "unknown".to_owned(),
    }
}

fn object(schema: &Value, properties: &Map<String, Value>, indent: &str) -> String {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let inner = format!("{indent}  ");
    let mut text = "{\n".to_owned();
    for (name, property) in properties {
        comment(&mut text, property, &inner);
        let optional = if required.contains(&name.as_str()) { "" } else { "?" };
        let _ = writeln!(text, "{inner}{name}{optional}: {};", of(property, &inner));
    }
    let _ = write!(text, "{indent}}}");
    text
}

fn union(types: impl Iterator<Item = String>) -> String {
    let mut types: Vec<String> = types.collect();
    types.dedup();
    types.join(" | ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn types_of_schemas() {
        let place = json!({"type": "object", "description": "A [`Place`].", "required": ["a"], "properties": {
            "a": {"$ref": "#/$defs/Kind"}, "b": {"type": ["integer", "null"]},
            "c": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/Place"}, {"type": "null"}]}}}});
        let kind = json!({"oneOf": [{"const": "x"}, {"enum": ["y", "z"]}]});
        let expected = "// Made from the Rust types by `cargo xtask gen`; do not edit.\n\n/** A `Place`. */\nexport \
            interface Place {\n  a: Kind;\n  b?: number | null;\n  c?: (Place | null)[];\n}\n\nexport type Kind = \
            \"x\" | \"y\" | \"z\";\n";
        assert_eq!(super::module([("Place", &place), ("Kind", &kind)]), expected);
    }
}
