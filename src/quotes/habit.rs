//! Words that occur in answering paragraphs: how far the words of two quotations are in the habit of answering each other.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use foldhash::HashMap;

use super::compare::Side;
use super::marks::is_unspaced;
use super::swap::Content;
use crate::align::Bead;
use crate::names::fold::fold_into;
use crate::text::is_alphanumeric;

/// Letters of a stem.
const STEM: usize = 5;
/// Places of a word, at most, that are looked up among those of another: enough to tell a share.
const COUNTED: usize = 250;

/// Which words stand in answering paragraphs of the article.
pub(super) struct Habit<'a> {
    pub couples: &'a [[Content; 2]],
    sides: [Side<'a>; 2],
    beads: &'a [Bead],
    /// Where the stems of each side's quotations stand, once two couples may be swapped: in most articles none may, and to
    /// look through all paragraphs takes longer than all else here.
    stands: OnceCell<[Stems; 2]>,
}

/// The stems of all quotations of a side.
struct Stems {
    /// The beads in which each stands, in order.
    beads: Vec<Vec<usize>>,
    /// Those of the quotation of each couple.
    of: Vec<Vec<usize>>,
}

impl<'a> Habit<'a> {
    /// Of these couples of quotations, in these texts.
    pub fn new(couples: &'a [[Content; 2]], sides: [Side<'a>; 2], beads: &'a [Bead]) -> Habit<'a> {
        Habit { couples, sides, beads, stands: OnceCell::new() }
    }

    /// How often the words of the quotation of one couple of the original and of that of one of the translation stand in
    /// answering paragraphs, those of the two quotations apart.
    pub fn together(&self, ours: usize, theirs: usize, except: [usize; 2]) -> f32 {
        let count = |list: &[usize]| list.len() - among(&except, list);
        let theirs: Vec<(usize, &[usize])> = self.beads_of(theirs, 1).map(|y| (count(y), y)).collect();
        let mut sum = 0.0;
        for x in self.beads_of(ours, 0) {
            let ours = count(x);
            let mut most: f32 = 0.0;
            for (theirs, y) in theirs.iter().filter(|_| ours > 0) {
                let rare = (self.beads.len() as f32 / ours.max(*theirs) as f32).ln() / 2.0;
                let worth = |both: usize| both as f32 / ((ours + theirs - both) as f32 + 0.7) * rare;
                // Most words of two quotations stand in so different numbers of places that to count them would tell nothing.
                if worth(ours.min(*theirs)) > most {
                    most = most.max(worth(common(x, y, &except)));
                }
            }
            sum += most;
        }
        sum
    }

    /// The beads in which each stem of a couple's quotation stands, for stems that stand in more than one and not in most.
    fn beads_of(&self, couple: usize, side: usize) -> impl Iterator<Item = &[usize]> {
        let stems = &self.stands.get_or_init(|| [0, 1].map(|side| self.occurrences(side)))[side];
        let lists = stems.of[couple].iter().map(|stem| stems.beads[*stem].as_slice());
        lists.filter(|list| list.len() > 1 && list.len() * 2 <= self.beads.len())
    }

    /// In which beads the stems of all quotations of a side stand.
    fn occurrences(&self, side: usize) -> Stems {
        let mut numbers: HashMap<&str, usize> = HashMap::default();
        let mut of = Vec::with_capacity(self.couples.len());
        for couple in self.couples {
            let mut number = |stem| {
                let next = numbers.len();
                *numbers.entry(stem).or_insert(next)
            };
            of.push(stems(&couple[side].folded).into_iter().map(&mut number).collect());
        }
        let mut beads = vec![Vec::new(); numbers.len()];
        let mut folded = String::new();
        for (number, bead) in self.beads.iter().enumerate() {
            let blocks = if side == 0 { bead.original.clone() } else { bead.translation.clone() };
            for text in self.sides[side].texts.get(blocks).unwrap_or_default() {
                fold_into(text, &mut folded);
                each_stem(&folded, &mut |stem| {
                    if let Some(list) = numbers.get(stem).map(|stem| &mut beads[*stem])
                        && list.last() != Some(&number)
                    {
                        list.push(number);
                    }
                });
            }
        }
        Stems { beads, of }
    }
}

/// How many of some beads are in a list in order.
fn among(beads: &[usize; 2], list: &[usize]) -> usize {
    let here = |bead: &usize| usize::from(list.binary_search(bead).is_ok());
    let [one, other] = beads;
    here(one) + if one == other { 0 } else { here(other) }
}

/// How many beads two lists in order have in common, but for these. Of long lists some are looked up for all: the words of a
/// book stand in ever more places, and are compared as often as it has quotations.
fn common(x: &[usize], y: &[usize], except: &[usize; 2]) -> usize {
    let (short, long) = if x.len() <= y.len() { (x, y) } else { (y, x) };
    let step = short.len().div_ceil(COUNTED).max(1);
    let looked_up = short.iter().step_by(step).filter(|bead| !except.contains(bead));
    let (some, both) =
        looked_up.fold((0, 0), |(some, both), bead| (some + 1, both + usize::from(long.binary_search(bead).is_ok())));
    if step == 1 { both } else { both * short.len() / some.max(1) }
}

/// The stems of a folded text, each once.
fn stems(folded: &str) -> BTreeSet<&str> {
    let mut stems = BTreeSet::new();
    each_stem(folded, &mut |stem| {
        stems.insert(stem);
    });
    stems
}

/// Calls `add` with every stem of a folded text: beginnings of words; single signs and pairs of them where no spaces part
/// words.
fn each_stem<'t>(folded: &'t str, add: &mut dyn FnMut(&'t str)) {
    // Where the word began, how many letters it has so far, and where its stem ends.
    let mut word: Option<(usize, usize, usize)> = None;
    let (mut at, mut before) = (0, None);
    let bytes = folded.as_bytes();
    while let Some(byte) = bytes.get(at) {
        // Letters and digits of ASCII at once: most of many texts.
        let run = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if run > 0 {
            let (start, letters, stem) = word.unwrap_or((at, 0, at));
            let kept = run.min(STEM.saturating_sub(letters));
            word = Some((start, letters + run, if kept > 0 { at + kept } else { stem }));
            (at, before) = (at + run, None);
            continue;
        }
        let c = if byte.is_ascii() { char::from(*byte) } else { folded[at..].chars().next().unwrap_or(' ') };
        let end = at + c.len_utf8();
        let unspaced = is_unspaced(c);
        if is_alphanumeric(c) && !unspaced {
            let (start, letters, stem) = word.unwrap_or((at, 0, at));
            word = Some((start, letters + 1, if letters < STEM { end } else { stem }));
        } else if let Some((start, _, stem)) = word.take() {
            add(&folded[start..stem]);
        }
        if unspaced {
            add(&folded[at..end]);
            if let Some(before) = before {
                add(&folded[before..end]);
            }
        }
        before = unspaced.then_some(at);
        at = end;
    }
    if let Some((start, _, stem)) = word {
        add(&folded[start..stem]);
    }
}
