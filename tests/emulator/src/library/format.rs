//! The format of the file: whose it is, and which version of it.

use rusqlite::{Connection, TransactionBehavior};

use super::error::Obstacle;

/// Marks the file as the emulator's: `HWML` in ASCII.
const APPLICATION_ID: i64 = 0x4857_4d4c;

/// The version of the tables in `schema.sql`.
const VERSION: i64 = 1;

/// What a database turned out to be.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    Empty,
    Ours,
}

/// Refuses a database that this emulator did not make, without changing it.
pub(super) fn inspect(connection: &Connection) -> Result<(), Obstacle> {
    look(connection).map(|_| ())
}

/// Makes the tables, unless they are there.
pub(super) fn prepare(connection: &mut Connection) -> Result<(), Obstacle> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if look(&transaction)? == Found::Empty {
        transaction.execute_batch(include_str!("schema.sql"))?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    transaction.commit()?;
    Ok(())
}

fn look(connection: &Connection) -> Result<Found, Obstacle> {
    let number = |sql| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let application_id = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")?;
    let objects = number("SELECT count(*) FROM sqlite_schema")?;
    if application_id == APPLICATION_ID {
        return match version {
            VERSION => Ok(Found::Ours),
            _ => Err(Obstacle::Newer {
                version,
                known: VERSION,
            }),
        };
    }
    if application_id == 0 && version == 0 && objects == 0 {
        return Ok(Found::Empty);
    }
    Err(Obstacle::Foreign)
}
