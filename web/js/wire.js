// The shapes that cross the wire, as this page reads them. Every field that a server may leave out is optional here, so
// that the type checker makes us ask.

/**
 * @typedef {object} User
 * @property {string} id
 * @property {string} username
 * @property {string} [display_name]
 * @property {"user"|"bot"|"integration"} [kind]
 * @property {string} [role]
 */

/**
 * @typedef {object} Reaction
 * @property {string} emoji
 * @property {number} count
 * @property {Array<User|string>} [users] people, or their ids or names
 * @property {boolean} [me] in REST answers only: frames are the same for every reader
 */

/** @typedef {{root?: string|null, reply_count?: number, last_reply_at?: string|null}} Thread */

/**
 * @typedef {object} Message
 * @property {string} id
 * @property {number} seq
 * @property {string} [war_room]
 * @property {User} sender
 * @property {string} message_type
 * @property {string|null} content null once deleted
 * @property {string|null} [content_html]
 * @property {string|null} [reply_to]
 * @property {Thread|null} [thread]
 * @property {Array<User|string>} [mentions]
 * @property {Reaction[]} [reactions]
 * @property {boolean} [is_pinned]
 * @property {User|string|null} [pinned_by]
 * @property {string|null} [pinned_at]
 * @property {string|null} [edited_at]
 * @property {string|null} [deleted_at]
 * @property {string|null} [redacted_at]
 * @property {number} [revisions]
 * @property {string|null} [client_id]
 * @property {boolean} [ack_required] whether the sender asks the readers to say that they have seen it
 * @property {User[]} [acknowledged_by]
 * @property {{id: string, type: string, at: string, is_hidden: boolean}|null} [timeline_event] the entry that shows it
 * @property {boolean} [was_added] whether somebody put it into the timeline, as far as the log was read here
 * @property {string} created_at
 */

/**
 * A file as frames tell of it: of one that is above the room neither its name nor its type.
 * @typedef {{id: string, classification: string, size: number, filename?: string, content_type?: string, message?: string|null}} SharedFile
 */

/**
 * @typedef {object} Room
 * @property {string} id
 * @property {string} slug
 * @property {string} name
 * @property {string} [description]
 * @property {string|null} [incident] the incident's key
 * @property {"active"|"archived"} [status]
 * @property {"public"|"private"} [privacy_level]
 * @property {string} [classification]
 * @property {number} [head]
 * @property {number} [members_count]
 * @property {number} [unread_count]
 * @property {string|null} [my_role]
 * @property {string} [created_at]
 * @property {string|null} [archived_at]
 */

/**
 * @typedef {object} Incident
 * @property {string} [id]
 * @property {string} key
 * @property {string} title
 * @property {string} severity
 * @property {string} status
 * @property {string} [status_category]
 * @property {string|null} [summary]
 * @property {User|string|null} [assignee]
 * @property {User|string|null} [reporter]
 * @property {string} [classification]
 * @property {string} [visibility]
 * @property {string} [created_at]
 * @property {string} [updated_at]
 * @property {number} [version]
 * @property {Array<Room|string>} [rooms]
 */

/** @typedef {{user: User, role: string, online: boolean}} Member */

/**
 * A frame that stays: it has a number in the room's log.
 * @typedef {object} DurableFrame
 * @property {string} type
 * @property {number} seq
 * @property {string} id
 * @property {string} at
 * @property {User} [actor]
 * @property {Message} [message]
 * @property {string} [message_id]
 * @property {string|null} [content]
 * @property {string|null} [content_html]
 * @property {Array<User|string>} [mentions]
 * @property {string} [edited_at]
 * @property {string} [deleted_at]
 * @property {string} [redacted_at]
 * @property {number} [revisions]
 * @property {string} [emoji]
 * @property {"add"|"remove"} [action]
 * @property {Record<string, number>} [counts] of the emoji that changed
 * @property {SharedFile} [file]
 * @property {User} [user]
 * @property {string} [role]
 * @property {Partial<Room>} [room]
 * @property {Partial<Incident>} [incident]
 * @property {{state: string, owner: User|null}} [task]
 * @property {{id: string, next_due: string|null}} [update]
 * @property {string} [change] of the timeline or of a task
 * @property {string} [moment]
 * @property {string} [event]
 * @property {Record<string, unknown>} [data]
 */

/**
 * @typedef {object} WelcomeFrame
 * @property {"welcome"} type
 * @property {string} epoch
 * @property {number} head
 * @property {Room} room
 * @property {Incident|null} [incident]
 * @property {User & {role?: string, room_role?: string|null, read?: number}} [me]
 * @property {unknown[]} [members]
 * @property {number} [read]
 * @property {string} [server_time]
 */

/**
 * Any frame, before its type is known.
 * @typedef {{type: string, [field: string]: any}} Frame
 */

/** Close codes after which a client does not come back by itself. */
export const FINAL_CLOSE = Object.freeze(
  /** @type {Record<number, string>} */ ({
    4001: "You are signed out.",
    4003: "You may not read this room.",
    4004: "There is no such room.",
    4010: "This room is archived.",
  }),
);

/** The longest message a server takes, in bytes of UTF-8. */
export const MESSAGE_BYTES_MAX = 16 * 1024;
