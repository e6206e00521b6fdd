//! Facts against facts: which of the original's have a counterpart in the translation.
//!
//! Five passes, from sure to unsure: equal values within a bead; a value said again (or converted) beside its match;
//! one value for two that say it together; equal values that slipped into a neighbouring bead; and what is left on both sides paired by likeness as *changed*.
//! Only what no pass could place is *missing* or *extra*.

use std::collections::BTreeSet;
use std::ops::Range;

use rust_decimal::Decimal;

use crate::align::Alignment;
use crate::fact::{Fact, FactKind, Weight};
use crate::lang::Lang;
use crate::lang::fold::fold;
use crate::version::Version;

mod derived;
mod exchanged;
mod replaced;
mod scores;

/// A fact of a version: block, and index among the block's facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactRef {
    /// Index of the block.
    pub block: usize,
    /// Index into the block's facts.
    pub fact: usize,
}

/// What became of the facts of one bead.
#[derive(Debug, Default, Clone)]
pub struct Comparison {
    /// Facts with an equal counterpart: original, translation.
    pub same: Vec<(FactRef, FactRef)>,
    /// Facts whose counterpart says something else, and how alike the two are, 0 to 1.
    pub changed: Vec<(FactRef, FactRef, f32)>,
    /// Of these, facts of the original that gave way to a value which stands elsewhere as well.
    pub replaced: Vec<FactRef>,
    /// Pairs of facts that changed places: each value stands on both sides, among the words of the other.
    pub exchanged: Vec<Exchange>,
    /// Of these, numbers whose separators say something else in the translation's language: "1.239" for "1,239".
    pub confused: Vec<(FactRef, FactRef)>,
    /// Equal dates, said to be another day of the week.
    pub weekdays: Vec<(FactRef, FactRef)>,
    /// Equal values in another sense: three percentage points for 3 %, less than for more than 300.
    pub shades: Vec<(FactRef, FactRef)>,
    /// Scores ("3–1") whose counts stand on both sides in another order or with others: original, translation.
    pub scores: Vec<([FactRef; 2], [FactRef; 2])>,
    /// Facts of the original without a counterpart.
    pub missing: Vec<FactRef>,
    /// Facts of the translation without a counterpart.
    pub extra: Vec<FactRef>,
}

/// Two facts that changed places.
#[derive(Debug, Clone, Copy)]
pub struct Exchange {
    /// The two, in the order of the original.
    pub original: [FactRef; 2],
    /// The same values in the translation.
    pub translation: [FactRef; 2],
    /// How much more the words around them speak for it than against it.
    pub evidence: usize,
}

/// More comparisons than this in one bead, and only facts at like positions are compared.
const MOST_PAIRS: usize = 250_000;

/// Two unequal values less alike than this are a loss and a gain, not a change.
const ALIKE: f32 = 0.3;

/// Year, month and day.
const DATE_PARTS: usize = 3;

/// What it is worth beside the likeness of two equal values that neither is [a shade](Fact::is_shade_of) of the other: more
/// than any distance between them.
const SENSE: f32 = 0.2;

/// How many beads away a value may have slipped when sentences were cut otherwise.
const SLIP: usize = 2;

/// Compares the facts of two versions along their alignment; one comparison for each bead.
pub fn compare(original: &Version, translation: &Version, alignment: &Alignment) -> Vec<Comparison> {
    let mut beads: Vec<Bead<'_>> = alignment
        .beads
        .iter()
        .map(|b| Bead::new(Side::new(original, b.original.clone()), Side::new(translation, b.translation.clone())))
        .collect();
    for bead in &mut beads {
        bead.match_equal();
        bead.match_said_again();
        bead.match_derived();
    }
    match_slipped(&mut beads);
    let years = derived::years_of(original, translation);
    beads.iter_mut().for_each(|bead| bead.match_counted(&years));
    beads.into_iter().map(Bead::finish).collect()
}

/// The facts of one side of a bead, and which of them are placed.
struct Side<'a> {
    facts: Vec<(FactRef, &'a Fact, f32)>,
    placed: Vec<bool>,
    text: Vec<&'a str>,
    /// The block of the first text.
    first: usize,
    lang: &'static Lang,
}

impl<'a> Side<'a> {
    fn new(version: &'a Version, blocks: Range<usize>) -> Self {
        let total: usize = blocks.clone().map(|b| version.text(b).len()).sum();
        let mut before = 0;
        let mut facts = Vec::new();
        for block in blocks.clone() {
            for (index, fact) in version.facts[block].iter().enumerate().filter(|(_, f)| is_compared(f)) {
                // Position within the side, 0 to 1: of two equal candidates the one at the like place is meant.
                let position = (before + fact.span.start) as f32 / total.max(1) as f32;
                facts.push((FactRef { block, fact: index }, fact, position));
            }
            before += version.text(block).len();
        }
        let placed = vec![false; facts.len()];
        let text = blocks.clone().map(|b| version.text(b)).collect();
        Side { facts, placed, first: blocks.start, text, lang: version.lang }
    }

    fn open(&self, wanted: impl Fn(&Fact) -> bool) -> Vec<usize> {
        (0..self.facts.len()).filter(|&i| !self.placed[i] && wanted(self.facts[i].1)).collect()
    }

    /// Bytes between two facts of one block; more than any text has where their blocks differ.
    fn distance(&self, i: usize, k: usize) -> usize {
        let ((a, first, _), (b, second, _)) = (self.facts[i.min(k)], self.facts[i.max(k)]);
        if a.block == b.block { second.span.start.saturating_sub(first.span.end) } else { usize::MAX }
    }

    /// The text between two facts, the first of them before the second; nothing where their blocks differ.
    fn between(&self, i: usize, k: usize) -> &'a str {
        let ((a, first, _), (b, second, _)) = (self.facts[i], self.facts[k]);
        let same = a.block == b.block;
        let text = self.text[a.block - self.first].get(first.span.end..second.span.start);
        text.filter(|_| same).unwrap_or_default()
    }

    /// The text of a fact.
    fn written(&self, index: usize) -> &'a str {
        let (at, fact, _) = self.facts[index];
        self.text[at.block - self.first].get(fact.span.range()).unwrap_or_default()
    }

    /// The digits of a fact, whatever parts them.
    fn digits_of(&self, index: usize) -> String {
        self.written(index).chars().filter_map(fold).filter(char::is_ascii_digit).collect()
    }

    /// Of these facts the `most` that are nearest to a position.
    fn nearest<'i>(&self, among: &'i [usize], position: f32, most: usize) -> &'i [usize] {
        let middle = among.partition_point(|&i| self.facts[i].2 < position);
        let from = middle.saturating_sub(most / 2).min(among.len().saturating_sub(most));
        &among[from..(from + most).min(among.len())]
    }

    /// The numbers in digits that stand anywhere on this side, understood or not.
    fn digit_runs(&self) -> BTreeSet<String> {
        let folded = |text: &str| text.chars().filter_map(fold).collect::<String>();
        // 105.3 is a run by itself, and so are its parts.
        let cut = |text: &str, within: fn(char) -> bool| -> Vec<String> {
            let digits = |run: &str| run.chars().filter(char::is_ascii_digit).collect::<String>();
            text.split(|c: char| !c.is_ascii_digit() && !within(c)).map(digits).filter(|run| run.len() > 1).collect()
        };
        let runs = |text: &&str| -> Vec<String> {
            let text = folded(text);
            let mut found = cut(&text, |_| false);
            found.extend(cut(&text, |c| matches!(c, '.' | ',')));
            found
        };
        self.text.iter().flat_map::<Vec<String>, _>(runs).collect()
    }
}

/// How many facts of `theirs` each of `ours` is compared with, so that the work stays within [`MOST_PAIRS`].
fn share(ours: usize, theirs: usize) -> usize {
    if ours.saturating_mul(theirs) <= MOST_PAIRS { theirs } else { (MOST_PAIRS / ours).max(2) }
}

/// Quotations, names and links have comparisons of their own; of a range the two ends are compared.
fn is_compared(fact: &Fact) -> bool {
    !matches!(fact.kind, FactKind::Quote | FactKind::Name | FactKind::Range | FactKind::Link)
}

fn any(_: &Fact) -> bool {
    true
}

/// A trace elsewhere is too little to answer anything.
fn is_fact(fact: &Fact) -> bool {
    fact.weight > Weight::Trace
}

fn is_strong(fact: &Fact) -> bool {
    fact.weight == Weight::Strong
}

/// Of two traces nothing is said on either side.
fn is_said(a: &Fact, b: &Fact) -> bool {
    a.weight.max(b.weight) > Weight::Trace
}

/// Weekdays are too often left out or added to be missed, but another one in their place is a change.
fn may_change(fact: &Fact) -> bool {
    is_strong(fact) || fact.is_weekday()
}

/// Whether a fact is a place in an order behind the first, a word of too many uses. Counts go without: "the two of them"
/// is too often said otherwise, and a number that was lost would be taken for it.
fn is_later(fact: &Fact) -> bool {
    is_fact(fact) && fact.kind == FactKind::Ordinal && fact.value.amount().is_some_and(|n| n > Decimal::ONE)
}

/// How likely one became the other: a weekday only ever becomes another weekday.
fn likeness(a: &Fact, b: &Fact) -> f32 {
    if a.is_weekday() != b.is_weekday() { 0.0 } else { a.similarity(b) }
}

struct Bead<'a> {
    original: Side<'a>,
    translation: Side<'a>,
    result: Comparison,
    /// Facts whose value their own side says more often than the other, of each side.
    again: [Vec<usize>; 2],
}

impl<'a> Bead<'a> {
    fn new(original: Side<'a>, translation: Side<'a>) -> Self {
        Bead { original, translation, result: Comparison::default(), again: Default::default() }
    }

    /// Candidate pairs for which `score` is positive, best first.
    fn candidates(
        &self,
        wanted: impl Fn(&Fact) -> bool,
        score: impl Fn(&Fact, &Fact) -> f32,
    ) -> Vec<(f32, usize, usize)> {
        let (ours, theirs) = (self.original.open(&wanted), self.translation.open(&wanted));
        let most = share(ours.len(), theirs.len());
        let mut out = Vec::new();
        for &i in &ours {
            let a = &self.original.facts[i];
            for &j in self.translation.nearest(&theirs, a.2, most) {
                let b = &self.translation.facts[j];
                let likeness = score(a.1, b.1);
                if likeness > 0.0 {
                    out.push((likeness - 0.1 * (a.2 - b.2).abs(), i, j));
                }
            }
        }
        out.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        out
    }

    fn place(&mut self, i: usize, j: usize) -> bool {
        let free = !self.original.placed[i] && !self.translation.placed[j];
        if free {
            self.original.placed[i] = true;
            self.translation.placed[j] = true;
        }
        free
    }

    /// Whether one of the languages has no settled decimal mark: its separators say nothing.
    fn separators_vary(&self) -> bool {
        self.original.lang.separators_vary || self.translation.lang.separators_vary
    }

    /// Whether the two have the same digits with a mark among them.
    fn differ_in_marks(&self, i: usize, j: usize) -> bool {
        let marked = is_parted(self.original.written(i)) || is_parted(self.translation.written(j));
        let digits = self.original.digits_of(i);
        marked && !digits.is_empty() && digits == self.translation.digits_of(j)
    }

    fn match_equal(&mut self) {
        let equal = |a: &Fact, b: &Fact| {
            let weights = if a.weight == b.weight { 0.3 } else { 0.0 };
            let kinds = if a.kind == b.kind { 0.5 } else { 0.0 };
            // The reading that its language gives it comes first; another one is the second best explanation.
            let reading = if a.same_at_first(b) { 0.5 } else { 0.0 };
            let sense = if a.is_shade_of(b) { 0.0 } else { SENSE };
            if is_said(a, b) && a.same(b) { 1.0 + weights + kinds + reading + sense } else { 0.0 }
        };
        for (_, i, j) in self.candidates(any, equal) {
            if self.place(i, j) {
                let ((ours, a, _), (theirs, b, _)) = (self.original.facts[i], self.translation.facts[j]);
                if a.is_confused_with(b) && self.differ_in_marks(i, j) && !self.separators_vary() {
                    self.result.confused.push((ours, theirs));
                }
                if a.weekday.zip(b.weekday).is_some_and(|(a, b)| a != b) {
                    self.result.weekdays.push((ours, theirs));
                }
                if a.is_shade_of(b) {
                    self.result.shades.push((ours, theirs));
                }
                self.result.same.push((ours, theirs));
            }
        }
    }

    /// A value that its own side says more often than the other, or says again in another unit, is not lost.
    fn match_said_again(&mut self) {
        for (i, j) in said_again(&self.original, &self.translation) {
            self.original.placed[i] = true;
            self.again[0].push(i);
            self.result.same.push((self.original.facts[i].0, self.translation.facts[j].0));
        }
        for (j, i) in said_again(&self.translation, &self.original) {
            self.translation.placed[j] = true;
            self.again[1].push(j);
            self.result.same.push((self.original.facts[i].0, self.translation.facts[j].0));
        }
    }

    /// What one side says in one fact and the other in two.
    fn match_derived(&mut self) {
        for found in derived::combined(&self.original, &self.translation) {
            for &part in &found.parts {
                self.translation.placed[part] = true;
                self.result.same.push((self.original.facts[found.whole].0, self.translation.facts[part].0));
            }
            self.original.placed[found.whole] = true;
        }
        for found in derived::combined(&self.translation, &self.original) {
            for &part in &found.parts {
                self.original.placed[part] = true;
                self.result.same.push((self.original.facts[part].0, self.translation.facts[found.whole].0));
            }
            self.translation.placed[found.whole] = true;
        }
    }

    /// Years on one side, and how long ago they are on the other.
    fn match_counted(&mut self, years: &BTreeSet<i64>) {
        let turned = derived::counted(&self.translation, &self.original, years).into_iter().map(|(j, i)| (i, j));
        let found: Vec<_> =
            derived::counted(&self.original, &self.translation, years).into_iter().chain(turned).collect();
        for (i, j) in found {
            if self.place(i, j) {
                self.result.same.push((self.original.facts[i].0, self.translation.facts[j].0));
            }
        }
    }

    /// A value that is said again in the place of another one has replaced it: "65 % fewer orders and 63 % fewer guests"
    /// that became 65 % both.
    fn pair_replaced(&mut self) {
        let [ours, theirs] = std::mem::take(&mut self.again);
        let ours = replaced::by(&self.original, &self.translation, &ours);
        let theirs = replaced::by(&self.translation, &self.original, &theirs);
        ours.iter().for_each(|&i| self.original.placed[i] = false);
        theirs.iter().for_each(|&j| self.translation.placed[j] = false);
        if !ours.is_empty() || !theirs.is_empty() {
            let before = self.result.changed.len();
            self.pair_changed(is_strong, |a, b| if replaced::is_of_one_sort(a, b) { likeness(a, b) } else { 0.0 });
            self.result.replaced = self.result.changed[before..].iter().map(|c| c.0).collect();
        }
        ours.iter().for_each(|&i| self.original.placed[i] = true);
        theirs.iter().for_each(|&j| self.translation.placed[j] = true);
    }

    /// Pairs what is left by likeness.
    fn pair_changed(&mut self, wanted: impl Fn(&Fact) -> bool, likeness: impl Fn(&Fact, &Fact) -> f32) {
        for (likeness, i, j) in self.candidates(wanted, likeness) {
            if likeness >= ALIKE && self.place(i, j) {
                let (ours, theirs) = (self.original.facts[i].0, self.translation.facts[j].0);
                self.result.changed.push((ours, theirs, likeness.clamp(0.0, 1.0)));
            }
        }
    }

    /// Scores that are otherwise, unless one of their counts was paired as changed already.
    fn compare_scores(&mut self) {
        for (ours, theirs) in scores::changed(&self.original, &self.translation) {
            let refs = |side: &Side<'_>, score: scores::Score| [side.facts[score.0].0, side.facts[score.1].0];
            let (from, to) = (refs(&self.original, ours), refs(&self.translation, theirs));
            if self.result.changed.iter().any(|c| from.contains(&c.0) || to.contains(&c.1)) {
                continue;
            }
            self.result.scores.push((from, to));
            [ours.0, ours.1].into_iter().for_each(|i| self.original.placed[i] = true);
            [theirs.0, theirs.1].into_iter().for_each(|i| self.translation.placed[i] = true);
        }
    }

    fn finish(mut self) -> Comparison {
        self.pair_changed(may_change, likeness);
        self.pair_replaced();
        // What has to have a counterpart has become what need not have one: "the third time" for "the second time".
        self.pair_changed(is_later, |a, b| if a.weight == b.weight { 0.0 } else { likeness(a, b) });
        self.compare_scores();
        self.result.exchanged = exchanged::found(&self.original, &self.translation, &self.result.same);
        self.result.missing = lost(&self.original, &self.translation);
        self.result.extra = lost(&self.translation, &self.original);
        self.result.same.sort_unstable();
        self.result.changed.sort_by_key(|c| (c.0, c.1));
        self.result
    }
}

/// Open facts of `side` with a fact of `other` that says the same, though it has another partner already.
fn said_again(side: &Side<'_>, other: &Side<'_>) -> Vec<(usize, usize)> {
    let (open, all) = (side.open(any), (0..other.facts.len()).collect::<Vec<_>>());
    let most = share(open.len(), all.len());
    let partner = |i: usize| {
        let (_, fact, position) = side.facts[i];
        let near = other.nearest(&all, position, most).iter();
        near.copied().find(|&j| is_said(fact, other.facts[j].1) && fact.same(other.facts[j].1))
    };
    open.into_iter().filter_map(|i| partner(i).map(|j| (i, j))).collect()
}

/// Strong facts of `side` that nothing answers.
fn lost(side: &Side<'_>, other: &Side<'_>) -> Vec<FactRef> {
    let open = side.open(is_strong);
    if open.is_empty() {
        return Vec::new();
    }
    let runs = other.digit_runs();
    // Whatever it was taken for there: digits that stand on the other side are not lost.
    let stands_there = |i: usize| {
        let mut folded = side.written(i).chars().filter_map(fold);
        // "第37" and "37th" are 37 by themselves.
        let marked = |c: char| c.is_whitespace() || side.facts[i].1.kind == FactKind::Number && matches!(c, '.' | ',');
        let bare = side.facts[i].1.kind == FactKind::Ordinal || folded.all(|c| c.is_ascii_digit() || marked(c));
        bare && runs.contains(side.digits_of(i).as_str())
    };
    open.into_iter()
        .filter(|&i| !stands_there(i) && !said_relatively(side, other, i) && !derived::said_closer(side, other, i))
        .map(|i| side.facts[i].0)
        .collect()
}

/// Whether the other side says such a date by where it stands to another ("yesterday", 当天), and this side does not.
fn said_relatively(side: &Side<'_>, other: &Side<'_>, index: usize) -> bool {
    let says = |side: &Side<'_>, depth| side.facts.iter().any(|(_, fact, _)| fact.relative() == Some(depth));
    let mut depths = 1..=DATE_PARTS;
    depths.any(|d| side.facts[index].1.may_be_relative(d) && says(other, d) && !says(side, d))
}

/// Facts that stand in a neighbouring bead, because sentences were joined or parted there.
fn match_slipped(beads: &mut [Bead<'_>]) {
    let count = beads.len();
    for i in 0..count {
        for step in 1..=SLIP {
            for k in [i.checked_sub(step), Some(i + step)].into_iter().flatten().filter(|k| *k < count) {
                let pairs = slipped(&beads[i], &beads[k]);
                for (a, b) in pairs {
                    if !beads[i].original.placed[a] && !beads[k].translation.placed[b] {
                        beads[i].original.placed[a] = true;
                        beads[k].translation.placed[b] = true;
                        let pair = (beads[i].original.facts[a].0, beads[k].translation.facts[b].0);
                        beads[i].result.same.push(pair);
                    }
                }
            }
        }
    }
}

fn slipped(here: &Bead<'_>, there: &Bead<'_>) -> Vec<(usize, usize)> {
    let theirs = there.translation.open(is_fact);
    if theirs.is_empty() {
        return Vec::new();
    }
    // Where a day of the week stands open on the other side here, that is what became of this one.
    let settled = !here.translation.open(Fact::is_weekday).is_empty();
    let movable = |fact: &Fact| is_fact(fact) && !(settled && fact.is_weekday());
    let ours = here.original.open(movable).into_iter().take(MOST_PAIRS / theirs.len());
    ours.flat_map(|a| theirs.iter().map(move |&b| (a, b)))
        .filter(|&(a, b)| here.original.facts[a].1.same(there.translation.facts[b].1))
        .collect()
}

/// Whether a separator stands between digits: not in "п'ята", nor in "5 mln.".
fn is_parted(written: &str) -> bool {
    let chars: Vec<char> = written.chars().collect();
    chars.windows(3).any(|c| matches!(c[1], '.' | ',' | '\'' | '٫' | '٬') && c[0].is_numeric() && c[2].is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::Bead as Aligned;
    use crate::text::Source;

    fn compared(original: (&str, &str), translation: (&str, &str)) -> Comparison {
        let read =
            |(lang, text): (&str, &str)| Version::read(Source { path: "article.txt".into(), text: text.into() }, lang);
        let bead = Aligned { original: 0..1, translation: 0..1, confidence: 1.0 };
        let alignment = Alignment { beads: vec![bead], ..Alignment::default() };
        compare(&read(original), &read(translation), &alignment).remove(0)
    }

    #[track_caller]
    fn agree(original: (&str, &str), translation: (&str, &str)) {
        let c = compared(original, translation);
        let odd = (c.changed.len(), c.missing.len(), c.extra.len(), c.confused.len(), c.weekdays.len());
        assert_eq!(odd, (0, 0, 0, 0, 0), "{original:?} {translation:?} {c:?}");
    }

    #[test]
    fn one_value_in_two_forms_is_no_difference() {
        agree(("ru", "За сутки выпало 5 мм осадков."), ("en", "In 24 hours 5 mm of rain fell."));
        agree(("cs", "Příští den ještě centimetr přidal."), ("en", "He added 1 centimetre the next day."));
        agree(("en", "A man in his fifties fell ill."), ("ja", "50代の男性が倒れた。"));
        agree(("en", "Guards stood there around the clock."), ("zh", "警卫24小时值守。"));
        agree(("en", "A third of the fields lay dry."), ("zh", "三分之一的田地干涸了。"));
        agree(("hu", "5.30-tól jár a busz."), ("en", "The bus runs from 5:30 a.m."));
        agree(("tr", "Otobüs saat 5.30’dan itibaren çalışır."), ("fi", "Bussi kulkee kello 5.30 alkaen."));
        agree(("en", "The path is 500 to 600 metres long."), ("zh", "小路长五六百米。"));
        agree(("en", "The lake was cleaner two decades ago."), ("zh", "二十多年前，湖水更清澈。"));
        agree(("zh", "报名者须符合第37条的规定。"), ("en", "Applicants have to meet Article 37."));
        agree(("en", "It was so after World War II."), ("cs", "Tak to bylo po 2. světové válce."));
        agree(("en", "The tomb of Henry VIII is here."), ("de", "Das Grab Heinrichs des 8. ist hier."));
        agree(("de", "Sie verloren mit 16:32."), ("en", "They lost 16-32."));
        agree(("de", "Im Winter 1968/69 fror der See."), ("en", "In the winter of 1968/1969 the lake froze."));
        agree(("en", "It was 90 degrees that day."), ("cs", "Ten den bylo 32 °C."));
        agree(("en", "It cost £3million to £8million."), ("de", "Es kostete 3 bis 8 Millionen Pfund."));
        agree(("en", "Nothing was the same after 9/11."), ("cs", "Po 11. září nebylo nic jako dřív."));
        agree(("de", "Ihre Kinder (3, 5) schliefen."), ("en", "Her children (3,5) were asleep."));
        agree(("en", "The dance of the 1920s is back."), ("cs", "Tanec z 20. let 20. století je zpět."));
    }

    #[test]
    fn one_fact_may_answer_two() {
        agree(("en", "Every fifth tree fell."), ("zh", "五分之一的树倒了。"));
        agree(("fr", "Un arbre sur quatre est tombé."), ("zh", "四分之一的树倒了。"));
        agree(("en", "They sailed for two and a half years."), ("ko", "그들은 2년 6개월 동안 항해했다."));
        agree(("it", "Due anni e mezzo di lavori."), ("de", "Zweieinhalb Jahre Arbeiten."));
        agree(("sv", "Kyrkan är från 1600-talet, från 1640-talet."), ("zh", "教堂建于17世纪40年代。"));
        let c = compared(("en", "Every fifth tree fell."), ("zh", "六分之一的树倒了。"));
        assert_eq!(c.changed.len(), 1, "{c:?}");
    }

    #[test]
    fn what_a_language_leaves_out_is_understood() {
        agree(
            ("de", "Die Zahl fiel von 410 auf 385 Millionen Euro."),
            ("en", "It fell from 410 million to 385 million euros."),
        );
        agree(("pt", "Caiu de 410 para 385 milhões."), ("ru", "Упало с 410 млн до 385 млн."));
        agree(("cs", "Tři až pět miliard dolarů."), ("en", "3 billion to 5 billion dollars."));
        agree(("fi", "Luku laski 410 miljoonasta 385 miljoonaan."), ("en", "It fell from 410 million to 385 million."));
        agree(("es", "Seis puntos más que en mayo."), ("de", "Sechs Prozentpunkte mehr als im Mai."));
        agree(("fr", "Elle a mis 9 secondes 72."), ("en", "It took her 9.72 seconds."));
        agree(("ja", "8秒05で走った。"), ("ko", "8.05초에 달렸다."));
        agree(("zh", "上世纪5、60年代"), ("en", "in the 1950s and 1960s"));
        agree(("ja", "22（大正11）年の嵐"), ("en", "the storm of 1922 (Taisho 11)"));
        agree(("ar", "من الساعة 9 صباحا حتى 7 مساء"), ("de", "von 9 bis 19 Uhr"));
        agree(("he", "בשבוע השני של מרץ 2024"), ("en", "in the second week of March 2024"));
        agree(("lt", "2019 m. kovo 14 d."), ("en", "14 March 2019"));
        agree(("lt", "Kainavo 2,3 mlrd. eurų."), ("en", "It cost €2.3 billion."));
        agree(("hu", "A párt a szavazatok 60 százalékának örült."), ("en", "The party was glad of 60% of the votes."));
        agree(("tr", "1985'te"), ("en", "in 1985"));
        agree(("ru", "на 118-м километре"), ("ja", "118キロ地点で"));
        agree(("pt", "um empréstimo de dois biliões de euros"), ("en", "a loan of two trillion euros"));
    }

    #[test]
    fn the_order_of_a_score_counts() {
        let c = compared(("de", "Sie siegten mit 4:2."), ("en", "They won 2–4."));
        assert_eq!(c.scores.len(), 1, "{c:?}");
        let c = compared(("en", "She won 6-3, 4-6, 7-5."), ("zh", "她以6比3、4比6、6比5获胜。"));
        assert_eq!((c.scores.len(), c.missing.len()), (1, 0), "{c:?}");
        let c = compared(("en", "She won 6-3, 7-5."), ("de", "Sie schlug die Gegnerin, die mit 3:6, 5:7 verlor."));
        assert!(c.scores.is_empty(), "{c:?}");
    }

    #[test]
    fn numbers_that_changed_places_are_seen_by_the_words_around_them() {
        let count = |original, translation| compared(original, translation).exchanged.len();
        assert_eq!(
            count(("en", "They have 12 doctors and 30 patients."), ("de", "Sie haben 30 Ärzte und 12 Patienten.")),
            1
        );
        assert_eq!(
            count(
                ("cs", "Spotřeboval 300 litrů barvy a 50 sprejů."),
                ("en", "He used 50 litres of paint and 300 sprays.")
            ),
            1
        );
        assert_eq!(
            count(("de", "Der Preis steigt um 10 bis 20 Prozent."), ("fr", "Le prix augmente de 20 à 10 pour cent.")),
            1
        );
        assert_eq!(
            count(("en", "Her sons are Adam (16) and Boris (14)."), ("cs", "Její synové jsou Adam (14) a Boris (16).")),
            1
        );
        // The words went along.
        assert_eq!(
            count(("en", "They have 12 doctors and 30 patients."), ("de", "Sie haben 30 Patienten und 12 Ärzte.")),
            0
        );
        assert_eq!(count(("en", "They fell to 20 from 30 million."), ("ru", "Они упали с 30 до 20 миллионов.")), 0);
        assert_eq!(count(("en", "They lost 3-2."), ("cs", "Prohráli 2:3.")), 0);
    }

    #[test]
    fn a_value_said_twice_in_the_place_of_another_has_replaced_it() {
        let c = compared(
            ("de", "Die Bestellungen sanken um 65 Prozent und die Gäste um 63 Prozent."),
            ("en", "Orders fell by 65 percent and guests by 65 percent."),
        );
        assert_eq!((c.changed.len(), c.replaced.len(), c.missing.len()), (1, 1, 0), "{c:?}");
    }

    #[test]
    fn units_that_nobody_takes_for_each_other_differ() {
        for (original, translation) in [
            (("en", "It has 8 GB of memory."), ("de", "Es hat 8 MB Speicher.")),
            (("en", "It takes three days."), ("es", "Dura tres meses.")),
            (("en", "The walk is five miles long."), ("ru", "Прогулка длится пять часов.")),
        ] {
            let c = compared(original, translation);
            assert_eq!(c.changed.len(), 1, "{original:?} {c:?}");
        }
        agree(("zh", "风速达到每小时80公里。"), ("en", "Winds reached 80 kph."));
        agree(("cs", "Vítr zeslábl na 80 kilometrů."), ("en", "The wind fell to 80 kph."));
    }

    #[test]
    fn a_night_has_two_days() {
        agree(("de", "in der Nacht zum Montag"), ("en", "on Sunday night"));
        agree(("ru", "в ночь на 14 марта"), ("en", "in the night of 13 March"));
        agree(("ru", "в ночь на 14 марта"), ("en", "in the night to 14 March"));
        agree(("cs", "dubnových 5 procent"), ("en", "5 percent in April"));
        let c = compared(("de", "in der Nacht zum Montag"), ("en", "on Saturday night"));
        assert_eq!(c.changed.len(), 1, "{c:?}");
    }

    #[test]
    fn the_weekday_beside_a_date_counts() {
        let c = compared(("en", "We met on Sunday, July 26."), ("de", "Wir trafen uns am Dienstag, dem 26. Juli."));
        assert_eq!(c.weekdays.len(), 1, "{c:?}");
        agree(("en", "We met on Sunday, July 26."), ("de", "Wir trafen uns am Sonntag, dem 26. Juli."));
    }

    #[test]
    fn marks_of_another_language_are_confused() {
        let c = compared(("cs", "Přibylo 1274 aut."), ("en", "There were 1.274 cars."));
        assert_eq!(c.confused.len(), 1, "{c:?}");
        let c = compared(("de", "Das sind 1.500 Felder."), ("en", "That is 1.500 fields."));
        assert_eq!(c.confused.len(), 1, "{c:?}");
    }

    #[test]
    fn a_magnitude_that_lost_its_number_does_not_answer_it() {
        let c = compared(("en", "Some 15 million people came."), ("de", "Etwa Millionen Menschen kamen."));
        assert_eq!((c.missing.len(), c.changed.len()), (1, 0), "{c:?}");
    }

    #[test]
    fn the_work_grows_with_the_facts_and_not_with_their_pairs() {
        for count in [1, 100, 500, 20_000, 1_000_000] {
            let work = count * share(count, count);
            assert!(work <= MOST_PAIRS.max(2 * count), "{count}: {work}");
        }
    }

    #[test]
    fn a_long_list_is_compared_with_what_stands_near() {
        let list = |last: usize| (1000..last).map(|n| format!("{n}1")).collect::<Vec<_>>().join(" ; ");
        let c = compared(("en", &list(2000)), ("de", &list(1999)));
        assert_eq!((c.same.len(), c.missing.len(), c.extra.len()), (999, 1, 0));
    }
}
