//! The key figures in a few words each.

use verslagtoets_core::{
    Lang, Message, Words,
    message::Argument,
    report::{ClientCount, ClientScope, KeyFigures},
};

/// What the key figures say: "perceel 7", "3 productcodes", "50 forensische cliënten op 31 december 2024".
pub(super) fn list(figures: &KeyFigures, lang: Lang) -> Vec<String> {
    let mut list = Vec::new();
    if !figures.lots.is_empty() {
        let lots: Vec<String> = figures.lots.iter().map(u32::to_string).collect();
        list.push(Message::new(one_or_many(lots.len(), &LOTS)).with("lots", lots.join(", ")).render(lang));
    }
    if !figures.product_codes.is_empty() {
        list.push(counted(figures.product_codes.len() as u32, &CODES, lang));
    }
    list.extend(figures.capacity.map(|places| counted(places, &PLACES, lang)));
    list.extend(figures.clients.iter().map(|clients| count_of(clients, lang)));
    if !figures.outflow.is_empty() {
        let total = figures.outflow_total.unwrap_or_else(|| figures.outflow.iter().map(|part| part.count).sum());
        list.push(counted(total, &LEFT, lang));
    }
    list
}

fn count_of(clients: &ClientCount, lang: Lang) -> String {
    let noun = match clients.scope {
        ClientScope::Forensic => &FORENSIC,
        ClientScope::Other => &CLIENTS,
    };
    let count = counted(clients.count, noun, lang);
    match clients.reference_date {
        Some(day) => Message::new(&ON_DAY).with("count", count).with("day", day).render(lang),
        None => count,
    }
}

fn counted(count: u32, noun: &'static Noun, lang: Lang) -> String {
    Message::new(one_or_many(count as usize, noun)).with("count", Argument::Count(count)).render(lang)
}

const fn one_or_many(count: usize, [one, many]: &Noun) -> &Words {
    if count == 1 { one } else { many }
}

/// One and many.
type Noun = [Words; 2];

const LOTS: Noun =
    [Words { nl: "perceel {lots}", en: "lot {lots}" }, Words { nl: "percelen {lots}", en: "lots {lots}" }];
const CODES: Noun = [
    Words { nl: "{count} productcode", en: "{count} product code" },
    Words { nl: "{count} productcodes", en: "{count} product codes" },
];
const PLACES: Noun =
    [Words { nl: "{count} plaats", en: "{count} place" }, Words { nl: "{count} plaatsen", en: "{count} places" }];
const FORENSIC: Noun = [
    Words { nl: "{count} forensische cliënt", en: "{count} forensic client" },
    Words { nl: "{count} forensische cliënten", en: "{count} forensic clients" },
];
const CLIENTS: Noun = [
    Words { nl: "{count} andere cliënt", en: "{count} other client" },
    Words { nl: "{count} andere cliënten", en: "{count} other clients" },
];
const LEFT: Noun = [
    Words { nl: "{count} cliënt uitgestroomd", en: "{count} client left" },
    Words { nl: "{count} cliënten uitgestroomd", en: "{count} clients left" },
];
const ON_DAY: Words = Words { nl: "{count} op {day}", en: "{count} on {day}" };
