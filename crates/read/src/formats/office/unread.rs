//! What a document holds beside text that is read: counted, and said once per kind with the first place.

use verslagtoets_core::{Anchor, Location, Message, Note, Words};

/// A kind of content that is not read, or is read with a caution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unread {
    /// A tracked change.
    Change,
    /// A picture.
    Image,
    /// A chart.
    Chart,
    /// A `SmartArt` diagram.
    Diagram,
    /// An equation.
    Equation,
    /// An object of another program.
    Object,
    /// A part of the text that is kept in another file or format.
    Elsewhere,
    /// Copies of a table cell or row beyond the limit.
    Repeats,
    /// Paragraphs and cells beyond the limit.
    Rest,
}

/// How often something occurs, and in which paragraph first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    pub(super) kind: Unread,
    pub(super) times: u32,
    pub(super) first: u32,
}

impl Count {
    /// The note that says it.
    pub(super) fn note(self) -> Note {
        let words = if self.times == 1 { self.kind.once() } else { self.kind.often() };
        let message = Message::new(words).with("count", self.times).with("paragraph", self.first);
        let location = Location { anchor: Anchor::Block, paragraph: Some(self.first), ..Location::default() };
        match self.kind {
            Unread::Elsewhere | Unread::Repeats | Unread::Rest => Note::cut(message, location),
            _ => Note::beside(message, location),
        }
    }
}

impl Unread {
    const fn once(self) -> &'static Words {
        match self {
            Self::Image => &Words {
                nl: "Eén afbeelding is niet gelezen; die staat bij alinea {paragraph}.",
                en: "One image was not read; it is at paragraph {paragraph}.",
            },
            Self::Chart => &Words {
                nl: "Eén grafiek is niet gelezen; die staat bij alinea {paragraph}.",
                en: "One chart was not read; it is at paragraph {paragraph}.",
            },
            Self::Diagram => &Words {
                nl: "Eén SmartArt-diagram is niet gelezen; dat staat bij alinea {paragraph}.",
                en: "One SmartArt diagram was not read; it is at paragraph {paragraph}.",
            },
            Self::Equation => &Words {
                nl: "Eén vergelijking is niet gelezen; die staat bij alinea {paragraph}.",
                en: "One equation was not read; it is at paragraph {paragraph}.",
            },
            Self::Object => &Words {
                nl: "Eén ingesloten object is niet gelezen; dat staat bij alinea {paragraph}.",
                en: "One embedded object was not read; it is at paragraph {paragraph}.",
            },
            Self::Elsewhere => &Words {
                nl: "Eén deel van de tekst staat in een ingevoegd bestand en is niet gelezen, bij alinea {paragraph}. Open het document in Word en sla het opnieuw op.",
                en: "One part of the text is kept in an inserted file and was not read, at paragraph {paragraph}. Open the document in Word and save it again.",
            },
            Self::Change | Self::Repeats | Self::Rest => self.often(),
        }
    }

    const fn often(self) -> &'static Words {
        match self {
            Self::Change => &Words {
                nl: "Het document bevat bijgehouden wijzigingen: ingevoegde tekst telt mee, verwijderde tekst niet. De eerste staat bij alinea {paragraph}.",
                en: "The document has tracked changes: inserted text counts, deleted text does not. The first is at paragraph {paragraph}.",
            },
            Self::Image => &Words {
                nl: "{count} afbeeldingen zijn niet gelezen; de eerste staat bij alinea {paragraph}.",
                en: "{count} images were not read; the first is at paragraph {paragraph}.",
            },
            Self::Chart => &Words {
                nl: "{count} grafieken zijn niet gelezen; de eerste staat bij alinea {paragraph}.",
                en: "{count} charts were not read; the first is at paragraph {paragraph}.",
            },
            Self::Diagram => &Words {
                nl: "{count} SmartArt-diagrammen zijn niet gelezen; het eerste staat bij alinea {paragraph}.",
                en: "{count} SmartArt diagrams were not read; the first is at paragraph {paragraph}.",
            },
            Self::Equation => &Words {
                nl: "{count} vergelijkingen zijn niet gelezen; de eerste staat bij alinea {paragraph}.",
                en: "{count} equations were not read; the first is at paragraph {paragraph}.",
            },
            Self::Object => &Words {
                nl: "{count} ingesloten objecten zijn niet gelezen; het eerste staat bij alinea {paragraph}.",
                en: "{count} embedded objects were not read; the first is at paragraph {paragraph}.",
            },
            Self::Elsewhere => &Words {
                nl: "{count} delen van de tekst staan in ingevoegde bestanden en zijn niet gelezen, het eerste bij alinea {paragraph}. Open het document in Word en sla het opnieuw op.",
                en: "{count} parts of the text are kept in inserted files and were not read, the first at paragraph {paragraph}. Open the document in Word and save it again.",
            },
            Self::Repeats => &Words {
                nl: "Een tabelrij of tabelcel wordt vaker herhaald dan gelezen wordt, bij alinea {paragraph}.",
                en: "A row or cell of a table is repeated more often than is read, at paragraph {paragraph}.",
            },
            Self::Rest => &Words {
                nl: "Het document is langer dan gelezen wordt; vanaf alinea {paragraph} is de rest overgeslagen.",
                en: "The document is longer than is read; from paragraph {paragraph} on, the rest was passed over.",
            },
        }
    }
}
