//! The YAML or TOML block that may stand before the text.
//!
//! Found here and not by the parser, which also takes text between two rules in the middle of a draft for one.

/// What stands before the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    /// Byte at which the text begins.
    pub(super) end: usize,
    /// The draft's title.
    pub(super) title: Option<String>,
}

/// Finds the front matter; nothing and byte 0 where there is none.
pub(super) fn find(source: &str) -> FrontMatter {
    let mut lines = source.split_inclusive('\n');
    let mut end = 0;
    let (closers, equals) = match lines.next() {
        Some(line) if line.trim_end() == "---" => (["---", "..."], ':'),
        Some(line) if line.trim_end() == "+++" => (["+++", "+++"], '='),
        _ => return FrontMatter::default(),
    };
    end += source.find('\n').map_or(source.len(), |at| at + 1);
    let mut title = None;
    for (number, line) in lines.enumerate() {
        end += line.len();
        if closers.contains(&line.trim_end()) && number > 0 {
            return FrontMatter { end, title };
        }
        let pair = pair(line, equals);
        if number == 0 && pair.is_none() {
            break;
        }
        if let Some(("title" | "titel", value)) = pair {
            title = title.or_else(|| Some(value.to_owned()));
        }
    }
    FrontMatter::default()
}

/// Key and value of a line that is not indented; the value without quotes.
fn pair(line: &str, equals: char) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(equals)?;
    let key = key.trim_end();
    let is_key = !key.is_empty() && !key.contains(char::is_whitespace);
    is_key.then(|| (key, value.trim().trim_matches(['"', '\''])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_title_and_where_the_text_begins() {
        let yaml = "---\ntitle: \"Verslag 2024\"\nauthor: x\n---\n# Kop\n";
        assert_eq!(find(yaml), FrontMatter { end: 40, title: Some("Verslag 2024".to_owned()) });
        let toml = "+++\ndraft = true\ntitel = 'Verslag'\n+++\n";
        assert_eq!(find(toml), FrontMatter { end: toml.len(), title: Some("Verslag".to_owned()) });
    }

    #[test]
    fn a_rule_at_the_start_is_no_front_matter() {
        for source in ["---\nVerslag 2024\n---\n", "---\n\ntitle: x\n---\n", "---\ntitle: x\n", "---", ""] {
            assert_eq!(find(source), FrontMatter::default(), "{source}");
        }
    }
}
