//! Words that learning cannot tell apart: those of one unit that stand nowhere else, as often each, and of which nothing
//! is known beforehand. Most words of a short text are such; one of them stands for all.

use super::cost::Pair;
use super::lexicon::Sparse;

/// Texts of fewer units have next to no words in two places; there rival beads that agree are all the witnesses that a
/// pair of words has, and are heard.
const FEW: usize = 8;

/// For each word of one side how many words it stands for, itself included; 0 where another stands for it.
pub(super) type Many = Vec<f32>;

/// Both sides' words, as far as anything can be told of them.
#[derive(Debug)]
pub(super) struct Alike {
    /// How many each stands for, by side.
    pub many: [Many; 2],
    /// Whether a word stands in one unit only and has no seed: such a pair cannot be seen in a second place.
    pub lone: [Vec<bool>; 2],
}

impl Alike {
    /// What can be told of the words of two texts, of which these seeds are known.
    pub fn new(pair: &Pair<'_>, seeds: &Sparse) -> Alike {
        let columns = pair.words[1].types.len();
        let known = [seeds.sums(), seeds.column_sums(columns)];
        let few = pair.units.iter().any(|units| units.len() < FEW);
        let sides = [0, 1].map(|side| {
            let words = pair.words[side];
            let (mut many, mut lone) = (vec![1.0; words.types.len()], vec![false; words.types.len()]);
            let units = if few { 0 } else { pair.units[side].len() };
            for unit in 0..units {
                // The word that stands for those which stand here so many times.
                let mut first: Vec<(f32, usize)> = Vec::new();
                for (word, times) in pair.bag(side, unit..unit + 1).iter() {
                    let word = *word as usize;
                    if words.count[word] > *times || known[side][word] > 0.0 {
                        continue;
                    }
                    lone[word] = true;
                    if let Some((_, of)) = first.iter().find(|seen| seen.0 == *times) {
                        many[*of] += 1.0;
                        many[word] = 0.0;
                    } else {
                        first.push((*times, word));
                    }
                }
            }
            (many, lone)
        });
        let [one, other] = sides;
        Alike { many: [one.0, other.0], lone: [one.1, other.1] }
    }
}
