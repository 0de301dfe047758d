import { h, icon, words } from "../page.js";

/** @type {Record<string, string>} */
const SEVERITIES = { SEV1: "Critical", SEV2: "Major", SEV3: "Moderate", SEV4: "Minor", SEV5: "Informational" };

export const SEVERITY_LEVELS = Object.entries(SEVERITIES);

/**
 * A severity as icon, word and colour together.
 * @param {string} severity
 */
export function severityBadge(severity) {
  const level = severity.toLowerCase();
  const known = severity in SEVERITIES;
  return h("span", { class: `severity ${known ? level : "sev5"}`, title: SEVERITIES[severity] ?? severity },
    icon(known ? level : "sev5"), severity);
}

/** @param {string} status */
export function statusBadge(status) {
  return h("span", { class: `status ${phaseOf(status)}` }, words(status));
}

/**
 * Where an incident stands, coarsely: the groups of the list.
 * @param {string} status
 * @returns {"active"|"monitoring"|"over"}
 */
export function phaseOf(status) {
  if (["triage", "investigating", "identified", "mitigating"].includes(status)) return "active";
  return status === "monitoring" ? "monitoring" : "over";
}
