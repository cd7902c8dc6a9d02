// Seals a submission to an office, as a form in a browser would: node seal.mjs PUBLIC (hexadecimal) < version > line

import { readFileSync } from "node:fs";
import { sha256, suite } from "./envelope.mjs";

const version = readFileSync(0);
const id = sha256(version);
const info = new Uint8Array(Buffer.concat([Buffer.from("fieldkit sealed submission 1\0", "latin1"), id])).buffer;
const recipientPublicKey = await suite.kem.importKey("raw", new Uint8Array(Buffer.from(process.argv[2], "hex")).buffer, true);
const { enc, ct } = await suite.seal({ recipientPublicKey, info }, new Uint8Array(version).buffer);
const sealed = Buffer.concat([Buffer.from(enc), Buffer.from(ct)]).toString("base64");
const { form } = JSON.parse(version);
process.stdout.write(JSON.stringify({ form, kind: "sealed", sealed, version: id.toString("hex") }));
