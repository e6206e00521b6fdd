//! The JSON schema of `rules.toml`, so that editors complete and check it while one types.

use serde_json::{Map, Value, json};

use super::keys::{FILE, Key, Kind, LEVELS, Others, Shape};
use crate::finding::Meta;

/// What a language tag looks like; which languages there are changes too often to be listed.
const TAG: &str = "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$";

/// The schema (draft 7, which TOML editors read), from [`super::keys`] and the rules that there are.
pub fn schema(rules: &[&'static Meta]) -> Value {
    let mut schema = table(&FILE, rules);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!("rules.toml of diglot");
    schema
}

fn table(shape: &Shape, rules: &[&'static Meta]) -> Value {
    let mut properties: Map<String, Value> =
        shape.keys.iter().map(|key| (key.name.to_owned(), property(key, rules))).collect();
    let mut schema = json!({"type": "object", "description": shape.doc, "additionalProperties": false});
    match shape.others {
        None => {}
        Some(Others::Rules) => {
            let level = |meta: &Meta| json!({"description": meta.summary, "enum": LEVELS});
            properties.extend(rules.iter().map(|meta| (meta.code.to_owned(), level(meta))));
        }
        Some(Others::Languages) => schema["patternProperties"] = json!({TAG: {"type": "string", "minLength": 1}}),
        Some(Others::Lists) => {
            schema["patternProperties"] = json!({TAG: texts(&json!({"type": "string", "minLength": 1}))})
        }
    }
    schema["properties"] = Value::Object(properties);
    if !shape.required.is_empty() {
        schema["required"] = json!(shape.required);
    }
    schema
}

fn property(key: &Key, rules: &[&'static Meta]) -> Value {
    let text = json!({"type": "string", "minLength": 1});
    let tag = json!({"type": "string", "pattern": TAG});
    let mut schema = match key.kind {
        Kind::Text | Kind::Glob => text,
        Kind::Texts | Kind::Globs => texts(&text),
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Share => json!({"type": "number", "minimum": 0, "maximum": 1}),
        Kind::Tag => tag,
        Kind::Tags => texts(&tag),
        Kind::Layout => json!({"type": "string", "pattern": "\\{lang\\}"}),
        Kind::Rule => json!({"enum": rules.iter().map(|meta| meta.code).collect::<Vec<_>>()}),
        Kind::Choice(words) => json!({"enum": words}),
        Kind::Table(shape) => table(shape, rules),
        Kind::Tables(shape) => json!({"type": "array", "items": table(shape, rules)}),
    };
    schema["description"] = json!(key.doc);
    schema
}

/// One text or a list of texts.
fn texts(text: &Value) -> Value {
    json!({"anyOf": [text, {"type": "array", "items": text}]})
}
