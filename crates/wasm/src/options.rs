//! What the page knows beside the draft.

use serde::{Deserialize, Deserializer, de};
use std::fmt;
use verslagtoets_core::Lang;

/// The names of the options.
pub(crate) const NAMES: [&str; 5] = ["lang", "name", "previous", "previousName", "year"];

/// What the page knows beside the draft.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct CheckOptions {
    /// Language of the messages; Dutch unless told.
    pub lang: OutputLang,
    /// Name of the file. It also tells formats apart that look alike.
    pub name: Option<String>,
    /// Last year's report, whose goals the draft must account for.
    pub previous: Option<DraftBytes>,
    /// Name of the file of last year's report.
    pub previous_name: Option<String>,
    /// The reporting year, where the page knows better than the draft.
    pub year: Option<i32>,
}

/// A language of the messages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OutputLang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl From<OutputLang> for Lang {
    fn from(lang: OutputLang) -> Self {
        match lang {
            OutputLang::Nl => Self::Nl,
            OutputLang::En => Self::En,
        }
    }
}

/// A draft as bytes or as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("tsType" = "Uint8Array | string")))]
pub struct DraftBytes(#[cfg_attr(feature = "schema", schemars(with = "String"))] pub Vec<u8>);

impl<'de> Deserialize<'de> for DraftBytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BytesOrText)
    }
}

struct BytesOrText;

impl de::Visitor<'_> for BytesOrText {
    type Value = DraftBytes;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a Uint8Array or a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<DraftBytes, E> {
        Ok(DraftBytes(text.as_bytes().to_vec()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<DraftBytes, E> {
        Ok(DraftBytes(text.into_bytes()))
    }

    fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<DraftBytes, E> {
        Ok(DraftBytes(bytes))
    }
}
