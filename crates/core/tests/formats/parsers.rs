//! Readers of the outputs, as far as the tests need them.

use html5gum::{Token, Tokenizer};
use jsonschema::Validator;
use pulldown_cmark::{Event, Options, Parser};
use quick_xml::{Reader, events::Event as Xml};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// An output as JSON.
pub(crate) fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a value")
}

/// What the published schema of SARIF has against a log.
pub(crate) fn sarif_errors(log: &Value) -> Vec<String> {
    // A bracket in its pattern for languages is not escaped, which a strict reader of patterns refuses.
    let schema = include_str!("../schemas/sarif-schema-2.1.0.json").replace("{2}]?$", "{2}\\\\]?$");
    let schema: Value = serde_json::from_str(&schema).expect("a schema");
    let schema: Validator =
        jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema that can be used");
    schema.iter_errors(log).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// The elements of an XML document, each with its name and attributes, in document order.
pub(crate) fn xml(document: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = Reader::from_str(document);
    let mut elements = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Xml::Start(start) | Xml::Empty(start) => {
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.expect("an attribute");
                    let value = quick_xml::escape::unescape(&attribute.value).expect("known entities").into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                });
                elements.push((start.name().as_ref().to_owned(), attributes.collect()));
            }
            Xml::Eof => return elements,
            _ => {}
        }
    }
}

/// The start tags of a page, each as it stands in the source without its values.
pub(crate) fn tags(page: &str) -> Vec<(String, Vec<String>)> {
    let tokens = Tokenizer::new(page).map(|token| token.expect("no input can fail"));
    let tags = tokens.filter_map(|token| match token {
        Token::StartTag(tag) => Some((text(&tag.name), tag.attributes.keys().map(|name| text(name)).collect())),
        _ => None,
    });
    tags.collect()
}

/// What a renderer of Markdown sees.
pub(crate) fn markdown(text: &str) -> Vec<Event<'_>> {
    let options =
        Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH;
    Parser::new_ext(text, options).collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}
