//! All integration tests in one binary: it links once.

mod rule_docs;
mod tidy;
