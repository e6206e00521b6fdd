//! What the other articles of a run have taught of words: a start before anything is learnt of the texts at hand.

use foldhash::HashMap;

use super::lexicon::Sparse;
use super::tokens::{Sort, Type, Words};

/// Words of one pair of texts that were seen to answer each other in more than one place, each pair with how often that
/// is to be expected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lesson {
    /// Counts are whole parts of [`ONE`], so that sums do not depend on their order.
    cells: Vec<(Type, Type, u64)>,
}

/// What several lessons of the same two languages come to.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// The words of the originals and of the translations by number.
    numbers: [HashMap<Type, u32>; 2],
    /// How often each pair of words was seen, by number of the original's word and then of the translation's.
    counts: Vec<Vec<(u32, u64)>>,
    /// The sums of all counts of each word of either side.
    sums: [Vec<u64>; 2],
}

/// A lexicon as it is to be read for one pair of texts.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// What all have taught.
    pub lexicon: &'a Lexicon,
    /// What these texts themselves have taught of it, which is left out: nobody bears witness for himself.
    pub own: Option<&'a Lesson>,
}

/// Parts of an expected count that are told from each other.
const ONE: f32 = 1024.0;
/// Expected counts below this are not worth carrying to another text.
const CARRIED: f32 = 0.3;
/// Words that are worth less to each other than this are chance: of two common words each answers a little of all.
const CHANCE: f32 = 0.1;
/// Count from which on a pair of words is trusted half.
const DOUBT: f32 = 1.0;

impl Lesson {
    /// What the expected counts of one pair of texts teach.
    pub(super) fn of(words: [&Words; 2], counts: &Sparse) -> Lesson {
        let types = |(word, answer, count): (usize, u32, u64)| {
            (words[0].types[word].clone(), words[1].types[answer as usize].clone(), count)
        };
        Lesson { cells: carried(words, counts).map(types).collect() }
    }
}

/// The expected counts of one pair of texts that are worth carrying to another, by word of the original, in parts of
/// [`ONE`].
fn carried(words: [&Words; 2], counts: &Sparse) -> impl Iterator<Item = (usize, u32, u64)> {
    // An anchor is the same everywhere, or a chance of one text.
    let is_anchor = move |side: usize, word: usize| words[side].types[word].sort == Sort::Anchor;
    let rows = (0..words[0].types.len()).filter(move |word| !is_anchor(0, *word));
    rows.flat_map(move |word| {
        let cells = counts.row(word).filter(move |cell| cell.1 >= CARRIED && !is_anchor(1, cell.0 as usize));
        cells.map(move |(answer, count)| (word, answer, (count * ONE) as u64))
    })
}

/// What parts of these texts are to know of their words, of which so much has been counted.
pub(super) fn passed_on(words: [&Words; 2], counts: &Sparse) -> Sparse {
    let cells: Vec<(usize, u32, u64)> = carried(words, counts).collect();
    let mut sums = words.map(|words| vec![0; words.types.len()]);
    for (word, answer, count) in &cells {
        sums[0][*word] += count;
        sums[1][*answer as usize] += count;
    }
    let worth = |(word, answer, count): (usize, u32, u64)| {
        (word as u32, answer, worth(count, sums[0][word] + sums[1][answer as usize]))
    };
    Sparse::from_sorted(words[0].types.len(), cells.into_iter().map(worth).filter(|cell| cell.2 >= CHANCE))
}

/// What a pair of words is worth that was seen so often, where the two were seen so often in all. A pair is worth at most
/// one place that it was seen in: with more, what was seen elsewhere would silence what these texts say themselves.
fn worth(count: u64, sums: u64) -> f32 {
    // How far the two answer each other alone: beside a word of many senses, or a common one, little is known.
    let alone = 2.0 * count as f32 / sums.max(1) as f32;
    let count = count as f32 / ONE;
    alone * count / (count + DOUBT)
}

impl Lexicon {
    /// What these lessons come to, in whatever order they stand.
    pub fn of<'a>(lessons: impl IntoIterator<Item = &'a Lesson>) -> Lexicon {
        let mut made = Lexicon::default();
        for (word, answer, count) in lessons.into_iter().flat_map(|lesson| &lesson.cells) {
            let word = number(&mut made.numbers[0], word, &mut made.sums[0]);
            let answer = number(&mut made.numbers[1], answer, &mut made.sums[1]);
            made.counts.resize_with(made.sums[0].len(), Vec::new);
            made.counts[word].push((answer as u32, *count));
            made.sums[0][word] += count;
            made.sums[1][answer] += count;
        }
        for row in &mut made.counts {
            row.sort_unstable();
            row.dedup_by(|next, kept| {
                let same = next.0 == kept.0;
                kept.1 += if same { next.1 } else { 0 };
                same
            });
            row.shrink_to_fit();
        }
        made
    }
}

impl Known<'_> {
    /// Expected counts of the words of two texts, by row of the original's.
    pub(super) fn seeds(&self, words: [&Words; 2]) -> Vec<(u32, u32, f32)> {
        let Lexicon { numbers, counts, sums } = self.lexicon;
        let mut here = vec![None; sums[1].len()];
        for (at, word) in words[1].types.iter().enumerate() {
            if let Some(number) = numbers[1].get(word) {
                here[*number as usize] = Some(at as u32);
            }
        }
        let mut own = Own::default();
        for (word, answer, count) in self.own.into_iter().flat_map(|lesson| &lesson.cells) {
            if let (Some(word), Some(answer)) = (numbers[0].get(word), numbers[1].get(answer)) {
                own.add((*word, *answer), *count);
            }
        }
        let mut cells = Vec::new();
        for (at, word) in words[0].types.iter().enumerate() {
            let Some(word) = numbers[0].get(word) else { continue };
            for (answer, count) in &counts[*word as usize] {
                let Some(column) = here[*answer as usize] else { continue };
                let sums = [sums[0][*word as usize], sums[1][*answer as usize]];
                let worth = own.without((*word, *answer), *count, sums);
                if worth >= CHANCE {
                    cells.push((at as u32, column, worth));
                }
            }
        }
        cells
    }
}

/// What one lesson has counted, by number.
#[derive(Default)]
struct Own {
    counts: HashMap<(u32, u32), u64>,
    sums: [HashMap<u32, u64>; 2],
}

impl Own {
    fn add(&mut self, (word, answer): (u32, u32), count: u64) {
        *self.counts.entry((word, answer)).or_default() += count;
        *self.sums[0].entry(word).or_default() += count;
        *self.sums[1].entry(answer).or_default() += count;
    }

    /// What a pair of words, seen so often, is worth without this lesson.
    fn without(&self, (word, answer): (u32, u32), count: u64, sums: [u64; 2]) -> f32 {
        let known = |own: Option<&u64>| own.copied().unwrap_or_default();
        let count = count.saturating_sub(known(self.counts.get(&(word, answer))));
        let own = [known(self.sums[0].get(&word)), known(self.sums[1].get(&answer))];
        worth(count, sums[0].saturating_sub(own[0]) + sums[1].saturating_sub(own[1]))
    }
}

/// The number of a word, which it gets where it has none, with a sum of its own.
fn number(numbers: &mut HashMap<Type, u32>, word: &Type, sums: &mut Vec<u64>) -> usize {
    if let Some(number) = numbers.get(word) {
        return *number as usize;
    }
    let next = sums.len();
    numbers.insert(word.clone(), next as u32);
    sums.push(0);
    next
}
