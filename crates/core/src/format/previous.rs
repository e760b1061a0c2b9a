//! Last year's goals with what became of them, in the words of every format for people.

use crate::{
    message::{Lang, Message, Words},
    previous::{PreviousGoal, PreviousOutcome},
};

/// What became of a goal.
#[must_use]
pub const fn became(outcome: PreviousOutcome) -> &'static Words {
    match outcome {
        PreviousOutcome::Answered => &Words { nl: "besproken", en: "accounted for" },
        PreviousOutcome::Moved => &Words { nl: "verschoven", en: "moved" },
        PreviousOutcome::Unanswered => &Words { nl: "niet teruggevonden", en: "nothing found" },
        PreviousOutcome::Unsure => &Words { nl: "na te kijken", en: "to be reviewed" },
    }
}

/// How many goals came to what: "Van 7 doelen: 4 besproken, 2 na te kijken, 1 niet teruggevonden."
#[must_use]
pub fn sum(goals: &[PreviousGoal], lang: Lang) -> String {
    let outcomes =
        [PreviousOutcome::Answered, PreviousOutcome::Moved, PreviousOutcome::Unsure, PreviousOutcome::Unanswered];
    let shares = outcomes.into_iter().filter_map(|outcome| {
        let count = goals.iter().filter(|goal| goal.outcome == outcome).count();
        (count > 0).then(|| format!("{count} {}", became(outcome).get(lang)))
    });
    let shares = shares.collect::<Vec<_>>().join(", ");
    let words = match goals.len() {
        0 => &NONE,
        1 => &ONE,
        _ => &SUM,
    };
    Message::new(words).with("count", goals.len() as u32).with("shares", shares).render(lang)
}

/// Above the goals.
pub const TITLE: Words = Words { nl: "Doelen van vorig jaar", en: "Last year’s goals" };

const NONE: Words = Words { nl: "Er was geen doel dat nu klaar moest zijn.", en: "No goal was to be done by now." };
const ONE: Words =
    Words { nl: "Eén doel moest nu klaar zijn: {shares}.", en: "One goal was to be done by now: {shares}." };
const SUM: Words = Words {
    nl: "{count} doelen moesten nu klaar zijn: {shares}.",
    en: "{count} goals were to be done by now: {shares}.",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Goal;

    #[test]
    fn counts_read_like_a_sentence() {
        let goal = |outcome| PreviousGoal {
            pillar: 1,
            goal: Goal::default(),
            outcome,
            passage: None,
            score: 0,
            words: Vec::new(),
        };
        let goals = [PreviousOutcome::Unanswered, PreviousOutcome::Answered, PreviousOutcome::Answered].map(goal);
        assert_eq!(sum(&goals, Lang::Nl), "3 doelen moesten nu klaar zijn: 2 besproken, 1 niet teruggevonden.");
        assert_eq!(sum(&goals[..1], Lang::En), "One goal was to be done by now: 1 nothing found.");
        assert_eq!(sum(&[], Lang::Nl), NONE.nl);
    }
}
