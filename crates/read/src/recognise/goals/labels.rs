//! Words before a colon that say what follows: a goal, its date, or something else about it.

use verslagtoets_core::wording::Folded;

/// What the words before a colon, or over a column, announce.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// A goal.
    Goal,
    /// What a goal says exactly, where it has a name beside it; a goal itself where it has none.
    Specific,
    /// What is done for it; a goal itself where no goal is named beside it.
    Action,
    /// When it is due.
    Date,
    /// The pillar that it belongs to.
    Pillar,
    /// What a row is about, in a table of figures or indicators.
    Row,
    /// Anything else about a goal: who, how, costs, state.
    Other,
}

/// Words of each kind, folded; a trailing number is left out before comparing.
const LABELS: &[(Label, &[&str])] = &[
    (
        Label::Goal,
        &[
            "doel",
            "doelen",
            "doelstelling",
            "doelstellingen",
            "smart doel",
            "concreet doel",
            "concrete doelen",
            "ontwikkeldoel",
            "verbeterdoel",
            "subdoel",
            "ambitie",
            "ambities",
            "ontwikkelpunt",
            "ontwikkelpunten",
            "verbeterpunt",
            "verbeterpunten",
            "voornemen",
            "voornemens",
            "speerpunt",
            "speerpunten",
            "doel of ontwikkelpunt",
            "doel en ontwikkelpunt",
            "doelen en ontwikkelpunten",
            "resultaatdoel",
            "kwaliteitsdoel",
            "jaardoel",
            "onze doelen",
            "ons doel",
            "beoogd doel",
            "wat willen we bereiken",
            "wat willen wij bereiken",
            "wat gaan we doen",
            "wat willen we",
            "wat willen wij",
            "wat is het doel",
            "wat",
            "onderwerp en doel",
            "actiepunt",
            "verbeteractie",
            "verbetermaatregel",
            "prioriteit",
            "plan",
            "afspraak",
        ],
    ),
    (Label::Specific, &["specifiek", "s"]),
    (
        Label::Action,
        &[
            "actie",
            "acties",
            "actiepunten",
            "activiteit",
            "activiteiten",
            "maatregel",
            "maatregelen",
            "verbeteracties",
            "aanpak",
            "hoe",
            "stap",
            "stappen",
            "werkwijze",
            "hoe gaan we dat doen",
            "wat doen we",
            "wat doen we daarvoor",
            "hoe doen we dat",
            "hoe doen wij dat",
            "hoe gaan wij dat doen",
            "hoe pakken we dat aan",
        ],
    ),
    (
        Label::Date,
        &[
            "tijdgebonden",
            "t",
            "wanneer is het klaar",
            "wanneer is dit klaar",
            "wanneer is het af",
            "wanneer is het gereed",
            "wanneer bereiken we dit",
            "gereed",
            "klaar",
            "wanneer",
            "planning",
            "deadline",
            "termijn",
            "tijdpad",
            "tijd",
            "einddatum",
            "streefdatum",
            "datum",
            "datum gereed",
            "gereed op",
            "gereed in",
            "gereed per",
            "gereed uiterlijk",
            "realisatie",
            "looptijd",
            "uiterlijk",
            "opleverdatum",
            "oplevering",
            "periode",
            "kwartaal",
            "jaar",
            "wanneer gereed",
            "wanneer klaar",
            "tijdsplanning",
            "tijdsbestek",
            "tijdlijn",
            "startdatum",
            "start",
            "afgerond",
            "afronding",
            "af",
            "te realiseren",
            "realisatiedatum",
            "mijlpaal",
            "uitvoering",
            "streeftermijn",
            "doeldatum",
            "planning gereed",
            "datum realisatie",
            "gepland",
            "einde",
            "vanaf",
            "tot",
            "geplande einddatum",
            "eind",
        ],
    ),
    (Label::Pillar, &["pijler", "pijlers"]),
    (
        Label::Row,
        &[
            "kengetal",
            "kengetallen",
            "onderdeel",
            "omschrijving",
            "gegeven",
            "indicator",
            "prestatieindicator",
            "productcode",
            "code",
            "bestemming",
            "uitstroom naar",
            "perceel",
            "categorie",
        ],
    ),
    (
        Label::Other,
        &[
            "acceptabel",
            "m",
            "a",
            "r",
            "wie doet het",
            "wie doet dat",
            "wie is betrokken",
            "waarom doen we dit",
            "waarom willen we dit",
            "hoe meten we dat",
            "hoe weten we dat het gelukt is",
            "realistisch",
            "eigenaar",
            "wie",
            "verantwoordelijke",
            "verantwoordelijk",
            "trekker",
            "actiehouder",
            "door wie",
            "door",
            "betrokkenen",
            "status",
            "stand",
            "kosten",
            "budget",
            "middelen",
            "norm",
            "meetbaar",
            "meetbaarheid",
            "resultaat",
            "gewenst resultaat",
            "beoogd resultaat",
            "opmerking",
            "opmerkingen",
            "toelichting",
            "nr",
            "nummer",
            "thema",
            "onderwerp",
            "evaluatie",
            "risico",
            "voortgang",
            "portefeuillehouder",
            "functionaris",
            "van toepassing",
            "waarde",
            "aantal",
            "aantal clienten",
            "reden",
            "uitkomst",
            "percentage",
            "aandachtsgebied",
            "bewijs",
            "effect",
            "waarom",
            "aanleiding",
            "randvoorwaarden",
            "wie is verantwoordelijk",
            "kartrekker",
        ],
    ),
];

/// Longest label, in bytes.
const LONGEST_LABEL: usize = 48;

/// What the words before a colon, or over a column, announce.
pub(super) fn label(words: &str) -> Option<Label> {
    if words.len() > LONGEST_LABEL {
        return None;
    }
    let folded = Folded::new(words);
    let name = folded.as_str().trim_end_matches(|char: char| char.is_ascii_digit() || matches!(char, ' ' | '.'));
    let name = name.strip_prefix("nr ").unwrap_or(name);
    LABELS.iter().find(|(_, names)| names.contains(&name)).map(|(label, _)| *label)
}

/// What a line heads when it stands alone over others: a column of a table whose layout was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ColumnLabel(Label);

impl ColumnLabel {
    /// A table has a column that no other text would name.
    pub(crate) fn opens_table(self) -> bool {
        self.is_goals() || self.is_row()
    }

    /// The column holds goals or what is done for them.
    pub(crate) fn is_goals(self) -> bool {
        matches!(self.0, Label::Goal | Label::Action)
    }

    /// The column may stand beside one that names what each row is about.
    pub(crate) fn may_follow_row(self) -> bool {
        matches!(self.0, Label::Row | Label::Other)
    }

    /// The column names the pillar of each row.
    pub(crate) fn is_pillar(self) -> bool {
        self.0 == Label::Pillar
    }

    /// The column names what each row is about.
    pub(crate) fn is_row(self) -> bool {
        self.0 == Label::Row
    }

    /// The column holds dates.
    pub(crate) fn is_date(self) -> bool {
        self.0 == Label::Date
    }
}

/// The column that a line heads.
pub(crate) fn column_label(line: &str) -> Option<ColumnLabel> {
    if line.ends_with(['.', ':', ',', ';']) || line.split_whitespace().count() > 5 {
        return None;
    }
    label(line).map(ColumnLabel)
}

/// Whether the words before a colon mark a goal or something about one.
pub(crate) fn is_goal_label(words: &str) -> bool {
    label(words).is_some_and(|label| !matches!(label, Label::Pillar | Label::Row))
}

/// Signs behind a label.
const ENDS: [char; 5] = [':', '?', '–', '—', '='];

/// The label at the start of a text, and the byte at which what it announces begins.
pub(super) fn leading(text: &str) -> Option<(Label, usize)> {
    let (end, sign) = text.char_indices().take(LONGEST_LABEL).find(|(_, char)| ENDS.contains(char))?;
    let words = text.get(..end)?;
    // "Eind 2026: ..." and "Kwartaal 2: ..." name a date themselves.
    let names_date = words.contains(|char: char| char.is_ascii_digit());
    let found = label(words).filter(|label| !(*label == Label::Date && names_date))?;
    let rest = text.get(end + sign.len_utf8()..)?;
    Some((found, text.len() - rest.trim_start().len()))
}

/// A label inside a text, at the start of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it announces.
    pub(super) label: Label,
    /// The byte at which it begins.
    pub(super) start: usize,
    /// The byte at which what it announces begins.
    pub(super) begins: usize,
}

/// The labels of a text of which one marks a goal: "Doel: ... Actie: ... Gereed: ..."; none where no goal is marked.
pub(super) fn marks(text: &str) -> Vec<Mark> {
    let mut found = within(text);
    let is_goal = |mark: &Mark| matches!(mark.label, Label::Goal | Label::Specific);
    let opens = found.iter().position(is_goal).unwrap_or(found.len());
    found.split_off(opens)
}

/// The labels of a text, in order: "Wie? Het team. Wanneer? In mei."
pub(super) fn within(text: &str) -> Vec<Mark> {
    let mut found: Vec<Mark> = numbered(text).into_iter().collect();
    for (sign, _) in text.match_indices([':', '?']) {
        let before = text.get(..sign).unwrap_or_default();
        let near = before.char_indices().rev().nth(LONGEST_LABEL).map_or(0, |(at, _)| at);
        let sentence = before.get(near..).and_then(|words| words.rfind(['.', '!', '?', ')', ';']));
        let start = sentence.map_or(near, |at| near + at + 1);
        let start = found.last().map_or(start, |mark| start.max(mark.begins));
        let words = before.get(start..).unwrap_or_default();
        // The sentence before may have lost its point: "... zijn geschoold Hoe? ...".
        let capitals = words.char_indices().filter(|(at, char)| {
            char.is_uppercase()
                && (*at == 0 || words.get(..*at).is_some_and(|before| before.ends_with(char::is_whitespace)))
        });
        let mut labels = capitals.filter_map(|(at, _)| Some((at, announces(words.get(at..)?)?)));
        if let Some((at, label)) = labels.next() {
            let rest = text.get(sign + 1..).unwrap_or_default();
            found.push(Mark { label, start: start + at, begins: text.len() - rest.trim_start().len() });
        }
    }
    found
}

/// What words before a colon inside a text announce; a goal only by words of some length.
fn announces(words: &str) -> Option<Label> {
    let letters = words.chars().filter(|char| char.is_alphabetic()).count();
    match label(words) {
        Some(Label::Pillar | Label::Row) => None,
        Some(Label::Specific) => (letters >= 4).then_some(Label::Specific),
        Some(label @ (Label::Action | Label::Date | Label::Other)) => (letters >= 3).then_some(label),
        _ => (letters >= 4 && is_marker(words)).then_some(Label::Goal),
    }
}

/// "Doel 3 Met de teams ...": a label with a number that lost its sign.
fn numbered(text: &str) -> Option<Mark> {
    let (label, rest) = text.split_once(' ')?;
    let (number, goal) = rest.split_once(' ')?;
    let counts = number.starts_with(|char: char| char.is_ascii_digit())
        && number.chars().all(|char| char.is_ascii_digit() || matches!(char, '.' | ')'));
    let goal = goal.trim_start();
    let begins = text.len() - goal.len();
    let fits = counts && is_marker(label) && goal.starts_with(char::is_uppercase);
    fits.then_some(Mark { label: Label::Goal, start: 0, begins })
}

/// Goals counted inside a text: "(1) ... (2) ...".
pub(super) fn counted(text: &str) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    for (at, _) in text.match_indices('(') {
        let wanted = format!("({})", found.len() + 1);
        let rest = text.get(at..).and_then(|rest| rest.strip_prefix(wanted.as_str())).unwrap_or_default();
        if rest.starts_with(' ') {
            found.push(Mark { label: Label::Goal, start: at, begins: text.len() - rest.trim_start().len() });
        }
    }
    if found.len() < 2 { Vec::new() } else { found }
}

/// "Doel", "Doel 2.1", "Doelstelling": words that mark the sentence after them as a goal.
fn is_marker(words: &str) -> bool {
    let plain: String = words.chars().map(|char| if char == '.' { ' ' } else { char }).collect();
    label(&plain) == Some(Label::Goal)
        && !matches!(Folded::new(words).as_str(), "wat" | "plan" | "afspraak" | "prioriteit")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_announces_one_thing() {
        let mut names: Vec<&str> = LABELS.iter().flat_map(|(_, names)| *names).copied().collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn labels_announce_goals_dates_and_the_rest() {
        assert_eq!(leading("Doel 2: alle teams zijn geschoold"), Some((Label::Goal, 8)));
        assert_eq!(leading("Gereed: Q3 2025").map(|found| found.0), Some(Label::Date));
        assert_eq!(leading("Eigenaar: hoofd zorg").map(|found| found.0), Some(Label::Other));
        assert_eq!(leading("Wij zetten in op: rust"), None);
    }

    #[test]
    fn a_goal_may_be_marked_inside_a_paragraph() {
        let text = "Wij leren elke dag. Doel: in Q3 2025 is het plan klaar. DOEL: daarna volgt evaluatie.";
        let goals: Vec<&str> = marks(text).into_iter().filter_map(|mark| text.get(mark.begins..)).collect();
        assert_eq!(goals.len(), 2);
        assert!(goals.iter().all(|goal| goal.starts_with("in Q3") || goal.starts_with("daarna")));
    }
}
