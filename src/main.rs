//! The `doorstep` command. Everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    doorstep::cli::main()
}
