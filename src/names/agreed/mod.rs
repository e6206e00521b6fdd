//! Agreed names: the `[[name]]` entries of `rules.toml`, and where a text has them.

mod compare;
mod fit;
mod index;
mod listed;
mod near;
mod part;
mod rare;
mod recent;
mod spellings;
mod standing;
mod stems;
mod tokens;

pub use compare::{AgreedObservation, AgreedObserved};
pub use index::{Agreed, How, Mention};
pub use listed::Listed;
pub use near::{Ground, Near, Target, distance};
pub use rare::Rare;
pub use spellings::{Place, Spellings};
pub(super) use standing::is_evidence;
pub use stems::Stems;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NameKind {
    /// A human being.
    Person,
    /// A country, a town, a river.
    Place,
    /// A party, a company, an agency.
    Organisation,
    /// Something made: a ship, a newspaper, a program.
    Product,
    /// No name, but a term that the team renders in one way.
    Term,
}

impl NameKind {
    /// All kinds.
    pub const ALL: [NameKind; 5] =
        [NameKind::Person, NameKind::Place, NameKind::Organisation, NameKind::Product, NameKind::Term];

    /// The kind of this name.
    pub fn parse(name: &str) -> Option<NameKind> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The name that `rules.toml` uses.
    pub fn name(self) -> &'static str {
        match self {
            NameKind::Person => "person",
            NameKind::Place => "place",
            NameKind::Organisation => "organisation",
            NameKind::Product => "product",
            NameKind::Term => "term",
        }
    }
}

/// A spelling that the team does not want.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// The language in which it is forbidden.
    pub lang: String,
    /// The spelling.
    pub spelling: String,
    /// Why, for the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Spellings by language code.
pub type ByLang = BTreeMap<String, Vec<String>>;

/// One name with its agreed spelling in each language. Case forms are not listed: they are recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedName {
    /// What it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<NameKind>,
    /// The spelling in the original stands in every language.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub translate: bool,
    /// Surname, acronym, initials: also right.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub short: Rare<ByLang>,
    /// Accepted variants.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub accept: Rare<ByLang>,
    /// Spellings that are reported wherever they occur.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbid: Rare<Vec<Forbidden>>,
    /// Case forms that cannot be derived from the spelling.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub forms: Rare<ByLang>,
    /// Globs of the files in which the entry holds; none: everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Rare<Vec<String>>,
    /// For the team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Box<str>>,
    /// The agreed spelling by language code: every other key of the entry.
    #[serde(flatten)]
    pub spellings: Spellings,
    /// Line of the entry in its file, from 1; 0 where it has none.
    #[serde(skip)]
    pub line: usize,
}

impl Default for AgreedName {
    fn default() -> Self {
        AgreedName {
            kind: None,
            translate: true,
            short: Rare::default(),
            accept: Rare::default(),
            forbid: Rare::default(),
            forms: Rare::default(),
            paths: Rare::default(),
            note: None,
            spellings: Spellings::default(),
            line: 0,
        }
    }
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_true(value: &bool) -> bool {
    *value
}

/// The keys of an entry that are not language codes.
pub const KEYS: &[&str] = &["kind", "translate", "short", "accept", "forbid", "forms", "paths", "note"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_reads_as_it_is_written() {
        #[derive(Deserialize)]
        struct File {
            name: Vec<AgreedName>,
        }
        let text = r#"
[[name]]
kind = "person"
en = "Ada Lovelace"
ru = "Ада Лавлейс"
short = { en = ["Lovelace"] }
accept = { ru = ["Ада Ловлейс"] }
forbid = [{ lang = "de", spelling = "Ada Lavlejs", reason = "English name" }]
forms = { fi = ["Lovelacen"] }
"#;
        let file: File = toml::from_str(text).unwrap();
        let name = &file.name[0];
        assert_eq!(name.kind, Some(NameKind::Person));
        assert_eq!(name.spellings.get("ru"), Some("Ада Лавлейс"));
        assert_eq!(name.spellings.len(), 2);
        assert_eq!(name.forbid[0].reason.as_deref(), Some("English name"));
        assert!(name.translate);
        assert_eq!(name.short["en"], ["Lovelace"]);
    }

    #[test]
    fn a_wrong_value_is_an_error() {
        assert!(toml::from_str::<AgreedName>("kind = \"animal\"").is_err());
        assert!(toml::from_str::<AgreedName>("en = 5").is_err());
    }
}
