//! `OpenDocument` texts built in tests.

use super::Zip;

const NAMES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
    xmlns:dc="http://purl.org/dc/elements/1.1/""#;

/// A text in the making.
pub struct Odt {
    common: String,
    automatic: String,
    body: String,
}

/// A text with these elements.
pub fn odt(body: &str) -> Odt {
    Odt { common: String::new(), automatic: String::new(), body: body.to_owned() }
}

impl Odt {
    /// With these common styles.
    pub fn common(self, styles: &str) -> Self {
        Self { common: styles.to_owned(), ..self }
    }

    /// With these automatic styles.
    pub fn automatic(self, styles: &str) -> Self {
        Self { automatic: styles.to_owned(), ..self }
    }

    /// The package, to which parts may be added.
    pub fn zip(self) -> Zip {
        let content = format!(
            "<office:document-content {NAMES}><office:automatic-styles>{}</office:automatic-styles>\
             <office:body><office:text>{}</office:text></office:body></office:document-content>",
            self.automatic, self.body
        );
        let styles = format!(
            "<office:document-styles {NAMES}><office:styles>{}</office:styles></office:document-styles>",
            self.common
        );
        Zip::default()
            .stored("mimetype", "application/vnd.oasis.opendocument.text")
            .stored("content.xml", content)
            .stored("styles.xml", styles)
    }

    /// The file.
    pub fn bytes(self) -> Vec<u8> {
        self.zip().bytes()
    }
}

/// A paragraph.
pub fn p(text: &str) -> String {
    format!("<text:p>{text}</text:p>")
}
