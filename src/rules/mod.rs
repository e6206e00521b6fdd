//! Rules: what is worth saying about a pair of versions. One file each, and [`RULES`].

use crate::align::{Alignment, Bead};
use crate::compare::{Comparison, FactRef};
use crate::fact::{Fact, FactKind};
use crate::finding::{Category, Finding, Fix, Label, Meta, Severity};
use crate::names::agreed::AgreedObservation;
use crate::names::document::Observation;
use crate::quotes;
use crate::sentences::Sentences;
use crate::settings::Settings;
use crate::text::Span;
use crate::version::Version;

mod causes;
mod facts;
mod losses;
mod mend;
mod names;
mod quote;
mod text;
mod tongue;
mod words;

mod code_changed;
mod date_added;
mod date_changed;
mod date_missing;
mod heading_changed;
mod link_broken;
mod link_changed;
mod money_added;
mod money_changed;
mod money_missing;
mod name_forbidden;
mod name_missing;
mod name_misspelt;
mod name_replaced;
mod name_spelling;
mod name_two_ways;
mod negation_changed;
mod number_added;
mod number_changed;
mod number_missing;
mod paragraph_added;
mod paragraph_doubled;
mod paragraph_language;
mod paragraph_missing;
mod paragraph_moved;
mod paragraph_shortened;
mod paragraph_stale;
mod paragraph_untranslated;
mod quote_added;
mod quote_changed;
mod quote_marks;
mod quote_missing;
mod quote_speaker;
mod quote_two_ways;
mod quote_unbalanced;
mod sentence_doubled;
mod sentence_missing;
mod sentence_moved;
mod word_doubled;

/// A rule: what there is to know of it, and what it does.
pub struct Rule {
    /// Code, category, severity, documentation, examples.
    pub meta: &'static Meta,
    /// What it looks at.
    pub run: Run,
}

/// What a rule looks at.
pub enum Run {
    /// Each bead by itself.
    Bead(fn(&Unit<'_>, &mut Sink<'_>)),
    /// The pair of versions as a whole.
    Pair(fn(&Pair<'_>, &mut Sink<'_>)),
}

/// A translation and its original, aligned and compared.
pub struct Pair<'a> {
    /// The version that the other is checked against.
    pub original: &'a Version,
    /// The version that is checked.
    pub translation: &'a Version,
    /// Which block answers which.
    pub alignment: &'a Alignment,
    /// For each bead its sentences.
    pub sentences: &'a [Sentences],
    /// For each bead what became of its facts.
    pub comparisons: &'a [Comparison],
    /// What is odd about the names.
    pub names: &'a [Observation],
    /// What is wrong with agreed names.
    pub agreed: &'a [AgreedObservation],
    /// What became of its quotations.
    pub quotes: &'a quotes::Comparison,
    /// What the user asked for.
    pub settings: &'a Settings,
}

/// One bead of a pair.
pub struct Unit<'a> {
    /// The pair that it is of.
    pub pair: &'a Pair<'a>,
    /// Index of the bead.
    pub index: usize,
    /// The bead.
    pub bead: &'a Bead,
    /// What became of its facts.
    pub comparison: &'a Comparison,
}

impl Pair<'_> {
    /// The original and the translation.
    pub fn versions(&self) -> (&Version, &Version) {
        (self.original, self.translation)
    }

    /// The fact of the original.
    pub fn original_fact(&self, at: FactRef) -> &Fact {
        &self.original.facts[at.block][at.fact]
    }

    /// The fact of the translation.
    pub fn translation_fact(&self, at: FactRef) -> &Fact {
        &self.translation.facts[at.block][at.fact]
    }

    /// The bead with this index, with its comparison.
    pub fn unit(&self, index: usize) -> Unit<'_> {
        Unit { pair: self, index, bead: &self.alignment.beads[index], comparison: &self.comparisons[index] }
    }

    /// The beads with their comparisons.
    pub fn units(&self) -> impl Iterator<Item = Unit<'_>> {
        (0..self.alignment.beads.len()).map(|index| self.unit(index))
    }
}

impl Unit<'_> {
    /// What is odd about the names of the bead; of the pair they stand in the order of the beads.
    pub fn names(&self) -> &[Observation] {
        let from = self.pair.names.partition_point(|o| o.bead < self.index);
        let to = self.pair.names.partition_point(|o| o.bead <= self.index);
        &self.pair.names[from..to]
    }

    /// Reading text of the original's side, blocks parted by a space.
    pub fn original_text(&self) -> String {
        joined(self.pair.original, self.bead.original.clone())
    }

    /// How long both sides are, as [`crate::version::length`] has it.
    pub fn lengths(&self) -> (f64, f64) {
        let (ours, theirs) = self.pair.versions();
        (ours.length(self.bead.original.clone()), theirs.length(self.bead.translation.clone()))
    }

    /// Reading text of the translation's side.
    pub fn translation_text(&self) -> String {
        joined(self.pair.translation, self.bead.translation.clone())
    }
}

fn joined(version: &Version, blocks: std::ops::Range<usize>) -> String {
    blocks.map(|b| version.text(b)).collect::<Vec<_>>().join(" ")
}

/// What a rule found: [`Sink::report`] turns it into a [`Finding`].
pub struct Draft {
    /// How probable it is that this is a real fault, 0 to 1.
    pub confidence: f32,
    /// One sentence, without line numbers.
    pub message: String,
    /// Place in the source of the original.
    pub original: Span,
    /// Place in the source of the translation.
    pub translation: Span,
    /// The values that disagree.
    pub values: (Option<String>, Option<String>),
}

/// Takes the findings of the rules over one pair.
pub struct Sink<'a> {
    /// Index of the original among the article's versions.
    original: usize,
    /// Index of the translation.
    translation: usize,
    meta: &'static Meta,
    findings: &'a mut Vec<Finding>,
}

impl Sink<'_> {
    /// Reports a finding; the returned one may get a fix or further places.
    pub fn report(&mut self, draft: Draft) -> &mut Finding {
        let confidence = draft.confidence.clamp(0.0, 1.0);
        let label = |version, span| Label { version, span, note: None };
        let index = self.findings.len();
        self.findings.push(Finding {
            meta: self.meta,
            severity: Severity::of_confidence(confidence).min(self.meta.severity),
            confidence,
            message: draft.message,
            original: label(self.original, draft.original),
            translation: label(self.translation, draft.translation),
            others: Vec::new(),
            values: draft.values,
            fix: None,
            fingerprint: String::new(),
        });
        &mut self.findings[index]
    }

    /// A further place in the translation.
    pub fn label_in_translation(&self, span: Span, note: impl Into<String>) -> Label {
        Label { version: self.translation, span, note: Some(note.into()) }
    }

    /// A fix in the translation.
    pub fn fix_in_translation(&self, span: Span, replacement: impl Into<String>) -> Fix {
        Fix { version: self.translation, span, replacement: replacement.into() }
    }
}

/// Does ahead what the rules that are switched on will ask of the sentences of two versions.
pub fn prepare(sentences: &[Sentences], versions: (&Version, &Version), settings: &Settings) {
    if settings.runs(sentence_moved::RULE.meta) {
        sentence_moved::prepare(sentences, versions);
    }
}

/// Runs the rules that are switched on over a pair; `original` and `translation` are indices of the article's versions.
pub fn run(pair: &Pair<'_>, (original, translation): (usize, usize)) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES.iter().filter(|r| pair.settings.runs(r.meta)) {
        let mut sink = Sink { original, translation, meta: rule.meta, findings: &mut findings };
        match rule.run {
            Run::Bead(check) => pair.units().for_each(|unit| check(&unit, &mut sink)),
            Run::Pair(check) => check(pair, &mut sink),
        }
    }
    causes::told_once(pair, findings)
}

/// The category under which a fact of this kind is reported.
pub fn category_of(kind: FactKind) -> Category {
    match kind {
        FactKind::Money => Category::Money,
        FactKind::Date | FactKind::Time => Category::Date,
        FactKind::Link => Category::Link,
        FactKind::Quote => Category::Quote,
        FactKind::Name => Category::Name,
        _ => Category::Number,
    }
}

/// All rules.
pub static RULES: &[&Rule] = &[
    &code_changed::RULE,
    &date_added::RULE,
    &date_changed::RULE,
    &date_missing::RULE,
    &heading_changed::RULE,
    &link_broken::RULE,
    &link_changed::RULE,
    &money_added::RULE,
    &money_changed::RULE,
    &money_missing::RULE,
    &name_forbidden::RULE,
    &name_spelling::RULE,
    &name_two_ways::RULE,
    &name_missing::RULE,
    &name_misspelt::RULE,
    &name_replaced::RULE,
    &negation_changed::RULE,
    &number_added::RULE,
    &number_changed::RULE,
    &number_missing::RULE,
    &paragraph_added::RULE,
    &paragraph_doubled::RULE,
    &paragraph_language::RULE,
    &paragraph_missing::RULE,
    &paragraph_moved::RULE,
    &paragraph_shortened::RULE,
    &paragraph_stale::RULE,
    &paragraph_untranslated::RULE,
    &quote_added::RULE,
    &quote_changed::RULE,
    &quote_marks::RULE,
    &quote_missing::RULE,
    &quote_speaker::RULE,
    &quote_two_ways::RULE,
    &quote_unbalanced::RULE,
    &sentence_doubled::RULE,
    &sentence_missing::RULE,
    &sentence_moved::RULE,
    &word_doubled::RULE,
];

/// The rule with this code.
pub fn find(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|r| r.meta.code == code).copied()
}

/// The codes of all rules, as `rules.toml` may name them.
pub fn codes() -> Vec<&'static str> {
    RULES.iter().map(|r| r.meta.code).collect()
}
