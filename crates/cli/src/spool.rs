//! What cannot be written yet: in memory while it is little, then in a file without a name that ends with the program.

use crate::fault::Fault;
use std::{
    env,
    io::{self, Read as _, Seek as _, SeekFrom, Write},
};
use tempfile::{SpooledTempFile, spooled_tempfile};

/// Bytes that stay in memory.
const IN_MEMORY: usize = 1 << 20;

/// Stretches of bytes, one after another.
#[derive(Debug)]
pub(crate) struct Spool(SpooledTempFile);

/// Where a stretch stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stretch {
    start: u64,
    length: usize,
}

impl Spool {
    /// No bytes.
    pub(crate) fn new() -> Self {
        Self(spooled_tempfile(IN_MEMORY))
    }

    /// Adds a stretch at the end.
    ///
    /// # Errors
    /// When the folder for files that pass has no room, or cannot be written to.
    pub(crate) fn add(&mut self, bytes: &[u8]) -> Result<Stretch, Fault> {
        let mut add = || {
            let start = self.0.seek(SeekFrom::End(0))?;
            self.0.write_all(bytes)?;
            Ok(Stretch { start, length: bytes.len() })
        };
        add().map_err(fault)
    }

    /// A stretch that was added.
    ///
    /// # Errors
    /// When the system cannot read it any more.
    pub(crate) fn get(&mut self, stretch: Stretch) -> Result<Vec<u8>, Fault> {
        let mut bytes = vec![0; stretch.length];
        let mut get = || {
            self.0.seek(SeekFrom::Start(stretch.start))?;
            self.0.read_exact(&mut bytes)
        };
        get().map_err(fault)?;
        Ok(bytes)
    }

    /// Forgets all stretches.
    ///
    /// # Errors
    /// When the system refuses.
    pub(crate) fn clear(&mut self) -> Result<(), Fault> {
        self.0.set_len(0).map_err(fault)
    }

    /// Writes all stretches, in the order in which they came.
    pub(crate) fn copy_to(&mut self, mut out: &mut dyn Write) -> io::Result<()> {
        self.0.rewind()?;
        io::copy(&mut self.0, &mut out)?;
        Ok(())
    }
}

fn fault(cause: io::Error) -> Fault {
    Fault::Output { path: Some(env::temp_dir().to_string_lossy().into_owned()), cause }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test that cannot go on must stop")]
mod tests {
    use super::*;

    #[test]
    fn gives_back_what_it_got_in_memory_and_on_disk() {
        let mut spool = Spool::new();
        let texts: Vec<Vec<u8>> = (1..=5).map(|number| vec![number; usize::from(number) * (IN_MEMORY / 8)]).collect();
        let stretches: Vec<Stretch> = texts.iter().map(|text| spool.add(text).expect("room")).collect();
        for (text, stretch) in texts.iter().zip(&stretches).rev() {
            assert_eq!(&spool.get(*stretch).expect("a stretch"), text);
        }
        let mut all = Vec::new();
        spool.copy_to(&mut all).expect("a copy");
        assert_eq!(all, texts.concat());
        spool.clear().expect("an empty spool");
        let stretch = spool.add(b"anew").expect("room");
        assert_eq!(spool.get(stretch).expect("a stretch"), b"anew");
    }
}
