//! Contract: every unit of both sides stands in exactly one bead, in order; confidences are probabilities.
#![no_main]

use diglot::align::{self, Unit};
use diglot::document::Kind;
use diglot::lang;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u8, &str, &str)| {
    let lang = |n: u8| lang::LANGS[usize::from(n) % lang::LANGS.len()];
    let (a, b) = (units(input.2), units(input.3));
    let alignment = align::align(&a, &b, (lang(input.0), lang(input.1)), &align::Settings::default());
    let (mut ours, mut theirs) = (0, 0);
    for bead in &alignment.beads {
        assert!((0.0..=1.0).contains(&bead.confidence));
        assert!(bead.original.start == ours && bead.translation.start == theirs, "a unit is left out or stands twice");
        assert!(!(bead.original.is_empty() && bead.translation.is_empty()), "an empty bead");
        (ours, theirs) = (bead.original.end, bead.translation.end);
    }
    assert_eq!((ours, theirs), (a.len(), b.len()));
});

fn units(text: &str) -> Vec<Unit<'_>> {
    text.lines().take(200).map(|text| Unit { text, kind: Kind::Paragraph, anchors: Vec::new() }).collect()
}
