//! What the attributes of an element say of the text inside it.

use html5gum::StartTag;

/// What becomes of a text; where elements differ, the greatest counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// It is read.
    #[default]
    Read,
    /// It is the bullet or number that Word puts before an item.
    Marker,
    /// It is struck through.
    Struck,
    /// It is not shown.
    Hidden,
}

/// What an element says of its text; `None` where it leaves that to the elements around it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Style {
    /// What becomes of the text.
    pub(super) fate: Fate,
    /// Whether the text is bold.
    pub(super) bold: Option<bool>,
    /// Font size in half-points.
    pub(super) size: Option<u16>,
    /// Level in a list of Word, from 0.
    pub(super) list_level: Option<u8>,
    /// Level of a heading of Word, from 1.
    pub(super) outline_level: Option<u8>,
    /// The text is the title of the document.
    pub(super) title: bool,
    /// The text is a link to a place on the same page, as in a table of contents.
    pub(super) jump: bool,
}

impl Style {
    /// What the attributes of an element say.
    ///
    /// Of classes only those that Word itself writes count; those of a site mean what the site likes.
    pub(super) fn of(tag: &StartTag<usize>) -> Self {
        let mut style = Self::default();
        style.fate_if(Fate::Hidden, attribute(tag, "hidden").is_some_and(|value| value != "until-found"));
        style.fate_if(Fate::Hidden, attribute(tag, "aria-hidden").is_some_and(|value| value == "true"));
        style.jump = attribute(tag, "href").is_some_and(|target| target.starts_with('#'));
        for class in attribute(tag, "class").unwrap_or_default().split_ascii_whitespace() {
            style.class(class);
        }
        for declaration in attribute(tag, "style").unwrap_or_default().split(';') {
            if let Some((property, value)) = declaration.split_once(':') {
                style.declaration(property.trim(), value.trim());
            }
        }
        style
    }

    fn fate_if(&mut self, fate: Fate, condition: bool) {
        if condition {
            self.fate = self.fate.max(fate);
        }
    }

    fn class(&mut self, class: &str) {
        let level = |prefix| class.strip_prefix(prefix).and_then(heading_level);
        match class {
            "msotitle" => self.title = true,
            "msofootnotereference" | "msoendnotereference" | "msocommentreference" => self.fate_if(Fate::Hidden, true),
            "msodel" => self.fate_if(Fate::Struck, true),
            _ if class.starts_with("msotoc") => self.fate_if(Fate::Hidden, true),
            _ if class.starts_with("msolistparagraph") => self.list_level = Some(0),
            _ => self.outline_level = level("msoheading").or_else(|| level("kop")).or(self.outline_level),
        }
    }

    fn declaration(&mut self, property: &str, value: &str) {
        match property {
            "display" => self.fate_if(Fate::Hidden, value.starts_with("none")),
            "visibility" => self.fate_if(Fate::Hidden, value.starts_with("hidden")),
            "mso-hide" => self.fate_if(Fate::Hidden, value == "all"),
            "mso-element" => {
                self.fate_if(Fate::Hidden, matches!(value, "comment-list" | "comment" | "header" | "footer"));
            }
            "font-weight" => self.bold = is_bold(value),
            "text-decoration" | "text-decoration-line" => {
                self.fate_if(Fate::Struck, value.contains("line-through"));
            }
            "font-size" => self.size = half_points(value).or(self.size),
            "mso-outline-level" => self.outline_level = heading_level(value).or(self.outline_level),
            "mso-list" if value.starts_with("ignore") => self.fate_if(Fate::Marker, true),
            "mso-list" if value == "none" => self.list_level = None,
            "mso-list" => self.list_level = list_level(value).or(self.list_level),
            _ => {}
        }
    }
}

/// The value of an attribute, in lower case.
pub(super) fn attribute(tag: &StartTag<usize>, name: &str) -> Option<String> {
    let value = tag.attributes.get(name.as_bytes())?;
    Some(String::from_utf8_lossy(value).to_ascii_lowercase())
}

fn is_bold(value: &str) -> Option<bool> {
    match value {
        "bold" | "bolder" => Some(true),
        "normal" | "lighter" => Some(false),
        _ => value.parse::<u16>().ok().map(|weight| weight >= 600),
    }
}

fn half_points(value: &str) -> Option<u16> {
    let points: f32 = value.strip_suffix("pt")?.trim().parse().ok()?;
    #[expect(clippy::cast_sign_loss, reason = "the range is checked")]
    (1.0..1000.0).contains(&points).then(|| (points * 2.0).round() as u16)
}

/// Level of a heading, from 1; level 9 and 0 are body text.
fn heading_level(digits: &str) -> Option<u8> {
    digits.trim().parse().ok().filter(|level| (1..9).contains(level))
}

/// `l0 level2 lfo1` is the second level, counted from 0.
fn list_level(value: &str) -> Option<u8> {
    let level: u8 = value.split_ascii_whitespace().find_map(|word| word.strip_prefix("level"))?.parse().ok()?;
    level.checked_sub(1)
}
