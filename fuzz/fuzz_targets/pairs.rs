//! Contract: any bytes are filtered without a panic, one answer for each line that is not blank.
#![no_main]

use diglot::commands::pairs;
use diglot::settings::Settings;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let mut out = Vec::new();
    let _ = pairs::filter(input, &Settings::default(), &mut out);
    let asked = input.split(|b| *b == b'\n').filter(|l| !l.trim_ascii().is_empty()).count();
    let answered = out.split(|b| *b == b'\n').filter(|l| !l.is_empty()).count();
    assert_eq!(asked, answered);
});
