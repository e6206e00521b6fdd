//! All integration tests in one binary: it links once.

mod article;
mod fresh;
mod rule_docs;
mod tidy;
