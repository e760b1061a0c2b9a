//! The open elements and what they say of the text inside them.

use super::{
    element::{Ends, Group, Role},
    style::{Fate, Style},
};

/// Open elements that are kept; what is nested deeper takes the place of the innermost. Browsers keep 512.
const MAX_DEPTH: usize = 256;

/// What holds for the text at a place, from all open elements together.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct State {
    pub(super) fate: Fate,
    pub(super) bold: bool,
    pub(super) size: Option<u16>,
    pub(super) title: bool,
    pub(super) jump: bool,
    pub(super) region: Region,
}

/// How likely the text is the content of a page and not its frame.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Region {
    /// Anywhere on the page.
    #[default]
    Page,
    /// In an article.
    Article,
    /// In the main content.
    Main,
}

impl State {
    fn inside(self, role: Role, style: &Style) -> Self {
        let region = match role {
            Role::Main => Region::Main,
            Role::Article => self.region.max(Region::Article),
            _ => self.region,
        };
        let fate = match role {
            Role::Aside | Role::Hidden | Role::Embedded => Fate::Hidden,
            Role::Header if self.region == Region::Page => Fate::Hidden,
            Role::Struck => Fate::Struck,
            _ => Fate::Read,
        };
        let is_bold = matches!(role, Role::Bold | Role::Summary);
        Self {
            fate: self.fate.max(style.fate).max(fate),
            bold: style.bold.unwrap_or(self.bold || is_bold),
            size: style.size.or(self.size),
            title: self.title || style.title,
            jump: self.jump || style.jump,
            region,
        }
    }
}

/// An open element.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) role: Role,
    /// How many blocks were open to take text when it began.
    pub(super) places: usize,
    name: String,
    group: Group,
    style: Style,
    state: State,
}

/// The open elements, outermost first.
#[derive(Debug, Default)]
pub(super) struct Stack {
    elements: Vec<Element>,
}

impl Stack {
    /// What holds for text here.
    pub(super) fn state(&self) -> State {
        self.elements.last().map(|element| element.state).unwrap_or_default()
    }

    /// What would hold for text inside another element here.
    pub(super) fn state_inside(&self, role: Role, style: &Style) -> State {
        self.state().inside(role, style)
    }

    /// The innermost element's role.
    pub(super) fn role(&self) -> Option<Role> {
        self.elements.last().map(|element| element.role)
    }

    /// The roles of the open elements, innermost first.
    pub(super) fn roles(&self) -> impl Iterator<Item = Role> {
        self.elements.iter().rev().map(|element| element.role)
    }

    /// Number of open elements.
    pub(super) fn len(&self) -> usize {
        self.elements.len()
    }

    /// Whether no further element fits.
    pub(super) fn is_full(&self) -> bool {
        self.elements.len() >= MAX_DEPTH
    }

    /// Opens an element; `state` is what holds inside it.
    pub(super) fn push(&mut self, name: String, role: Role, style: Style, state: State, places: usize) {
        let group = Group::of(&name);
        self.elements.push(Element { role, places, name, group, style, state });
    }

    /// Closes the innermost element.
    pub(super) fn pop(&mut self) -> Option<Element> {
        self.elements.pop()
    }

    /// The outermost element that a start tag ends.
    pub(super) fn ended(&self, ends: Ends) -> Option<usize> {
        let mut outermost = None;
        for (index, element) in self.elements.iter().enumerate().rev() {
            if element.group.meets(ends.within) || element.role.is_sealed() {
                break;
            }
            if element.group.meets(ends.ended) {
                outermost = Some(index);
            }
        }
        outermost
    }

    /// The element that the end tag of a name ends. The end tag of a heading ends a heading of any level.
    pub(super) fn matching(&self, name: &str) -> Option<usize> {
        let group = Group::of(name);
        for (index, element) in self.elements.iter().enumerate().rev() {
            if element.name == name || (group.is_heading() && element.group == group) {
                return Some(index);
            }
            if element.group.meets(group.scope()) || element.role.is_sealed() {
                return None;
            }
        }
        None
    }

    /// Takes out one element; those inside it stay open.
    pub(super) fn remove(&mut self, index: usize) {
        if index >= self.elements.len() {
            return;
        }
        self.elements.remove(index);
        let mut state = index.checked_sub(1).and_then(|outer| self.elements.get(outer)).map(|outer| outer.state);
        for element in self.elements.iter_mut().skip(index) {
            element.state = state.unwrap_or_default().inside(element.role, &element.style);
            state = Some(element.state);
        }
    }
}
