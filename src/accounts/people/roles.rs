//! Who may do what: one table.

use crate::text_enum;

text_enum! {
    /// As what a person works for a merchant.
    Role {
        /// Everything, also who else may do what.
        Owner = "owner",
        /// Everything but owners, back-ups and how long data are kept.
        Manager = "manager",
        /// Helps shoppers: orders, parcels, messages.
        Support = "support",
        /// How the page looks and what it says.
        Marketing = "marketing",
        /// What is sent and what comes back.
        Warehouse = "warehouse",
        /// Looks on.
        ReadOnly = "read_only",
    }
}

text_enum! {
    /// What can be done.
    Permission {
        /// See orders and parcels, without what is personal in them.
        OrdersRead = "orders.read",
        /// See who ordered, where it goes, and the shopper's own link.
        ShoppersRead = "shoppers.read",
        /// Correct a status, add, merge and withdraw parcels, write notes, mark incidents.
        OrdersWrite = "orders.write",
        /// Send a message again.
        MessagesSend = "messages.send",
        /// See raw messages and how their senders do.
        InboxRead = "inbox.read",
        /// Apply a message again, say what an unknown code means.
        InboxReplay = "inbox.replay",
        /// See connections, never their secrets.
        ConnectionsRead = "connections.read",
        /// Make and change connections, also their secrets and credentials.
        ConnectionsWrite = "connections.write",
        /// See drafts and versions of a brand's look and words.
        BrandsRead = "brands.read",
        /// Draft and publish them.
        BrandsWrite = "brands.write",
        /// Add hosts.
        HostsWrite = "hosts.write",
        /// See who works here.
        PeopleRead = "people.read",
        /// Invite, change roles, take out: all but owners.
        PeopleWrite = "people.write",
        /// The same for owners.
        OwnersWrite = "owners.write",
        /// Make and end API keys.
        ApiKeysWrite = "api_keys.write",
        /// Read and export who changed what.
        AuditRead = "audit.read",
        /// Import and export orders.
        DataMove = "data.move",
        /// Change how long what is kept.
        RetentionWrite = "retention.write",
        /// Export and erase what is known of a shopper.
        ShoppersErase = "shoppers.erase",
        /// Download a backup. It holds every merchant of the installation.
        Backup = "backup",
    }
}

use Role::{Manager, Marketing, Owner, ReadOnly, Support, Warehouse};

/// Role × permission.
const TABLE: &[(Permission, &[Role])] = &[
    (Permission::OrdersRead, &[Owner, Manager, Support, Marketing, Warehouse, ReadOnly]),
    (Permission::ShoppersRead, &[Owner, Manager, Support, Warehouse]),
    (Permission::OrdersWrite, &[Owner, Manager, Support, Warehouse]),
    (Permission::MessagesSend, &[Owner, Manager, Support]),
    (Permission::InboxRead, &[Owner, Manager, Support, ReadOnly]),
    (Permission::InboxReplay, &[Owner, Manager, Support]),
    (Permission::ConnectionsRead, &[Owner, Manager, Support, ReadOnly]),
    (Permission::ConnectionsWrite, &[Owner, Manager]),
    (Permission::BrandsRead, &[Owner, Manager, Support, Marketing, ReadOnly]),
    (Permission::BrandsWrite, &[Owner, Manager, Marketing]),
    (Permission::HostsWrite, &[Owner, Manager]),
    (Permission::PeopleRead, &[Owner, Manager, Support, Marketing, Warehouse, ReadOnly]),
    (Permission::PeopleWrite, &[Owner, Manager]),
    (Permission::OwnersWrite, &[Owner]),
    (Permission::ApiKeysWrite, &[Owner, Manager]),
    (Permission::AuditRead, &[Owner, Manager]),
    (Permission::DataMove, &[Owner, Manager]),
    (Permission::RetentionWrite, &[Owner]),
    (Permission::ShoppersErase, &[Owner, Manager]),
    (Permission::Backup, &[Owner]),
];

impl Role {
    /// What people call it.
    pub const fn label(self) -> &'static str {
        match self {
            Owner => "Owner",
            Manager => "Manager",
            Support => "Support",
            Marketing => "Marketing",
            Warehouse => "Warehouse",
            ReadOnly => "Read-only",
        }
    }

    /// What one does in it.
    pub const fn about(self) -> &'static str {
        match self {
            Owner => "Everything, also who else is an owner, backups and how long data are kept.",
            Manager => "Everything but owners, backups and how long data are kept.",
            Support => "Helps shoppers: orders, parcels, messages. Sees who ordered.",
            Marketing => "How the page looks and what it says. Sees no shopper’s name or address.",
            Warehouse => "What is sent and what comes back: orders and parcels.",
            ReadOnly => "Looks on. Changes nothing, and sees no shopper’s name or address.",
        }
    }

    /// Whether the role has a permission.
    pub fn may(self, permission: Permission) -> bool {
        TABLE.iter().any(|(of, roles)| *of == permission && roles.contains(&self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_permission_stands_once_and_owners_have_all() {
        for permission in Permission::ALL {
            let rows: Vec<_> = TABLE.iter().filter(|(of, _)| of == permission).collect();
            assert_eq!(rows.len(), 1, "{permission}");
            assert!(Owner.may(*permission), "{permission}");
        }
    }

    #[test]
    fn who_looks_on_changes_nothing() {
        let may: Vec<_> = Permission::ALL.iter().filter(|permission| ReadOnly.may(**permission)).collect();
        assert!(may.iter().all(|permission| permission.as_str().ends_with(".read")), "{may:?}");
        assert!(!ReadOnly.may(Permission::ShoppersRead) && !Marketing.may(Permission::ShoppersRead));
    }
}
