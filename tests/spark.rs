//! The recipe of `examples/spark`: a partitioned data set gives what one process gives.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cli::Folder;

fn python() -> String {
    std::env::var("DIGLOT_PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

/// Why the test cannot run here.
fn lacking() -> Option<&'static str> {
    let runs = |program: &str, arguments: &[&str]| {
        Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
    };
    if !runs(&python(), &["-c", "import pyspark"]) {
        return Some("no PySpark");
    }
    (!runs("java", &["-version"])).then_some("no Java")
}

#[test]
fn a_partitioned_data_set_gives_what_one_process_gives() {
    if let Some(lacking) = lacking() {
        println!("skipped: {lacking} (pip install pyspark)");
        return;
    }
    let pair = |id: usize| {
        let told = if id.is_multiple_of(7) { id + 1 } else { id };
        format!(
            "{{\"id\":{id},\"source_lang\":\"en\",\"target_lang\":\"de\",\"source\":\"We sold {id} berths – all.\",\"target\":\"Wir haben {told} Liegeplätze verkauft – alle.\"}}\n"
        )
    };
    let input: String = (1000..3000).map(pair).collect();
    let folder = Folder::new("spark");
    folder.write("pairs.jsonl", &input);
    let (alone, _, exit) = folder.run("pairs", &input);
    assert_eq!(exit, 1);

    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/spark/check_pairs.py");
    let mut command = Command::new(python());
    command
        .arg(script)
        .args(["pairs.jsonl", "findings", "--partitions", "5", "--diglot"])
        .arg(env!("CARGO_BIN_EXE_diglot"));
    let output = command.current_dir(folder.path()).output().expect("python runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let list = fs::read_dir(folder.path().join("findings")).expect("Spark made the folder");
    let mut parts: Vec<_> = list.map(|entry| entry.expect("it is readable").path()).collect();
    parts.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("part-")));
    parts.sort();
    assert!(parts.len() >= 5, "{parts:?}");
    let together: String = parts.iter().map(|path| fs::read_to_string(path).expect("a part is UTF-8")).collect();
    assert!(together == alone, "the parts are not what one process prints");
}
