//! Settings from a file or a text, checked against the rules that there are.

use std::path::Path;

use super::Settings;
use crate::error::Error;
use crate::files;
use crate::rules::RULES;

impl Settings {
    /// Reads settings from the text of a `rules.toml`.
    ///
    /// # Errors
    /// When the text is not what [`super::keys`] describes: each mistake with its place.
    pub fn from_toml(text: &str) -> Result<Settings, Error> {
        Settings::parse(text, Path::new("rules.toml"), &codes())
    }

    /// Reads settings from a file.
    ///
    /// # Errors
    /// When the file cannot be read, or is not what [`super::keys`] describes.
    pub fn load(path: &Path) -> Result<Settings, Error> {
        Settings::parse(&files::read(path)?.text, path, &codes())
    }
}

/// The codes of all rules.
fn codes() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.meta.code).collect()
}
