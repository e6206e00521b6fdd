//! Contract: any text in any language is understood without a panic; spans are in bounds, on character boundaries, sorted.
#![no_main]

use diglot::extract::extract;
use diglot::fact::Weight;
use diglot::lang;
use diglot::segment;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &str)| {
    let (choice, text) = input;
    let lang = lang::LANGS[usize::from(choice) % lang::LANGS.len()];
    let facts = extract(text, lang);
    assert!(facts.windows(2).all(|w| w[0].span.start <= w[1].span.start), "facts are not sorted");
    for fact in &facts {
        assert!(text.get(fact.span.range()).is_some_and(|s| !s.is_empty()), "a fact's span is no slice of the text");
        // "Today" is another day in each text: it holds an answer, and answers nothing itself.
        let relative = fact.weight == Weight::Trace;
        assert!(relative || fact.same(fact), "a fact is not the same as itself");
    }
    let mut at = 0;
    for sentence in segment::sentences(text, lang) {
        assert!(sentence.start >= at && text.get(sentence.range()).is_some(), "sentences overlap or leave the text");
        at = sentence.end;
    }
});
