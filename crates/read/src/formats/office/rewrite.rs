//! Writes a package again with some parts changed and the others as they were, in their order.
//!
//! What is not changed is copied as it is packed. Sizes stand before each part: some programs refuse packages where
//! they only follow it.

use super::package::{Package, key};
use crate::error::ReadError;
use miniz_oxide::deflate::compress_to_vec;
use rawzip::{CompressionMethod, ZipFileHeaderRecord};
use std::collections::BTreeMap;

/// How hard new parts are packed; of the levels to 10, the one that zip programs use.
const LEVEL: u8 = 6;
/// The version of the format that has deflated entries.
const VERSION: u16 = 20;
/// Flag of an entry whose sizes follow its content.
const SIZES_FOLLOW: u16 = 1 << 3;
/// 1 January 1980, the first day of the calendar of ZIP.
const FIRST_DAY: u16 = (1 << 5) | 1;

/// Parts to write, by name.
#[derive(Debug, Default)]
pub(crate) struct Changes(BTreeMap<String, Change>);

/// The new content of a part.
#[derive(Debug)]
struct Change {
    name: String,
    text: String,
}

impl Changes {
    /// Gives a part a new content; one that is not in the package yet comes last.
    pub(crate) fn set(&mut self, name: &str, text: String) {
        self.0.insert(key(name), Change { name: name.trim_start_matches('/').to_owned(), text });
    }

    /// A package of these parts alone, in the order of their names: that of the types of parts comes first.
    pub(crate) fn pack(self) -> Result<Vec<u8>, ReadError> {
        let mut writer = Writer::default();
        self.add_to(&mut writer)?;
        writer.finish()
    }

    fn add_to(self, writer: &mut Writer) -> Result<(), ReadError> {
        self.0
            .into_values()
            .try_for_each(|change| writer.add(&Header::new(change.name.as_bytes()).packing(&change.text)?))
    }
}

impl Package<'_> {
    /// The package with the changes.
    pub(crate) fn rewrite(&self, mut changes: Changes) -> Result<Vec<u8>, ReadError> {
        let mut writer = Writer::default();
        let mut entries = self.archive().entries();
        while let Some(entry) = entries.next_entry().map_err(|_| ReadError::Damaged)? {
            let path = entry.file_path();
            let name = path.as_bytes();
            match core::str::from_utf8(name).ok().and_then(|name| changes.0.remove(&key(name))) {
                Some(change) => writer.add(&Header::like(name, &entry).packing(&change.text)?)?,
                None => writer.add(&self.copy(name, &entry)?)?,
            }
        }
        changes.add_to(&mut writer)?;
        writer.finish()
    }

    fn copy<'n>(&'n self, name: &'n [u8], entry: &ZipFileHeaderRecord<'_>) -> Result<Entry<'n>, ReadError> {
        let content = self.archive().get_entry(entry.wayfinder()).map_err(|_| ReadError::Damaged)?;
        let claim = content.claim_verifier();
        let size = fits(claim.uncompressed_size)?;
        Ok(Entry { header: Header::like(name, entry), crc: claim.crc, size, packed: content.data().into() })
    }
}

/// What is said of an entry beside its content.
struct Header<'n> {
    name: &'n [u8],
    flags: u16,
    method: CompressionMethod,
    time: u16,
    date: u16,
    attributes: u32,
    /// Program that made the entry: it says what the attributes mean.
    maker: u16,
}

impl<'n> Header<'n> {
    fn new(name: &'n [u8]) -> Self {
        Self {
            name,
            flags: 0,
            method: CompressionMethod::DEFLATE,
            time: 0,
            date: FIRST_DAY,
            attributes: 0,
            maker: VERSION,
        }
    }

    fn like(name: &'n [u8], entry: &ZipFileHeaderRecord<'_>) -> Self {
        let changed = entry.last_modified_dos();
        Self {
            name,
            flags: entry.flags().bits() & !SIZES_FOLLOW,
            method: entry.compression_method(),
            time: changed.packed_time(),
            date: changed.packed_date(),
            attributes: entry.external_attributes(),
            maker: entry.version_made_by().as_u16(),
        }
    }

    /// An entry with a text as its content, packed.
    fn packing(self, text: &str) -> Result<Entry<'n>, ReadError> {
        let header = Self { method: CompressionMethod::DEFLATE, ..self };
        let packed = compress_to_vec(text.as_bytes(), LEVEL).into();
        Ok(Entry { header, crc: rawzip::crc32(text.as_bytes()), size: fits(text.len() as u64)?, packed })
    }
}

/// An entry to write.
struct Entry<'n> {
    header: Header<'n>,
    crc: u32,
    size: u32,
    packed: std::borrow::Cow<'n, [u8]>,
}

impl Entry<'_> {
    /// What the header before the content and the one in the directory have in common.
    fn common(&self) -> Result<Vec<u8>, ReadError> {
        let header = &self.header;
        let mut bytes = Vec::new();
        for word in [VERSION, header.flags, header.method.as_u16(), header.time, header.date] {
            bytes.extend(word.to_le_bytes());
        }
        for long in [self.crc, fits(self.packed.len() as u64)?, self.size] {
            bytes.extend(long.to_le_bytes());
        }
        bytes.extend(fits::<u16>(header.name.len() as u64)?.to_le_bytes());
        bytes.extend([0, 0]);
        Ok(bytes)
    }
}

/// A ZIP file in the making.
#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Writer {
    fn add(&mut self, entry: &Entry<'_>) -> Result<(), ReadError> {
        let common = entry.common()?;
        let offset: u32 = fits(self.bytes.len() as u64)?;
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&common);
        self.bytes.extend(entry.header.name);
        self.bytes.extend(&*entry.packed);

        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(entry.header.maker.to_le_bytes());
        self.directory.extend(&common);
        // No comment, the first disk, no inner attributes.
        self.directory.extend([0; 6]);
        self.directory.extend(entry.header.attributes.to_le_bytes());
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(entry.header.name);
        self.entries = self.entries.checked_add(1).ok_or(ReadError::Damaged)?;
        Ok(())
    }

    fn finish(self) -> Result<Vec<u8>, ReadError> {
        let Self { mut bytes, directory, entries } = self;
        let (offset, size): (u32, u32) = (fits(bytes.len() as u64)?, fits(directory.len() as u64)?);
        bytes.extend(directory);
        bytes.extend(b"PK\x05\x06\0\0\0\0");
        bytes.extend(entries.to_le_bytes());
        bytes.extend(entries.to_le_bytes());
        bytes.extend(size.to_le_bytes());
        bytes.extend(offset.to_le_bytes());
        bytes.extend([0, 0]);
        Ok(bytes)
    }
}

/// A number in the few bytes that the format gives it; no draft is so large that it does not fit.
fn fits<N: TryFrom<u64>>(number: u64) -> Result<N, ReadError> {
    N::try_from(number).map_err(|_| ReadError::Damaged)
}
