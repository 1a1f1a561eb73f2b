//! The command line: one file per command.

mod api_keys;
mod backtest;
mod backup;
mod brands;
mod carriers;
mod common;
mod demo;
mod endpoints;
mod hosts;
mod import_orders;
mod inbox;
mod merchants;
mod migrate;
mod orders;
mod serve;
mod users;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// Order tracking in the merchant's own brand, self-hosted.
#[derive(Parser)]
#[command(name = "doorstep", version, about, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    settings: SettingFlags,
    #[command(subcommand)]
    command: Command,
}

/// Settings that are given on the command line; every other one is in the file or the environment.
#[derive(Args, Clone, Default)]
struct SettingFlags {
    /// Settings file (default: doorstep.toml in the working folder, if it is there)
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Address and port to listen on
    #[arg(long, global = true, value_name = "ADDRESS")]
    listen: Option<String>,
    /// How shoppers reach the main host, for example `https://track.example.com`
    #[arg(long, global = true, value_name = "URL")]
    public_url: Option<String>,
    /// Folder for files, and for the database if no other is given
    #[arg(long = "data", global = true, value_name = "DIR")]
    data_dir: Option<String>,
    /// postgres://… or sqlite:PATH
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a believable merchant or two with orders in every state, on fresh data
    Demo(demo::Demo),
    /// Serve: web and background jobs in one process
    Serve,
    /// Bring the database up to this version's schema
    Migrate,
    /// Copy the database into a new file while it is being used
    Backup(backup::Backup),
    /// Take orders and parcels in from a CSV file
    ImportOrders(import_orders::ImportOrders),
    /// Orders and the addresses of their pages
    #[command(subcommand)]
    Orders(orders::Orders),
    /// What senders' messages mean
    #[command(subcommand)]
    Carriers(carriers::Carriers),
    /// Raw messages that were received
    #[command(subcommand)]
    Inbox(inbox::Inbox),
    /// Merchants and their first brand
    #[command(subcommand)]
    Merchants(merchants::Merchants),
    /// Hosts of brands' own
    #[command(subcommand)]
    Hosts(hosts::Hosts),
    /// What brands say to shoppers
    #[command(subcommand)]
    Brands(brands::Brands),
    /// People of the admin
    #[command(subcommand)]
    Users(users::Users),
    /// Keys for the API
    #[command(subcommand)]
    ApiKeys(api_keys::ApiKeys),
    /// Addresses for webhooks
    #[command(subcommand)]
    Endpoints(endpoints::Endpoints),
    /// What would have been told about a history that is known
    #[command(subcommand)]
    Backtest(backtest::Backtest),
}

/// Runs the command of this process's arguments.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    common::log();
    let flags = cli.settings;
    let outcome = match cli.command {
        Command::Demo(command) => command.run(flags),
        Command::Serve => serve::run(&flags),
        Command::Migrate => migrate::run(&flags),
        Command::Backup(command) => command.run(&flags),
        Command::ImportOrders(command) => command.run(&flags),
        Command::Orders(command) => command.run(&flags),
        Command::Carriers(command) => command.run(&flags),
        Command::Inbox(command) => command.run(&flags),
        Command::Merchants(command) => command.run(&flags),
        Command::Hosts(command) => command.run(&flags),
        Command::Brands(command) => command.run(&flags),
        Command::Users(command) => command.run(&flags),
        Command::ApiKeys(command) => command.run(&flags),
        Command::Endpoints(command) => command.run(&flags),
        Command::Backtest(command) => command.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            common::complain(&format!("doorstep: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
