//! Hostile HTML, Markdown and plain text.

use super::{Makers, add};

pub(super) fn all(scale: usize) -> Makers {
    let mut list = Makers::new();
    html(&mut list, scale);
    markdown(&mut list, scale);
    plain(&mut list, scale);
    list
}

fn html(list: &mut Makers, scale: usize) {
    let many = 200_000 / scale;
    for (name, open) in [
        ("tables in each other", "<table><tr><td>Doel"),
        ("elements in each other", "<div><p><b><i>a"),
        ("lists in each other", "<ul><li>Doel "),
        ("looks that overlap", "<b><i></b><u></i><a></u></a>x"),
        ("quotes in a list in a table", "<table><tr><td><ul><li><blockquote>"),
        ("headings that never end", "<h1>Inleiding<h2>Scholing"),
        ("comments that never end", "<!-- <!--"),
        ("tags that never end", "<a <b <c "),
        ("references that never end", "&amp &#x &notin"),
        ("declarations", "<![CDATA[<?x <!DOCTYPE "),
        ("details", "<details><summary>Doelen"),
    ] {
        add(list, "html", name, move || "<p>Pijler 1</p>".to_owned() + &open.repeat(many));
    }
    add(list, "html", "pillars that never end", move || "<h1>Pijler 1<h2>Doelen".repeat(many / 10));
    add(list, "html", "closing tags alone", move || "<p>a".to_owned() + &"</div></table></li>".repeat(many));
    add(list, "html", "cells of a thousand by sixty thousand", move || {
        "<table>".to_owned() + &"<tr><td rowspan=65534 colspan=1000>Doel".repeat(20_000 / scale)
    });
    add(list, "html", "a million attributes", move || {
        format!("<p{}>Pijler 1", (0..1_000_000 / scale).map(|at| format!(" a{at}=b")).collect::<String>())
    });
    add(list, "html", "a style of 30 MB", move || {
        format!("<p style=\"{}\">Pijler 1", "color: red;".repeat((30 << 20) / scale / 11))
    });
    add(list, "html", "a script of 30 MB", move || format!("<script>{}", "</scrip".repeat((30 << 20) / scale / 7)));
}

fn markdown(list: &mut Makers, scale: usize) {
    let many = 100_000 / scale;
    for (name, sign) in [
        ("quotes in each other", "> "),
        ("lists in each other", "- "),
        ("open brackets", "["),
        ("open pictures", "!["),
        ("open emphasis", "**a _b "),
        ("open code", "`a``b"),
        ("notes", "[^a]: [^b] "),
        ("links to nothing", "[a][b]\n\n[b]: <c>\n"),
        ("rows of a table", "| a "),
        ("rules", "a\n---\n"),
        ("open tags", "<a b=\""),
    ] {
        add(list, "md", name, move || "# Pijler 1\n\n".to_owned() + &sign.repeat(many));
    }
    add(list, "md", "half a million goals", move || {
        "# Pijler 1\n\n## Doelen\n\n".to_owned() + &"- Uiterlijk Q3 2025 is het plan klaar.\n".repeat(500_000 / scale)
    });
    add(list, "md", "goals of one long word", move || {
        format!("# Pijler 1\n\n## Doelen\n\n{}", format!("- {}\n", "a".repeat(56)).repeat(13_400 / scale))
    });
    add(list, "md", "a goal of one word of a megabyte", move || {
        format!("# Pijler 1\n\n## Doelen\n\n- {}\n", "a".repeat((1 << 20) / scale))
    });
    add(list, "md", "a table of 20,000 columns", move || {
        let columns = 20_000 / scale;
        let row = format!("{}|\n", "| Doel ".repeat(columns));
        format!("{row}{}|\n{}", "|---".repeat(columns), row.repeat(20))
    });
}

fn plain(list: &mut Makers, scale: usize) {
    let size = (30 << 20) / scale;
    for (name, words) in [
        ("one long line", "Uiterlijk in Q3 2025 is het plan van pijler 1 klaar. "),
        ("one long word", "a"),
        ("one long number", "1"),
        ("line breaks", "\n"),
        ("new pages", "\u{C}"),
        ("dots and dashes", "- . "),
        ("accents without a letter", "\u{301}"),
        ("text from right to left", "\u{202E}a\u{202C}"),
        ("columns", "a   b   c    1\n"),
        ("bullets", "• a\n"),
        ("dates", "31-02-2025 Q5 2025 1/1/25 "),
    ] {
        add(list, "txt", name, move || words.repeat(size / words.len()));
    }
    add(list, "txt", "short headings", move || {
        (0..100_000 / scale).map(|at| format!("{at}. Doelen\n\nTekst.\n\n")).collect::<String>()
    });
}
