//! Why a draft could not be read, whose fault it is and what to do.

use thiserror::Error;
use verslagtoets_core::{Lang, Message, Words};

/// Why a draft could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.message().render(Lang::En))]
#[non_exhaustive]
pub enum ReadError {
    /// No text at all.
    Empty,
    /// More bytes than are read.
    TooLarge {
        /// The limit.
        megabytes: usize,
    },
    /// Bytes that are no text and no known document.
    Binary,
    /// Text in an unknown encoding.
    Encoding,
    /// A PDF file.
    Pdf,
    /// Rich Text Format.
    Rtf,
    /// The Word format from before 2007.
    OldWord,
    /// A document locked by a password or a sensitivity label.
    Encrypted,
    /// A ZIP package that is no text document.
    OtherPackage,
    /// A package or a part of it that breaks off or contradicts itself.
    Damaged,
    /// A package with more parts than any document has.
    TooManyParts {
        /// The limit.
        parts: usize,
    },
    /// A package that would unpack to more than is read.
    UnpacksTooLarge {
        /// The limit.
        megabytes: usize,
    },
    /// A part that is packed far tighter than text can be.
    Overpacked,
    /// XML nested deeper than any document is.
    TooDeep {
        /// The limit.
        levels: usize,
    },
    /// XML that declares entities of its own.
    Entities,
}

impl ReadError {
    /// Stable name of the error, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::Binary => "binary",
            Self::Encoding => "encoding",
            Self::Pdf => "pdf",
            Self::Rtf => "rtf",
            Self::OldWord => "old-word",
            Self::Encrypted => "encrypted",
            Self::OtherPackage => "other-package",
            Self::Damaged => "damaged",
            Self::TooManyParts { .. } => "too-many-parts",
            Self::UnpacksTooLarge { .. } => "unpacks-too-large",
            Self::Overpacked => "overpacked",
            Self::TooDeep { .. } => "too-deep",
            Self::Entities => "entities",
        }
    }

    /// The cause and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = Message::new(self.words());
        match self {
            Self::TooLarge { megabytes } | Self::UnpacksTooLarge { megabytes } => {
                message.with("megabytes", *megabytes as u32)
            }
            Self::TooManyParts { parts } => message.with("parts", *parts as u32),
            Self::TooDeep { levels } => message.with("levels", *levels as u32),
            _ => message,
        }
    }

    const fn words(&self) -> &'static Words {
        match self {
            Self::Empty => &Words {
                nl: "Het bestand bevat geen tekst. Kies het bestand waarin het verslag staat.",
                en: "The file holds no text. Choose the file that holds the report.",
            },
            Self::TooLarge { .. } => &Words {
                nl: "Het bestand is groter dan {megabytes} MB. Haal grote afbeeldingen eruit en probeer het opnieuw.",
                en: "The file is larger than {megabytes} MB. Remove large images and try again.",
            },
            Self::Binary => &Words {
                nl: "Dit is geen document dat gelezen kan worden. Sla het verslag op als Word (.docx), ODT, HTML, Markdown of platte tekst.",
                en: "This is no document that can be read. Save the report as Word (.docx), ODT, HTML, Markdown or plain text.",
            },
            Self::Encoding => &Words {
                nl: "De tekencodering van de tekst is onbekend. Sla het bestand op als UTF-8.",
                en: "The encoding of the text is unknown. Save the file as UTF-8.",
            },
            Self::Pdf => &Words {
                nl: "Dit is een PDF. Kies het Word-bestand waarvan de PDF is gemaakt, of sla de PDF op als tekst.",
                en: "This is a PDF. Choose the Word file that the PDF was made from, or save the PDF as text.",
            },
            Self::Rtf => &Words {
                nl: "Dit is een RTF-bestand. Open het in Word en sla het op als .docx.",
                en: "This is an RTF file. Open it in Word and save it as .docx.",
            },
            Self::OldWord => &Words {
                nl: "Dit is een oud Word-bestand (.doc). Open het in Word en sla het op als .docx.",
                en: "This is an old Word file (.doc). Open it in Word and save it as .docx.",
            },
            Self::Encrypted => &Words {
                nl: "Het document is beveiligd met een wachtwoord of een vertrouwelijkheidslabel. Verwijder de beveiliging en probeer het opnieuw.",
                en: "The document is protected by a password or a sensitivity label. Remove the protection and try again.",
            },
            Self::OtherPackage => &Words {
                nl: "Dit is een ingepakt bestand, maar geen Word- of ODT-document. Kies het verslag zelf.",
                en: "This is a packed file, but no Word or ODT document. Choose the report itself.",
            },
            Self::Damaged => &Words {
                nl: "Het document is beschadigd of onvolledig. Open het in Word of LibreOffice, sla het opnieuw op en probeer het nog eens.",
                en: "The document is damaged or incomplete. Open it in Word or LibreOffice, save it again and retry.",
            },
            Self::TooManyParts { .. } => &Words {
                nl: "Het document bestaat uit meer dan {parts} onderdelen en is niet gelezen. Kopieer de tekst naar een nieuw document en sla dat op.",
                en: "The document consists of more than {parts} parts and was not read. Copy the text into a new document and save that.",
            },
            Self::UnpacksTooLarge { .. } => &Words {
                nl: "Het document is uitgepakt groter dan {megabytes} MB en is niet gelezen. Kopieer de tekst van het verslag naar een nieuw document en sla dat op.",
                en: "The document is larger than {megabytes} MB when unpacked and was not read. Copy the text of the report into a new document and save that.",
            },
            Self::Overpacked => &Words {
                nl: "Het document is veel sterker ingepakt dan gewone tekst en is voor de veiligheid niet gelezen. Open het in Word of LibreOffice en sla het opnieuw op.",
                en: "The document is packed far tighter than ordinary text and, to be safe, was not read. Open it in Word or LibreOffice and save it again.",
            },
            Self::TooDeep { .. } => &Words {
                nl: "Het document is dieper dan {levels} niveaus genest en is niet gelezen. Kopieer de tekst naar een nieuw document en sla dat op.",
                en: "The document is nested more than {levels} levels deep and was not read. Copy the text into a new document and save that.",
            },
            Self::Entities => &Words {
                nl: "Het document bevat eigen XML-declaraties en is voor de veiligheid niet gelezen. Open het in Word of LibreOffice en sla het opnieuw op.",
                en: "The document holds XML declarations of its own and, to be safe, was not read. Open it in Word or LibreOffice and save it again.",
            },
        }
    }
}
