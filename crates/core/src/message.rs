//! Messages in Dutch and English: data until the edge, where they are rendered in the asked language.

use chrono::{Datelike, NaiveDate};
use core::fmt::Write as _;
use serde::{Deserialize, Serialize};

/// Language of what a person reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

/// The same words in every language; `{name}` stands for an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// Dutch.
    pub nl: &'static str,
    /// English.
    pub en: &'static str,
}

impl Words {
    /// The words in one language, placeholders as they are.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.nl,
            Lang::En => self.en,
        }
    }
}

/// A message: words and what to fill in.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    words: &'static Words,
    arguments: Vec<(&'static str, Argument)>,
}

/// What is filled in for a placeholder of [`Words`].
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Text of the draft, as it is.
    Text(String),
    /// A whole number, digits only: a year, a number of something.
    Number(i64),
    /// How many, written with the language's thousands separator.
    Count(u32),
    /// A number with a fraction, written with the language's decimal mark.
    Decimal(f64),
    /// A term that each language has its own word for.
    Term(&'static Words),
    /// A calendar day.
    Day(NaiveDate),
}

impl Message {
    /// A message without arguments so far.
    #[must_use]
    pub const fn new(words: &'static Words) -> Self {
        Self { words, arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The words, arguments not filled in.
    #[must_use]
    pub const fn words(&self) -> &'static Words {
        self.words
    }

    /// The message in one language.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        let mut rendered = String::new();
        let mut rest = self.words.get(lang);
        while let Some((before, after)) = rest.split_once('{') {
            rendered.push_str(before);
            let (name, tail) = after.split_once('}').unwrap_or((after, ""));
            if let Some((_, argument)) = self.arguments.iter().find(|(known, _)| *known == name) {
                argument.render(lang, &mut rendered);
            }
            rest = tail;
        }
        rendered.push_str(rest);
        rendered
    }
}

impl Argument {
    fn render(&self, lang: Lang, out: &mut String) {
        // Writing to a string cannot fail.
        let _ = match self {
            Self::Text(text) => out.write_str(text),
            Self::Number(number) => write!(out, "{number}"),
            Self::Count(count) => out.write_str(&grouped(*count, lang)),
            Self::Term(words) => out.write_str(words.get(lang)),
            Self::Decimal(number) => {
                let written = format!("{number}");
                out.write_str(&if lang == Lang::Nl { written.replace('.', ",") } else { written })
            }
            Self::Day(day) => {
                let month = MONTHS.get(day.month0() as usize).map_or("", |month| month.get(lang));
                write!(out, "{} {month} {}", day.day(), day.year())
            }
        };
    }
}

/// A count with its digits in groups of three: 1.630 in Dutch, 1,630 in English.
fn grouped(count: u32, lang: Lang) -> String {
    let separator = if lang == Lang::Nl { '.' } else { ',' };
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

const MONTHS: [Words; 12] = [
    Words { nl: "januari", en: "January" },
    Words { nl: "februari", en: "February" },
    Words { nl: "maart", en: "March" },
    Words { nl: "april", en: "April" },
    Words { nl: "mei", en: "May" },
    Words { nl: "juni", en: "June" },
    Words { nl: "juli", en: "July" },
    Words { nl: "augustus", en: "August" },
    Words { nl: "september", en: "September" },
    Words { nl: "oktober", en: "October" },
    Words { nl: "november", en: "November" },
    Words { nl: "december", en: "December" },
];

macro_rules! argument_from {
    ($($from:ty => $make:expr),* $(,)?) => {$(
        impl From<$from> for Argument {
            fn from(value: $from) -> Self {
                let make: fn($from) -> Self = $make;
                make(value)
            }
        }
    )*};
}

argument_from! {
    &str => |text| Self::Text(text.to_owned()),
    String => Self::Text,
    u8 => |number| Self::Number(number.into()),
    u32 => |number| Self::Number(number.into()),
    i32 => |number| Self::Number(number.into()),
    f64 => Self::Decimal,
    &'static Words => Self::Term,
    NaiveDate => Self::Day,
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNT: Words = Words { nl: "{count} van {term}, {share} %", en: "{count} of {term}, {share} %" };
    const TERM: Words = Words { nl: "doelen", en: "goals" };

    #[test]
    fn renders_each_language_with_its_own_terms_and_decimal_mark() {
        let message = Message::new(&COUNT).with("count", 3u32).with("term", &TERM).with("share", 0.4);
        assert_eq!(message.render(Lang::Nl), "3 van doelen, 0,4 %");
        assert_eq!(message.render(Lang::En), "3 of goals, 0.4 %");
    }

    #[test]
    fn groups_the_digits_of_counts() {
        let dutch = [0, 999, 1630, 2_000_017].map(|count| grouped(count, Lang::Nl));
        assert_eq!(dutch, ["0", "999", "1.630", "2.000.017"]);
        assert_eq!(grouped(1630, Lang::En), "1,630");
    }
}
