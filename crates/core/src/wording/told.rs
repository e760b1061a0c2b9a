//! Headings in which "we" tell what was done or what comes: "Wat hebben we bereikt?", "Waar gaan we aan werken".

use crate::framework::PartKind;

/// Words that such a heading begins with.
const OPENERS: &[&str] =
    &["wat", "waar", "waaraan", "waarin", "waarmee", "waarop", "welke", "dit", "hier", "hieraan", "hiermee", "daar"];

/// Verbs of what comes.
const COMING: &[&str] = &["gaan", "willen", "zullen"];

/// Verbs that tell what was done with the participle of another.
const AUXILIARIES: &[&str] = &["hebben", "hadden", "zijn", "waren"];

/// Verbs in the past by themselves.
const PAST: &[&str] = &["deden", "bereikten", "leerden", "ondernamen", "verbeterden"];

/// Words of such a heading at most.
const MOST_WORDS: usize = 9;

/// The part that such a heading opens.
pub(super) fn part_told(words: &[&str]) -> Option<PartKind> {
    let any = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let we = words.iter().position(|word| matches!(*word, "we" | "wij"))?;
    if words.len() > MOST_WORDS || !words.first().is_some_and(|first| OPENERS.contains(first)) {
        None
    } else if any(COMING) && !any(AUXILIARIES) {
        Some(PartKind::Goals)
    } else if any(PAST) || any(AUXILIARIES) && words.iter().skip(we).any(|word| is_participle(word)) {
        Some(PartKind::Retrospective)
    } else {
        None
    }
}

/// "gedaan", "bereikt", "opgeleverd", "verbeterd".
fn is_participle(word: &str) -> bool {
    let begins = ["ge", "be", "ver", "ont", "her"].iter().any(|prefix| word.starts_with(prefix));
    let inside = word.get(2..).is_some_and(|rest| rest.contains("ge"));
    word.len() > 5
        && !word.ends_with("ingen")
        && (begins || inside)
        && ["t", "d", "en", "aan"].iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tense_tells_the_part() {
        let told = |heading: &str| part_told(&heading.split(' ').collect::<Vec<_>>());
        for heading in ["waar gaan we aan werken", "wat willen wij anders doen", "dit gaan we oppakken"] {
            assert_eq!(told(heading), Some(PartKind::Goals), "{heading}");
        }
        for heading in ["wat hebben we gedaan", "dit hebben wij opgeleverd", "waar zijn we in geslaagd"] {
            assert_eq!(told(heading), Some(PartKind::Retrospective), "{heading}");
        }
        for heading in [
            "welke afdelingen hebben wij",
            "wat zijn we anders gaan doen",
            "waar zijn we trots op",
            "wat hebben we nodig",
            "hoe gaan we om met incidenten",
            "wat gaan zij doen",
        ] {
            assert_eq!(told(heading), None, "{heading}");
        }
    }
}
