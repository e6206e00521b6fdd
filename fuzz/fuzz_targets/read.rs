//! Contract: any bytes are decoded or refused, and any text is read, without a panic; every block's text maps to places
//! in bounds and on character boundaries.
#![no_main]

use diglot::files;
use diglot::lang;
use diglot::read;
use diglot::text::{Source, Span};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &[u8])| {
    let (choice, bytes) = input;
    let Ok(text) = files::decode("a".as_ref(), bytes.to_vec()) else { return };
    let name = ["a.txt", "a.md"][usize::from(choice) % 2];
    let lang = lang::LANGS[usize::from(choice / 2) % lang::LANGS.len()];
    let source = Source { path: name.into(), text: text.clone() };
    for block in read::read(&source, lang).blocks {
        assert!(text.get(block.span.range()).is_some(), "a block's span is no slice of the source");
        for (at, c) in block.text.as_str().char_indices() {
            let place = block.text.source_span(Span::new(at, at + c.len_utf8()));
            assert!(text.get(place.range()).is_some(), "a character's place is no slice of the source");
        }
    }
});
