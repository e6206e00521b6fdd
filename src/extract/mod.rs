//! Facts out of texts.

use rust_decimal::Decimal;

use crate::fact::{Fact, FactKind, Value};
use crate::lang::Lang;
use crate::text::Span;

/// The facts of one block's reading text, by place.
pub fn extract(text: &str, _lang: &'static Lang) -> Vec<Fact> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, c.is_ascii_digit()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                start = None;
                if let Ok(number) = text[from..at].parse::<Decimal>() {
                    out.push(Fact::new(FactKind::Number, Value::Number(number), Span::new(from, at)));
                }
            }
            _ => {}
        }
    }
    out
}
