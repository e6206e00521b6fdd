//! What may stand in `rules.toml`: one description, from which the checks and the JSON schema follow.

/// A table of `rules.toml`.
#[derive(Debug)]
pub struct Shape {
    /// How messages call it: `[check]`.
    pub name: &'static str,
    /// What it is for, one sentence.
    pub doc: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// What further keys may be, besides `keys`.
    pub others: Option<Others>,
    /// Keys that have to be there.
    pub required: &'static [&'static str],
}

/// Keys that are not known beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// Rule codes, with a level each.
    Rules,
    /// Language tags, with a text each.
    Languages,
    /// Language tags, with a text or a list of texts each.
    Lists,
}

/// One key of a table.
#[derive(Debug)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// What may stand behind it.
    pub kind: Kind,
    /// What it does, one sentence.
    pub doc: &'static str,
}

/// What may stand behind a key.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Any text.
    Text,
    /// A list of texts, or one text.
    Texts,
    /// `true` or `false`.
    Flag,
    /// A number from 0 to 1.
    Share,
    /// A language tag.
    Tag,
    /// A list of language tags, or one.
    Tags,
    /// A path with `*` and `**`.
    Glob,
    /// A list of such paths, or one.
    Globs,
    /// A path with `{lang}` and other `{…}`.
    Layout,
    /// The code of a rule.
    Rule,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A table.
    Table(&'static Shape),
    /// A list of tables.
    Tables(&'static Shape),
}

/// What a rule may be set to.
pub const LEVELS: &[&str] = &["error", "warning", "hint", "off"];
/// From what on a run fails.
pub const LIMITS: &[&str] = &["error", "warning", "hint", "never"];
/// What a name may be the name of.
pub const NAME_KINDS: &[&str] = &["person", "place", "organisation", "product", "term"];

const fn key(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key { name, kind, doc }
}

/// The whole file.
pub static FILE: Shape = Shape {
    name: "rules.toml",
    doc: "What the team has agreed on: how articles are found, how severe each rule is, and how names are spelled.",
    keys: &[
        key("source_lang", Kind::Tag, "Language of the originals; without it the version without a tag, else English."),
        key("target_langs", Kind::Tags, "Languages of the translations to check; without it all that are found."),
        key("check", Kind::Table(&CHECK), CHECK.doc),
        key("align", Kind::Table(&ALIGN), ALIGN.doc),
        key("rules", Kind::Table(&RULES), RULES.doc),
        key("rules_for", Kind::Tables(&RULES_FOR), RULES_FOR.doc),
        key("ignore", Kind::Tables(&IGNORE), IGNORE.doc),
        key("name", Kind::Tables(&NAME), NAME.doc),
    ],
    others: None,
    required: &[],
};

static CHECK: Shape = Shape {
    name: "[check]",
    doc: "What is checked, and when a run fails.",
    keys: &[
        key("paths", Kind::Texts, "Files and folders to check when none is given; relative to this file."),
        key("fail_on", Kind::Choice(LIMITS), "The least severity that makes the run fail (default: error)."),
        key("min_confidence", Kind::Share, "Findings less sure than this are not reported, 0 to 1 (default: 0.6)."),
        key(
            "pattern",
            Kind::Layout,
            "Where the versions are, for layouts that are not found by themselves: docs/{lang}/{name}.md.",
        ),
    ],
    others: None,
    required: &[],
};

static ALIGN: Shape = Shape {
    name: "[align]",
    doc: "What helps to find which paragraph answers which.",
    keys: &[key(
        "glossaries",
        Kind::Texts,
        "Glossaries of which a term on one side is sought on the other: CSV or TSV with a language code at the head of \
         each column, TBX, TMX; relative to this file.",
    )],
    others: None,
    required: &[],
};

static RULES: Shape = Shape {
    name: "[rules]",
    doc: "Severity of each rule: error, warning, hint or off.",
    keys: &[],
    others: Some(Others::Rules),
    required: &[],
};

static RULES_FOR: Shape = Shape {
    name: "[[rules_for]]",
    doc: "Severity of a rule for some paths or some languages only; the last entry that fits decides.",
    keys: &[
        key("path", Kind::Glob, "Paths of translations that it is for (default: all)."),
        key("lang", Kind::Tag, "Language of translations that it is for (default: all)."),
        key("rule", Kind::Rule, "Code of the rule."),
        key("severity", Kind::Choice(LEVELS), "What the rule's findings are there."),
    ],
    others: None,
    required: &["rule", "severity"],
};

static IGNORE: Shape = Shape {
    name: "[[ignore]]",
    doc: "Findings that are fine here: they are not reported.",
    keys: &[
        key("rule", Kind::Rule, "Code of the rule (default: all)."),
        key("path", Kind::Glob, "Paths of translations that it is for (default: all)."),
        key("lang", Kind::Tag, "Language of translations that it is for (default: all)."),
        key("text", Kind::Text, "Words that the message or one of its two places must hold (default: any)."),
        key("reason", Kind::Text, "Why this is fine."),
    ],
    others: None,
    required: &["reason"],
};

static NAME: Shape = Shape {
    name: "[[name]]",
    doc: "A name and its agreed spelling in each language.",
    keys: &[
        key("kind", Kind::Choice(NAME_KINDS), "What it is the name of."),
        key("short", Kind::Table(&BY_LANGUAGE), "Short forms that may stand for it, by language."),
        key("accept", Kind::Table(&BY_LANGUAGE), "Further spellings that are fine, by language."),
        key("forbid", Kind::Tables(&FORBID), FORBID.doc),
        key("forms", Kind::Table(&BY_LANGUAGE), "Inflected forms that are not found by themselves, by language."),
        key("translate", Kind::Flag, "false: the name stays as it is in every language (default: true)."),
        key("paths", Kind::Globs, "Paths that the entry is for (default: all)."),
        key("note", Kind::Text, "What a translator should know."),
    ],
    others: Some(Others::Languages),
    required: &[],
};

static BY_LANGUAGE: Shape =
    Shape { name: "this table", doc: "Spellings by language.", keys: &[], others: Some(Others::Lists), required: &[] };

static FORBID: Shape = Shape {
    name: "forbid",
    doc: "Spellings that must not be used.",
    keys: &[
        key("lang", Kind::Tag, "Language that it must not be used in."),
        key("spelling", Kind::Text, "The spelling."),
        key("reason", Kind::Text, "Why not."),
    ],
    others: None,
    required: &["lang", "spelling"],
};
