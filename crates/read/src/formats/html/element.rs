//! What each element is to the reader, and which open elements a tag ends without saying so.

/// What an element does to the text inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Runs on in the line: `<span>`, `<a>`, unknown elements.
    Inline,
    /// Is bold.
    Bold,
    /// Is struck through or deleted.
    Struck,
    /// Stands apart from what is before and after: `<p>`, `<div>`, `<dd>`.
    Block,
    /// A block whose text is bold: the line that opens `<details>`.
    Summary,
    /// A heading of a level.
    Heading(u8),
    /// A list.
    List {
        /// Whether it is numbered.
        ordered: bool,
    },
    /// An item of a list.
    Item,
    /// A table, or a list of terms, which is a table of two columns.
    Table,
    /// The rows that head a table.
    TableHead,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell {
        /// Whether it heads its row or column.
        header: bool,
    },
    /// A term in a list of terms: the cell that heads a row of its own.
    Term,
    /// What a list says of a term: a cell beside it, or below the one before.
    Definition,
    /// A self-contained text on a page.
    Article,
    /// The main content of a page.
    Main,
    /// Introduces the page, or the article it stands in.
    Header,
    /// The title of the document.
    Title,
    /// A block beside the text: menus, side columns, the foot of the page.
    Aside,
    /// Is not shown, or is no text: scripts, drawings, form fields.
    Hidden,
    /// A picture.
    Image,
    /// Sound, film or another document.
    Embedded,
    /// A line break.
    Break,
    /// A line between blocks.
    Rule,
    /// Carries no text and says nothing of it.
    Nothing,
}

impl Role {
    /// What the element with a name is.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "b" | "strong" => Self::Bold,
            "s" | "strike" | "del" => Self::Struck,
            "summary" => Self::Summary,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "ul" | "menu" | "dir" => Self::List { ordered: false },
            "ol" => Self::List { ordered: true },
            "li" => Self::Item,
            "table" | "dl" => Self::Table,
            "thead" => Self::TableHead,
            "tr" => Self::Row,
            "td" => Self::Cell { header: false },
            "dt" => Self::Term,
            "dd" => Self::Definition,
            "th" => Self::Cell { header: true },
            "article" => Self::Article,
            "main" => Self::Main,
            "header" => Self::Header,
            "title" => Self::Title,
            "nav" | "aside" | "footer" | "dialog" => Self::Aside,
            "script" | "style" | "noscript" | "noframes" | "template" | "svg" | "math" | "xml" | "button"
            | "select" | "textarea" | "datalist" | "rp" | "rt" => Self::Hidden,
            "img" => Self::Image,
            "iframe" | "object" | "embed" | "video" | "audio" | "canvas" | "applet" => Self::Embedded,
            "br" => Self::Break,
            "hr" => Self::Rule,
            "area" | "base" | "basefont" | "bgsound" | "col" | "frame" | "input" | "keygen" | "link" | "meta"
            | "param" | "source" | "track" | "wbr" | "html" | "head" | "body" => Self::Nothing,
            _ if BLOCKS.contains(&name) => Self::Block,
            _ => Self::Inline,
        }
    }

    /// What an element with this ARIA role is, where that differs from what its name says.
    pub(super) fn of_aria(role: &str, level: Option<u8>) -> Option<Self> {
        match role {
            "heading" => Some(Self::Heading(level.unwrap_or(2))),
            "main" => Some(Self::Main),
            "article" => Some(Self::Article),
            "navigation" | "banner" | "contentinfo" | "complementary" | "search" => Some(Self::Aside),
            _ => None,
        }
    }

    /// Whether the element runs on in the line.
    pub(super) const fn is_inline(self) -> bool {
        self.is_style() || self.is_sealed() || matches!(self, Self::Title)
    }

    /// Whether the element only says how its text looks, so that its end tag ends nothing inside it.
    pub(super) const fn is_style(self) -> bool {
        matches!(self, Self::Inline | Self::Bold | Self::Struck)
    }

    /// Whether the tags inside the element end nothing outside it.
    pub(super) const fn is_sealed(self) -> bool {
        matches!(self, Self::Hidden | Self::Embedded)
    }
}

/// Elements that stand apart and say no more of their text.
const BLOCKS: &[&str] = &[
    "address",
    "blockquote",
    "caption",
    "center",
    "details",
    "div",
    "fieldset",
    "figcaption",
    "figure",
    "form",
    "hgroup",
    "legend",
    "listing",
    "p",
    "pre",
    "section",
    "tbody",
    "tfoot",
    "xmp",
];

/// A set of elements that end each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group(u16);

impl Group {
    const NONE: Self = Self(0);
    const PARAGRAPH: Self = Self(1);
    const HEADING: Self = Self(1 << 1);
    const ITEM: Self = Self(1 << 2);
    const LIST: Self = Self(1 << 3);
    const TERM: Self = Self(1 << 4);
    const TERMS: Self = Self(1 << 5);
    const TABLE: Self = Self(1 << 6);
    const ROWS: Self = Self(1 << 7);
    const ROW: Self = Self(1 << 8);
    const CELL: Self = Self(1 << 9);
    /// What seals off its content from the tags outside a cell.
    const CELLS: Self = Self::CELL.or(Self::TABLE);

    /// The group of the element with a name.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "p" => Self::PARAGRAPH,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Self::HEADING,
            "li" => Self::ITEM,
            "ul" | "ol" | "menu" | "dir" => Self::LIST,
            "dt" | "dd" => Self::TERM,
            "dl" => Self::TERMS,
            "table" => Self::TABLE,
            "thead" | "tbody" | "tfoot" => Self::ROWS,
            "tr" => Self::ROW,
            "td" | "th" | "caption" => Self::CELL,
            _ => Self::NONE,
        }
    }

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share an element.
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether these are the headings.
    pub(super) fn is_heading(self) -> bool {
        self == Self::HEADING
    }

    /// What the start of an element of this group ends beside an open paragraph.
    pub(super) fn ends(self) -> Option<Ends> {
        let (ended, within) = match self {
            Self::HEADING => (self, Self::CELLS.or(Self::ITEM)),
            Self::ITEM => (self, Self::CELLS.or(Self::LIST)),
            Self::TERM => (self, Self::CELLS.or(Self::TERMS)),
            Self::CELL => (self, Self::TABLE),
            Self::ROW => (self.or(Self::CELL), Self::TABLE),
            Self::ROWS => (self.or(Self::ROW).or(Self::CELL), Self::TABLE),
            _ => return None,
        };
        Some(Ends { ended, within })
    }

    /// Elements outside of which the end tag of an element of this group ends nothing.
    pub(super) const fn scope(self) -> Self {
        match self {
            Self::TABLE => Self::NONE,
            Self::CELL | Self::ROW | Self::ROWS => Self::TABLE,
            Self::ITEM => Self::CELLS.or(Self::LIST),
            _ => Self::CELLS,
        }
    }
}

/// Elements that a start tag ends: all from the outermost of `ended` on that stands inside the innermost of `within`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    pub(super) ended: Group,
    pub(super) within: Group,
}

/// The paragraph that every block ends.
pub(super) const PARAGRAPH: Ends = Ends { ended: Group::PARAGRAPH, within: Group::CELLS };
