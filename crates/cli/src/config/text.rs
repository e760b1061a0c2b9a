//! The text of a file of settings: TOML, and where it is wrong.

use serde::Deserialize as _;
use std::ops::Range;
use toml::{
    Spanned, Table,
    de::{DeTable, DeValue, Deserializer, Error},
};
use verslagtoets_core::{Message, Words, config::Config};

/// Why a text is no TOML, or a value not of the kind it must be.
#[derive(Debug)]
pub(crate) struct TextFault {
    /// Line and column, 1-based, in characters.
    place: Option<(u32, u32)>,
    /// What the TOML reader says of it, on one line; it speaks English.
    cause: String,
}

/// The keys and values, whatever they mean.
pub(super) fn table(text: &str) -> Result<Table, TextFault> {
    toml::from_str(text).map_err(|error| TextFault::new(&error, text))
}

/// The settings.
pub(super) fn config(text: &str) -> Result<Config, TextFault> {
    let fault = |error| TextFault::new(&error, text);
    let mut table = DeTable::parse(text).map_err(fault)?;
    quote_days(table.get_mut());
    Config::deserialize(Deserializer::from(table)).map_err(fault)
}

/// A day may stand without quotation marks: TOML has a kind of its own for it.
fn quote_days(table: &mut DeTable<'_>) {
    let Some(DeValue::Array(waivers)) = table.get_mut("waiver").map(Spanned::get_mut) else { return };
    for waiver in waivers.iter_mut() {
        let DeValue::Table(waiver) = waiver.get_mut() else { continue };
        let Some(until) = waiver.get_mut("until").map(Spanned::get_mut) else { continue };
        if let DeValue::Datetime(day) = until {
            *until = DeValue::String(day.to_string().into());
        }
    }
}

impl TextFault {
    fn new(error: &Error, text: &str) -> Self {
        let cause = error.message().lines().collect::<Vec<_>>().join(", ");
        Self { place: error.span().and_then(|span| place(&span, text)), cause }
    }

    /// Where it is wrong, and how.
    pub(super) fn message(&self) -> Message {
        let message = Message::new(if self.place.is_some() { &MALFORMED_AT } else { &MALFORMED });
        let (line, column) = self.place.unwrap_or_default();
        message.with("line", line).with("column", column).with("cause", self.cause.as_str())
    }
}

fn place(span: &Range<usize>, text: &str) -> Option<(u32, u32)> {
    let before = text.get(..span.start)?;
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Some((line as u32, column as u32))
}

const MALFORMED_AT: Words = Words {
    nl: "regel {line}, kolom {column}: dit klopt niet ({cause}).",
    en: "line {line}, column {column}: this is not right ({cause}).",
};
const MALFORMED: Words = Words { nl: "Dit klopt niet ({cause}).", en: "This is not right ({cause})." };
