//! Two quotations of the translation that stand in each other's place.
//!
//! For each two couples of quotations it is asked whether they would fit better crosswise: by length, by what they ask
//! and shout, by how they begin and end, by the values of their figures, by words that look alike, by words that the
//! lists of glosses know, and by words that occur in answering paragraphs elsewhere in this very article. One swap in a
//! long article is found as well as in a short one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::compare::{Pairing, Passage, Side};
use super::habit::Habit;
use super::{Role, couples};
use crate::align::{Bead, are_cognates, concepts, plain};
use crate::fact::Value;
use crate::lang::Lang;
use crate::names::fold::fold;
use crate::text::{Span, is_alphanumeric};

/// Two couples whose translations are swapped.
#[derive(Debug, Clone, PartialEq)]
pub struct Swap {
    /// Passages of the original, in order.
    pub original: [usize; 2],
    /// Passages of the translation, in order: the first stands where the second belongs.
    pub translation: [usize; 2],
    /// Probability that they are swapped.
    pub probability: f32,
}

impl Swap {
    /// The blocks of the original and of the translation with quotations in the beads of this swap, and in those beside them
    /// that have one side only: they may have an answer, which was not known beside the wrong words.
    pub fn blocks(&self, pairing: &Pairing, beads: &[Bead]) -> [BTreeSet<usize>; 2] {
        let swapped = self.translation.map(|passage| pairing.translation[passage].bead);
        let mut told: BTreeSet<usize> = self.original.iter().map(|passage| pairing.original[*passage].bead).collect();
        told.extend(swapped.into_iter().flat_map(|bead| couples::reaches(bead, beads)).flatten());
        [&pairing.original, &pairing.translation].map(|passages| {
            let of = |bead: &usize| couples::said_in(passages, &(*bead..*bead + 1));
            told.iter().flat_map(of).map(|passage| passages[passage].block).collect()
        })
    }
}

/// Couples further apart than this many are not compared: a bound on the time that a book takes.
const WINDOW: usize = 40;
/// Couples, at most, with the words that one begins with, which are asked whether they vouch for it.
const MOST_ALIKE: usize = 200;
/// Shorter quotations, in letters, tell nothing.
const SHORTEST: f32 = 8.0;
/// At this gain a swap is as probable as not, and how fast that changes; from untouched and swapped news.
const EVEN: f32 = 2.9;
const STEEP: f32 = 1.0;
/// A bead is doubted least of all for what its quotations have done to it: where they stand in each other's place, they
/// pull their paragraphs crosswise, too. Below this its own probability says nothing against a swap.
const UNSURE: f32 = 0.8;
/// Reported from here on.
const LEAST: f32 = 2.2;

// What follows is in nats: fitted by penalised logistic regression on 13,530 pairs of couples of 1,187 untouched professional
// translations, each of which counts as sound as it stands and as swapped when it is taken crosswise.

/// A value that both have; one that the other lacks.
const DIGITS: f32 = 0.8;
const OTHER_DIGITS: f32 = 1.5;
const QUESTION: f32 = 0.6;
const SHOUT: f32 = 1.0;
const COGNATE: f32 = 2.0;
const HABIT: f32 = 2.7;
/// What a short article pairs is chance as often as habit: it decides nothing alone.
const MOST_HABIT: f32 = 2.4;
/// A word of the lists that both have, where no other quotation has it; where others have it, too.
const GLOSS: f32 = 2.7;
const GLOSS_AGAIN: f32 = 1.7;
/// One begins with a capital, ends with a full stop or with a comma, or is speech, and the other is not so.
const BEGINS: f32 = 1.1;
const STOPS: f32 = 1.2;
const PAUSES: f32 = 0.6;
const SPEECH: f32 = 0.5;
/// Its last mark does not go with what follows: a comma before a full stop, a full stop before a small letter.
const MISFIT: f32 = 1.0;
/// Letters of a word that may tell that it is a loan or a name.
const LONG: usize = 4;

/// What one quotation is compared by.
pub(super) struct Content {
    passage: usize,
    block: usize,
    bead: usize,
    sure: f32,
    letters: f32,
    question: bool,
    shout: bool,
    /// Whether it begins with a capital; nothing where the script has none.
    capital: Option<bool>,
    stops: bool,
    pauses: bool,
    speech: bool,
    misfit: bool,
    /// The values of its figures.
    digits: BTreeSet<String>,
    /// Its words in plain Latin letters, so that loans and names are known in any script.
    words: Vec<String>,
    /// What it speaks of, by the lists of glosses.
    concepts: BTreeSet<String>,
    /// The text of it, folded.
    pub(super) folded: String,
    /// Its folded letters and digits.
    said: String,
}

impl Content {
    /// Whether it says what another does, perhaps with more behind it.
    fn echoes(&self, other: &Content) -> bool {
        let (short, long) =
            if self.said.len() < other.said.len() { (&self.said, &other.said) } else { (&other.said, &self.said) };
        short.chars().count() >= LONG && long.starts_with(short.as_str())
    }
}

/// The swapped quotations, the surest of those that share a couple.
pub fn swaps(pairing: &Pairing, sides: [(Side<'_>, &Lang); 2], beads: &[Bead]) -> Vec<Swap> {
    let couples = contents(pairing, sides, beads);
    let habit = Habit::new(&couples, sides.map(|(side, _)| side), beads);
    let settled = settled(&couples);
    let fits = Fits { ratio: pairing.ratio, spoken_of: spoken_of(&couples), habit };
    let straight: Vec<f32> = couples.iter().map(|[original, translation]| fits.of(original, translation)).collect();
    let mut found: Vec<(f32, usize, usize)> = Vec::new();
    for (i, one) in couples.iter().enumerate().filter(|(i, _)| !settled[*i]) {
        for (j, other) in couples.iter().enumerate().skip(i + 1).take(WINDOW).filter(|(j, _)| !settled[*j]) {
            if one[0].block == other[0].block || one[1].block == other[1].block {
                continue;
            }
            if let Some(gain) = fits.gain([i, j], [straight[i], straight[j]]).filter(|gain| *gain >= LEAST) {
                found.push((gain, i, j));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut taken = BTreeSet::new();
    let mut swaps = Vec::new();
    for (gain, i, j) in found {
        if taken.contains(&i) || taken.contains(&j) {
            continue;
        }
        taken.extend([i, j]);
        let sure = couples[i].iter().chain(&couples[j]).map(|c| c.sure).fold(1.0, f32::min);
        swaps.push(Swap {
            original: [couples[i][0].passage, couples[j][0].passage],
            translation: [couples[i][1].passage, couples[j][1].passage],
            probability: sure.max(UNSURE) / (1.0 + (STEEP * (EVEN - gain)).exp()),
        });
    }
    swaps.sort_by_key(|s| s.original);
    swaps
}

/// For each couple whether the same words are answered by the same words elsewhere: two such couples vouch for each other.
fn settled(couples: &[[Content; 2]]) -> Vec<bool> {
    let mut settled = vec![false; couples.len()];
    // Whatever begins with the words of a couple follows it, with none between that does not.
    let mut order: Vec<usize> = (0..couples.len()).collect();
    order.sort_by_cached_key(|at| couples[*at].each_ref().map(|content| content.said.as_str()));
    // Those before it that the next one begins with, the shortest first.
    let mut shorter: Vec<usize> = Vec::new();
    for at in order {
        let [one, other] = &couples[at];
        while shorter.pop_if(|last| !one.said.starts_with(couples[*last][0].said.as_str())).is_some() {}
        let says_the_same = |of: &usize| [0, 1].iter().all(|side| couples[*of][*side].said == couples[at][*side].said);
        let (mut first, mut again) = (None, false);
        for of in shorter.iter().rev().take(MOST_ALIKE) {
            let [before, answer] = &couples[*of];
            if before.passage != one.passage && one.echoes(before) && other.echoes(answer) {
                (settled[at], settled[*of]) = (true, true);
            }
            if says_the_same(of) {
                again |= first.is_some_and(|passage| passage != before.passage);
                first = first.or(Some(before.passage));
            }
        }
        // Two passages that say the same vouch for whatever a third would.
        if !again {
            shorter.push(at);
        }
    }
    settled
}

/// In how many quotations of either side each concept stands.
fn spoken_of(couples: &[[Content; 2]]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for concept in couples.iter().flatten().flat_map(|content| &content.concepts) {
        *counts.entry(concept.as_str()).or_default() += 1;
    }
    counts
}

/// How well quotations fit each other.
struct Fits<'a> {
    /// Letters of the translation for one of the original.
    ratio: f32,
    /// In how many quotations of either side each concept stands.
    spoken_of: BTreeMap<&'a str, usize>,
    /// What answers what elsewhere in the article.
    habit: Habit<'a>,
}

impl Fits<'_> {
    /// By how much two couples fit better crosswise, in nats, where it is known how well each fits as it stands; nothing
    /// where it is less than [`LEAST`] whatever stands elsewhere in the article.
    fn gain(&self, [i, j]: [usize; 2], straight: [f32; 2]) -> Option<f32> {
        let [one, other] = [&self.habit.couples[i], &self.habit.couples[j]];
        let misfits = [one, other].iter().filter(|couple| couple[1].misfit).count() as f32;
        let crosswise = self.of(&one[0], &other[1]) + self.of(&other[0], &one[1]) - straight[0] - straight[1];
        if crosswise + MOST_HABIT + MISFIT * misfits < LEAST {
            return None;
        }
        let except = [one[0].bead, other[0].bead];
        let habit = |ours: usize, theirs: usize| HABIT * self.habit.together(ours, theirs, except);
        let habit = habit(i, j) + habit(j, i) - habit(i, i) - habit(j, j);
        Some(crosswise + habit.clamp(-MOST_HABIT, MOST_HABIT) + MISFIT * misfits)
    }

    /// How well two quotations fit each other, what stands elsewhere apart.
    fn of(&self, a: &Content, b: &Content) -> f32 {
        let gloss = |concept: &String| {
            let alone = self.spoken_of.get(concept.as_str()).is_none_or(|count| *count <= 2);
            if alone { GLOSS } else { GLOSS_AGAIN }
        };
        fit(a, b, self.ratio) + a.concepts.intersection(&b.concepts).map(gloss).sum::<f32>()
    }
}

fn fit(a: &Content, b: &Content, ratio: f32) -> f32 {
    let log = ((b.letters + 3.0) / (a.letters * ratio + 3.0)).ln();
    let variance = 0.035 + 1.2 / (b.letters.min(a.letters * ratio) + 3.0);
    let length = (log * log / (2.0 * variance)).min(6.0);
    let differ = |one: bool, other: bool| if one == other { 0.0 } else { 1.0 };
    let same = a.digits.intersection(&b.digits).count() as f32;
    let other = a.digits.symmetric_difference(&b.digits).count() as f32;
    let begins = a.capital.zip(b.capital).map_or(0.0, |(one, other)| differ(one, other));
    DIGITS * same - OTHER_DIGITS * other + COGNATE * cognates(a, b)
        - length
        - QUESTION * differ(a.question, b.question)
        - SHOUT * differ(a.shout, b.shout)
        - BEGINS * begins
        - STOPS * differ(a.stops, b.stops)
        - PAUSES * differ(a.pauses, b.pauses)
        - SPEECH * differ(a.speech, b.speech)
}

/// Words of `a` that some word of `b` looks like.
fn cognates(a: &Content, b: &Content) -> f32 {
    let near = |x: &str, y: &str| x.as_bytes().first() == y.as_bytes().first() && are_cognates(x, y);
    a.words.iter().filter(|x| b.words.iter().any(|y| near(x, y))).count() as f32
}

/// The couples of one passage with one, with what they are compared by.
fn contents(pairing: &Pairing, sides: [(Side<'_>, &Lang); 2], beads: &[Bead]) -> Vec<[Content; 2]> {
    let couples = couples::candidates(pairing, beads);
    let cut = couples::cut(pairing, &couples);
    let whole = couples.iter().map(|[ours, theirs]| [*ours..ours + 1, *theirs..theirs + 1]);
    let mut couples: Vec<[Piece<'_>; 2]> = whole.chain(cut).flat_map(|couple| pieces(&couple, pairing)).collect();
    couples.sort_by_key(|couple| [0, 1].map(|side| (couple[side].index, couple[side].inner.start)));
    if couples.len() < 2 {
        return Vec::new();
    }
    couples
        .iter()
        .filter_map(|couple| Some([content(&couple[0], sides[0])?, content(&couple[1], sides[1])?]))
        .filter(|pair| pair.iter().any(|c| c.letters >= SHORTEST))
        .collect()
}

/// A passage, or what stands of it between two marks.
struct Piece<'a> {
    index: usize,
    passage: &'a Passage,
    /// Its place in the pieces of the passage.
    inner: Range<usize>,
}

/// The passages of a couple; where attributions cut both sides into as many parts, each part with its own answer: one of
/// them may stand elsewhere.
fn pieces<'a>([ours, theirs]: &[Range<usize>; 2], pairing: &'a Pairing) -> Vec<[Piece<'a>; 2]> {
    let whole = |index: usize, passage: &'a Passage| Piece { index, passage, inner: 0..passage.inner.len() };
    let each = |passages: &'a [Passage], range: &Range<usize>| -> Vec<Piece<'a>> {
        let those = range.clone().filter_map(|index| Some((index, passages.get(index)?)));
        let parts = those.flat_map(|(index, passage)| {
            (0..passage.inner.len()).map(move |at| Piece { index, passage, inner: at..at + 1 })
        });
        parts.collect()
    };
    let (a, b) = (each(&pairing.original, ours), each(&pairing.translation, theirs));
    if a.len() == b.len() {
        return a.into_iter().zip(b).map(|(a, b)| [a, b]).collect();
    }
    match (pairing.original.get(ours.start), pairing.translation.get(theirs.start)) {
        (Some(a), Some(b)) if ours.len() + theirs.len() == 2 => vec![[whole(ours.start, a), whole(theirs.start, b)]],
        _ => Vec::new(),
    }
}

fn content(piece: &Piece<'_>, (side, lang): (Side<'_>, &Lang)) -> Option<Content> {
    let Piece { index, passage, inner: at } = piece;
    let pieces = passage.inner.get(at.clone())?;
    let text = side.texts.get(passage.block)?;
    let inner: String = pieces.iter().filter_map(|s| text.get(s.range())).flat_map(|s| [s, " "]).collect();
    let inner = inner.as_str();
    let folded = fold(inner);
    let latin = plain(inner);
    let first = inner.chars().find(|c| c.is_alphanumeric());
    let facts = side.facts.get(passage.block).map(Vec::as_slice).unwrap_or_default();
    Some(Content {
        passage: *index,
        block: passage.block,
        bead: passage.bead,
        sure: passage.sure,
        letters: inner.chars().filter(|c| is_alphanumeric(*c)).count() as f32,
        question: inner.contains(['?', '？', '؟']),
        shout: inner.contains(['!', '！']),
        capital: first.filter(|c| c.is_uppercase() || c.is_lowercase()).map(char::is_uppercase),
        stops: inner.trim_end().ends_with(['.', '。', '।', '۔']),
        pauses: inner.trim_end().ends_with([',', '，', '、']),
        speech: passage.role == Role::Speech,
        misfit: is_misfit(inner, after(piece, text)),
        digits: facts
            .iter()
            .filter(|f| pieces.iter().any(|s| s.contains(f.span)))
            .flat_map(|f| figures(&f.value))
            .collect(),
        words: latin.split(|c: char| !c.is_alphabetic()).filter(|w| w.len() >= LONG).map(str::to_owned).collect(),
        concepts: concepts(inner, lang),
        said: folded.chars().filter(|c| is_alphanumeric(*c)).collect(),
        folded,
    })
}

/// The figures of a fact: a number may be an ordinal, a share or a sum in the other language; a value in words counts as
/// one in digits does.
fn figures(value: &Value) -> Vec<String> {
    match value {
        Value::Number(number) | Value::Amount { number, .. } => vec![number.normalize().to_string()],
        Value::Calendar(date) => vec![date.clone()],
        Value::Range(from, to) => [from, to].into_iter().flat_map(|end| figures(end)).collect(),
        Value::Text(_) => Vec::new(),
    }
}

/// The text behind a piece and its mark.
fn after<'t>(piece: &Piece<'_>, text: &'t str) -> &'t str {
    let passage = piece.passage;
    let cut = passage.inner.get(piece.inner.end).and(passage.inner.get(piece.inner.end - 1));
    let behind = |inner: &Span| {
        let mut rest = text.get(inner.end..).unwrap_or_default().chars();
        rest.next();
        rest.as_str()
    };
    cut.map_or_else(|| text.get(passage.span.end..).unwrap_or_default(), behind)
}

/// Whether a quotation ends as it cannot where it stands.
fn is_misfit(inner: &str, after: &str) -> bool {
    let inner = inner.trim_end();
    let after = after.trim_start();
    let over = after.is_empty() || after.starts_with(['.', ',']);
    inner.ends_with(',') && over || inner.ends_with('.') && after.starts_with(char::is_lowercase)
}
