//! What the targets share.

use verslagtoets_core::{
    Lang, assess,
    result::{CheckResult, FileResult},
};
use verslagtoets_read::{Options, read};

/// Reads bytes as a file of a name, checks the report and writes every output; an error of the reader is an answer too.
pub fn through(bytes: &[u8], name: &str) {
    let reading = match read(bytes, &Options { name: Some(name), year: None }) {
        Ok(reading) => reading,
        Err(error) => {
            assert!(!error.code().is_empty());
            return;
        }
    };
    let assessment = assess(&reading.report);
    let report = serde_json::to_vec(&reading.report).expect("a report as JSON");
    for lang in [Lang::Nl, Lang::En] {
        let file = FileResult::new(name, String::new(), &reading.report, &assessment, &reading.notes, lang);
        let result = CheckResult { files: vec![file], ..CheckResult::default() };
        serde_json::to_vec(&result).expect("a result as JSON");
    }
    // What a reader gives, the reader of data takes. Very large reports may pass its own limits.
    if report.len() < 1 << 20 && reading.report.mismatches.is_empty() {
        read(&report, &Options { name: Some("report.json"), year: None }).expect("the report again");
    }
}

/// A ZIP package of parts as they are.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut local, mut central) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let mut header = [20_u16, 0, 0, 0, 0x21].map(u16::to_le_bytes).concat();
        header.extend(crc32(content).to_le_bytes());
        header.extend([content.len() as u32; 2].map(u32::to_le_bytes).concat());
        header.extend([name.len() as u16, 0].map(u16::to_le_bytes).concat());
        central.extend(b"PK\x01\x02\x14\x00");
        central.extend(&header);
        central.extend([0; 10]);
        central.extend((local.len() as u32).to_le_bytes());
        central.extend(name.bytes());
        local.extend(b"PK\x03\x04");
        local.extend(&header);
        local.extend(name.bytes());
        local.extend(*content);
    }
    let (start, length, count) = (local.len() as u32, central.len() as u32, parts.len() as u16);
    local.extend(central);
    local.extend(b"PK\x05\x06\0\0\0\0");
    local.extend([count, count].map(u16::to_le_bytes).concat());
    local.extend([length, start].map(u32::to_le_bytes).concat());
    local.extend([0, 0]);
    local
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}
