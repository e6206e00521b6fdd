//! Diglot checks that the language versions of an article say the same.

pub mod align;
pub mod cli;
pub mod commands;
pub mod document;
pub mod error;
pub mod fact;
pub mod files;
pub mod finding;
pub mod lang;
pub mod names;
pub mod quotes;
pub mod read;
pub mod settings;
pub mod text;
pub mod visible;
