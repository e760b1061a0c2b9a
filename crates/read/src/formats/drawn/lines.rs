//! The lines of a text and what each draws.

use core::ops::Range;

/// What a line draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    /// Groups of dashes, by the characters that they cover.
    Rule(Vec<Range<usize>>),
    /// "+---+---+", by the places of its corners; `heads` where it stands below a header: "+===+".
    Border {
        corners: Vec<usize>,
        heads: bool,
    },
    Other,
}

impl Kind {
    fn of(line: &str) -> Self {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            return Self::Blank;
        }
        border(line, trimmed).or_else(|| rule(line, trimmed)).unwrap_or(Self::Other)
    }
}

fn border(line: &str, trimmed: &str) -> Option<Kind> {
    let drawn = trimmed.len() > 2
        && trimmed.starts_with('+')
        && trimmed.ends_with('+')
        && trimmed.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'=' | b':'));
    let corners = || line.chars().enumerate().filter(|(_, char)| *char == '+').map(|(at, _)| at).collect();
    drawn.then(|| Kind::Border { corners: corners(), heads: trimmed.contains('=') })
}

fn rule(line: &str, trimmed: &str) -> Option<Kind> {
    const SHORTEST: usize = 2;
    if !trimmed.bytes().all(|byte| matches!(byte, b'-' | b' ')) {
        return None;
    }
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, _) in line.chars().enumerate().filter(|(_, char)| *char == '-') {
        match groups.last_mut().filter(|group| group.end == at) {
            Some(group) => group.end = at + 1,
            None => groups.push(at..at + 1),
        }
    }
    groups.iter().all(|group| group.len() >= SHORTEST).then_some(Kind::Rule(groups))
}

/// The lines of a text.
pub(super) struct Lines<'a> {
    source: &'a str,
    /// Where each begins; one more for the end of the text.
    starts: Vec<usize>,
    pub(super) kinds: Vec<Kind>,
    /// Per line the next one that is a rule, itself included.
    pub(super) rules: Vec<Option<usize>>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let mut starts = vec![0];
        let mut kinds = Vec::new();
        let mut in_code = false;
        for line in source.split_inclusive('\n') {
            starts.push(starts.last().copied().unwrap_or_default() + line.len());
            in_code ^= line.trim_start().starts_with("```");
            kinds.push(if in_code { Kind::Other } else { Kind::of(line.trim_end_matches(['\n', '\r'])) });
        }
        let mut rules = vec![None; kinds.len()];
        let mut next = None;
        for (at, kind) in kinds.iter().enumerate().rev() {
            next = if matches!(kind, Kind::Rule(_)) { Some(at) } else { next };
            if let Some(place) = rules.get_mut(at) {
                *place = next;
            }
        }
        Self { source, starts, kinds, rules }
    }

    pub(super) fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.source.len())
    }

    pub(super) fn kind(&self, line: usize) -> &Kind {
        self.kinds.get(line).unwrap_or(&Kind::Blank)
    }

    pub(super) fn rule(&self, line: usize) -> Option<&[Range<usize>]> {
        match self.kind(line) {
            Kind::Rule(groups) => Some(groups),
            _ => None,
        }
    }

    pub(super) fn text(&self, line: usize) -> &'a str {
        self.source.get(self.start(line)..self.start(line + 1)).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }

    /// The bytes of some characters of a line, without the blanks around them; `None` where nothing else is there.
    pub(super) fn stretch(&self, line: usize, chars: Range<usize>) -> Option<Range<usize>> {
        let text = self.text(line);
        let byte = |at: usize| text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte);
        let (from, to) = (byte(chars.start), byte(chars.end));
        let words = text.get(from..to)?;
        let start = self.start(line) + from + words.len() - words.trim_start().len();
        let trimmed = words.trim();
        (!trimmed.is_empty()).then(|| start..start + trimmed.len())
    }
}
