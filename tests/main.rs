//! All integration tests in one binary: it links once.

mod fresh;
mod rule_docs;
mod tidy;
