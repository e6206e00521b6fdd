//! Numbers that changed places: "45 dead and 120 injured" that became "120 dead and 45 injured". Each value stands on both
//! sides, so that only the words around them can tell; and since translations turn sentences round, which takes the words
//! along, they have to tell.

use std::collections::BTreeSet;

use super::replaced::is_of_one_sort;
use super::{Exchange, FactRef, Side, is_strong, scores};
use crate::align::{are_cognates, concepts, plain};
use crate::fact::{Fact, FactKind, Value};
use crate::lang::Lang;
use crate::lang::fold::is_spaceless;

/// More numbers than these in one bead are a table or a list, whose order says nothing.
const MOST: usize = 12;

/// The same of facts of whatever sort.
const MOST_FACTS: usize = 4 * MOST;

/// Characters of the text before a number and after it that may tell what it counts; of a script that packs more into a
/// character, a third of that.
const NEAR: usize = 36;

/// Characters of a counter and the word that it counts, in scripts that do not part words.
const SPACELESS_WORD: usize = 4;

/// The pairs of facts that changed places. `same`: the facts that were found equal.
pub fn found(original: &Side<'_>, translation: &Side<'_>, same: &[(FactRef, FactRef)]) -> Vec<Exchange> {
    if original.facts.len().max(translation.facts.len()) > MOST_FACTS {
        return Vec::new();
    }
    let matched = matched(original, translation, same);
    if matched.len() < 2 || matched.len() > MOST {
        return Vec::new();
    }
    let mut out = Vec::new();
    for (n, &(i, j)) in matched.iter().enumerate() {
        for &(k, l) in &matched[n + 1..] {
            if j < l || !puts_in_order(&matched, (j, l)) || scores::are_one(original, (i, k)) {
                continue;
            }
            let (ours, theirs) = ([i, k].map(|i| original.facts[i].1), [j, l].map(|j| translation.facts[j].1));
            let sorts = is_of_one_sort(ours[0], ours[1]) && is_of_one_sort(theirs[0], theirs[1]);
            let evidence = if swap_units(ours, theirs) || turn_range((original, i, k), (translation, l, j)) {
                SURE
            } else if sorts {
                evidence((original, [i, k]), (translation, [j, l]))
            } else {
                0
            };
            if evidence > 0 {
                let refs = |side: &Side<'_>, at: [usize; 2]| at.map(|i| side.facts[i].0);
                let (original, translation) = (refs(original, [i, k]), refs(translation, [j, l]));
                out.push(Exchange { original, translation, evidence: evidence as usize });
            }
        }
    }
    out
}

/// Evidence that needs no words.
const SURE: i32 = 2;

/// Whether one number of the original has a unit that the other one has in the translation: "300 litres of paint and 50
/// sprays" that became "50 litres and 300 sprays". Sums and shares are no evidence, for those leave out a unit which they
/// share: "to 500 million euros from 750 million".
fn swap_units(ours: [&Fact; 2], theirs: [&Fact; 2]) -> bool {
    let unit = |fact: &Fact| match &fact.value {
        Value::Amount { unit, .. } if fact.kind == FactKind::Quantity => Some(unit.clone()),
        _ => None,
    };
    let bare = |fact: &Fact| fact.kind == FactKind::Number;
    let swapped = |a: usize, b: usize| {
        bare(ours[b]) && bare(theirs[a]) && unit(ours[a]).is_some() && unit(ours[a]) == unit(theirs[b])
    };
    swapped(0, 1) || swapped(1, 0)
}

/// Whether a range of the original runs from the greater to the smaller number in the translation.
fn turn_range((original, i, k): (&Side<'_>, usize, usize), (translation, l, j): (&Side<'_>, usize, usize)) -> bool {
    let value = |side: &Side<'_>, i: usize| side.facts[i].1.value.amount();
    let range = |side: &Side<'_>, from: usize, to: usize| to == from + 1 && side.facts[from].1.to_next;
    let rises = value(original, i) < value(original, k) && value(translation, l) > value(translation, j);
    rises && range(original, i, k) && range(translation, l, j)
}

/// The numbers in digits that stand on each side once, by their places there, in the order of the original.
fn matched(original: &Side<'_>, translation: &Side<'_>, same: &[(FactRef, FactRef)]) -> Vec<(usize, usize)> {
    let place = |side: &Side<'_>, at: FactRef| side.facts.iter().position(|f| f.0 == at);
    let counts = |side: &Side<'_>, i: usize| {
        let fact = side.facts[i].1;
        is_strong(fact) && !side.digits_of(i).is_empty()
    };
    let once = |side: &Side<'_>, i: usize| {
        let fact = side.facts[i].1;
        let again = |other: &Fact| match fact.value.amount() {
            Some(amount) => other.value.amount() == Some(amount),
            None => other.value == fact.value,
        };
        side.facts.iter().filter(|f| again(f.1)).count() == 1
    };
    let mut out: Vec<(usize, usize)> = same
        .iter()
        .filter_map(|(a, b)| Some((place(original, *a)?, place(translation, *b)?)))
        .filter(|&(i, j)| counts(original, i) && counts(translation, j) && once(original, i) && once(translation, j))
        .collect();
    out.sort_unstable();
    out
}

/// Whether the numbers stand in one order on both sides once these two have changed places.
fn puts_in_order(matched: &[(usize, usize)], (j, l): (usize, usize)) -> bool {
    let turned = matched.iter().map(|&(_, at)| {
        if at == j {
            l
        } else if at == l {
            j
        } else {
            at
        }
    });
    turned.clone().zip(turned.skip(1)).all(|(a, b)| a < b)
}

/// What a piece of text speaks of.
struct Words {
    concepts: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Words {
    fn new(text: &str, lang: &Lang) -> Words {
        let words = plain(text).split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
        Words { concepts: concepts(text, lang), words }
    }

    /// How much the two say alike.
    fn shared(&self, other: &Words) -> i32 {
        let alike = |word: &&String| other.words.iter().any(|w| are_cognates(word, w));
        let words = self.words.iter().filter(alike).count();
        (self.concepts.intersection(&other.concepts).count() + words) as i32
    }
}

/// What is said around a number, and what right beside it.
struct Around {
    near: Words,
    beside: Words,
}

impl Around {
    fn new(side: &Side<'_>, i: usize) -> Around {
        let (before, after) = side.around(i, NEAR);
        let first = word(after.trim_start_matches([' ', '-']).chars());
        let last: String = word(before.trim_end().chars().rev()).chars().rev().collect();
        let beside = Words::new(&format!("{last} {first}"), side.lang);
        Around { near: Words::new(&format!("{before} {after}"), side.lang), beside }
    }

    /// How much the two say alike: what stands beside both counts twice.
    fn shared(&self, other: &Around) -> i32 {
        self.near.shared(&other.near) + self.beside.shared(&other.beside)
    }

    /// How much the two count alike: by what stands right beside them, and by what is spoken of in both languages' words.
    fn counts(&self, other: &Around) -> i32 {
        let concepts = self.near.concepts.intersection(&other.near.concepts).count();
        concepts as i32 + self.beside.shared(&other.beside)
    }
}

/// The first word of a text, or as much of one that does not part words as most of its words are long.
fn word(chars: impl Iterator<Item = char> + Clone) -> String {
    if chars.clone().next().is_some_and(is_spaceless) {
        return chars.take(SPACELESS_WORD).collect();
    }
    chars.take_while(|c| *c != ' ').collect()
}

/// How much more the words say that the two changed places than that they did not.
fn evidence((original, [i, k]): (&Side<'_>, [usize; 2]), (translation, [j, l]): (&Side<'_>, [usize; 2])) -> i32 {
    let (a, b) = (Around::new(original, i), Around::new(original, k));
    let (c, d) = (Around::new(translation, j), Around::new(translation, l));
    let (turned, kept) = (a.shared(&d) + b.shared(&c), a.shared(&c) + b.shared(&d));
    // A name before the first number and one behind the second stand there in both orders: what is counted has to tell.
    let counted = a.counts(&d) + b.counts(&c) > a.counts(&c) + b.counts(&d);
    if counted { turned - kept } else { 0 }
}

impl Side<'_> {
    /// The text around a fact, up to the next facts and the ends of its clause, at most so many characters before it and
    /// after it.
    fn around(&self, index: usize, most: usize) -> (String, String) {
        let (at, fact, _) = self.facts[index];
        let text = self.text[at.block - self.first];
        let edge = |i: Option<usize>| i.and_then(|i| self.facts.get(i)).filter(|f| f.0.block == at.block);
        let from = edge(index.checked_sub(1)).map_or(0, |f| f.1.span.end).min(fact.span.start);
        let to = edge(Some(index + 1)).map_or(text.len(), |f| f.1.span.start).max(fact.span.end);
        let most = |c: char| if is_spaceless(c) { most / 3 } else { most };
        // "Anna (16)": the bracket belongs to the name before it.
        let (before, after) = (text[from..fact.span.start].trim_end_matches(['(', '（']), &text[fact.span.end..to]);
        let taken = |chars: &mut dyn Iterator<Item = char>| -> String {
            let mut room = true;
            chars
                .enumerate()
                .take_while(|(n, c)| {
                    room &= *n < most(*c) && !ends_clause(*c);
                    room
                })
                .map(|(_, c)| c)
                .collect()
        };
        let before = taken(&mut before.chars().rev()).chars().rev().collect();
        (before, taken(&mut after.chars()))
    }
}

fn ends_clause(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '(' | ')' | '、' | '，' | '。' | '；' | '：' | '（' | '）' | '،' | '؛' | '।')
}
