//! What stands in an empty draft, whatever its format.

use verslagtoets_core::framework::{Edition, KKFZ};

/// A paragraph of an empty draft.
#[derive(Debug)]
pub(super) enum Piece {
    Title(String),
    /// A heading and its level, from 1.
    Heading(u8, String),
    Text(String),
    Item(String),
}

/// What to write on how things stand with a pillar.
pub(super) const PICTURE: &str = "[tekst volgt: hoe staat het ervoor bij deze pijler?]";
/// What to write to look back.
pub(super) const RETROSPECTIVE: &str = "[tekst volgt: wat is er van de doelen terechtgekomen?]";
/// What to write for a goal.
pub(super) const GOAL: &str = "[tekst volgt: wat is het doel, en wanneer is het bereikt?]";
/// What the key figures are; no placeholder, as the rules on figures say themselves which are missing.
const FIGURES: &str = "Hier komen het perceel, de productcodes, het aantal forensische cliënten met de peildatum en de \
                       uitstroom.";

/// The parts that a report over a year must have.
pub(super) fn outline(year: i32) -> Vec<Piece> {
    let edition = edition(year);
    let mut pieces = vec![Piece::Title(title(year))];
    for pillar in edition.pillars {
        pieces.extend([
            Piece::Heading(1, format!("Pijler {}: {}", pillar.number, pillar.name.nl)),
            Piece::Heading(2, "Algemeen beeld".to_owned()),
            Piece::Text(PICTURE.to_owned()),
            Piece::Heading(2, format!("Terugblik {year}")),
            Piece::Text(RETROSPECTIVE.to_owned()),
            Piece::Heading(2, format!("Doelen voor {}", year.saturating_add(1))),
            Piece::Item(GOAL.to_owned()),
        ]);
    }
    pieces.extend([
        Piece::Heading(1, "Kengetallen".to_owned()),
        Piece::Text(FIGURES.to_owned()),
        Piece::Heading(1, "Prestatie-indicatoren".to_owned()),
    ]);
    pieces.extend(
        edition
            .indicators
            .iter()
            .map(|indicator| Piece::Heading(2, format!("Indicator {}: {}", indicator.number, indicator.name.nl))),
    );
    pieces
}

pub(super) fn title(year: i32) -> String {
    format!("Kwaliteitsverslag forensische zorg {year}")
}

/// The edition that the report will be judged by.
pub(super) fn edition(year: i32) -> &'static Edition {
    KKFZ.edition(Some(year))
}
