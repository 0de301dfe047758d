// Says for which scripts the tokens in one folder are not those in another: node tokens.mjs TSC SOURCES SERVED
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [tsc, sources, served] = process.argv.slice(2);
const ts = createRequire(tsc)("../lib/typescript.js");

/** Every token of a script with the line it stands on. */
function tokens(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = file.parseDiagnostics.map((complaint) => `wrong: ${ts.flattenDiagnosticMessageText(complaint.messageText, " ")}`);
  const visit = (node) => {
    const parts = node.getChildren(file).filter((part) => !ts.isJSDoc(part));
    if (parts.length) return parts.forEach(visit);
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    if (node.getText(file)) found.push(`${line}: ${ts.SyntaxKind[node.kind]} ${node.getText(file)}`);
  };
  visit(file);
  return found;
}

const scripts = readdirSync(sources, { recursive: true }).filter((name) => name.endsWith(".js")).sort();
for (const name of scripts) {
  const [own, other] = [sources, served].map((folder) => tokens(name, readFileSync(join(folder, name), "utf8")));
  const at = own.findIndex((token, index) => token !== other[index]);
  if (own.length !== other.length || at >= 0) console.log(`${name}: ${own[at]} | ${other[at]}`);
  if (own.some((token) => token.startsWith("wrong"))) console.log(`${name}: ${own[0]}`);
}
console.log(`${scripts.length} scripts`);
