//! Facts: what a text says, free of the language it says it in.

use rust_decimal::Decimal;

use crate::text::Span;

mod display;
pub use display::digits;
mod meaning;
pub use meaning::POINT;
pub mod units;

/// What sort of thing a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FactKind {
    /// A count: 25, one and a half million.
    Number,
    /// A place in an order: second, XXI.
    Ordinal,
    /// A share in hundredths.
    Percent,
    /// A sum with its currency.
    Money,
    /// A number with a unit of measure, durations included.
    Quantity,
    /// A day, a month, a year, a decade, a century or a part of one, as EDTF.
    Date,
    /// A time of day.
    Time,
    /// From one value to another.
    Range,
    /// A quotation.
    Quote,
    /// A name.
    Name,
    /// An address.
    Link,
    /// Opaque, compared to the letter: CVE-2021-44228, ISO 9001, a version.
    Identifier,
}

impl FactKind {
    /// The name that the JSON output and `--help` use.
    pub fn name(self) -> &'static str {
        match self {
            FactKind::Number => "number",
            FactKind::Ordinal => "ordinal",
            FactKind::Percent => "percent",
            FactKind::Money => "money",
            FactKind::Quantity => "quantity",
            FactKind::Date => "date",
            FactKind::Time => "time",
            FactKind::Range => "range",
            FactKind::Quote => "quote",
            FactKind::Name => "name",
            FactKind::Link => "link",
            FactKind::Identifier => "identifier",
        }
    }
}

/// What a fact says: never a string in the language of the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Number, ordinal, percent (25 for 25 %).
    Number(Decimal),
    /// Money with its ISO 4217 code, a quantity with its CLDR unit id.
    Amount {
        /// How much.
        number: Decimal,
        /// Of what.
        unit: String,
    },
    /// A date in EDTF as far as the text gives it, a time as `T17:30`.
    Calendar(String),
    /// From, to.
    Range(Box<Value>, Box<Value>),
    /// A name's identity, an address, an identifier, the words of a quotation.
    Text(String),
}

impl Value {
    /// How much, of whatever.
    pub fn amount(&self) -> Option<Decimal> {
        match self {
            Value::Number(number) | Value::Amount { number, .. } => Some(*number),
            _ => None,
        }
    }
}

/// How sure a number word is to be meant as a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// A value that another word holds ("четырёхлетний" four, "a day" one): answers a counterpart, and is nothing by
    /// itself.
    Trace,
    /// May answer a counterpart, never raises a finding: "one", "the two leaders", an article.
    Weak,
    /// Has to have a counterpart.
    Strong,
}

/// A word beside a value that blurs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Approx {
    /// around, about, some
    About,
    /// more than, at least
    Over,
    /// less than, up to
    Under,
}

/// One fact of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What sort of thing.
    pub kind: FactKind,
    /// The value, language-free.
    pub value: Value,
    /// Other readings of a genuine ambiguity ("1.234", "03/04/2022"); any of them may be meant.
    pub others: Vec<Value>,
    /// Where, in bytes of the block's reading text.
    pub span: Span,
    /// Whether its loss is a finding.
    pub weight: Weight,
    /// Whether the text blurs it.
    pub approx: Option<Approx>,
    /// Whether a share is told in percentage points, in so many words: a rise by three points is none by 3 %.
    pub points: bool,
    /// The day of the week that stands beside a date, 1 (Monday) to 7.
    pub weekday: Option<u32>,
    /// Whether a range leads from it to the next fact, up or down: 3–5.
    pub to_next: bool,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

impl Fact {
    /// A fact that is sure and strong.
    pub fn new(kind: FactKind, value: Value, span: Span) -> Self {
        Fact {
            kind,
            value,
            others: Vec::new(),
            span,
            weight: Weight::Strong,
            approx: None,
            points: false,
            weekday: None,
            to_next: false,
            confidence: 1.0,
        }
    }
}
