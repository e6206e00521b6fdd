//! Contract: any rules.toml gives settings or an error with a message; never a panic.
#![no_main]

use diglot::settings::Settings;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = Settings::from_toml(text) {
        assert!(!error.to_string().is_empty());
    }
});
