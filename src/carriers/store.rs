//! Queries about what polling was answered.

use diesel::prelude::*;

use crate::accounts::MerchantId;
use crate::db::schema::poll_answers;
use crate::db::{Conn, Instant, Result};
use crate::inbox::EndpointId;
use crate::on_each_backend;
use crate::tracking::ShipmentId;

/// The last answer about a parcel.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = poll_answers, treat_none_as_default_value = false, treat_none_as_null = true)]
#[diesel(primary_key(merchant_id, shipment_id))]
pub struct PollAnswer {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Which parcel.
    pub shipment_id: ShipmentId,
    /// Who was asked.
    pub endpoint_id: EndpointId,
    /// Of what the answer meant: the same again is not kept again.
    pub digest: Option<String>,
    /// When.
    pub asked_at: Instant,
    /// How often in a row this one knew nothing.
    pub misses: i32,
}

/// The last answers about parcels.
pub fn poll_answers(conn: &mut Conn, merchant: MerchantId, of: &[ShipmentId]) -> Result<Vec<PollAnswer>> {
    Ok(poll_answers::table
        .filter(poll_answers::merchant_id.eq(merchant))
        .filter(poll_answers::shipment_id.eq_any(of.to_vec()))
        .select(PollAnswer::as_select())
        .load(conn)?)
}

/// Writes the last answer about a parcel.
pub fn put_poll_answer(conn: &mut Conn, merchant: MerchantId, answer: &PollAnswer) -> Result<()> {
    debug_assert_eq!(answer.merchant_id, merchant);
    on_each_backend!(conn, |conn| diesel::insert_into(poll_answers::table)
        .values(answer)
        .on_conflict((poll_answers::merchant_id, poll_answers::shipment_id))
        .do_update()
        .set(answer)
        .execute(conn))?;
    Ok(())
}
