//! Holds the arrows between the crates, and the purity of core and reader.

use ignore::Walk;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root of the repository").to_owned()
}

/// The crates of the workspace and which of each other they use, tests aside.
fn arrows() -> BTreeMap<String, Vec<String>> {
    let mut metadata = Command::new(env!("CARGO"));
    metadata.args(["metadata", "--format-version", "1", "--no-deps", "--offline"]).current_dir(root());
    let metadata = metadata.output().expect("cargo runs").stdout;
    let metadata: Value = serde_json::from_slice(&metadata).expect("cargo speaks JSON");
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let name = |value: &Value| value.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let is_ours = |used: &Value| used.get("path").is_some_and(Value::is_string);
    let is_built = |used: &Value| used.get("kind").is_none_or(Value::is_null);
    let packages = list(&metadata, "packages").into_iter().map(|package| {
        let mut used = list(&package, "dependencies");
        used.retain(|used| is_ours(used) && is_built(used));
        (name(&package), used.iter().map(name).collect())
    });
    packages.collect()
}

#[test]
fn core_uses_none_of_ours_and_the_reader_only_core() {
    let arrows = arrows();
    let used = |package: &str| arrows.get(package).expect("a package").iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(used("verslagtoets-core"), Vec::<&str>::new());
    assert_eq!(used("verslagtoets-read"), ["verslagtoets-core"]);
    assert_eq!(used("verslagtoets"), ["verslagtoets-core", "verslagtoets-read"]);
}

/// The same bytes must give the same result natively and in a browser, so nothing may come from outside and nothing
/// may depend on chance. Tests at the end of a file are free.
#[test]
fn core_and_reader_are_pure() {
    const IMPURE: [&str; 10] = [
        "std::fs",
        "std::env",
        "std::net",
        "std::thread",
        "std::time",
        "std::process",
        "HashMap",
        "HashSet",
        "Utc::now",
        "Local::now",
    ];
    for file in ["crates/core/src", "crates/read/src"].iter().flat_map(|folder| Walk::new(root().join(folder))) {
        let file = file.expect("a source file").into_path();
        if file.is_file() {
            let source = fs::read_to_string(&file).expect("source text");
            let built = source.split("#[cfg(test)]").next().unwrap_or_default();
            let found: Vec<&str> = IMPURE.into_iter().filter(|impure| built.contains(impure)).collect();
            assert!(found.is_empty(), "{} uses {found:?}", file.display());
        }
    }
}
