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
        }
    }

    /// The cause and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = Message::new(self.words());
        match self {
            Self::TooLarge { megabytes } => message.with("megabytes", *megabytes as u32),
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
        }
    }
}
