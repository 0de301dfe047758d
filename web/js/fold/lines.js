// What the stream says of events that are no messages. The actor's name stands before each of these.

import { nameOf } from "./people.js";
import { roleText } from "./record.js";

/** @typedef {import("../wire.js").User} User */
/** @typedef {import("../wire.js").Room} Room */
/** @typedef {import("../wire.js").Incident} Incident */
/** @typedef {import("../wire.js").DurableFrame} DurableFrame */

/**
 * A machine value as words.
 * @param {unknown} value
 */
export function words(value) {
  const text = String(value ?? "").replace(/[_.]/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {Partial<Room>} room */
export function roomChange(room) {
  if (room.status === "archived") return "archived the room";
  if (room.name !== undefined) return `renamed the room to “${room.name}”`;
  if (room.description !== undefined) return "changed the room’s description";
  if (room.privacy_level !== undefined) return `made the room ${room.privacy_level}`;
  return room.classification !== undefined ? `classified the room ${room.classification}` : "";
}

/** @param {Partial<Incident>} incident */
export function incidentChange(incident) {
  const said = [];
  if (incident.severity) said.push(`set the severity to ${incident.severity}`);
  if (incident.status) said.push(`set the status to ${words(incident.status)}`);
  if (incident.assignee) said.push(`assigned the incident to ${nameOf(incident.assignee)}`);
  else if (incident.assignee === null) said.push("took the assignment away");
  if (incident.title !== undefined) said.push(`renamed the incident to “${incident.title}”`);
  if (incident.summary !== undefined) said.push("updated the summary");
  return said.join(" and ");
}

/** @param {DurableFrame} frame */
export function systemText(frame) {
  const data = frame.data ?? {};
  switch (frame.event) {
    case "incident.declared":
      return typeof data.key === "string" ? `declared ${data.key}` : "declared the incident";
    case "room.created":
      return "opened the room";
    case "member.role_changed":
      return `made ${nameOf(/** @type {User} */ (data.user))} ${data.role}`;
    default:
      return roleText(frame.event ?? "", data) ?? (typeof data.text === "string" ? data.text : words(frame.event).toLowerCase());
  }
}
