//! A ZIP package in the making.

/// A package.
#[derive(Default)]
pub(super) struct Zip {
    local: Vec<u8>,
    central: Vec<u8>,
    entries: u16,
}

impl Zip {
    /// Adds a part as it is.
    pub(super) fn stored(self, name: &str, content: &str) -> Self {
        self.entry(name, 0, content.as_bytes(), content.as_bytes())
    }

    /// Adds a packed part.
    pub(super) fn packed(self, name: &str, content: &str) -> Self {
        let packed = miniz_oxide::deflate::compress_to_vec(content.as_bytes(), 6);
        self.entry(name, 8, &packed, content.as_bytes())
    }

    fn entry(mut self, name: &str, method: u16, packed: &[u8], content: &[u8]) -> Self {
        let mut header = Vec::new();
        // Version needed, flags, method, and a time and day that DOS knows.
        for field in [20, 0, method, 0, 0x21] {
            header.extend(u16::to_le_bytes(field));
        }
        for field in [rawzip::crc32(content), packed.len() as u32, content.len() as u32] {
            header.extend(field.to_le_bytes());
        }
        header.extend((name.len() as u16).to_le_bytes());
        header.extend([0, 0]);
        self.central.extend(b"PK\x01\x02\x14\x00");
        self.central.extend(&header);
        self.central.extend([0; 10]);
        self.central.extend((self.local.len() as u32).to_le_bytes());
        self.central.extend(name.bytes());
        self.local.extend(b"PK\x03\x04");
        self.local.extend(&header);
        self.local.extend(name.bytes());
        self.local.extend(packed);
        self.entries += 1;
        self
    }

    /// The file.
    pub(super) fn bytes(self) -> Vec<u8> {
        let mut bytes = self.local;
        let start = bytes.len() as u32;
        bytes.extend(&self.central);
        bytes.extend(b"PK\x05\x06\0\0\0\0");
        bytes.extend(self.entries.to_le_bytes());
        bytes.extend(self.entries.to_le_bytes());
        bytes.extend((self.central.len() as u32).to_le_bytes());
        bytes.extend(start.to_le_bytes());
        bytes.extend([0, 0]);
        bytes
    }
}
