//! What the cases that cross the crates share: the fixture reports, what is expected of them, and builders that write
//! one report in every format.

pub mod build;
pub mod fixture;
pub mod gold;
pub mod hostile;
pub mod mutation;
pub mod outcome;
