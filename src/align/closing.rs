//! Lines that hold nothing but closing marks.
//!
//! A segmenter that breaks behind every full stop leaves the quotation mark that ends a speech as a line of its own. It
//! says nothing that could be aligned, and no original has it as a line: it goes with the unit before it.

use super::{Alignment, Unit};

/// The units that are aligned, by their number among all.
pub(super) struct Kept {
    units: Vec<usize>,
    all: usize,
}

impl Kept {
    /// All units of a text but those that only close what another one says.
    pub(super) fn of(units: &[Unit<'_>]) -> Kept {
        let kept = |at: &usize| *at == 0 || !only_closes(units[*at].text);
        Kept { units: (0..units.len()).filter(kept).collect(), all: units.len() }
    }

    /// Whether that is every unit.
    pub(super) fn is_all(&self) -> bool {
        self.units.len() == self.all
    }

    /// The units that are aligned.
    pub(super) fn pick<'a>(&self, units: &[Unit<'a>]) -> Vec<Unit<'a>> {
        self.units.iter().map(|at| units[*at].clone()).collect()
    }

    /// The number among all of the unit that has this number among the kept; of the one behind the last: the end.
    fn number(&self, at: usize) -> usize {
        self.units.get(at).copied().unwrap_or(self.all)
    }
}

/// Whether a text is closing quotation marks, brackets and stops.
fn only_closes(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !c.is_whitespace()).peekable();
    chars.peek().is_some()
        && chars.all(|c| matches!(c, '”' | '’' | '"' | '»' | '›' | '」' | '』' | ')' | '）' | '.' | '。'))
}

/// Gives all units the numbers that they have among all.
pub(super) fn renumber(alignment: &mut Alignment, original: &Kept, translation: &Kept) {
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
