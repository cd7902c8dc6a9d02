// A second reader, written from docs/batch-format.md alone. It shares no code with the program.

import { createHash, createPublicKey, verify } from "node:crypto";
import { inflateSync } from "node:zlib";
import { Aes256Gcm, CipherSuite, HkdfSha256 } from "@hpke/core";
import { XWing } from "@hpke/hybridkem-x-wing";

const FRONT = 86;
const KINDS = { 1: "batch", 2: "kit", 3: "receipt", 5: "list" };
export const suite = new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

export const sha256 = (data) => createHash("sha256").update(data).digest();
export const fingerprint = (key) => sha256(key).toString("hex").slice(0, 32);

function check(condition, what) {
  if (!condition) throw new Error(what);
}

export function ed25519(raw) {
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") }, format: "jwk" });
}

async function contentKey(header, keys, info) {
  for (const { seed, sealing } of keys) {
    const mine = header.recipients.find((one) => one.key === fingerprint(sealing));
    if (!mine) continue;
    const wrapped = Buffer.from(mine.wrapped, "base64");
    const recipientKey = await suite.kem.importKey("raw", new Uint8Array(seed).buffer, false);
    const enc = new Uint8Array(wrapped.subarray(0, 1120)).buffer;
    return Buffer.from(await suite.open({ recipientKey, enc, info }, new Uint8Array(wrapped.subarray(1120)).buffer));
  }
  throw new Error("not for us");
}

// What is in an envelope. `keys`: seeds of X-Wing keys with their public halves.
export async function open(data, keys) {
  check(data.subarray(0, 8).toString("latin1") === "fieldkit", "not an envelope");
  check(data[8] === 1, "another format");
  const sender = data.subarray(10, 42);
  const signed = data.subarray(0, -64);
  check(verify(null, signed, ed25519(sender), data.subarray(-64)), "signature");
  const end = FRONT + data.readUInt32BE(82);
  const header = JSON.parse(data.subarray(FRONT, end));
  const info = new Uint8Array(data.subarray(0, FRONT));
  info.fill(0, 82);
  const key = await crypto.subtle.importKey("raw", await contentKey(header, keys, info.buffer), "AES-GCM", false, ["decrypt"]);
  const parameters = { name: "AES-GCM", iv: signed.subarray(end, end + 12), additionalData: data.subarray(0, end) };
  const plain = Buffer.from(await crypto.subtle.decrypt(parameters, key, signed.subarray(end + 12)));
  const length = plain.readUInt32BE(0);
  check(plain.subarray(4 + length).every((byte) => byte === 0), "padding");
  return {
    kind: KINDS[data[9]],
    sender,
    sequence: Number(data.readBigUInt64BE(42)),
    previous: data.subarray(50, 82).toString("hex"),
    recipients: header.recipients.map((one) => one.key),
    note: header.note ?? "",
    payload: inflateSync(plain.subarray(4, 4 + length), { maxOutputLength: 24 << 20 }),
  };
}

// The versions of a batch, each with its id, after its manifest agreed with the envelope.
export function versions(opened) {
  const [first, ...lines] = opened.payload.toString("utf8").split("\n");
  const manifest = JSON.parse(first);
  check(manifest.kind === "batch" && manifest.format === 1, "another format");
  check(manifest.station === fingerprint(opened.sender), "station");
  check(manifest.sequence === opened.sequence && manifest.previous === opened.previous, "sequence");
  check(manifest.recipients.join() === opened.recipients.join(), "recipients");
  check(manifest.count === lines.length, "count");
  return lines.map((line) => ({ id: sha256(line).toString("hex"), ...JSON.parse(line) }));
}
