//! The names of countries, regions and cities. The first line has the ids, parted by semicolons; then a line a language,
//! `code<TAB>name|name~tongue;…`, in the order of the ids.
//!
//! The tongue is the name of the language that is at home there: the stem of a people's name where the country's own name
//! does not tell it, French for France.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

/// Names by the id of the place.
type Names = BTreeMap<String, BTreeSet<String>>;

/// The table of all languages.
pub fn table<'a>(folder: &Path, codes: impl Iterator<Item = &'a str>) -> String {
    let languages: Vec<(&str, Names, BTreeMap<String, String>)> = codes.map(|code| language(folder, code)).collect();
    let ids: BTreeSet<&String> = languages.iter().flat_map(|(_, names, _)| names.keys()).collect();
    let list: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    let mut out = format!("{}\n", list.join(";"));
    for (code, names, tongues) in &languages {
        let entry = |id: &&String| {
            let names: Vec<&str> = names.get(*id).into_iter().flatten().map(String::as_str).collect();
            let tongue = tongues.get(*id).map(|tongue| format!("~{tongue}")).unwrap_or_default();
            names.join("|") + &tongue
        };
        out.push_str(&format!("{code}\t{}\n", ids.iter().map(entry).collect::<Vec<_>>().join(";")));
    }
    out
}

/// The names of one language, and the tongues of its countries.
fn language<'a>(folder: &Path, code: &'a str) -> (&'a str, Names, BTreeMap<String, String>) {
    let (mut names, mut tongues) = (Names::new(), BTreeMap::new());
    for file in files(code) {
        territories(folder, &file, &mut names);
        cities(folder, &file, &mut names);
        tongues.extend(homes(folder, &file));
        // In Persian the capital of Tajikistan is Monday.
        let days = days_and_months(folder, &file);
        names.values_mut().for_each(|names| names.retain(|name| !days.contains(name)));
    }
    (code, names, tongues)
}

/// The days of the week and the months of a language.
fn days_and_months(folder: &Path, file: &str) -> BTreeSet<String> {
    let value = json(&folder.join("cldr-dates-full/main").join(file).join("ca-gregorian.json"));
    let calendar = value.as_ref().and_then(|v| main_of(v, file)?.pointer("/dates/calendars/gregorian"));
    let widths = ["days", "months"].into_iter().flat_map(|kind| {
        ["format", "stand-alone"].map(move |context| calendar?.pointer(&format!("/{kind}/{context}/wide"))?.as_object())
    });
    let names = widths.flatten().flat_map(|names| names.values());
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The locales whose names a language has.
fn files(code: &str) -> Vec<String> {
    let more: &[&str] = match code {
        "nb" => return vec!["no".to_owned()],
        "sr" => &["sr-Latn"],
        "zh" => &["zh-Hant", "zh-Hant-HK"],
        "pt" => &["pt-PT"],
        _ => &[],
    };
    std::iter::once(&code).chain(more).map(|file| (*file).to_owned()).collect()
}

/// A file of the packages; `None` where a language has none.
fn json(path: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok()
}

fn main_of<'a>(value: &'a Value, file: &str) -> Option<&'a Value> {
    value.get("main")?.get(file)
}

/// A name as a text would have it; `None` for what is none.
fn plain(name: &str) -> Option<String> {
    let name = name.split(" (").next().unwrap_or(name).trim();
    let odd = name.contains(['=', ';', '|', '~', '(', '/']) || name.chars().all(|c| c.is_ascii_digit());
    (!odd && name.chars().nth(1).is_some()).then(|| name.to_owned())
}

/// Countries and parts of the world, with their short and other names.
fn territories(folder: &Path, file: &str, names: &mut Names) {
    let path = folder.join("cldr-localenames-full/main").join(file).join("territories.json");
    let Some(value) = json(&path) else { return };
    let list = main_of(&value, file).and_then(|v| v.pointer("/localeDisplayNames/territories")?.as_object());
    for (key, name) in list.into_iter().flatten() {
        let id = key.split("-alt-").next().unwrap_or(key);
        // The world is no place, and what has no name is told by its code.
        let real = !matches!(id, "001" | "ZZ" | "QO" | "XA" | "XB" | "UN" | "EZ") && name.as_str() != Some(id);
        if let Some(name) = name.as_str().and_then(plain).filter(|_| real) {
            names.entry(id.to_owned()).or_default().insert(name);
        }
    }
}

/// The cities that stand for time zones, by the last part of its id, which is their English name where CLDR has no other.
fn cities(folder: &Path, file: &str, names: &mut Names) {
    let path = folder.join("cldr-dates-full/main").join(file).join("timeZoneNames.json");
    let Some(value) = json(&path) else { return };
    let zones = main_of(&value, file).and_then(|v| v.pointer("/dates/timeZoneNames/zone")?.as_object().cloned());
    for (region, zones) in zones.unwrap_or_default() {
        if !matches!(region.as_str(), "Etc" | "Antarctica") {
            city(&zones, names);
        }
    }
}

/// The cities of one region. Zones of zones are counties and provinces.
fn city(zones: &Value, names: &mut Names) {
    for (id, zone) in zones.as_object().into_iter().flatten() {
        let name = zone.get("exemplarCity").and_then(Value::as_str).and_then(plain);
        // What the id says, the reader of the table knows.
        if let Some(name) = name.filter(|name| *name != id.replace('_', " ")) {
            names.entry(id.clone()).or_default().insert(name);
        }
    }
}

/// For each country the name of the language that is at home in it and nowhere else first.
fn homes(folder: &Path, file: &str) -> BTreeMap<String, String> {
    let likely = json(&folder.join("cldr-core/supplemental/likelySubtags.json"));
    let languages = json(&folder.join("cldr-localenames-full/main").join(file).join("languages.json"));
    let likely = likely.as_ref().and_then(|v| v.pointer("/supplemental/likelySubtags")?.as_object());
    let names =
        languages.as_ref().and_then(|v| main_of(v, file)?.pointer("/localeDisplayNames/languages")?.as_object());
    let (Some(likely), Some(names)) = (likely, names) else { return BTreeMap::new() };
    let home = |tag: &str| likely.get(tag)?.as_str()?.rsplit('-').next().map(str::to_owned);
    let tongue = |(code, name): (&String, &Value)| {
        let region = home(code)?;
        let first = likely.get(&format!("und-{region}"))?.as_str()?.split('-').next()? == code;
        let name = plain(name.as_str()?)?;
        first.then_some((region, name))
    };
    names.iter().filter_map(tongue).collect()
}
