//! `paragraph-untranslated`: a paragraph was left in the language of the original.

use super::{Draft, Pair, Rule, Run, Sink, Unit, text, words};
use crate::document::Kind;
use crate::finding::{Category, Example, Meta, Severity};
use crate::lang::Lang;
use crate::text::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "paragraph-untranslated",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph, or a sentence of it, was left as it is in the original.",
    explanation: "Nearly all its words are those of the original. Names, code, credits, quotations among translated sentences and very \
                  short texts are not reported. Of two languages that are kin (Danish and Norwegian, Croatian and Bosnian) a paragraph has to \
                  be the same to the word, where few others are.\n\n\
                  Translate it.",
    fail: &[
        Example {
            original: ("en", "The council met on Monday in the old town hall to vote about the buses."),
            translation: ("de", "The council met on Monday in the old town hall to vote about the buses."),
            settings: "",
        },
        Example {
            original: (
                "en",
                "The council met on Monday. It wants to vote about the new buses soon. The mayor was ill.",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag zusammen. It wants to vote about the new buses soon. Der Bürgermeister war krank.",
            ),
            settings: "",
        },
        Example {
            original: ("en", "## Installing the server\n\nIt takes ten minutes."),
            translation: ("de", "## Installing the server\n\nEs dauert zehn Minuten."),
            settings: "",
        },
        Example {
            original: ("en", "![The open box](box.png)\n\nIt takes ten minutes."),
            translation: ("de", "![The open box](box.png)\n\nEs dauert zehn Minuten."),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: ("fr", "## Place de la Concorde\n\nElle est fermée."),
            translation: ("de", "## Place de la Concorde\n\nSie ist gesperrt."),
            settings: "",
        },
        // A slogan may stay as it was said.
        Example {
            original: ("en", "The poster said: “Let us walk to the river today.” It hung in the hall. Nobody read it."),
            translation: (
                "de",
                "Auf dem Plakat stand: „Let us walk to the river today.“ Es hing in der Halle. Niemand las es.",
            ),
            settings: "",
        },
        Example {
            original: (
                "en",
                "Those named were Annabel Winterbottom, Christopher Featherstone and Margaret Hollingsworth.",
            ),
            translation: (
                "zh",
                "被点名的有 Annabel Winterbottom、Christopher Featherstone 和 Margaret Hollingsworth。",
            ),
            settings: "",
        },
        Example {
            original: ("en", "Run it:\n\n```sh\nfor each in the list; do what it says; done\n```"),
            translation: ("de", "Starten:\n\n```sh\nfor each in the list; do what it says; done\n```"),
            settings: "",
        },
        Example {
            original: ("en", "Photo: Anna Berg / Reuters"),
            translation: ("de", "Photo: Anna Berg / Reuters"),
            settings: "",
        },
        Example {
            original: ("en", "## The Rolling Stones"),
            translation: ("de", "## The Rolling Stones"),
            settings: "",
        },
        Example {
            original: ("en", "The council met on Monday in the old town hall."),
            translation: ("de", "Der Rat kam am Montag im alten Rathaus zusammen."),
            settings: "",
        },
        Example {
            original: ("da", "Rådet mødtes i går i den gamle hal, og alle var enige om at købe de nye busser."),
            translation: ("nb", "Rådet møttes i går i den gamle hallen, og alle var enige om å kjøpe de nye bussene."),
            settings: "",
        },
        Example {
            original: (
                "hr",
                "Vijeće se sastalo u staroj dvorani i glasalo o novom mostu.\n\nMost će biti gotov na proljeće i bit će duži.",
            ),
            translation: (
                "bs",
                "Vijeće se sastalo u staroj dvorani i glasalo o novom mostu.\n\nMost će biti gotov na proljeće i bit će duži.",
            ),
            settings: "",
        },
        // Two languages may share their little words.
        Example {
            original: ("fr", "Photo de Léa Marchand, Agence de Presse de la Région de Lyon"),
            translation: ("es", "Foto de Léa Marchand, Agencia de Prensa de la Región de Lyon"),
            settings: "",
        },
    ],
};

/// From this share of common words on, a text is taken to be the same in both.
const SAME: f64 = 0.75;

/// Share of real faults among paragraphs with the words of the original.
const WHOLE: f32 = 0.95;

/// The same among headings, items and cells too short to have many of them.
const SHORT: f32 = 0.85;

/// The same of one sentence among translated ones: it has fewer words, and chance more to say.
const SAME_SENTENCE: f64 = 0.9;

/// Fewer lower-case words than this may be a credit, a name, a title.
const FEWEST_WORDS: usize = 5;

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    let pair = unit.pair;
    if pair.original.lang.code == pair.translation.lang.code {
        return;
    }
    let ours = unit.original_text();
    let held = text::Reference::new(&ours);
    let least = if are_kin(pair) { 1.0 } else { SAME };
    let prose = |block: &usize| pair.translation.blocks[*block].kind != Kind::Code;
    for block in unit.bead.translation.clone().filter(prose) {
        let theirs = pair.translation.text(block);
        let shared = held.share_of(theirs, FEWEST_WORDS, least).is_some();
        let confidence = if shared && !(are_kin(pair) && share_all_words(unit)) {
            WHOLE
        } else if is_short_and_left(&ours, theirs, (pair.original.lang, pair.translation.lang)) {
            SHORT
        } else {
            check_sentences((unit, block), &held, sink);
            continue;
        };
        sink.report(Draft {
            confidence,
            message: format!(
                "the {} was left in {}",
                text::kind_name(pair.translation.blocks[block].kind),
                pair.original.lang.english
            ),
            original: text::bead_span(pair.original, &unit.bead.original),
            translation: pair.translation.blocks[block].span,
            values: (None, None),
        });
    }
}

/// Paragraphs before and behind one that tell how much two languages that are kin share.
const AROUND: usize = 20;

/// In two languages that are kin one paragraph in so many may be the same by chance.
const SELDOM: usize = 5;

/// Whether the languages are so near that a sentence of one may be one of the other.
fn are_kin(pair: &Pair<'_>) -> bool {
    pair.original.lang.kin.contains(&pair.translation.lang.code)
}

/// Whether other paragraphs near by have all words of their originals, too: Danish and Norwegian, Bosnian and Croatian write
/// many a sentence alike.
fn share_all_words(unit: &Unit<'_>) -> bool {
    let from = unit.index.saturating_sub(AROUND);
    let near = (from..unit.index + AROUND).filter(|at| *at != unit.index && *at < unit.pair.alignment.beads.len());
    let shares = near.filter_map(|at| {
        let other = unit.pair.unit(at);
        text::shared_words(&text::words(&other.original_text()), &other.translation_text(), FEWEST_WORDS)
    });
    let (mut same, mut all) = (0, 0);
    for share in shares {
        all += 1;
        same += usize::from(share >= 1.0);
    }
    same * SELDOM > all
}

/// Sentences that were left among translated ones. A quotation of one sentence may be meant: a slogan, a line of a song.
fn check_sentences((unit, block): (&Unit<'_>, usize), ours: &text::Reference<'_>, sink: &mut Sink<'_>) {
    let pair = unit.pair;
    let (version, sentences) = (pair.translation, &pair.translation.sentences[block]);
    if sentences.len() < 2 || are_kin(pair) {
        return;
    }
    for &span in sentences {
        let theirs = version.text(block).get(span.range()).unwrap_or_default();
        let left = ours.share_of(theirs, FEWEST_WORDS, SAME_SENTENCE).is_some();
        let slogan = || version.quotations[block].iter().any(|q| is_most_of(span, q.outer));
        if !left || slogan() {
            continue;
        }
        // Not where the alignment of the sentences has it, but where the same words stand.
        let shared = |&&(o, place): &&(usize, Span)| {
            let ours = pair.original.text(o).get(place.range()).unwrap_or_default();
            text::shared_words(&text::words(theirs), ours, 1).unwrap_or(0.0)
        };
        let answered = pair.sentences[unit.index].original.iter().max_by(|a, b| shared(a).total_cmp(&shared(b)));
        sink.report(Draft {
            confidence: 0.93,
            message: format!("the sentence was left in {}", pair.original.lang.english),
            original: answered.map(|&(o, place)| pair.original.place(o, place)).unwrap_or_default(),
            translation: version.place(block, span),
            values: (None, None),
        });
    }
}

/// Whether what is `quoted` fills half of the sentence or more, and does not go on beyond it.
fn is_most_of(sentence: Span, quoted: Span) -> bool {
    sentence.contains(quoted) && 2 * quoted.len() >= sentence.len()
}

/// Words of the shortest text that is no title or name.
const SHORTEST: usize = 3;

/// Letters of the shortest word that tells a phrase from a name.
const TELLING: usize = 4;

/// Whether a short text is the original's to the letter, and no name: it has a little word that the language of the
/// translation does not have, and a word of weight that is written small.
fn is_short_and_left(ours: &str, theirs: &str, (from, to): (&Lang, &Lang)) -> bool {
    if ours.trim() != theirs.trim() {
        return false;
    }
    let little = |lang: &Lang, word: &str| lang.names.open_words.split_whitespace().any(|w| w == word);
    let words: Vec<&str> = words::words(theirs).into_iter().map(|(_, word)| word).collect();
    // A little word may have its capital from its place; a word of weight that has one may be a name.
    let foreign = words.iter().map(|w| w.to_lowercase()).any(|w| little(from, &w) && !little(to, &w));
    let small = |w: &&str| w.starts_with(char::is_lowercase) && w.chars().count() >= TELLING && !little(from, w);
    words.len() >= SHORTEST && foreign && words.iter().any(small)
}
