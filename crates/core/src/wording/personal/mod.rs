//! Personal data in a text: service numbers, addresses, phone numbers and dates of birth of people.

mod birth;
mod email;
mod phone;
mod scan;
mod service_number;

use crate::order::put_in_order;
use core::ops::Range;
use serde::{Deserialize, Serialize};

/// What kind of personal data it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PersonalKind {
    /// A citizen service number (burgerservicenummer).
    #[default]
    ServiceNumber,
    /// An e-mail address of a person.
    Email,
    /// A phone number of a person.
    Phone,
    /// A date of birth.
    BirthDate,
}

/// Personal data in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonalWords {
    /// What it is.
    pub kind: PersonalKind,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Whether the words around it leave no doubt.
    pub sure: bool,
}

/// The personal data in a text, in order, none over another.
#[must_use]
pub fn personal_data(text: &str) -> Vec<PersonalWords> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let mut found: Vec<PersonalWords> = email::find(text).collect();
    if digits >= birth::LEAST_DIGITS {
        found.extend(birth::find(text));
    }
    if digits >= phone::LEAST_DIGITS {
        found.extend(phone::find(text));
    }
    if digits >= service_number::LEAST_DIGITS {
        found.extend(service_number::find(text));
    }
    put_in_order(&mut found, |words| [words.range.start as u64, words.kind as u64, 0, 0]);
    found.dedup_by(|next, before| next.range.start < before.range.end);
    found
}

/// What stands for a character that must not be shown.
pub const MASK: char = '█';

/// A value with all but its first and last character masked.
#[must_use]
pub fn mask(value: &str) -> String {
    let last = value.chars().count().saturating_sub(1);
    value.chars().enumerate().map(|(index, char)| if index == 0 || index == last { char } else { MASK }).collect()
}

/// A text with the personal data in it masked.
#[must_use]
pub fn masked(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut end = 0;
    for words in personal_data(text) {
        safe.push_str(text.get(end..words.range.start).unwrap_or_default());
        safe.push_str(&mask(text.get(words.range.clone()).unwrap_or_default()));
        end = words.range.end;
    }
    safe.push_str(text.get(end..).unwrap_or_default());
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use PersonalKind::{BirthDate, Email, Phone, ServiceNumber};

    /// The invented numbers pass the eleven-test; 123456782 is the usual example.
    const FOUND: &[(&str, PersonalKind, &str, bool)] = &[
        ("BSN 123456782 van de cliënt", ServiceNumber, "123456782", true),
        ("burgerservicenummer: 1234.56.782", ServiceNumber, "1234.56.782", true),
        ("sofinummer 123 456 782.", ServiceNumber, "123 456 782", true),
        ("(bsn 10000008)", ServiceNumber, "10000008", true),
        ("Het nummer 123456782 staat op de brief.", ServiceNumber, "123456782", false),
        ("Mail jan.de.vries@wilgenhof.nl.", Email, "jan.de.vries@wilgenhof.nl", true),
        ("via p.smit@wilgenhof.nl", Email, "p.smit@wilgenhof.nl", true),
        ("via psmit@wilgenhof.nl", Email, "psmit@wilgenhof.nl", false),
        ("Mevrouw Bakker, mobiel 06-12345678", Phone, "06-12345678", true),
        ("Anna Bakker (06 1234 5678)", Phone, "06 1234 5678", true),
        ("contactpersoon: +31 6 12 34 56 78", Phone, "+31 6 12 34 56 78", true),
        ("De noodlijn is 0612345678", Phone, "0612345678", false),
        ("de heer Bakker, 050-1234567", Phone, "050-1234567", false),
        ("geboren op 3 mei 1984", BirthDate, "3 mei 1984", true),
        ("Geboortedatum: 03-05-1984", BirthDate, "03-05-1984", true),
        ("J. Jansen, geb. 3/5/1984,", BirthDate, "3/5/1984", true),
        ("geboren te Emmen op 12 december 1990", BirthDate, "12 december 1990", true),
    ];

    #[test]
    fn finds_what_is_of_a_person() {
        for (text, kind, value, sure) in FOUND {
            let found = personal_data(text);
            let found: Vec<_> = found.iter().map(|it| (it.kind, text.get(it.range.clone()), it.sure)).collect();
            assert_eq!(found, [(*kind, Some(*value), *sure)], "{text}");
        }
    }

    #[test]
    fn leaves_alone_what_is_of_nobody() {
        for text in [
            "info@wilgenhof.nl, secretariaat@wilgenhof.nl en kwaliteit.fz@wilgenhof.nl",
            "BSN 123456789",
            "KvK 12345678, AGB 10000008",
            "op 20241231 waren er 24 cliënten",
            "telefoon 050-1234567 of 0800-1234",
            "Het kwaliteitskader geldt sinds 1 oktober 2022.",
            "Er zijn 123.456 euro en 1.234.567 euro besteed.",
            "@wilgenhof en a@b",
            "NL91ABNA0417164300",
        ] {
            assert_eq!(personal_data(text), [], "{text}");
        }
    }

    #[test]
    fn shows_no_more_than_the_ends() {
        assert_eq!(mask("123456782"), "1███████2");
        assert_eq!(masked("Bel Anna Bakker op 06-12345678."), "Bel Anna Bakker op 0█████████8.");
    }
}
