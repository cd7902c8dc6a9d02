// Holds workbooks against the schemas of the format. Arguments: files; prints one JSON object, findings by file.
import { readFile } from "node:fs/promises";
import validate from "@ooxml-tools/validate";

const found = {};
for (const file of process.argv.slice(2)) {
  const findings = await validate(await readFile(file), "xlsx", "Microsoft365");
  found[file] = findings.map(({ id, description, path }) => ({ id, description, part: path.partUri, at: path.xpath }));
}
console.log(JSON.stringify(found));
process.exit(0);
