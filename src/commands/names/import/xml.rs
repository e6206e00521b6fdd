//! TBX (ISO 30042, the older `martif` and the newer `tbx`) and TMX: units of languages of terms.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::{Standing, Term, language};

/// Elements of a TMX segment that hold codes of a file format and no words.
const CODES: &[&str] = &["bpt", "ept", "it", "ph", "ut", "sub"];

/// What is read of the unit at hand.
#[derive(Default)]
struct State {
    terms: Vec<Term>,
    unit: Term,
    lang: Option<String>,
    /// The words of the term or segment at hand.
    words: Option<String>,
    /// How many elements of codes are open in it.
    codes: usize,
    /// Terms of the language at hand in the unit before the open group: its status is for those after.
    group: usize,
    /// The text of the status at hand.
    status: Option<String>,
}

/// The terms of a term base or a translation memory.
pub(super) fn terms(xml: &str) -> Result<Vec<Term>, String> {
    let mut reader = Reader::from_str(xml);
    let mut state = State::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => state.open(&start),
            Ok(Event::End(end)) => state.close(local(end.name().as_ref())),
            Ok(Event::Text(text)) => state.text(&text.xml10_content()),
            Ok(Event::CData(text)) => state.text(&text.xml10_content()),
            Ok(Event::GeneralRef(entity)) => {
                let name = entity.resolve_char_ref().ok().flatten().map(String::from);
                let text = name.or_else(|| resolve_predefined_entity(&entity).map(str::to_owned));
                state.text(&text.unwrap_or_default());
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(xml.len()).min(xml.len());
                let line = xml.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
                return Err(format!("line {line}: {error}"));
            }
        }
    }
    let two = |term: &Term| term.spellings.iter().any(|(lang, ..)| *lang != term.spellings[0].0);
    if state.terms.iter().any(two) {
        return Ok(state.terms);
    }
    Err("neither TBX nor TMX: no term in two languages is in it".to_owned())
}

/// The name without its prefix: `min:administrativeStatus`.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|a| local(a.key.as_ref()) == name)?;
    Some(found.value.to_string())
}

impl State {
    fn open(&mut self, start: &BytesStart<'_>) {
        let name = start.name();
        match local(name.as_ref()) {
            "termEntry" | "conceptEntry" | "tu" => self.unit = Term::default(),
            "langSet" | "langSec" | "tuv" => {
                self.lang = attribute(start, "lang").and_then(|tag| language(&tag));
                self.group = self.unit.spellings.len();
            }
            "tig" | "ntig" | "termSec" => self.group = self.unit.spellings.len(),
            "term" | "seg" => self.words = Some(String::new()),
            "administrativeStatus" => self.status = Some(String::new()),
            "termNote" if attribute(start, "type").as_deref() == Some("administrativeStatus") => {
                self.status = Some(String::new());
            }
            code if CODES.contains(&code) => self.codes += 1,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match (&mut self.status, &mut self.words) {
            (Some(status), _) => status.push_str(text),
            (None, Some(words)) if self.codes == 0 => words.push_str(text),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "termEntry" | "conceptEntry" | "tu" => self.terms.push(std::mem::take(&mut self.unit)),
            "term" | "seg" => {
                let words = self.words.take().unwrap_or_default();
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                if let Some(lang) = self.lang.clone().filter(|_| !words.is_empty()) {
                    self.unit.spellings.push((lang, words, Standing::Preferred));
                }
            }
            "administrativeStatus" | "termNote" => {
                let Some(status) = self.status.take() else { return };
                let standing = match status.trim() {
                    s if s.starts_with("deprecated") || s.starts_with("superseded") => Standing::Deprecated,
                    s if s.starts_with("admitted") => Standing::Admitted,
                    _ => Standing::Preferred,
                };
                self.unit.spellings.iter_mut().skip(self.group).for_each(|one| one.2 = standing);
            }
            code if CODES.contains(&code) => self.codes = self.codes.saturating_sub(1),
            _ => {}
        }
    }
}
