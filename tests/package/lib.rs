//! ZIP packages for tests, also such as no program writes.

/// A package in the making.
#[derive(Default)]
pub struct Zip {
    local: Vec<u8>,
    central: Vec<u8>,
    entries: u16,
}

/// What the headers of a part say of it.
struct Claim {
    flags: u16,
    method: u16,
    size: usize,
}

const STORED: u16 = 0;
const PACKED: u16 = 8;
const LOCKED: u16 = 1;

impl Zip {
    /// Adds a part as it is.
    #[must_use]
    pub fn stored(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let content = content.as_ref();
        self.entry(name, &Claim { flags: 0, method: STORED, size: content.len() }, content, content)
    }

    /// Adds a packed part.
    #[must_use]
    pub fn packed(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let size = content.as_ref().len();
        self.claiming(name, content, size)
    }

    /// Adds a packed part that says it unpacks to `size` bytes.
    #[must_use]
    pub fn claiming(self, name: &str, content: impl AsRef<[u8]>, size: usize) -> Self {
        let content = content.as_ref();
        let packed = miniz_oxide::deflate::compress_to_vec(content, 6);
        self.entry(name, &Claim { flags: 0, method: PACKED, size }, &packed, content)
    }

    /// Adds a part that says it is locked by a password.
    #[must_use]
    pub fn locked(self, name: &str) -> Self {
        self.entry(name, &Claim { flags: LOCKED, method: STORED, size: 4 }, b"....", b"....")
    }

    /// Adds a part packed by a method that the number stands for.
    #[must_use]
    pub fn method(self, name: &str, method: u16, content: impl AsRef<[u8]>) -> Self {
        let content = content.as_ref();
        self.entry(name, &Claim { flags: 0, method, size: content.len() }, content, content)
    }

    /// Lists the first part again under another name: both lie in the same bytes.
    #[must_use]
    pub fn listed_again(mut self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let content = content.as_ref();
        let packed = miniz_oxide::deflate::compress_to_vec(content, 6);
        let header = header(name, &Claim { flags: 0, method: PACKED, size: content.len() }, &packed, content);
        self.list(name, &header, 0);
        self
    }

    fn entry(mut self, name: &str, claim: &Claim, packed: &[u8], content: &[u8]) -> Self {
        let header = header(name, claim, packed, content);
        self.list(name, &header, self.local.len());
        self.local.extend(b"PK\x03\x04");
        self.local.extend(header);
        self.local.extend(name.bytes());
        self.local.extend(packed);
        self
    }

    fn list(&mut self, name: &str, header: &[u8], offset: usize) {
        self.central.extend(b"PK\x01\x02\x14\x00");
        self.central.extend(header);
        self.central.extend([0; 10]);
        self.central.extend((offset as u32).to_le_bytes());
        self.central.extend(name.bytes());
        self.entries += 1;
    }

    /// The file.
    #[must_use]
    pub fn bytes(self) -> Vec<u8> {
        let (start, length) = (self.local.len() as u32, self.central.len() as u32);
        let mut bytes = self.local;
        bytes.extend(self.central);
        bytes.extend(b"PK\x05\x06\0\0\0\0");
        bytes.extend([self.entries; 2].map(u16::to_le_bytes).concat());
        bytes.extend([length, start].map(u32::to_le_bytes).concat());
        bytes.extend([0, 0]);
        bytes
    }
}

/// What the local header and the list of parts say alike.
fn header(name: &str, claim: &Claim, packed: &[u8], content: &[u8]) -> Vec<u8> {
    // Version needed, flags, method, and a time and day that DOS knows.
    let mut header = [20, claim.flags, claim.method, 0, 0x21].map(u16::to_le_bytes).concat();
    header.extend([rawzip::crc32(content), packed.len() as u32, claim.size as u32].map(u32::to_le_bytes).concat());
    header.extend([name.len() as u16, 0].map(u16::to_le_bytes).concat());
    header
}

impl From<Zip> for Vec<u8> {
    fn from(zip: Zip) -> Self {
        zip.bytes()
    }
}
