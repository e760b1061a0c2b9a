//! The levels of a list: by indents and, where these are lost as in text out of a PDF, by the marks of its items.

use super::line::Line;
use crate::sign::sign;

/// The levels around an item.
#[derive(Debug, Default)]
pub(super) struct Levels {
    /// Outermost first.
    stack: Vec<Level>,
    /// Marks of which the second stands one level below the first, though both have the same indent.
    nested: Vec<(char, char)>,
}

#[derive(Debug)]
struct Level {
    indent: usize,
    /// What its items are marked with.
    mark: char,
}

/// Levels are told apart up to this one.
const DEEPEST: usize = 8;

impl Levels {
    /// The level of an item with a mark; `below` are the lines that follow it.
    pub(super) fn depth(&mut self, mark: char, line: &Line<'_>, below: &[Line<'_>]) -> u8 {
        while self.stack.last().is_some_and(|level| level.indent > line.indent + 1) {
            self.stack.pop();
        }
        let beside = |level: &&Level| level.indent + 1 >= line.indent;
        let known = self.stack.iter().rposition(|level| beside(&level) && level.mark == mark);
        let outer = self.stack.last().filter(beside).map(|level| level.mark);
        if let Some(known) = known {
            self.stack.truncate(known + 1);
        } else if let Some(outer) = outer {
            if self.is_inside(outer, mark, line, below) {
                if !self.nested.contains(&(outer, mark)) {
                    self.nested.push((outer, mark));
                }
                self.stack.push(Level { indent: line.indent, mark });
            }
        } else {
            self.stack.push(Level { indent: line.indent, mark });
        }
        self.stack.len().saturating_sub(1).min(DEEPEST) as u8
    }

    /// Whether an item with a mark stands below one with another mark and the same indent: it did so before, its bullet
    /// is hollow, or the other mark comes back.
    fn is_inside(&self, outer: char, mark: char, line: &Line<'_>, below: &[Line<'_>]) -> bool {
        let is_hollow = matches!(mark, '◦' | '○' | 'o');
        let follows = || line.gap == 0 && mark != '1' && returns(outer, below);
        self.nested.contains(&(outer, mark)) || is_hollow || follows()
    }

    /// Indent of the signs of the items around.
    pub(super) fn indent(&self) -> Option<usize> {
        self.stack.last().map(|level| level.indent)
    }

    /// The list ends.
    pub(super) fn end(&mut self) {
        self.stack.clear();
    }
}

/// Whether an item with a mark comes back in the next lines of the same list.
fn returns(mark: char, below: &[Line<'_>]) -> bool {
    /// Lines within which it does.
    const REACH: usize = 30;
    let list = below.iter().take(REACH).take_while(|line| line.gap == 0 || line.page);
    list.filter_map(|line| sign(line.text)).any(|sign| sign.mark == mark)
}
