//! A document package: the parts of a ZIP file, unpacked only when asked for and never to more than a draft can be.
//!
//! Names of parts are keys and nothing else: no part is ever written anywhere, so a name that climbs out of a folder
//! does no harm.

use crate::{decode::decode, error::ReadError};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipFileHeaderRecord, ZipSliceArchive};
use std::collections::BTreeMap;

/// Most parts in a package; a report with a picture on every page has some hundreds.
const MAX_PARTS: usize = 2000;
/// Most bytes that one part unpacks to.
const MAX_PART: usize = 64 << 20;
/// Most bytes that all parts asked for unpack to.
const MAX_TOTAL: usize = 128 << 20;
/// How many times its packed size a part may unpack to, once it is larger than [`FREE`].
const MAX_RATIO: usize = 200;
/// Up to this many bytes the ratio does not matter.
const FREE: usize = 1 << 20;

/// The parts of a package.
pub(crate) struct Package<'a> {
    archive: ZipSliceArchive<&'a [u8]>,
    parts: BTreeMap<String, Part>,
    unpacked: usize,
}

/// Where a part stands in the package.
struct Part {
    entry: ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    encrypted: bool,
}

impl<'a> Package<'a> {
    /// Whether the bytes begin as a ZIP file.
    pub(crate) fn is_likely(bytes: &[u8]) -> bool {
        bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
    }

    /// Reads the list of parts.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let archive = ZipArchive::from_slice(bytes).map_err(|_| ReadError::Damaged)?;
        let mut parts = BTreeMap::new();
        let mut entries = archive.entries();
        let mut count = 0;
        while let Some(entry) = entries.next_entry().map_err(|_| ReadError::Damaged)? {
            count += 1;
            if count > MAX_PARTS {
                return Err(ReadError::TooManyParts { parts: MAX_PARTS });
            }
            // Names that are no UTF-8 are never asked for.
            let Ok(name) = core::str::from_utf8(entry.file_path().as_bytes()) else { continue };
            // Of two parts with one name, programs disagree which counts.
            if parts.insert(key(name), Part::new(&entry)).is_some() {
                return Err(ReadError::Damaged);
            }
        }
        Ok(Self { archive, parts, unpacked: 0 })
    }

    /// The ZIP file itself.
    pub(super) fn archive(&self) -> &ZipSliceArchive<&'a [u8]> {
        &self.archive
    }

    /// Whether the package has a part of this name.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.parts.contains_key(&key(name))
    }

    /// The text of a part; `None` where there is no such part.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Some(bytes) = self.unpack(name)? else { return Ok(None) };
        String::from_utf8(bytes).or_else(|error| utf16(error.as_bytes())).map(Some)
    }

    fn unpack(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let Some(part) = self.parts.get(&key(name)) else { return Ok(None) };
        if part.encrypted {
            return Err(ReadError::Encrypted);
        }
        let entry = self.archive.get_entry(part.entry).map_err(|_| ReadError::Damaged)?;
        let packed = entry.data();
        let most = MAX_PART.min(MAX_TOTAL.saturating_sub(self.unpacked));
        let bytes = match part.method {
            CompressionMethod::STORE if packed.len() <= most => packed.to_vec(),
            CompressionMethod::STORE => return Err(too_large()),
            CompressionMethod::DEFLATE => inflate(packed, most)?,
            _ => return Err(ReadError::Damaged),
        };
        let claim = entry.claim_verifier();
        if claim.uncompressed_size != bytes.len() as u64 || claim.crc != rawzip::crc32(&bytes) {
            return Err(ReadError::Damaged);
        }
        self.unpacked += bytes.len();
        Ok(Some(bytes))
    }
}

impl Part {
    fn new(entry: &ZipFileHeaderRecord<'_>) -> Self {
        let method = entry.compression_method();
        let encrypted = entry.flags().is_encrypted() || method == CompressionMethod::AES;
        Self { entry: entry.wayfinder(), method, encrypted }
    }
}

/// Names of parts are compared without case and without a slash before them (ECMA-376 part 2, 6.2.2).
pub(super) fn key(name: &str) -> String {
    name.trim_start_matches('/').to_ascii_lowercase()
}

fn inflate(packed: &[u8], most: usize) -> Result<Vec<u8>, ReadError> {
    let usual = packed.len().saturating_mul(MAX_RATIO).max(FREE);
    decompress_to_vec_with_limit(packed, most.min(usual)).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput if usual < most => ReadError::Overpacked,
        TINFLStatus::HasMoreOutput => too_large(),
        _ => ReadError::Damaged,
    })
}

fn too_large() -> ReadError {
    ReadError::UnpacksTooLarge { megabytes: MAX_PART >> 20 }
}

/// A part that is no UTF-8 must be UTF-16 and say so with its first bytes.
fn utf16(bytes: &[u8]) -> Result<String, ReadError> {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => {
            decode(bytes).map(|decoded| decoded.text).map_err(|_| ReadError::Damaged)
        }
        _ => Err(ReadError::Damaged),
    }
}
