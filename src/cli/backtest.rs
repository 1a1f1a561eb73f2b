//! `doorstep backtest`: what would have been told about a history that is known.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use csv::StringRecord;
use flate2::read::MultiGzDecoder;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::common;
use crate::estimates::backtest::{self, LATE, Past, Prediction, Stage};
use crate::estimates::facts::{Facts, Spot};
use crate::estimates::holidays::Holidays;
use crate::estimates::pace::Region;
use crate::estimates::wall::{self, Wall};
use crate::geo::Point;

#[derive(Subcommand)]
pub(super) enum Backtest {
    /// When parcels should have come: walks through a file of parcels, day by day, and writes what would have been told
    Estimates(Estimates),
}

#[derive(Args)]
pub(super) struct Estimates {
    /// CSV file, plain or gzip, with the columns `order_id` and `ordered_at`, and as many others as there are
    #[arg(long, value_name = "FILE")]
    shipments: PathBuf,
    /// Where the clocks of the file hang
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    tz: String,
    /// First day of orders that are predicted
    #[arg(long, value_name = "DATE")]
    predict_from: Date,
    /// Orders placed before this day
    #[arg(long, value_name = "DATE")]
    predict_to: Date,
    /// order, handover, handover+3d …
    #[arg(long, value_delimiter = ',', default_value = "order,handover,handover+3d,handover+7d,handover+10d")]
    stages: Vec<Stage>,
    /// Where predictions go, as CSV
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Backtest {
    pub(super) fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Estimates(command) => command.run(),
        }
    }
}

impl Estimates {
    fn run(self) -> anyhow::Result<()> {
        let zone = TimeZone::get(&self.tz)
            .with_context(|| format!("{} is no time zone; America/Sao_Paulo is one", self.tz))?;
        if self.predict_from >= self.predict_to {
            bail!("--predict-from {} is not before --predict-to {}", self.predict_from, self.predict_to);
        }
        let parcels = read(&self.shipments, &zone)?;
        let day = |date: Date| wall::of(date.at(0, 0, 0, 0));
        let begun = Instant::now();
        let (from, to) = (day(self.predict_from), day(self.predict_to));
        let told = backtest::run(&parcels, from, to, &self.stages, Holidays::bundled());
        write(&self.out, &told)?;
        common::complain(&format!(
            "{} predictions for {} parcels in {:.1} s",
            told.len(),
            parcels.len(),
            begun.elapsed().as_secs_f64()
        ));
        Ok(())
    }
}

fn write(path: &PathBuf, told: &[Prediction]) -> anyhow::Result<()> {
    let file = File::create(path).with_context(|| format!("{} cannot be written", path.display()))?;
    let mut out = csv::Writer::from_writer(BufWriter::new(file));
    out.write_record(["order_id", "stage", "predicted_at", "p10", "p50", "p90", "late_prob", "late_flag"])?;
    for told in told {
        let time = |at: Wall| wall::at(at).to_string();
        let window = told.window;
        let late = told.late.map(|late| format!("{late:.6}")).unwrap_or_default();
        let flag = told.late.map(|flag| if flag >= LATE { "1" } else { "0" }).unwrap_or_default();
        out.write_record([
            &told.id,
            &told.stage.to_string(),
            &time(told.at),
            &time(window.p10),
            &time(window.p50),
            &time(window.p90),
            &late,
            flag,
        ])?;
    }
    out.flush()?;
    Ok(())
}

/// Reads a file of parcels.
fn read(path: &PathBuf, zone: &TimeZone) -> anyhow::Result<Vec<Past>> {
    let mut file = BufReader::new(File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?);
    let mut head = [0; 2];
    let gzip = file.read_exact(&mut head).is_ok() && head == [0x1f, 0x8b];
    let whole = std::io::Cursor::new(head).chain(file);
    let text: Box<dyn Read> = if gzip { Box::new(MultiGzDecoder::new(whole)) } else { Box::new(whole) };
    let mut rows = csv::Reader::from_reader(text);
    let columns = Columns::of(rows.headers()?)?;
    let mut parcels = Vec::new();
    for row in rows.records() {
        let row = row?;
        let line = row.position().map_or(0, csv::Position::line);
        parcels.push(columns.parcel(&row, zone).with_context(|| format!("{}, line {line}", path.display()))?);
    }
    Ok(parcels)
}

/// Which column is where.
struct Columns(HashMap<String, usize>);

impl Columns {
    fn of(head: &StringRecord) -> anyhow::Result<Self> {
        let columns = Self(head.iter().enumerate().map(|(at, name)| (name.trim().to_lowercase(), at)).collect());
        for needed in ["order_id", "ordered_at"] {
            if !columns.0.contains_key(needed) {
                bail!("there is no column {needed}; there are {}", head.iter().collect::<Vec<_>>().join(", "));
            }
        }
        Ok(columns)
    }

    fn text<'a>(&self, row: &'a StringRecord, name: &str) -> Option<&'a str> {
        let text = row.get(*self.0.get(name)?)?.trim();
        (!text.is_empty()).then_some(text)
    }

    fn owned(&self, row: &StringRecord, name: &str) -> String {
        self.text(row, name).unwrap_or_default().to_owned()
    }

    fn number(&self, row: &StringRecord, name: &str) -> anyhow::Result<Option<f64>> {
        let read = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
        self.text(row, name)
            .map(|text| read(text).with_context(|| format!("{name}: {text:?} is no number")))
            .transpose()
    }

    fn time(&self, row: &StringRecord, name: &str, zone: &TimeZone) -> anyhow::Result<Option<Wall>> {
        let read = |text: &str| {
            let local = |at: jiff::Timestamp| zone.to_datetime(at);
            text.parse::<jiff::Timestamp>().ok().map(local).or_else(|| text.parse::<DateTime>().ok()).map(wall::of)
        };
        self.text(row, name)
            .map(|text| read(text).with_context(|| format!("{name}: {text:?} is no time; write 2018-01-15T12:30:00")))
            .transpose()
    }

    fn spot(&self, row: &StringRecord, end: &str) -> anyhow::Result<Spot> {
        let name = |what: &str| format!("{end}_{what}");
        let (lat, lon) = (self.number(row, &name("lat"))?, self.number(row, &name("lng"))?);
        Ok(Spot {
            region: Region {
                country: self.owned(row, &name("country")),
                part: self.text(row, &name("region")).map(str::to_owned),
            },
            city: self.owned(row, &name("city")),
            postcode: self.owned(row, &name("postcode")),
            at: lat.zip(lon).map(|(lat, lon)| Point { lat, lon }),
        })
    }

    fn parcel(&self, row: &StringRecord, zone: &TimeZone) -> anyhow::Result<Past> {
        let ordered = self.time(row, "ordered_at", zone)?.context("ordered_at is empty")?;
        // A day is promised to its end.
        let promised = self.time(row, "promised_date", zone)?.map(|at| at.floor() + 1.0);
        Ok(Past {
            id: self.owned(row, "order_id"),
            facts: Facts {
                ordered,
                handed_over: None,
                promised,
                hand_over_by: self.time(row, "handover_deadline", zone)?,
                origin: self.spot(row, "origin")?,
                destination: self.spot(row, "dest")?,
                carrier: self.owned(row, "carrier"),
                service: self.owned(row, "service"),
                sender: self.owned(row, "seller_id"),
                category: self.owned(row, "category"),
                items: self.number(row, "n_items")?,
                senders: self.number(row, "n_sellers")?,
                value: self.number(row, "items_value")?,
                freight: self.number(row, "freight_value")?,
                weight: self.number(row, "weight_g")?,
            },
            handed_over: self.time(row, "handed_over_at", zone)?,
            delivered: self.time(row, "delivered_at", zone)?,
        })
    }
}
