import Domain
import Storage

/// What a follower made of the next events of the journal.
struct FollowerPage: Sendable {
    /// What is to be written, in order.
    var changes: [FollowerChange] = []
    /// Everything up to here is in `changes`, or came to nothing.
    var position: Int64
    /// Where it stopped because an event could not be read, and why.
    var failure: Failure?
    /// True when there is more to read at once.
    var hasMore = false

    /// An event that could not be taken in.
    struct Failure: Sendable {
        let position: Int64
        let room: RoomID
        /// Why, without content.
        let fault: String
    }

    /// How much one step takes in: events to read, and rows after which it ends.
    struct Size: Sendable {
        let events: Int
        let rows: Int

        /// While nobody else writes.
        static let alone = Size(events: Limits.followerPageMax, rows: Limits.followerRowsMax)
        /// While others write.
        static let besideOthers = Size(events: Limits.followerPageBesideMax, rows: Limits.followerRowsBesideMax)
        /// One event.
        static let one = Size(events: 1, rows: Limits.followerRowsMax)
    }

    /// Reads on after a position.
    static func read(
        _ follower: Follower, after position: Int64, _ size: Size, _ view: FollowerView
    ) throws -> FollowerPage {
        let rows = try EventQueries.journal(after: position, limit: size.events, view.db)
        var page = FollowerPage(position: position)
        var weight = 0
        for row in rows {
            do {
                if let change = try follower.read(row, view) {
                    page.changes.append(change)
                    weight += change.rows
                    if change.isUnfinished {
                        page.hasMore = true
                        return page
                    }
                }
            } catch let error as StorageError {
                throw error
            } catch {
                page.failure = Failure(position: row.position, room: row.room, fault: describe(error))
                return page
            }
            page.position = row.position
            if weight >= size.rows {
                page.hasMore = true
                return page
            }
        }
        page.hasMore = rows.count == size.events
        return page
    }

    /// A foreign error's description may quote what was stored, so only its type is kept.
    static func describe(_ error: any Error) -> String {
        (error as? Fault)?.description ?? String(describing: type(of: error))
    }
}
