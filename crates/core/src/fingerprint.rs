//! A name for a finding that survives new lines, other words around it and another language.

use crate::{rule::Finding, wording::Folded};
use core::fmt::Write as _;
use sha2::{Digest, Sha256};

/// Version of the recipe; a change of it makes every stored fingerprint stale.
const RECIPE: &str = "verslagtoets/fingerprint-v1";

/// The fingerprint of a finding: the first 16 hexadecimal digits of the SHA-256 of recipe, rule, pillar, folded
/// heading path, folded quote and, where there is one, folded subject, each ended by a line feed. No line numbers,
/// no language.
#[must_use]
pub fn fingerprint(rule: &str, finding: &Finding) -> String {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part.as_bytes());
        hash.update(b"\n");
    };
    add(RECIPE);
    add(rule);
    add(&finding.pillar.map_or_else(String::new, |number| number.to_string()));
    for heading in &finding.location.heading_path {
        add(Folded::new(heading).as_str());
    }
    add(Folded::new(finding.location.quote.as_deref().unwrap_or_default()).as_str());
    if !finding.subject.is_empty() {
        add(Folded::new(&finding.subject).as_str());
    }
    hex(hash.finalize().iter().take(8))
}

/// SHA-256 of a draft as hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes).iter())
}

fn hex<'a>(bytes: impl Iterator<Item = &'a u8>) -> String {
    bytes.fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
