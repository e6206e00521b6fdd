//! What was found in the texts looked at last: each is asked for again, for the aligner, for the names agreed on and against
//! every translation.

use std::sync::{Arc, Mutex, PoisonError};

use foldhash::HashMap;

use super::Mention;

/// Bytes of text that are remembered of one language; then all are forgotten. An article has less.
const MOST: usize = 1 << 19;

/// Texts of one language with what was found in each.
#[derive(Debug, Default)]
pub struct Recent(Mutex<Texts>);

#[derive(Debug, Default)]
struct Texts {
    found: HashMap<String, Arc<[Mention]>>,
    bytes: usize,
}

impl Recent {
    /// What is found in a text: remembered, or looked for now.
    pub fn found(&self, text: &str, find: impl FnOnce() -> Vec<Mention>) -> Arc<[Mention]> {
        let texts = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = texts().found.get(text).cloned();
        // Two threads may look at once for the same, and find the same.
        known.unwrap_or_else(|| {
            let found: Arc<[Mention]> = find().into();
            texts().remember(text, &found);
            found
        })
    }
}

impl Texts {
    fn remember(&mut self, text: &str, found: &Arc<[Mention]>) {
        if text.len() > MOST {
            return;
        }
        self.bytes += text.len();
        if self.bytes > MOST {
            self.found.clear();
            self.bytes = text.len();
        }
        self.found.insert(text.to_owned(), found.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_looked_at_once_until_too_many_came() {
        let recent = Recent::default();
        let asked = |text: &str| {
            let mut asked = false;
            recent.found(text, || {
                asked = true;
                Vec::new()
            });
            asked
        };
        assert!(asked("a") && !asked("a") && asked("b"));
        let long = "c".repeat(MOST);
        assert!(asked(&long) && !asked(&long) && asked("a"));
        assert!(asked(&long.repeat(2)) && asked(&long.repeat(2)) && !asked("a"));
    }
}
