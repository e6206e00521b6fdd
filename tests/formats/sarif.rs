//! SARIF against the schema that OASIS publishes.

use serde_json::{Value, json};

use super::fixture::{golden, hostile, rendered, report};

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("SARIF is JSON")
}

#[track_caller]
fn assert_valid(log: &Value) {
    let schema = include_str!("../data/sarif-schema-2.1.0.json");
    let mut schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    // As published, the pattern has a bracket that nothing opened; JavaScript forgives it, other engines do not.
    for owner in ["run", "toolComponent"] {
        schema["definitions"][owner]["properties"]["language"]["pattern"] = json!("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
    }
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let errors: Vec<String> = validator.iter_errors(log).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn reports_follow_the_schema() {
    for report in [report(), hostile(), diglot::check::Report::default()] {
        assert_valid(&parsed(&rendered(&report, "sarif")));
    }
}

#[test]
#[should_panic(expected = "columnKind")]
fn the_schema_tells_wrong_from_right() {
    let mut log = parsed(&rendered(&report(), "sarif"));
    log["runs"][0]["columnKind"] = json!("bytes");
    assert_valid(&log);
}

#[test]
fn a_log_as_a_whole() {
    let mut log = parsed(&rendered(&report(), "sarif"));
    let driver = &mut log["runs"][0]["tool"]["driver"];
    let rules = driver["rules"].take();
    driver["rules"] = json!([]);
    driver["version"] = json!("0.0.0");
    driver["semanticVersion"] = json!("0.0.0");
    // Rules come and go; that each result points at its own is what matters.
    for result in log["runs"][0]["results"].as_array_mut().expect("there are results") {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("a small number");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        result["ruleIndex"] = json!(0);
    }
    golden("report.sarif", &format!("{log:#}\n"));
}

#[test]
fn rules_bring_their_help() {
    let log = parsed(&rendered(&report(), "sarif"));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("there are rules").clone();
    assert_eq!(rules.len(), diglot::rules::RULES.len());
    for rule in rules {
        assert!(rule["help"]["markdown"].as_str().is_some_and(|t| t.len() > 20), "{rule}");
        assert!(!rule["help"]["text"].as_str().expect("text").contains('`'), "{rule}");
        assert_eq!(rule["properties"]["tags"][0], "translation");
    }
}

#[test]
fn places_stay_inside_the_tree_whatever_a_path_holds() {
    let log = parsed(&rendered(&hostile(), "sarif"));
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(*place, json!({"uri": "a%3Cb%3E%26%22%27/x%2Cy%3Az%25.ru.md", "uriBaseId": "%SRCROOT%"}));
}

#[test]
fn article_text_makes_no_link_in_a_message() {
    let log = parsed(&rendered(&hostile(), "sarif"));
    let message = log["runs"][0]["results"][0]["message"]["text"].as_str().expect("a message").to_owned();
    assert!(message.contains("\\[click\\](javascript:"), "{message}");
}
