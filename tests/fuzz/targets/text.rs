//! Plain text.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    verslagtoets_fuzz::through(bytes, "draft.txt");
});
