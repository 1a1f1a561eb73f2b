//! People who sign in, and as what.
//!
//! A **person** has an e-mail address, a password and, if they want one, a second factor; they belong to the installation. What they
//! may do belongs to a merchant: a **membership** gives a person a [`Role`] there, and [`roles`] is the one table that says what a role
//! may. A person without a membership signs in and sees nothing.
//!
//! # Signing in
//!
//! [`sign_in`] checks address and password, slowly and in the same time whether there is such a person or not, and begins a **session**:
//! a random token in a cookie, its hash in the database. Where the person has a second factor, the session is half open until
//! [`second_factor`] has seen a code. A [passkey](passkeys) stands for both. Wrong tries lock the address they were for and slow down where they come from, on all nodes and
//! across restarts.
//!
//! A session ends fourteen days after it was last seen, sixty days after it began, when it is ended from the list of sessions, and
//! when the password is set anew. What is dangerous asks for the password again ([`Session::is_confirmed`](model::Session::is_confirmed)).
//!
//! # The first owner
//!
//! While there is nobody, [`first`] lets whoever has the code that the server prints at start become the owner of the first merchant.

pub mod first;
pub mod invite;
pub mod jobs;
pub mod model;
pub mod passkeys;
pub mod passwords;
pub mod roles;
pub mod second_factor;
pub mod sign_in;
pub mod store;

pub use model::{InvitationId, PasskeyId, Person, PersonId, SessionId};
pub use roles::{Permission, Role};
