//! The verdict in one plain sentence.

use crate::{
    Lang, Message, Words,
    result::{Counts, FileResult, Verdict},
};

/// The verdict with what it rests on: "Onvolledig: 3 fouten en 1 punt om na te kijken."
#[must_use]
pub fn sentence(file: &FileResult, lang: Lang) -> String {
    let word = word(file.verdict).get(lang);
    match (file.verdict, counted(file.counts, lang)) {
        (Verdict::Unreadable, _) => format!("{word}."),
        (Verdict::Review, _) if file.counts.review == 0 => {
            Message::new(&NOT_ALL_READ).with("verdict", word).render(lang)
        }
        (Verdict::Complete, Some(counted)) if file.counts.known > 0 => {
            let quiet = file.counts.warning + file.counts.info == 0;
            Message::new(if quiet { &NOTHING_NEW } else { &NO_NEW_ERRORS }).with("counts", counted).render(lang)
        }
        (Verdict::Complete, None) => Message::new(&NOTHING_FOUND).with("verdict", word).render(lang),
        (Verdict::Complete, Some(counted)) => {
            Message::new(&COMPLETE_BUT).with("verdict", word).with("counts", counted).render(lang)
        }
        (_, counted) => format!("{word}: {}.", counted.unwrap_or_default()),
    }
}

/// The verdict in a word or two.
#[must_use]
pub const fn word(verdict: Verdict) -> &'static Words {
    match verdict {
        Verdict::Complete => &Words { nl: "Volledig", en: "Complete" },
        Verdict::Incomplete => &Words { nl: "Onvolledig", en: "Incomplete" },
        Verdict::Review => &Words { nl: "Na te kijken", en: "To be reviewed" },
        Verdict::Unreadable => &Words { nl: "Niet gelezen", en: "Not read" },
    }
}

/// The classes that have findings, with their numbers; `None` where no class has any.
#[must_use]
pub fn counted(counts: Counts, lang: Lang) -> Option<String> {
    let classes = [
        (counts.error, &ERROR),
        (counts.warning, &WARNING),
        (counts.review, &REVIEW),
        (counts.info, &INFO),
        (counts.waived, &WAIVED),
        (counts.known, &KNOWN),
    ];
    let mut counted: Vec<String> = classes
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, [one, many])| format!("{count} {}", if count == 1 { one } else { many }.get(lang)))
        .collect();
    let last = counted.pop()?;
    let and = Words { nl: "en", en: "and" }.get(lang);
    Some(if counted.is_empty() { last } else { format!("{} {and} {last}", counted.join(", ")) })
}

/// One and many.
type Noun = [Words; 2];

const ERROR: Noun = [Words { nl: "fout", en: "error" }, Words { nl: "fouten", en: "errors" }];
const WARNING: Noun = [Words { nl: "waarschuwing", en: "warning" }, Words { nl: "waarschuwingen", en: "warnings" }];
const REVIEW: Noun = [
    Words { nl: "punt om na te kijken", en: "point to review" },
    Words { nl: "punten om na te kijken", en: "points to review" },
];
const INFO: Noun = [Words { nl: "opmerking", en: "remark" }, Words { nl: "opmerkingen", en: "remarks" }];
const WAIVED: Noun = [Words { nl: "uitzondering", en: "exception" }, Words { nl: "uitzonderingen", en: "exceptions" }];

const KNOWN: Noun = [
    Words { nl: "al bekende bevinding", en: "finding known already" },
    Words { nl: "al bekende bevindingen", en: "findings known already" },
];

const NOT_ALL_READ: Words = Words {
    nl: "{verdict}: het verslag is niet helemaal gelezen.",
    en: "{verdict}: the report was not read to its end.",
};
const NOTHING_NEW: Words = Words { nl: "Niets nieuws: {counts}.", en: "Nothing new: {counts}." };
const NO_NEW_ERRORS: Words = Words { nl: "Geen nieuwe fouten; wel {counts}.", en: "No new errors; still, {counts}." };
const NOTHING_FOUND: Words = Words { nl: "{verdict}: er ontbreekt niets.", en: "{verdict}: nothing is missing." };
const COMPLETE_BUT: Words =
    Words { nl: "{verdict}: er ontbreekt niets; wel {counts}.", en: "{verdict}: nothing is missing; still, {counts}." };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_read_like_a_sentence() {
        let counts = Counts { error: 3, warning: 2, review: 1, ..Counts::default() };
        let nl = counted(counts, Lang::Nl);
        assert_eq!(nl.as_deref(), Some("3 fouten, 2 waarschuwingen en 1 punt om na te kijken"));
        assert_eq!(counted(Counts { error: 1, ..Counts::default() }, Lang::En).as_deref(), Some("1 error"));
        assert_eq!(counted(Counts::default(), Lang::Nl), None);
    }
}
