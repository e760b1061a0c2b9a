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
    /// A picture, such as a scan.
    Image,
    /// The Word format from before 2007.
    OldWord,
    /// A document locked by a password or a sensitivity label.
    Encrypted,
    /// A ZIP package that is no text document.
    OtherPackage,
    /// A draft that is no Word document, where only that can take comments.
    NotWord,
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
    /// JSON or YAML that breaks the grammar.
    Syntax {
        /// Line of the fault, 1-based.
        line: u32,
        /// Column of the fault, 1-based, in characters.
        column: u32,
    },
    /// JSON or YAML that holds no report.
    NotAReport,
    /// YAML with an anchor or an alias.
    YamlAlias {
        /// Line of the anchor or alias, 1-based.
        line: u32,
    },
    /// YAML with more than one document.
    YamlDocuments {
        /// Line on which the second begins, 1-based.
        line: u32,
    },
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
            Self::Image => "image",
            Self::OldWord => "old-word",
            Self::Encrypted => "encrypted",
            Self::OtherPackage => "other-package",
            Self::NotWord => "not-word",
            Self::Damaged => "damaged",
            Self::TooManyParts { .. } => "too-many-parts",
            Self::UnpacksTooLarge { .. } => "unpacks-too-large",
            Self::Overpacked => "overpacked",
            Self::TooDeep { .. } => "too-deep",
            Self::Entities => "entities",
            Self::Syntax { .. } => "syntax",
            Self::NotAReport => "not-a-report",
            Self::YamlAlias { .. } => "yaml-alias",
            Self::YamlDocuments { .. } => "yaml-documents",
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
            Self::Syntax { line, column } => message.with("line", *line).with("column", *column),
            Self::YamlAlias { line } | Self::YamlDocuments { line } => message.with("line", *line),
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
            Self::Image => &Words {
                nl: "Dit is een afbeelding, zoals een scan of een foto. Lees de tekst eruit met tekstherkenning (OCR), of kies het Word-bestand (.docx) van het verslag.",
                en: "This is an image, such as a scan or a photo. Read its text with text recognition (OCR), or choose the Word file (.docx) of the report.",
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
            Self::NotWord => &Words {
                nl: "Opmerkingen kunnen alleen in een Word-bestand. Sla het verslag op als .docx en probeer het opnieuw.",
                en: "Only a Word file takes comments. Save the report as .docx and try again.",
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
            Self::Syntax { .. } => &Words {
                nl: "De JSON of YAML klopt niet op regel {line}, teken {column}. Kijk daar, en op de regel erboven, naar komma's, haakjes, aanhalingstekens en inspringen.",
                en: "The JSON or YAML is wrong on line {line}, character {column}. Look there, and on the line above, at commas, brackets, quotation marks and indents.",
            },
            Self::NotAReport => &Words {
                nl: "Deze JSON of YAML bevat geen verslag. Begin met \"format\": \"verslagtoets/report-v1\"; het schema krijgt u met `verslagtoets schema report`.",
                en: "This JSON or YAML holds no report. Begin with \"format\": \"verslagtoets/report-v1\"; `verslagtoets schema report` gives the schema.",
            },
            Self::YamlAlias { .. } => &Words {
                nl: "De YAML gebruikt op regel {line} een verwijzing (& of *). Die worden niet gelezen: schrijf de tekst voluit.",
                en: "The YAML uses a reference (& or *) on line {line}. These are not read: write the text out.",
            },
            Self::YamlDocuments { .. } => &Words {
                nl: "Op regel {line} van de YAML begint een tweede document. Zet elk verslag in een eigen bestand.",
                en: "On line {line} of the YAML a second document begins. Put each report in a file of its own.",
            },
        }
    }
}
