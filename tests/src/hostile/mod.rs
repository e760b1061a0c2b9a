//! Drafts that no person writes: broken, far too large, or made to make a reader run away.

mod data;
mod document;
mod package;
mod text;

/// A draft to be read or refused.
pub struct Hostile {
    /// What is hostile about it.
    pub name: &'static str,
    /// Extension of its file.
    pub extension: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// All of them; `scale` divides the sizes of those that are hostile by their size.
pub fn all(scale: usize) -> impl Iterator<Item = Hostile> {
    let lists = [package::all(scale), document::all(scale), text::all(scale), data::all(scale)];
    lists.into_iter().flatten().map(|make| make())
}

/// Drafts that are built one after the other, as each may be large.
type Makers = Vec<Box<dyn FnOnce() -> Hostile>>;

/// Adds a draft to the list.
fn add<B: Into<Vec<u8>>>(
    list: &mut Makers,
    extension: &'static str,
    name: &'static str,
    make: impl FnOnce() -> B + 'static,
) {
    list.push(Box::new(move || Hostile { name, extension, bytes: make().into() }));
}
