//! A validator for the part of JSON Schema (draft 7) that the schemas in use have.

use serde_json::Value;

/// What of `value` is against `schema`: a line for each, with the place in the value.
pub fn mistakes(schema: &Value, value: &Value) -> Vec<String> {
    let mut out = Vec::new();
    check(schema, schema, value, "$", &mut out);
    out
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, out: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointer = reference.strip_prefix('#').expect("references are to the same schema");
        let target = root.pointer(pointer).unwrap_or_else(|| panic!("{reference} is not there"));
        return check(root, target, value, at, out);
    }
    let mut say = |what: String| out.push(format!("{at}: {what}"));
    if let Some(wanted) = schema["type"].as_str()
        && !is(value, wanted)
    {
        return say(format!("{value} is no {wanted}"));
    }
    if schema["enum"].as_array().is_some_and(|list| !list.contains(value)) {
        say(format!("{value} is none of {}", schema["enum"]));
    }
    if let Some(constant) = schema.get("const").filter(|constant| *constant != value) {
        say(format!("{value} is not {constant}"));
    }
    let number = value.as_f64().unwrap_or_default();
    if value.is_number() {
        let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            say(format!("{value} is out of range"));
        }
    }
    for choice in ["anyOf", "oneOf"] {
        let Some(list) = schema[choice].as_array() else { continue };
        let fits = |one: &Value| {
            let mut tried = Vec::new();
            check(root, one, value, at, &mut tried);
            tried.is_empty()
        };
        let count = list.iter().filter(|one| fits(one)).count();
        if count == 0 || choice == "oneOf" && count > 1 {
            out.push(format!("{at}: {value} fits {count} of {choice}"));
        }
    }
    check_parts(root, schema, value, at, out);
}

fn is(value: &Value, wanted: &str) -> bool {
    match wanted {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        other => panic!("type {other}"),
    }
}

fn check_parts(root: &Value, schema: &Value, value: &Value, at: &str, out: &mut Vec<String>) {
    if let Some(object) = value.as_object() {
        for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !object.contains_key(key) {
                out.push(format!("{at}: {key} is missing"));
            }
        }
        for (key, part) in object {
            let at = format!("{at}.{key}");
            match (&schema["properties"][key], &schema["additionalProperties"]) {
                (Value::Null, Value::Bool(false)) => out.push(format!("{at}: not known")),
                (Value::Null, other) if other.is_object() => check(root, other, part, &at, out),
                (Value::Null, _) => {}
                (known, _) => check(root, known, part, &at, out),
            }
        }
    }
    if let Some(list) = value.as_array() {
        let least = schema["minItems"].as_u64().unwrap_or(0);
        if (list.len() as u64) < least {
            out.push(format!("{at}: fewer than {least}"));
        }
        if schema["uniqueItems"] == true && list.iter().enumerate().any(|(i, one)| list[..i].contains(one)) {
            out.push(format!("{at}: the same twice"));
        }
        for (index, part) in list.iter().enumerate().filter(|_| schema["items"].is_object()) {
            check(root, &schema["items"], part, &format!("{at}[{index}]"), out);
        }
    }
}
