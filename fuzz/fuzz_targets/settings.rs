//! Contract: any rules.toml gives settings or an error with a message; never a panic.
#![no_main]

use diglot::rules;
use diglot::settings::Settings;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = Settings::parse(text, "rules.toml".as_ref(), &rules::codes()) {
        assert!(!error.to_string().is_empty());
    }
});
