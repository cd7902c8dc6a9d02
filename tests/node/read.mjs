// Opens an envelope with a key of the vectors, and prints what it found: node read.mjs FILE SEED PUBLIC (hexadecimal)

import { readFileSync } from "node:fs";
import { open, versions } from "./envelope.mjs";

const [file, seed, sealing] = process.argv.slice(2);
const opened = await open(readFileSync(file), [{ seed: Buffer.from(seed, "hex"), sealing: Buffer.from(sealing, "hex") }]);
const { payload, sender, ...front } = opened;
const found = opened.kind === "batch" ? { versions: versions(opened) } : { content: JSON.parse(payload) };
console.log(JSON.stringify({ ...front, sender: sender.toString("hex"), ...found }));
