//! Findings: what a rule has to say about a place in two versions.

use crate::text::Span;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know; never fails a run unless asked.
    Hint,
    /// Probably wrong: somebody should look.
    Warning,
    /// Almost certainly wrong.
    Error,
}

impl Severity {
    /// The name in reports and settings.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// A finding this sure is an error, this sure a warning, else a hint.
    pub fn of_confidence(confidence: f32) -> Severity {
        match confidence {
            c if c >= 0.9 => Severity::Error,
            c if c >= 0.6 => Severity::Warning,
            _ => Severity::Hint,
        }
    }
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// Numbers, ordinals, shares, quantities, identifiers.
    Number,
    /// Dates and times of day.
    Date,
    /// Sums of money.
    Money,
    /// Quotations.
    Quote,
    /// Names.
    Name,
    /// Text missing, added, untranslated.
    Text,
    /// Order and kind of paragraphs.
    Structure,
    /// Addresses.
    Link,
    /// Marks and spaces.
    Typography,
    /// A "not" on one side only.
    Negation,
    /// What could not be aligned.
    Alignment,
}

impl Category {
    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Category::Number => "number",
            Category::Date => "date",
            Category::Money => "money",
            Category::Quote => "quote",
            Category::Name => "name",
            Category::Text => "text",
            Category::Structure => "structure",
            Category::Link => "link",
            Category::Typography => "typography",
            Category::Negation => "negation",
            Category::Alignment => "alignment",
        }
    }
}

/// Two texts that show what a rule sees. Run as tests.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Language and text of the original.
    pub original: (&'static str, &'static str),
    /// Language and text of the translation.
    pub translation: (&'static str, &'static str),
    /// What `rules.toml` says in this example.
    pub settings: &'static str,
}

/// What there is to know of a rule.
#[derive(Debug)]
pub struct Meta {
    /// The code in reports and settings; never used again for another rule.
    pub code: &'static str,
    /// What it is about.
    pub category: Category,
    /// The worst severity that it reports; a less sure finding is reported lower.
    pub severity: Severity,
    /// Whether it runs when nobody asks for it.
    pub default: bool,
    /// What it sees, in one line.
    pub summary: &'static str,
    /// Why it matters, and what to do; Markdown.
    pub explanation: &'static str,
    /// Each gives exactly one finding of this rule.
    pub fail: &'static [Example],
    /// None gives a finding of this rule.
    pub pass: &'static [Example],
}

/// A place in a version of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Which version: an index into the article's versions.
    pub version: usize,
    /// Where, in bytes of the source; empty for the place where something was expected.
    pub span: Span,
    /// What is to be said about this place.
    pub note: Option<String>,
}

/// A change that mends a finding for certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Which version.
    pub version: usize,
    /// What is replaced, in bytes of the source.
    pub span: Span,
    /// By what.
    pub replacement: String,
}

/// One disagreement.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that found it.
    pub meta: &'static Meta,
    /// How bad it is, after the settings had their say.
    pub severity: Severity,
    /// How probable it is that this is a real fault, 0 to 1.
    pub confidence: f32,
    /// One sentence, without line numbers.
    pub message: String,
    /// The place in the original.
    pub original: Label,
    /// The place in the translation.
    pub translation: Label,
    /// Further places that matter.
    pub others: Vec<Label>,
    /// The values that disagree: of the original, of the translation.
    pub values: (Option<String>, Option<String>),
    /// How to mend it, where that is certain.
    pub fix: Option<Fix>,
    /// Stays the same while the rule and the paragraph do, wherever it stands.
    pub fingerprint: String,
}
