//! What this year's report says that may tell what became of a goal.

use crate::{
    location::Location,
    report::{Goal, Pillar, Report, Section},
};
use core::ops::Range;

/// A stretch of this year's report.
pub(super) struct Passage<'a> {
    pub(super) kind: PassageKind<'a>,
    /// Number of the pillar it stands in.
    pub(super) pillar: u8,
    /// Its words.
    pub(super) text: String,
    /// Its sentences, by their numbers in the report; of a goal, none.
    pub(super) sentences: Range<usize>,
    /// Heading of the topic it stands under.
    pub(super) topic: Option<&'a str>,
    pub(super) location: Location,
}

/// What part of the report a passage is of.
#[derive(Clone, Copy)]
pub(super) enum PassageKind<'a> {
    /// The look back: where the account is due.
    LookBack,
    /// The general picture: it may tell, but it does not account.
    Picture,
    /// A goal.
    Goal(&'a Goal),
}

/// Every passage of the report, in order.
pub(super) fn passages(report: &Report) -> Vec<Passage<'_>> {
    let mut passages = Vec::new();
    let mut sentences = 0;
    for pillar in &report.pillars {
        let parts = [(&pillar.general_picture, PassageKind::Picture), (&pillar.retrospective, PassageKind::LookBack)];
        for (section, kind) in parts {
            if let Some(section) = section {
                let found = of_section(pillar, section, kind, sentences);
                sentences = found.iter().map(|passage| passage.sentences.end).fold(sentences, usize::max);
                passages.extend(found);
            }
        }
        passages.extend(pillar.goals().map(|goal| of_goal(pillar, goal)));
    }
    passages
}

/// The sentences, and each two or three that follow one another: a result often needs the sentence before it, and an
/// account in a list has its parts in items.
fn of_section<'a>(pillar: &'a Pillar, section: &'a Section, kind: PassageKind<'a>, first: usize) -> Vec<Passage<'a>> {
    let lines = section.text.lines().enumerate();
    let texts =
        lines.flat_map(|(index, line)| sentences(line).into_iter().map(move |text| (section.lines.get(index), text)));
    let sentences: Vec<Passage<'_>> = texts
        .zip(first..)
        .map(|((place, text), number)| Passage {
            kind,
            pillar: pillar.number,
            text: text.to_owned(),
            sentences: number..number + 1,
            topic: place.and_then(|place| topic_above(section, place)),
            location: place.cloned().unwrap_or_else(|| quoted(section.location.as_ref(), text)),
        })
        .collect();
    let runs = [2, 3].into_iter().flat_map(|count| sentences.windows(count));
    let runs: Vec<Passage<'_>> = runs.filter_map(Passage::joined).collect();
    sentences.into_iter().chain(runs).collect()
}

impl Passage<'_> {
    /// Sentences that follow one another as one, at the place of the first.
    fn joined(sentences: &[Self]) -> Option<Self> {
        let (first, last) = (sentences.first()?, sentences.last()?);
        let text = sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>().join(" ");
        Some(Self {
            text,
            location: first.location.clone(),
            sentences: first.sentences.start..last.sentences.end,
            ..*first
        })
    }
}

fn of_goal<'a>(pillar: &'a Pillar, goal: &'a Goal) -> Passage<'a> {
    Passage {
        kind: PassageKind::Goal(goal),
        pillar: pillar.number,
        text: goal.text.clone(),
        sentences: 0..0,
        topic: goal.topic.as_deref(),
        location: goal.location.clone().unwrap_or_else(|| quoted(None, &goal.text)),
    }
}

fn quoted(place: Option<&Location>, words: &str) -> Location {
    Location { quote: Some(words.to_owned()), ..place.cloned().unwrap_or_default() }
}

fn topic_above<'a>(section: &'a Section, place: &Location) -> Option<&'a str> {
    let heading = place.heading_path.last()?;
    section.topics.iter().find(|topic| *topic == heading).map(String::as_str)
}

/// The sentences of a line. A point inside "ca. 80%" or "1.5" ends none, since a capital letter must follow.
pub(super) fn sentences(line: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = line.trim();
    while let Some(end) = end_of_sentence(rest) {
        let (sentence, after) = rest.split_at(end);
        sentences.push(sentence);
        rest = after.trim_start();
    }
    if !rest.is_empty() {
        sentences.push(rest);
    }
    sentences
}

fn end_of_sentence(text: &str) -> Option<usize> {
    let ends = text.match_indices(['.', '?', '!', ';']).map(|(at, mark)| at + mark.len());
    ends.filter(|end| *end < text.len()).find(|end| {
        let after = text.get(*end..).unwrap_or_default();
        after.starts_with(' ') && after.trim_start().starts_with(char::is_uppercase)
    })
}
