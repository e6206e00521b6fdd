//! Diglot checks that the language versions of an article say the same: it finds which paragraph answers which, reads
//! the facts out of each, compares them by meaning, and reports every disagreement at its place in both files.
//!
//! This page is the map of the code. The program is `diglot check` and its sisters in [`commands`]; as a library the
//! one call is [`check::check`], which takes articles in memory and gives a [`Report`](article::Report).
//!
//! # The flow
//!
//! ```text
//!  paths --discover--> files --read--> Block{kind, text}        rules.toml + flags --settings--> Settings
//!                                        | segment
//!                                      sentences
//!     original ---+                      |
//!                 +-- align --> Bead{original, translation, confidence}, its sentences likewise
//!  translation ---+                      |
//!                   extract ------> Fact{kind, value, span}        quotes, names: quotations and names
//!                                        | compare
//!                                      Comparison{same, changed, missing, extra}
//!                                        | rules
//!                                      Finding{rule, confidence, message, places, fix}
//!                                        | suppress
//!                                      Report --report--> terminal | json | sarif | html | ...
//! ```
//!
//! # Stages
//!
//! Each is a module and uses only those above it in this table; a test reads the table and holds the code to it.
//!
//! | stage | does |
//! | --- | --- |
//! | [`text`] | spans, sources, and reading text that knows where each of its bytes stands in the source |
//! | [`error`] | why a run could not happen |
//! | [`visible`] | a stranger's text made fit to be shown |
//! | [`pipe`] | standard output that nobody reads any more |
//! | [`document`] | blocks: what a reader makes of a source |
//! | [`fact`] | facts and their values, free of language |
//! | [`finding`] | findings, severities, fixes, and what there is to know of a rule |
//! | [`files`] | the disk |
//! | [`lang`] | what is known of each language: words, forms, marks, plurals |
//! | [`read`] | a file's text into blocks: one reader a format |
//! | [`segment`] | blocks into sentences |
//! | [`align`] | which paragraph, or which sentence, answers which |
//! | [`extract`] | the facts of a block: one extractor a kind |
//! | [`names`] | names across scripts, and the agreed ones |
//! | [`quotes`] | quotations: found, paired, compared |
//! | [`version`] | one language version, read and understood |
//! | [`article`] | an article and what came of its check |
//! | [`compare`] | facts against facts, bead by bead |
//! | [`sentences`] | the sentences inside beads |
//! | [`lessons`] | what the articles of a run teach of each other's words |
//! | [`since`] | what changed since a revision of git, and what a translation is stamped with |
//! | [`settings`] | `rules.toml` and options, complete and validated |
//! | [`discover`] | paths into articles |
//! | [`rules`] | what is worth saying: one file a rule |
//! | [`suppress`] | what is fine left out, severities, fingerprints, order |
//! | [`check`] | the spine: all of these in order |
//! | [`fix`] | what is certain, mended |
//! | [`report`] | a report as text: one renderer a format |
//! | [`commands`] | what the program does when it is asked |
//! | [`cli`] | what is typed |
//!
//! # Invariants
//!
//! **A stage uses only stages above it.** So each can be read, tested and replaced knowing only what is above, and no
//! change travels upwards. Held by `tests/tidy.rs`.
//!
//! **Only [`files`] touches the disk, only [`since`] starts another program, only [`commands`] and `main` see the terminal
//! and the environment.** Everything between is pure: text and settings in, values out. The command line, the filter
//! over JSON Lines and any other front all call one function. Held by `tests/tidy.rs`.
//!
//! **A document never causes an error.** Reading cannot fail; what is odd about a text is a finding or lowers a
//! confidence. An [`Error`](error::Error) means that the *run* could not happen (bad settings, no files, an unknown
//! revision) and is exit code 2; findings at or above the limit are 1; else 0. Held by the signatures, by the property
//! tests over any text in `tests/always.rs`, and by the fuzz targets.
//!
//! **The same input gives the same output, byte for byte**, on any number of cores: findings are sorted by place, then
//! rule, and no hash order or clock gets in. Held by `tests/always.rs`.
//!
//! **A place is a span of bytes of the source.** Lines and columns exist only in renderers, since each output counts
//! them differently: code points for people and SARIF, bytes for rdjson.
//!
//! **An alignment covers every block on both sides exactly once**, in the order of the original; so nothing is compared
//! twice and nothing drops out unseen.
//!
//! **The value of a fact is language-free**: a decimal, a date in EDTF, an ISO 4217 code, the identity of a name; never
//! a string that one language happens to write.
//!
//! **Doubt lowers the confidence, and below a threshold diglot is silent.** A translator who meets three false alarms
//! stops reading. What was *not* checked is said all the same: an unreadable file, a text without a partner, an unknown
//! language are remarks of the report, and a run that compared nothing is an error.
//!
//! **Articles are a stranger's input.** No control character, marker of reading direction, log command or tag out of an
//! article reaches a terminal, a CI log or a page unescaped.
//!
//! **A parameter is declared once**, as a documented field of the settings of the stage that uses it, or as a named
//! constant with its reason.
//!
//! # Glossary
//!
//! * **Article**: one text in several languages. **Version**: the text in one of them. **Original**: the version that the
//!   others, the **translations**, are checked against.
//! * **Block**: a paragraph, heading, list item, table cell, caption. **Reading text**: what of a block is read, without
//!   its marks; each of its bytes knows its place in the source.
//! * **Bead**: a run of blocks of the original and the run of blocks of the translation that answers it. Either may be
//!   empty. The word comes from the literature on alignment.
//! * **Anchor**: what is alike in two texts in different languages (numbers, names, links), by which beads are found.
//! * **Fact**: a number, sum, date, quantity, quotation, name or link with its value and its place. **Mark** (of
//!   quotation): the character that opens or closes it.
//! * **Agreed name**: one that `rules.toml` gives the spelling of, with its forbidden and its short forms.
//! * **Finding**: one disagreement. **Label**: a place that it points at. **Confidence**: how probable it is that it is a
//!   real fault. **Fingerprint**: what stays the same of a finding while text elsewhere changes.
//! * **Remark**: something about the run that people should know and that no place in a text is to blame for.
//!
//! # Where to add what
//!
//! One file and one entry in a list each; help, `explain`, the README's table, the JSON schema, SARIF's metadata and the
//! tests of examples follow from the lists.
//!
//! * a language: `src/lang/<code>.rs` and `LANGS`, only with what Unicode's CLDR does not say (its tables are generated
//!   by `examples/cldr`);
//! * a rule: `src/rules/<name>.rs` and [`rules::RULES`], with texts that fail and texts that pass, which are its tests;
//! * a kind of fact: `src/extract/<kind>.rs` and its place in the order of precedence in [`extract`];
//! * an input format: `src/read/<format>.rs` and its entry in [`read`];
//! * an output format: `src/report/<format>.rs` and [`report::RENDERERS`];
//! * a key of `rules.toml`: [`settings::keys`], from which validation and the schema come;
//! * a layout of files: `src/discover/layout.rs`, with a tree in its tests.

pub mod align;
pub mod article;
pub mod check;
pub mod cli;
pub mod commands;
pub mod compare;
pub mod discover;
pub mod document;
pub mod error;
pub mod extract;
pub mod fact;
pub mod files;
pub mod finding;
pub mod fix;
pub mod lang;
pub mod lessons;
pub mod names;
pub mod pipe;
pub mod quotes;
pub mod read;
pub mod report;
pub mod rules;
pub mod segment;
pub mod sentences;
pub mod settings;
pub mod since;
pub mod suppress;
pub mod text;
pub mod version;
pub mod visible;
