//! ODT: the bytes are the content of a sound package, up to a NUL, then its styles.

#![no_main]

use libfuzzer_sys::fuzz_target;
use verslagtoets_package::Zip;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let [content, styles] = core::array::from_fn(|_| parts.next().unwrap_or_default());
    let package = Zip::default()
        .stored("mimetype", "application/vnd.oasis.opendocument.text")
        .stored("content.xml", content)
        .stored("styles.xml", styles);
    verslagtoets_fuzz::through(&package.bytes(), "draft.odt");
});
