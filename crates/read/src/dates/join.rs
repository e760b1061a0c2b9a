//! What joins two dates: "t/m", "en", "/", a hyphen.

use super::tokens::Tokens;

/// How a joint joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bond {
    /// From the one up to the other: a hyphen, "t/m".
    Through,
    /// "tot": where the second is a day, month or season, up to the day before.
    Until,
    /// Both: "en", "of", a slash; only of one grain.
    And,
    /// A comma in a list.
    Comma,
}

/// A joint and the token behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Joint {
    pub(super) bond: Bond,
    pub(super) next: usize,
}

/// Longer ones first.
const JOINTS: [(&str, Bond); 7] = [
    ("tot en met", Bond::Through),
    ("t / m", Bond::Through),
    ("en / of", Bond::And),
    ("tm", Bond::Through),
    ("tot", Bond::Until),
    ("en", Bond::And),
    ("of", Bond::And),
];

/// The joint at `at`.
pub(super) fn joint(tokens: &Tokens<'_>, at: usize) -> Option<Joint> {
    match tokens.mark(at) {
        Some('-') => return Some(Joint { bond: Bond::Through, next: at + 1 }),
        Some(',') => return Some(Joint { bond: Bond::Comma, next: at + 1 }),
        Some('&' | '+' | '/') => return Some(Joint { bond: Bond::And, next: at + 1 }),
        Some(_) => return None,
        None => {}
    }
    // Every word here begins with t, e or o.
    let first = tokens.written(at).bytes().next()?.to_ascii_lowercase();
    if !matches!(first, b't' | b'e' | b'o') {
        return None;
    }
    JOINTS.iter().find_map(|(words, bond)| tokens.phrase(at, words).map(|next| Joint { bond: *bond, next }))
}

/// The joint between two numbers of one name: "kwartaal 1 en 2", not "kwartaal 3, 4 medewerkers".
pub(super) fn list_joint(tokens: &Tokens<'_>, at: usize) -> Option<Joint> {
    joint(tokens, at).filter(|joint| joint.bond != Bond::Comma)
}
