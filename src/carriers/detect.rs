//! Placeholder.
use super::poll::CarrierKind;
pub(super) fn kind_of(name: Option<&str>, _number: &str) -> Option<CarrierKind> {
    name.and_then(CarrierKind::from_name)
}
