//! Where paragraphs stand in the part they were read from: for whoever writes into a copy of it.

/// Where a paragraph stands in its part, in bytes.
///
/// A paragraph in a text box has the place of the paragraph around the box: Word takes no comments in text boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// End of its opening tag.
    pub(crate) tag: usize,
    /// Where its content begins, after its properties.
    pub(crate) start: usize,
    /// End of its closing tag; that of its only tag where it is an element without content.
    pub(crate) end: usize,
}

/// The places of the paragraphs of a part.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// In the order of their numbers.
    all: Vec<Place>,
    /// The paragraphs around what is read now, outermost first: their places in `all`, for those that are counted.
    open: Vec<Option<usize>>,
}

impl Places {
    /// A paragraph begins; `count` paragraphs are counted, this one included if it is.
    pub(super) fn open(&mut self, count: usize, offset: usize) {
        let is_counted = count > self.all.len();
        self.open.push(is_counted.then_some(self.all.len()));
        if is_counted {
            self.all.push(Place { tag: offset, start: offset, end: offset });
        }
    }

    /// The properties of the innermost open paragraph end.
    pub(super) fn pass_properties(&mut self, offset: usize) {
        if let Some(place) = self.innermost() {
            place.start = offset;
        }
    }

    /// The innermost open paragraph ends.
    pub(super) fn close(&mut self, offset: usize) {
        if let Some(place) = self.innermost() {
            place.end = offset;
        }
        let closed = self.open.pop().flatten();
        if let (true, Some(first)) = (self.open.is_empty(), closed) {
            self.move_out(first);
        }
    }

    /// Gives the paragraphs inside an outermost one, which follow it, its place.
    fn move_out(&mut self, first: usize) {
        if let Some((outer, inner)) = self.all.get_mut(first..).and_then(<[Place]>::split_first_mut) {
            inner.fill(*outer);
        }
    }

    pub(super) fn into_vec(self) -> Vec<Place> {
        self.all
    }

    fn innermost(&mut self) -> Option<&mut Place> {
        let index = (*self.open.last()?)?;
        self.all.get_mut(index)
    }
}
