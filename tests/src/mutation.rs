//! Ways to spoil a draft.

use proptest::{prelude::*, sample::Index};

/// One way.
#[derive(Debug, Clone)]
pub enum Mutation {
    /// A line goes.
    Delete(Index),
    /// A line comes twice.
    Duplicate(Index),
    /// Two lines change places.
    Swap(Index, Index),
    /// The rest goes, from any byte on.
    Cut(Index),
    /// Bytes that belong to nothing come in.
    Insert(Index, Vec<u8>),
}

/// Characters and marks that readers treat in a way of their own.
const JUNK: [&str; 24] = [
    "#",
    "- ",
    "* ",
    "1. ",
    "| a | b |\n|---|---|\n",
    "> ",
    "```\n",
    "<!--",
    "<div><p>",
    "</p>",
    "&amp;",
    "&#x1F600;",
    "\u{AD}",
    "\u{200B}",
    "\u{301}",
    "\u{202E}",
    "\u{0}",
    "\r",
    "\u{C}",
    "…",
    "[x](y)",
    "**",
    "---\n",
    "31 februari 2025",
];

/// Any way, in text.
pub fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    let junk = prop_oneof![
        3 => prop::sample::select(&JUNK[..]).prop_map(|junk| junk.as_bytes().to_vec()),
        1 => ".{0,12}".prop_map(String::into_bytes),
        1 => prop::collection::vec(any::<u8>(), 0..8),
    ];
    prop_oneof![
        3 => index().prop_map(Mutation::Delete),
        3 => index().prop_map(Mutation::Duplicate),
        3 => (index(), index()).prop_map(|(one, other)| Mutation::Swap(one, other)),
        1 => index().prop_map(Mutation::Cut),
        6 => (index(), junk).prop_map(|(at, junk)| Mutation::Insert(at, junk)),
    ]
}

/// Spoils a draft.
#[must_use]
pub fn mutate(draft: &[u8], mutations: &[Mutation]) -> Vec<u8> {
    mutations.iter().fold(draft.to_vec(), step)
}

fn step(mut draft: Vec<u8>, mutation: &Mutation) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = draft.split_inclusive(|byte| *byte == b'\n').collect();
    if lines.is_empty() {
        return draft;
    }
    match mutation {
        Mutation::Delete(at) => drop(lines.remove(at.index(lines.len()))),
        Mutation::Duplicate(at) => {
            let at = at.index(lines.len());
            lines.insert(at, lines[at]);
        }
        Mutation::Swap(one, other) => {
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            lines.swap(one, other);
        }
        Mutation::Cut(at) => {
            let length = at.index(draft.len());
            draft.truncate(length);
            return draft;
        }
        Mutation::Insert(at, junk) => {
            let at = at.index(draft.len() + 1);
            draft.splice(at..at, junk.iter().copied());
            return draft;
        }
    }
    lines.concat()
}
