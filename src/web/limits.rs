//! How often an address may do something.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::time::Duration;

use actix_web::HttpRequest;
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// A limit per address.
pub struct PerAddress {
    limiter: DefaultKeyedRateLimiter<IpAddr>,
    trusted_proxies: usize,
}

impl PerAddress {
    /// So many per minute, all of them at once if need be.
    pub fn per_minute(times: NonZeroU32, trusted_proxies: usize) -> Self {
        Self { limiter: RateLimiter::keyed(Quota::per_minute(times)), trusted_proxies }
    }

    /// Counts one. If it is too many: how long to wait.
    pub fn check(&self, request: &HttpRequest) -> Result<(), Duration> {
        // Forgets addresses that have been quiet, so that the table cannot grow for ever.
        if self.limiter.len() > 50_000 {
            self.limiter.retain_recent();
        }
        let address = who(request, self.trusted_proxies);
        self.limiter.check_key(&address).map_err(|not_until| not_until.wait_time_from(DefaultClock::default().now()))
    }
}

/// Who asks: the address of the connection, or, behind proxies we trust, the one that the outermost of them saw.
pub fn address_of(request: &HttpRequest, trusted_proxies: usize) -> IpAddr {
    let peer = request.peer_addr().map_or(IpAddr::V6(Ipv6Addr::LOCALHOST), |peer| peer.ip());
    if trusted_proxies == 0 {
        return peer;
    }
    let mut hops: Vec<IpAddr> = request
        .headers()
        .get_all("x-forwarded-for")
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        // What cannot be read keeps its place, or the one before it would be believed.
        .map(|hop| {
            let hop = hop.trim();
            hop.parse()
                .or_else(|_| hop.parse::<SocketAddr>().map(|at| at.ip()))
                .unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
        })
        .collect();
    hops.push(peer);
    // Each trusted proxy appended who it saw; what stands before that anyone could have written.
    hops.get(hops.len().saturating_sub(1 + trusted_proxies)).copied().unwrap_or(peer)
}

/// Who asks, as far as one person can be told from another: see [`address_of`].
pub fn who(request: &HttpRequest, trusted_proxies: usize) -> IpAddr {
    group(address_of(request, trusted_proxies))
}

/// One person has a whole /64 of IPv6.
fn group(address: IpAddr) -> IpAddr {
    // On a socket for both, an IPv4 address comes dressed as IPv6.
    let address = address.to_canonical();
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn seen(forwarded: &str, proxies: usize) -> String {
        let request = TestRequest::get()
            .peer_addr("10.0.0.9:1".parse().unwrap())
            .insert_header(("x-forwarded-for", forwarded))
            .to_http_request();
        address_of(&request, proxies).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        assert_eq!(seen("1.2.3.4", 0), "10.0.0.9");
        assert_eq!(seen("6.6.6.6, 1.2.3.4", 1), "1.2.3.4", "the first is the shopper's own invention");
        assert_eq!(seen("1.2.3.4, 10.0.0.1", 2), "1.2.3.4");
        assert_eq!(seen("6.6.6.6, 1.2.3.4:5678", 1), "1.2.3.4");
        assert_eq!(seen("6.6.6.6, garbage", 1), "0.0.0.0", "not the forged one");
        assert_eq!(group("::ffff:1.2.3.4".parse().unwrap()).to_string(), "1.2.3.4");
    }
}
