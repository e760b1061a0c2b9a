//! Due date or background.

use super::Cases;

const Y2023: &str = "in 2023-01-01 2023-12-31 background";
const Y2024: &str = "in 2024-01-01 2024-12-31 background";

/// Sentences of goals.
pub(super) const ROLES: Cases = &[
    // The past
    ("[In 2023] zijn we aangesloten bij een netwerk.", Y2023),
    ("We hebben [in 2024] een werkgroep opgericht.", Y2024),
    ("[In 2024] startten we met de pilot.", Y2024),
    ("[In 2023] organiseerde het team een scholing.", Y2023),
    ("De methode werd [in 2024] ingevoerd.", Y2024),
    ("[Sinds 2022] werken wij met ervaringsdeskundigen.", "from 2022-01-01 - background"),
    ("[Vanaf oktober 2023] is de werkgroep gestart.", "from 2023-10-01 - background"),
    (
        "We ronden het [in 2024] gestarte project [in 2025] af.",
        "in 2024-01-01 2024-12-31 background; in 2025-01-01 2025-12-31 due",
    ),
    ("De [in 2024] ontwikkelde leerlijn rollen we uit.", Y2024),
    ("De punten uit het medewerkersonderzoek van [2024] pakken we op.", Y2024),
    ("Op basis van de evaluatie van [2023] passen we de aanpak aan.", Y2023),
    (
        "We verwerken de cijfers over [2024] [in Q2 2025].",
        "in 2024-01-01 2024-12-31 background; in 2025-04-01 2025-06-30 due",
    ),
    ("Uit de audit, die [in 2024] is gehouden, halen we punten.", Y2024),
    (
        "Wat [in 2023] is gestart willen we [in 2025] borgen.",
        "in 2023-01-01 2023-12-31 background; in 2025-01-01 2025-12-31 due",
    ),
    ("[Het afgelopen jaar] is hard gewerkt.", "in 2024-01-01 2024-12-31 background ~"),
    ("[In 2024] is dat plan ingevoerd.", Y2024),
    // Plans, also for a year that is past
    ("[In 2023] stellen we het plan vast.", "in 2023-01-01 2023-12-31 due"),
    ("[Uiterlijk Q2 2024] is het plan vastgesteld.", "by - 2024-06-30 due"),
    ("[In 2024] willen we het plan hebben ingevoerd.", "in 2024-01-01 2024-12-31 due"),
    ("[In Q3 2025] hebben we het plan geïntegreerd.", "in 2025-07-01 2025-09-30 due"),
    ("Alle medewerkers zijn [eind 2025] geschoold.", "in 2025-10-01 2025-12-31 due"),
    ("Afronding van de proef [in 2024].", "in 2024-01-01 2024-12-31 due"),
    (
        "[In 2026] (met [mogelijke uitloop naar 2027]) scholen we het team.",
        "in 2026-01-01 2026-12-31 due; in 2027-01-01 2027-12-31 due",
    ),
    ("Wij voeren dit in, zodat het [in Q4 2025] gereed is.", "in 2025-10-01 2025-12-31 due"),
    // Documents
    ("We werken het kwaliteitskompas [2023-2028] uit.", "in 2023-01-01 2028-12-31 background"),
    ("Het meerjarenplan [2024-2028] is de basis.", "in 2024-01-01 2028-12-31 background"),
    ("We nemen dit op in het jaarplan [2025].", "in 2025-01-01 2025-12-31 background"),
    ("Dit staat in de begroting [2025].", "in 2025-01-01 2025-12-31 background"),
    ("We stellen de begroting [voor 2026] op.", "in 2026-01-01 2026-12-31 background"),
    ("Dit komt op de plannen [voor 2026].", "in 2026-01-01 2026-12-31 due"),
    // Somebody else's event
    ("We kiezen nu, zodat we kunnen inspelen op de aanbesteding [in 2027].", "in 2027-01-01 2027-12-31 background"),
    (
        "Hoewel de wet pas [in 2027] ingaat, starten we [in 2025].",
        "in 2027-01-01 2027-12-31 background; in 2025-01-01 2025-12-31 due",
    ),
    ("Vooruitlopend op de verhuizing [in 2026] maken we een plan.", "in 2026-01-01 2026-12-31 background"),
    ("Met het oog op de nieuwe wet [in 2026] maken we een plan.", "in 2026-01-01 2026-12-31 background"),
    ("Met het oog op de wet maken we [in 2025] een plan.", "in 2025-01-01 2025-12-31 due"),
    ("We verzamelen stukken voor de hercertificering van [2027].", "in 2027-01-01 2027-12-31 background"),
    ("Ter voorbereiding op de fusie [in 2027] leggen we processen vast.", "in 2027-01-01 2027-12-31 background"),
    // Comparison
    ("Minder incidenten ten opzichte van [2023].", Y2023),
    ("Minder incidenten t.o.v. [2023].", Y2023),
    (
        "Vergeleken met [2023] willen we [in 2025] minder incidenten.",
        "in 2023-01-01 2023-12-31 background; in 2025-01-01 2025-12-31 due",
    ),
    (
        "We streven ernaar [in 2025], net als [in 2024], niet te separeren.",
        "in 2025-01-01 2025-12-31 due; in 2024-01-01 2024-12-31 background",
    ),
    (
        "Naar aanleiding van de audit [in 2024] stellen we [in Q1 2025] een plan op.",
        "in 2024-01-01 2024-12-31 background; in 2025-01-01 2025-03-31 due",
    ),
    // Years from elsewhere
    (
        "[In Q3 2025] stellen we het profiel op. [In Q4] starten we.",
        "in 2025-07-01 2025-09-30 due; in 2025-10-01 2025-12-31 due ~",
    ),
    (
        "Na de evaluatie van [2023] starten we [in Q2] met scholing.",
        "in 2023-01-01 2023-12-31 background; in 2025-04-01 2025-06-30 due ~",
    ),
];

/// Under the heading "Doelen 2026".
pub(super) const HEADING: Cases = &[
    ("[In Q2] stellen we het thema vast.", "in 2026-04-01 2026-06-30 due ~"),
    ("[Uiterlijk 29 februari] is het af.", "invalid"),
    ("[Eind van het jaar] is het af.", "in 2026-10-01 2026-12-31 due ~"),
];
