//! Diglot checks that the language versions of an article say the same.

pub mod align;
pub mod check;
pub mod cli;
pub mod commands;
pub mod compare;
pub mod discover;
pub mod document;
pub mod error;
pub mod extract;
pub mod fact;
pub mod files;
pub mod finding;
pub mod lang;
pub mod names;
pub mod pipe;
pub mod quotes;
pub mod read;
pub mod report;
pub mod rules;
pub mod segment;
pub mod sentences;
pub mod settings;
pub mod suppress;
pub mod text;
pub mod version;
pub mod visible;
