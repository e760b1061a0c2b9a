//! Where a report that was typed as JSON or YAML does not fit the schema.

use crate::{
    location::Location,
    message::{Message, Words},
};

/// A key or value that the schema does not allow. The reader leaves it out of the report.
#[derive(Debug, Clone, PartialEq)]
pub struct Mismatch {
    /// What does not fit, and what would.
    pub message: Message,
    /// Where it stands.
    pub location: Location,
}

/// What can stand at a place of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A number.
    Number,
    /// A number without a fraction.
    WholeNumber,
    /// Yes or no.
    Flag,
    /// Values one after the other.
    List,
    /// Keys with values.
    Keys,
    /// Nothing.
    Nothing,
}

impl Kind {
    const fn words(self) -> &'static Words {
        match self {
            Self::Text => &Words { nl: "een tekst", en: "a text" },
            Self::Number => &Words { nl: "een getal", en: "a number" },
            Self::WholeNumber => &Words { nl: "een geheel getal", en: "a whole number" },
            Self::Flag => &Words { nl: "true of false", en: "true or false" },
            Self::List => &Words { nl: "een lijst", en: "a list" },
            Self::Keys => &Words { nl: "een groep sleutels", en: "a group of keys" },
            Self::Nothing => &Words { nl: "niets", en: "nothing" },
        }
    }
}

/// A key that the schema does not know, with the key that was probably meant.
#[must_use]
pub fn unknown_key(key: &str, nearest: Option<&str>) -> Message {
    match nearest {
        Some(nearest) => Message::new(&NEAR_KEY).with("key", key).with("nearest", nearest),
        None => Message::new(&UNKNOWN_KEY).with("key", key),
    }
}

/// A key that stands twice in one group.
#[must_use]
pub fn duplicate_key(key: &str) -> Message {
    Message::new(&DUPLICATE_KEY).with("key", key)
}

/// A key that cannot be left out.
#[must_use]
pub fn missing_key(key: &str) -> Message {
    Message::new(&MISSING_KEY).with("key", key)
}

/// A value of another kind than belongs to the key.
#[must_use]
pub fn wrong_kind(key: &str, expected: Kind, found: Kind) -> Message {
    Message::new(&WRONG_KIND).with("key", key).with("expected", expected.words()).with("found", found.words())
}

/// A word that is none of those that the key can have, with the one that was probably meant.
#[must_use]
pub fn unknown_value(key: &str, value: &str, nearest: Option<&str>, known: &[&str]) -> Message {
    let message = match nearest {
        Some(nearest) => Message::new(&NEAR_VALUE).with("nearest", nearest),
        None => Message::new(&UNKNOWN_VALUE).with("known", known.join(", ")),
    };
    message.with("key", key).with("value", value)
}

/// A number that is too large or too small for the key.
#[must_use]
pub fn out_of_range(key: &str, value: &str) -> Message {
    Message::new(&OUT_OF_RANGE).with("key", key).with("value", value)
}

/// A text that is no day of the calendar.
#[must_use]
pub fn no_date(key: &str, value: &str) -> Message {
    Message::new(&NO_DATE).with("key", key).with("value", value)
}

/// There is more that does not fit than is told.
#[must_use]
pub const fn more() -> Message {
    Message::new(&MORE)
}

/// Every text that the message of a mismatch may hold.
pub(crate) static MESSAGES: &[&Words] = &[
    &UNKNOWN_KEY,
    &NEAR_KEY,
    &DUPLICATE_KEY,
    &MISSING_KEY,
    &WRONG_KIND,
    &UNKNOWN_VALUE,
    &NEAR_VALUE,
    &OUT_OF_RANGE,
    &NO_DATE,
    &MORE,
];

static UNKNOWN_KEY: Words =
    Words { nl: "De sleutel “{key}” hoort hier niet.", en: "The key “{key}” does not belong here." };

static NEAR_KEY: Words = Words {
    nl: "De sleutel “{key}” hoort hier niet. Bedoelt u “{nearest}”?",
    en: "The key “{key}” does not belong here. Do you mean “{nearest}”?",
};

static DUPLICATE_KEY: Words = Words {
    nl: "De sleutel “{key}” staat hier meer dan eens; alleen de eerste telt.",
    en: "The key “{key}” stands here more than once; only the first counts.",
};

static MISSING_KEY: Words =
    Words { nl: "De sleutel “{key}” ontbreekt hier.", en: "The key “{key}” is missing here." };

static WRONG_KIND: Words = Words {
    nl: "Bij “{key}” hoort {expected}, maar er staat {found}.",
    en: "“{key}” must be {expected}, but it is {found}.",
};

static UNKNOWN_VALUE: Words = Words {
    nl: "Bij “{key}” kan niet “{value}” staan. Kies uit: {known}.",
    en: "“{key}” cannot be “{value}”. Choose from: {known}.",
};

static NEAR_VALUE: Words = Words {
    nl: "Bij “{key}” kan niet “{value}” staan. Bedoelt u “{nearest}”?",
    en: "“{key}” cannot be “{value}”. Do you mean “{nearest}”?",
};

static OUT_OF_RANGE: Words = Words {
    nl: "Het getal {value} is te groot of te klein voor “{key}”.",
    en: "The number {value} is too large or too small for “{key}”.",
};

static NO_DATE: Words = Words {
    nl: "“{value}” bij “{key}” is geen bestaande dag. Schrijf jaar-maand-dag, bijvoorbeeld 2025-12-31.",
    en: "“{value}” at “{key}” is no existing day. Write year-month-day, for instance 2025-12-31.",
};

static MORE: Words = Words {
    nl: "Er past nog meer niet bij het schema. Verbeter eerst wat hierboven staat.",
    en: "There is more that does not fit the schema. Mend first what stands above.",
};
