//! Lines that hold nothing but closing marks.
//!
//! A segmenter that breaks behind every full stop leaves the quotation mark that ends a speech as a line of its own. It
//! says nothing that could be aligned, and no original has it as a line: it goes with the unit before it.

use super::Alignment;

/// The units that are aligned, by their number among all.
#[derive(Debug)]
pub(super) struct Kept {
    units: Vec<usize>,
    all: usize,
}

impl Kept {
    /// All units of a text but those that only close what another one says, as these say of each.
    pub(super) fn of(closes: impl Iterator<Item = bool>) -> Kept {
        let closes: Vec<bool> = closes.collect();
        Kept { units: (0..closes.len()).filter(|at| *at == 0 || !closes[*at]).collect(), all: closes.len() }
    }

    /// Whether that is every unit.
    fn is_all(&self) -> bool {
        self.units.len() == self.all
    }

    /// The units that are aligned.
    pub(super) fn units(&self) -> &[usize] {
        &self.units
    }

    /// The number among all of the unit that has this number among the kept; of the one behind the last: the end.
    fn number(&self, at: usize) -> usize {
        self.units.get(at).copied().unwrap_or(self.all)
    }
}

/// Whether a text is closing quotation marks, brackets and stops.
pub(super) fn only_closes(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !c.is_whitespace()).peekable();
    chars.peek().is_some()
        && chars.all(|c| matches!(c, '”' | '’' | '"' | '»' | '›' | '」' | '』' | ')' | '）' | '.' | '。'))
}

/// Gives all units the numbers that they have among all.
pub(super) fn renumber(alignment: &mut Alignment, original: &Kept, translation: &Kept) {
    if original.is_all() && translation.is_all() {
        return;
    }
    for bead in &mut alignment.beads {
        bead.original = original.number(bead.original.start)..original.number(bead.original.end);
        bead.translation = translation.number(bead.translation.start)..translation.number(bead.translation.end);
    }
    for moved in &mut alignment.moved {
        moved.original = original.number(moved.original.start)..original.number(moved.original.end);
        moved.translation = translation.number(moved.translation.start)..translation.number(moved.translation.end);
    }
    for repeated in &mut alignment.repeated {
        let side = if repeated.side == super::Side::Original { original } else { translation };
        (repeated.unit, repeated.of) = (side.number(repeated.unit), side.number(repeated.of));
    }
}
