//! From hits to observations.

use super::pairing::{FOUND, Hits, SURE};
use super::side::Side;
use super::{Observation, Observed};

/// All observations of a document.
pub fn judge(original: &Side<'_>, translation: &Side<'_>, forth: &Hits, back: &Hits) -> Vec<Observation> {
    let mut out = Vec::new();
    for (u, unit) in original.units.iter().enumerate().filter(|(_, unit)| unit.name_like) {
        let mut beads: Vec<usize> = unit.mentions.iter().map(|(b, _)| *b).collect();
        beads.dedup();
        let found = beads.iter().filter(|b| forth.get(u, **b, SURE).is_some()).count();
        for &bead in &beads {
            if found == 0 || forth.get(u, bead, FOUND).is_some() {
                continue;
            }
            let span = unit.places(bead).next();
            out.push(Observation {
                bead,
                observed: Observed::Missing,
                original: span,
                translation: None,
                other: None,
                name: span.map(|s| original.texts[bead][s.range()].to_owned()).unwrap_or_default(),
                expected: forth.partners(u).first().map(|(v, _)| translation.units[*v].key.clone()).unwrap_or_default(),
                confidence: found as f32 / beads.len() as f32,
            });
        }
    }
    let _ = back;
    out
}
