//! The page for editors: every finding, what it means and how to mend it. It follows from the rules.

use std::fmt::Write as _;
use verslagtoets_core::{
    Lang, Rule, Words,
    format::words::{ADVICE, HELP, SOURCE, WHY, severity},
    rules::RULES,
};

const LANG: Lang = Lang::Nl;

const INTRODUCTION: &str = "\
<!-- Gemaakt door `cargo xtask gen` uit de regels zelf. Wijzig de regel, niet deze pagina. -->

# Bevindingen en wat u eraan doet

Bij elke bevinding noemt Verslagtoets een regel, zoals `goal-undated`. Hier staat van elke regel wat zij zegt, waarom dat
telt en wat u eraan doet. In uw eigen venster krijgt u dezelfde uitleg met `verslagtoets explain goal-undated`.

| soort | betekenis |
|---|---|
| fout | zonder dit is het verslag niet volledig |
| waarschuwing | het verslag wordt er niet onvolledig van, maar verbeter het wel |
| opmerking | goed om te weten |
| na te kijken | een programma kan dit niet beslissen; kijk zelf of het klopt |
| op proef | een nieuwe regel: zij wijst ergens op en laat een toets nooit mislukken |

## Klopt een bevinding niet?

*Pas toe of leg uit*: zet in `verslagtoets.toml`, naast het verslag of in een map erboven, waarom de regel hier niet geldt.
De bevinding blijft zichtbaar, met uw reden, en telt niet meer mee.

```toml
[[waiver]]
rule = \"goal-undated\"
reason = \"Loopt mee in het meerjarenplan.\"
by = \"Raad van bestuur\"
until = \"2026-12-31\"
```

Onder elke toets staan deze regels klaar om over te nemen, met de `fingerprint` van die ene bevinding erbij. Zonder
`fingerprint` geldt de uitzondering voor alle bevindingen van de regel. Na de dag bij `until`, of als er niets meer is om
uit te zonderen, meldt Verslagtoets dat.

## Alle regels

";

/// The page.
pub(crate) fn page() -> String {
    let contents: String = RULES.iter().map(|rule| entry(rule)).collect();
    let rules: String = RULES.iter().map(|rule| section(rule)).collect();
    format!("{INTRODUCTION}{contents}{rules}")
}

fn entry(rule: &Rule) -> String {
    format!("- [`{}`](#{}) {}\n", rule.id, rule.id, rule.title.get(LANG))
}

fn section(rule: &Rule) -> String {
    let text = |words: &Words| words.get(LANG);
    let mut section = format!("\n<a id=\"{}\"></a>\n\n### {}\n\n", rule.id, text(&rule.title).trim_end_matches('.'));
    // Writing to a string cannot fail.
    let _ = write!(section, "`{}` · {}\n\n", rule.id, severity(rule, LANG));
    let _ =
        write!(section, "**{}** {}\n\n**{}** {}\n\n", WHY.get(LANG), text(&rule.why), HELP.get(LANG), text(&rule.help));
    section.push_str("**Zo staat het er:**\n\n");
    for words in rule.messages {
        let _ = writeln!(section, "- {}", blanks(words.get(LANG)));
    }
    let source = match rule.source {
        Some(source) => format!("[{}]({})", source.name.get(LANG), source.url),
        None => ADVICE.get(LANG).to_owned(),
    };
    let _ = write!(section, "\n**{}** {source}\n", SOURCE.get(LANG));
    section
}

/// A message with an ellipsis where the draft's own words or numbers come.
fn blanks(message: &str) -> String {
    let parts = message.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    parts.collect::<Vec<_>>().join("…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_become_blanks() {
        assert_eq!(blanks("Pijler {pillar} ({name}) ontbreekt."), "Pijler … (…) ontbreekt.");
        assert_eq!(blanks("Dit doel heeft geen einddatum."), "Dit doel heeft geen einddatum.");
    }
}
