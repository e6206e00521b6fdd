//! All integration tests in one binary: it links once.

mod agreed;
mod always;
mod article;
mod cli;
mod facts;
mod formats;
mod fresh;
mod hostile;
mod picture;
mod reports;
mod rule_docs;
mod spark;
mod structure;
mod tidy;
