//! Goals that are items, marked sentences or headings of their own.

use super::{
    GoalSpans, Span, headed,
    labels::{self, Label, Mark, label, leading},
    prose, text,
};
use crate::{
    dates::{self, Kind, Mention, Role, is_date},
    draft::BlockKind,
    recognise::outline::Outline,
};
use core::ops::Range;
use verslagtoets_core::wording::Folded;

/// Goals in the blocks of a goals part that are no table.
pub(super) fn goals(outline: &Outline<'_>, blocks: &[usize]) -> Vec<GoalSpans> {
    let is_marked = |block: &usize| is_paragraph(outline, *block) && !labels::marks(text(outline, *block)).is_empty();
    let has_items = blocks.iter().any(|block| item_depth(outline, *block).is_some());
    let has_table = blocks.iter().any(|block| matches!(kind(outline, *block), Some(BlockKind::Cell(_))));
    let marked = blocks.iter().any(is_marked);
    let mut list = List { outline, goals: Vec::new(), marked, open: Open::Free, heading: None, when: None };
    for block in blocks {
        list.take(*block);
    }
    if list.goals.is_empty() && !has_items && !has_table {
        return headed::goals(outline, blocks).unwrap_or_else(|| prose::goals(outline, blocks));
    }
    list.goals
}

fn kind<'a>(outline: &Outline<'a>, block: usize) -> Option<&'a BlockKind> {
    outline.draft.blocks.get(block).map(|block| &block.kind)
}

fn is_paragraph(outline: &Outline<'_>, block: usize) -> bool {
    matches!(kind(outline, block), Some(BlockKind::Paragraph))
}

fn item_depth(outline: &Outline<'_>, block: usize) -> Option<u8> {
    match kind(outline, block)? {
        BlockKind::Item { depth, .. } => Some(*depth),
        _ => None,
    }
}

/// What an item that comes next is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Open {
    /// A goal.
    Free,
    /// A goal, because "Doelen:" stands over it.
    Listed,
    /// What a question over it asks for: "Wanneer is het klaar?".
    Asked(Label),
    /// A step of the goal before it.
    Steps,
    /// A goal under an item that only names a topic: its block and depth.
    Topic(usize, u8),
}

/// Goals as they are gathered from block to block.
struct List<'a, 'd> {
    outline: &'a Outline<'d>,
    goals: Vec<GoalSpans>,
    /// Sentences marked "Doel:" are the way of this part: items elsewhere are no goals.
    marked: bool,
    open: Open,
    /// The heading that the last block stood under.
    heading: Option<usize>,
    /// The line or heading above that only says when: the date of goals that name none.
    when: Option<Span>,
}

impl List<'_, '_> {
    fn take(&mut self, block: usize) {
        let context = self.outline.contexts.get(block).copied().unwrap_or_default();
        let parent = context.parent;
        if parent != self.heading {
            self.heading = parent;
            self.open = Open::Free;
            self.begin_heading(parent, parent != context.part);
        }
        match kind(self.outline, block) {
            Some(BlockKind::Item { depth, .. }) => self.take_item(block, *depth),
            Some(BlockKind::Paragraph) => self.take_paragraph(block),
            _ => {}
        }
    }

    /// A heading such as "Doel 2: alle teams geschoold" is a goal itself; what stands under it tells when and how. Below
    /// the part's own heading one such as "Q3 2025" dates the goals under it.
    fn begin_heading(&mut self, heading: Option<usize>, is_below: bool) {
        self.when = None;
        let Some(heading) = heading.and_then(|heading| self.outline.headings.get(heading)) else { return };
        let words = text(self.outline, heading.block);
        if is_below && is_date(words) {
            self.when = Some(Span::whole(self.outline, heading.block));
        } else if let Some((Label::Goal, begins)) = leading(words)
            && words.get(begins..).is_some_and(|rest| rest.split_whitespace().count() >= 3)
        {
            self.goals.push(GoalSpans::of(Span { block: heading.block, range: begins..words.len() }));
            self.open = Open::Steps;
        } else if label(words) == Some(Label::Goal)
            && words.ends_with(|char: char| char.is_ascii_digit() || matches!(char, ':' | '.'))
        {
            self.open = Open::Listed;
        }
    }

    fn take_paragraph(&mut self, block: usize) {
        let words = text(self.outline, block);
        let only_label = label(words).filter(|_| words.ends_with([':', '?']));
        if let Some(question) = only_label.filter(|_| words.ends_with('?')) {
            self.open = Open::Asked(question);
            return;
        }
        let marked = labels::marks(words);
        let marks = if marked.is_empty() { labels::counted(words) } else { marked };
        if !marks.is_empty() {
            self.take_marked(block, &marks);
            return;
        }
        match (only_label, leading(words)) {
            (Some(Label::Goal), _) => self.open = Open::Listed,
            (Some(_), _) if !self.goals.is_empty() => self.open = Open::Steps,
            (None, Some((Label::Date, begins))) => self.add_date(Span { block, range: begins..words.len() }),
            (None, Some((Label::Action | Label::Row | Label::Other, _))) if !self.goals.is_empty() => {
                let found = labels::within(words);
                let ends = found.iter().skip(1).map(|mark| mark.start).chain([words.len()]);
                for (mark, end) in found.iter().zip(ends).filter(|(mark, _)| mark.label == Label::Date) {
                    self.add_date(Span { block, range: mark.begins..end });
                }
            }
            _ if let Open::Asked(question) = self.open => self.say(question, Span::whole(self.outline, block)),
            _ if self.open == Open::Steps => self.add_step(Span::whole(self.outline, block)),
            _ => {
                self.open = Open::Free;
                if is_date(words.trim_end_matches(':')) {
                    self.when = Some(Span::whole(self.outline, block));
                } else if words.ends_with(':') {
                    self.when = date_of_list(words).map(|range| Span { block, range });
                }
            }
        }
    }

    /// A paragraph with one or more sentences marked "Doel:"; a mark with nothing after it stands over a list.
    fn take_marked(&mut self, block: usize, marks: &[Mark]) {
        let words = text(self.outline, block);
        for (place, mark) in marks.iter().enumerate() {
            let end = marks.get(place + 1).map_or(words.len(), |next| next.start);
            let span = Span { block, range: mark.begins..end };
            if words.get(mark.begins..end).is_none_or(|said| said.trim().is_empty()) {
                self.open = Open::Listed;
                continue;
            }
            self.say(mark.label, span);
        }
    }

    /// Takes what a label announces, or what stands below a question: "Wanneer is het klaar?".
    fn say(&mut self, label: Label, span: Span) {
        match label {
            Label::Specific if self.open == Open::Steps && self.has_name() => self.add_text(span),
            Label::Specific if self.open == Open::Steps => self.add_step(span),
            Label::Goal | Label::Specific => self.push(GoalSpans::of(span)),
            Label::Date => self.add_date(span),
            _ => self.add_step(span),
        }
        self.open = Open::Steps;
    }

    fn take_item(&mut self, block: usize, depth: u8) {
        let words = text(self.outline, block);
        let span = Span::whole(self.outline, block);
        match leading(words) {
            Some((Label::Date, begins)) if !self.goals.is_empty() => {
                return self.add_date(Span { block, range: begins..words.len() });
            }
            Some((Label::Action, _)) if depth > 0 && !self.goals.is_empty() => return self.add_step(span),
            Some((Label::Row | Label::Other, _)) if (depth > 0 || says_who(words)) && !self.goals.is_empty() => {
                return self.add_step(span);
            }
            Some((Label::Specific, begins)) if begins < words.len() => {
                return self.say(Label::Specific, Span { block, range: begins..words.len() });
            }
            Some((Label::Goal, begins)) if begins < words.len() => {
                self.push(GoalSpans::of(Span { block, range: begins..words.len() }));
                return;
            }
            _ => {}
        }
        if let Open::Topic(_, above) = &self.open
            && depth <= *above
        {
            self.open = Open::Free;
        }
        match &self.open {
            Open::Steps => self.add_step(span),
            Open::Asked(question) if !matches!(question, Label::Goal | Label::Specific) => {
                let question = *question;
                self.say(question, span);
                self.open = Open::Asked(question);
            }
            Open::Free if self.marked => {}
            Open::Topic(topic, _) => {
                let topic = Span::whole(self.outline, *topic);
                let words = text(self.outline, topic.block).trim_end_matches(':').to_owned();
                self.push(GoalSpans { topic: Some(words), steps: vec![topic], ..GoalSpans::of(span) });
            }
            Open::Free | Open::Listed | Open::Asked(_)
                if words.starts_with(char::is_lowercase) && self.introduces() =>
            {
                self.add_text(span);
            }
            Open::Free | Open::Listed | Open::Asked(_) if depth == 0 && names_topic(words, self.below(block)) => {
                self.open = Open::Topic(block, depth);
            }
            Open::Free | Open::Listed | Open::Asked(_) if depth == 0 || self.goals.is_empty() => {
                self.push(GoalSpans::of(span));
            }
            Open::Free | Open::Listed | Open::Asked(_) if is_milestone(words) => self.add_date(span),
            Open::Free | Open::Listed | Open::Asked(_) => self.add_text(span),
        }
    }

    /// The words of the item below one, where it is deeper and begins a sentence.
    fn below(&self, block: usize) -> Option<&str> {
        let deeper = item_depth(self.outline, block + 1) > item_depth(self.outline, block);
        Some(text(self.outline, block + 1)).filter(|words| deeper && words.starts_with(char::is_uppercase))
    }

    /// The last goal ends in a colon, so that items in small letters go on in it.
    fn introduces(&self) -> bool {
        let first = self.goals.last().and_then(|goal| goal.text.first());
        first.is_some_and(|span| text(self.outline, span.block).ends_with(':'))
    }

    /// The last goal is no more than a name: "Scholing".
    fn has_name(&self) -> bool {
        self.goals.last().is_some_and(|goal| goal.is_name(self.outline))
    }

    /// Adds a goal, with the date above it for where it names none.
    fn push(&mut self, mut goal: GoalSpans) {
        goal.steps.extend(self.when.clone());
        self.goals.push(goal);
    }

    /// A nested item belongs to the goal above it.
    fn add_text(&mut self, span: Span) {
        if let Some(goal) = self.goals.last_mut() {
            goal.text.push(span);
        }
    }

    fn add_date(&mut self, span: Span) {
        if let Some(goal) = self.goals.last_mut() {
            goal.dates.push(span);
        }
    }

    fn add_step(&mut self, span: Span) {
        if let Some(goal) = self.goals.last_mut() {
            goal.steps.push(span);
        }
    }
}

/// Labels of those who see to a goal.
const DOERS: &[&str] = &[
    "actiehouder",
    "eigenaar",
    "portefeuillehouder",
    "trekker",
    "uitvoerder",
    "verantwoordelijk",
    "verantwoordelijke",
    "wie",
];

/// "Trekker: hoofd zorg": who sees to the goal above, at whatever depth.
fn says_who(words: &str) -> bool {
    Folded::new(words).words().next().is_some_and(|first| DOERS.contains(&first))
}

/// "Q1: ontwerp gereed": a step below a goal with its date before it.
fn is_milestone(words: &str) -> bool {
    words.split_once(':').is_some_and(|(date, _)| is_date(date))
}

/// Where the date stands in a line such as "Uiterlijk 1 juli 2025 hebben we geregeld:", which holds for the goals below it.
/// A whole year only says which plans follow.
fn date_of_list(words: &str) -> Option<Range<usize>> {
    const LONGEST: i64 = 200;
    const MOST_WORDS: usize = 25;
    if !words.ends_with(':') || words.split_whitespace().nth(MOST_WORDS).is_some() {
        return None;
    }
    let is_near = |mention: &Mention| match (mention.start, mention.end) {
        (Some(start), Some(end)) => (end - start).num_days() <= LONGEST,
        _ => mention.kind == Kind::By,
    };
    let mut mentions = dates::mentions(words, &dates::Context::default()).into_iter();
    mentions.find(|mention| mention.role == Role::Due && is_near(mention)).map(|mention| mention.range)
}

/// An item that only names what the items below it are about: "Scholing:", or "Scholing" over an item of more words.
fn names_topic(words: &str, below: Option<&str>) -> bool {
    let count = |words: &str| words.split_whitespace().count();
    words.ends_with(':') && count(words) <= 8
        || count(words) <= 2 && !words.ends_with('.') && below.is_some_and(|below| count(below) >= 5)
}
