//! E-mail addresses of people; the addresses of a department are for everybody.

use super::{PersonalKind, PersonalWords};

/// What the name of a department begins with.
const DEPARTMENTS: &[&str] = &[
    "aanmeld",
    "aandacht",
    "admin",
    "advies",
    "afdeling",
    "algemeen",
    "balie",
    "behandel",
    "beleid",
    "bestuur",
    "bureau",
    "client",
    "communicatie",
    "contact",
    "contract",
    "directie",
    "dji",
    "familie",
    "fg",
    "forensisch",
    "functionaris",
    "fz",
    "helpdesk",
    "hr",
    "ict",
    "info",
    "inkoop",
    "intake",
    "klacht",
    "klinie",
    "klant",
    "kwaliteit",
    "locatie",
    "mail",
    "naasten",
    "noreply",
    "ombuds",
    "opname",
    "personeel",
    "pers",
    "plaatsing",
    "polikliniek",
    "post",
    "praktijk",
    "privacy",
    "receptie",
    "redactie",
    "regio",
    "secretariaat",
    "security",
    "service",
    "support",
    "team",
    "vertrouwens",
    "verwijz",
    "voorlichting",
    "webmaster",
    "welkom",
    "werken",
    "zorg",
];

pub(super) fn find(text: &str) -> impl Iterator<Item = PersonalWords> {
    text.match_indices('@').filter_map(move |(at, _)| {
        let local = text.get(..at)?;
        let local = local.get(local.trim_end_matches(is_local).len()..)?.trim_start_matches(['.', '-']);
        let domain = text.get(at + 1..)?;
        let length = domain.find(|char| !is_domain(char)).unwrap_or(domain.len());
        let domain = domain.get(..length)?.trim_end_matches(['.', '-']);
        let is_address = domain.rsplit_once('.').is_some_and(|(_, last)| last.len() >= 2) && !local.is_empty();
        let range = at - local.len()..at + 1 + domain.len();
        let sure = is_address.then(|| of_person(local))??;
        Some(PersonalWords { kind: PersonalKind::Email, range, sure })
    })
}

/// Whether the part before the @ is a name: for sure with first name or initials apart, perhaps as one word.
fn of_person(local: &str) -> Option<bool> {
    let lower = local.to_ascii_lowercase();
    let parts: Vec<&str> = lower.split(['.', '_', '-', '+']).collect();
    let is_department = |part: &str| DEPARTMENTS.iter().any(|department| part.starts_with(department));
    if parts.iter().copied().any(is_department) || !lower.contains(|char: char| char.is_ascii_alphabetic()) {
        return None;
    }
    let is_surname = |part: &&str| part.len() >= 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    Some(parts.len() >= 2 && parts.last().is_some_and(is_surname))
}

const fn is_local(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '.' | '_' | '%' | '+' | '-')
}

const fn is_domain(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '.' | '-')
}
