//! Signals: the session (scenario, problems, history) and the presentation (language, theme).
//!
//! One private signal holds the scenario; everything that follows from it is a memo. Methods
//! are named after what the person does. Effects only point outward: to the address bar, the
//! document, the store; none of them writes a signal. Not here: figures and their drawing.

mod budget;
mod drawer;
mod engine;
mod history;
mod inbox;
mod judgement;
mod kept;
mod link;
mod overlay;
mod presentation;
mod remark;
mod responses;
mod screen;
mod seek;
mod session;
mod shelf;
mod slice;

pub use drawer::Drawer;
pub use engine::serve;
pub(crate) use history::Edit;
pub(crate) use inbox::Parcel;
pub(crate) use judgement::Judgement;
pub use kept::Record;
pub(crate) use kept::aside;
pub(crate) use overlay::Overlays;
pub(crate) use presentation::{Presentation, Theme, View};
pub(crate) use remark::{Remark, Remarks};
pub(crate) use responses::Responses;
pub(crate) use screen::Screen;
pub(crate) use seek::Seek;
pub use session::Other;
pub use session::Session;
pub(crate) use shelf::Bookcase;
pub(crate) use slice::Slices;
