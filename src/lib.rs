//! Diglot checks that the language versions of an article say the same.

pub mod cli;
pub mod commands;
pub mod document;
pub mod error;
pub mod extract;
pub mod fact;
pub mod files;
pub mod lang;
pub mod text;
