//! JSON, strictly by RFC 8259.

use super::tree::{Entry, MAX_DEPTH, Node, TOO_DEEP, Value};
use crate::error::ReadError;
use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::{ObjectProp, Value as Ast},
    common::{Range, Ranged},
    errors::ParseErrorKind,
    parse_to_ast,
};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The tree of a JSON text.
pub(super) fn parse(source: &str) -> Result<Node, ReadError> {
    let parsed = parse_to_ast(source, &CollectOptions::default(), &STRICT).map_err(|error| match error.kind() {
        ParseErrorKind::NestingDepthExceeded => TOO_DEEP,
        _ => ReadError::Syntax { line: error.line_display() as u32, column: error.column_display() as u32 },
    })?;
    node(parsed.value.ok_or(ReadError::Empty)?, MAX_DEPTH)
}

/// A value of which at most `depth` levels are taken. The parser itself refuses more than 512.
fn node(value: Ast<'_>, depth: usize) -> Result<Node, ReadError> {
    let inner = depth.checked_sub(1).ok_or(TOO_DEEP)?;
    let range = bytes(value.range());
    let value = match value {
        Ast::NullKeyword(_) => Value::Null,
        Ast::BooleanLit(literal) => Value::Flag(literal.value),
        Ast::NumberLit(literal) => Value::Number(literal.value.to_owned()),
        Ast::StringLit(literal) => Value::Text(literal.value.into_owned()),
        Ast::Array(array) => {
            Value::List(array.elements.into_iter().map(|element| node(element, inner)).collect::<Result<_, _>>()?)
        }
        Ast::Object(object) => {
            Value::Keys(object.properties.into_iter().map(|property| entry(property, inner)).collect::<Result<_, _>>()?)
        }
    };
    Ok(Node { value, range })
}

fn entry(property: ObjectProp<'_>, depth: usize) -> Result<Entry, ReadError> {
    let key_range = bytes(property.name.range());
    Ok(Entry { key: property.name.into_string(), key_range, node: node(property.value, depth)? })
}

const fn bytes(range: Range) -> core::ops::Range<usize> {
    range.start..range.end
}
