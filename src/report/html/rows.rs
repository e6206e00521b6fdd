//! The rows of an article: which paragraphs of all its versions stand side by side.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::article::{Checked, Paired};
use crate::compare;

/// Paragraphs that answer each other; one cell for each version.
#[derive(Debug, Default, PartialEq)]
pub struct Row {
    /// By index of the version.
    pub cells: Vec<Cell>,
}

/// What one version has in a row.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Cell {
    /// Indices of its blocks; none where the version has nothing to answer with.
    pub blocks: Vec<usize>,
    /// Whether the alignment that put them here is a guess.
    pub unsure: bool,
}

/// Beads less probable than this are marked as guesses.
const UNSURE: f32 = 0.5;

/// The rows in the order of the original; what only a translation has stands in a row of its own, where it occurs.
///
/// Translations cut the original differently: paragraphs of the original that any of them takes as one share a row.
pub fn rows(article: &Checked) -> Vec<Row> {
    let Some(first) = article.pairs.first() else { return alone(article) };
    let original = first.original;
    let pairs: Vec<&Paired> = article.pairs.iter().filter(|p| p.original == original).collect();
    let groups = groups(article.versions[original].blocks.len(), &pairs);
    let row_of = |block: usize| groups.partition_point(|g| g.end <= block);
    let empty = || Row { cells: vec![Cell::default(); article.versions.len()] };
    let mut main: Vec<Row> = groups.iter().map(|_| empty()).collect();
    // Rows that stand before the main row of this index.
    let mut between: BTreeMap<usize, Vec<Row>> = BTreeMap::new();
    for (row, group) in main.iter_mut().zip(&groups) {
        row.cells[original].blocks = group.clone().collect();
    }
    for pair in pairs {
        let mut next = 0;
        for bead in &pair.alignment.beads {
            let row = if bead.original.is_empty() {
                let rows = between.entry(next).or_default();
                rows.push(empty());
                rows.last_mut()
            } else {
                next = row_of(bead.original.start) + 1;
                main.get_mut(next - 1)
            };
            if let Some(cell) = row.and_then(|r| r.cells.get_mut(pair.translation)) {
                cell.blocks.extend(bead.translation.clone());
                cell.unsure |= bead.confidence < UNSURE;
            }
        }
    }
    let count = main.len();
    let mut out = Vec::new();
    for (index, row) in main.into_iter().enumerate() {
        out.extend(between.remove(&index).unwrap_or_default());
        out.push(row);
    }
    out.extend(between.remove(&count).unwrap_or_default());
    out
}

/// Runs of blocks of the original that no bead of any pair parts.
fn groups(blocks: usize, pairs: &[&Paired]) -> Vec<Range<usize>> {
    let mut is_start = vec![true; blocks];
    for bead in pairs.iter().flat_map(|p| &p.alignment.beads) {
        for block in bead.original.clone().skip(1) {
            if let Some(start) = is_start.get_mut(block) {
                *start = false;
            }
        }
    }
    let starts: Vec<usize> = (0..blocks).filter(|&b| is_start[b]).collect();
    let ends = starts.iter().copied().skip(1).chain([blocks]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// Versions without an alignment: every block by itself.
fn alone(article: &Checked) -> Vec<Row> {
    let count = article.versions.len();
    let rows = article.versions.iter().enumerate().flat_map(|(version, v)| {
        (0..v.blocks.len()).map(move |block| {
            let mut cells = vec![Cell::default(); count];
            cells[version].blocks.push(block);
            Row { cells }
        })
    });
    rows.collect()
}

/// A fact of a version: version, block, index among the block's facts.
pub type FactAt = (usize, usize, usize);

/// For each fact that has a counterpart a number that all its counterparts share.
pub fn links(article: &Checked) -> BTreeMap<FactAt, usize> {
    let mut links: BTreeMap<FactAt, usize> = BTreeMap::new();
    let mut count = 0;
    for pair in &article.pairs {
        let (original, translation) = (&article.versions[pair.original], &article.versions[pair.translation]);
        for comparison in compare::compare(original, translation, &pair.alignment) {
            let changed = comparison.changed.iter().map(|&(ours, theirs, _)| (ours, theirs));
            for (ours, theirs) in comparison.same.iter().copied().chain(changed) {
                let link = *links.entry((pair.original, ours.block, ours.fact)).or_insert_with(|| {
                    count += 1;
                    count
                });
                links.entry((pair.translation, theirs.block, theirs.fact)).or_insert(link);
            }
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::{Alignment, Bead};
    use crate::text::Source;
    use crate::version::Version;

    /// Rows as text: blocks of each version, versions parted by bars.
    #[track_caller]
    fn check(counts: &[usize], pairs: &[&[(usize, usize)]], want: &[&str]) {
        let text = |n: usize| (0..n).map(|i| format!("Paragraph {i}.\n\n")).collect::<String>();
        let versions = counts.iter().map(|&n| Version::read(Source { path: "a.txt".into(), text: text(n) }, "en"));
        let pairs = pairs.iter().enumerate().map(|(index, beads)| {
            let (mut o, mut t) = (0, 0);
            let beads = beads.iter().map(|&(a, b)| {
                let bead = Bead { original: o..o + a, translation: t..t + b, confidence: 0.9 };
                (o, t) = (o + a, t + b);
                bead
            });
            let alignment = Alignment { beads: beads.collect(), ..Alignment::default() };
            Paired { original: 0, translation: index + 1, alignment }
        });
        let (versions, pairs) = (versions.collect(), pairs.collect());
        let article = Checked { name: String::new(), versions, pairs, findings: Vec::new(), suppressed: 0 };
        let shown = rows(&article).into_iter().map(|row| {
            let cells = row.cells.iter().map(|c| c.blocks.iter().map(usize::to_string).collect::<Vec<_>>().join("+"));
            cells.collect::<Vec<_>>().join("|")
        });
        assert_eq!(shown.collect::<Vec<_>>(), want);
    }

    #[test]
    fn beads_become_rows() {
        check(&[2, 2], &[&[(1, 1), (1, 1)]], &["0|0", "1|1"]);
        check(&[3, 3], &[&[(0, 1), (1, 0), (2, 1), (0, 1)]], &["|0", "0|", "1+2|1", "|2"]);
    }

    #[test]
    fn what_one_translation_joins_is_one_row_for_all() {
        let joined: &[(usize, usize)] = &[(1, 1), (2, 1)];
        let parted: &[(usize, usize)] = &[(1, 1), (1, 1), (0, 1), (1, 1)];
        check(&[3, 2, 4], &[joined, parted], &["0|0|0", "1+2|1|1+3", "||2"]);
    }

    #[test]
    fn versions_without_alignment_are_shown_too() {
        check(&[2, 1], &[], &["0|", "1|", "|0"]);
        check(&[0, 0], &[&[]], &[]);
    }
}
