//! What the rules about names share: from an observation to a finding.

use super::{Draft, Pair, Sink, mend, text};
use crate::align::Bead;
use crate::finding::Fix;
use crate::names::agreed::AgreedObservation;
use crate::names::document::{Observation, Observed};
use crate::text::Span;

/// Reports what was observed of this kind; `message` is made of the name, what the translation has, and what was
/// expected.
pub fn report(pair: &Pair<'_>, sink: &mut Sink<'_>, observed: Observed, message: fn(&str, &str, &str) -> String) {
    for seen in pair.names.iter().filter(|o| o.observed == observed) {
        let Some(bead) = pair.alignment.beads.get(seen.bead) else { continue };
        if is_lost(bead, seen.translation) {
            continue;
        }
        let ours = pair.original.join(bead.original.clone());
        let theirs = pair.translation.join(bead.translation.clone());
        let found = seen.translation.and_then(|s| theirs.text.get(s.range())).unwrap_or_default().to_owned();
        let start = |span: Span| Span::new(span.start, span.start);
        let whole = text::bead_span(pair.original, &bead.original);
        let finding = sink.report(Draft {
            confidence: seen.confidence * bead.confidence,
            message: message(&seen.name, &found, &seen.expected),
            original: seen.original.map_or(start(whole), |s| ours.place(s)),
            translation: match seen.translation {
                Some(span) => theirs.place(span),
                None => start(text::bead_span(pair.translation, &bead.translation)),
            },
            values: (Some(seen.name.clone()).filter(|n| !n.is_empty()), Some(found).filter(|f| !f.is_empty())),
        });
        let version = finding.translation.version;
        finding.others.extend(other(pair, seen).map(|span| crate::finding::Label {
            version,
            span,
            note: Some(format!("{} here", seen.expected)),
        }));
    }
}

/// Reports what was observed on agreed names; `message` is made of the observation, the name as the original has it, and
/// what the translation has, and is `None` where the rule has nothing to say of it.
pub fn report_agreed(
    pair: &Pair<'_>,
    sink: &mut Sink<'_>,
    message: impl Fn(&AgreedObservation, &str, &str) -> Option<String>,
) {
    for seen in pair.agreed {
        let Some(bead) = pair.alignment.beads.get(seen.bead) else { continue };
        if is_lost(bead, seen.translation) {
            continue;
        }
        let ours = pair.original.join(bead.original.clone());
        let theirs = pair.translation.join(bead.translation.clone());
        let read =
            |text: &str, span: Option<Span>| span.and_then(|s| text.get(s.range())).unwrap_or_default().to_owned();
        let (name, found) = (read(&ours.text, seen.original), read(&theirs.text, seen.translation));
        let Some(message) = message(seen, &name, &found) else { continue };
        let finding = sink.report(Draft {
            confidence: seen.sure(bead.confidence),
            message,
            original: seen.original.map_or_else(|| text::bead_start(pair.original, &bead.original), |s| ours.place(s)),
            translation: seen
                .translation
                .map_or_else(|| text::bead_start(pair.translation, &bead.translation), |s| theirs.place(s)),
            values: (Some(name).filter(|n| !n.is_empty()), Some(found.clone()).filter(|f| !f.is_empty())),
        });
        finding.fix = seen.translation.zip(mend::name(pair, seen, &found)).map(|(span, replacement)| Fix {
            version: finding.translation.version,
            span: theirs.place(span),
            replacement,
        });
    }
}

/// Whether a name is missing with its whole paragraph, which is told as such.
fn is_lost(bead: &Bead, translation: Option<Span>) -> bool {
    translation.is_none() && bead.translation.is_empty()
}

/// Two spellings as one word, what differs in braces: `Br{a → e}ndtner`.
pub fn diff(before: &str, after: &str) -> String {
    let (a, b): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    let text = |chars: &[char]| chars.iter().collect::<String>();
    let (gone, new) = (text(&a[start..a.len() - end]), text(&b[start..b.len() - end]));
    format!("{}{{{gone} → {new}}}{}", text(&a[..start]), text(&a[a.len() - end..]))
}

/// The place of the other spelling.
fn other(pair: &Pair<'_>, seen: &Observation) -> Option<Span> {
    let (bead, span) = seen.other?;
    let bead = pair.alignment.beads.get(bead)?;
    Some(pair.translation.join(bead.translation.clone()).place(span))
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn a_letter_for_another_is_shown_in_its_place() {
        assert_eq!(diff("Brandtner", "Brendtner"), "Br{a → e}ndtner");
        assert_eq!(diff("Мендес", "Мендесс"), "Мендес{ → с}");
        assert_eq!(diff("Mendez", "Sousa"), "{Mendez → Sousa}");
    }
}
