//! `cargo xtask gen`: files of the repository that follow from the code.

use crate::{
    findings,
    run::{Failure, root},
    typescript,
};
use std::{collections::BTreeMap, fs, path::PathBuf};
use verslagtoets_core::schema::{self, Schema};

/// A file and what must stand in it.
struct Generated {
    path: PathBuf,
    text: String,
}

/// Writes the generated files.
pub(crate) fn write() -> Result<(), Failure> {
    for file in files()? {
        if let Some(folder) = file.path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file.path, file.text)?;
        eprintln!("{}", file.path.display());
    }
    Ok(())
}

/// Compares the generated files with what must stand in them.
pub(crate) fn check() -> Result<(), Failure> {
    for file in files()? {
        if fs::read_to_string(&file.path).ok().as_ref() != Some(&file.text) {
            return Err(Failure::new(format!("{} is out of date: run `cargo xtask gen`", file.path.display())));
        }
    }
    Ok(())
}

fn files() -> Result<Vec<Generated>, Failure> {
    let folder = root().join("docs/schema");
    let shapes = [("report", schema::report()), ("result", schema::result()), ("config", schema::config())];
    let schema = |(name, schema)| {
        let json = serde_json::to_string_pretty(&schema).map_err(|error| Failure::new(error.to_string()))?;
        Ok(Generated { path: folder.join(format!("{name}.schema.json")), text: json + "\n" })
    };
    let findings = Generated { path: root().join("docs/bevindingen.md"), text: findings::page() };
    shapes.into_iter().map(schema).chain([Ok(types()), Ok(findings)]).collect()
}

/// The types of what the browser gets, in the order of their names.
fn types() -> Generated {
    let shapes: BTreeMap<String, Schema> = verslagtoets_wasm::schema::definitions().into_iter().collect();
    let text = typescript::module(shapes.iter().map(|(name, schema)| (name.as_str(), schema.as_value())));
    Generated { path: root().join("web/src/engine/generated.ts"), text }
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_are_up_to_date() {
        assert_eq!(super::check().err().map(|failure| failure.to_string()), None);
    }
}
