// What a merge is in cr-sqlite: each laptop's rows become changesets, and a master takes the changesets of all.
// Its WASM build, in memory, for under Node.js it has no disk: no encryption, no durability.
// Run where npm has installed it: node crsqlite.mjs DOCUMENTS.jsonl BATCH
// Prints the seconds of taking all changesets into the master, and how many changes those were.
import fs from "node:fs";
import { fileURLToPath } from "node:url";

// The build is made for browsers and fetches its own module; here that is a file.
globalThis.indexedDB = { open: () => new EventTarget() }; // asked for when it loads, and not used
const asked = globalThis.fetch;
globalThis.fetch = async (url, ...more) =>
  String(url).startsWith("file:")
    ? new Response(fs.readFileSync(fileURLToPath(url)), { headers: { "Content-Type": "application/wasm" } })
    : asked(url, ...more);
const { default: load } = await import("@vlcn.io/crsqlite-wasm");
const sqlite = await load();

const [file, size] = [process.argv[2], Number(process.argv[3])];
const documents = fs.readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const names = [...new Set(documents.flatMap((one) => Object.keys(one.answers)))].sort();
const quoted = names.map((name) => `"${name}"`);
const CHANGES = ["table", "pk", "cid", "val", "col_version", "db_version", "site_id", "cl", "seq"].map((n) => `"${n}"`);

async function opened() {
  const database = await sqlite.open(":memory:");
  await database.exec(`CREATE TABLE tests (id TEXT NOT NULL PRIMARY KEY, session TEXT, ${quoted.map((n) => `${n} TEXT`)})`);
  await database.exec("SELECT crsql_as_crr('tests')");
  return database;
}

const batches = [];
for (let from = 0; from < documents.length; from += size) {
  const laptop = await opened();
  await laptop.tx(async (tx) => {
    const insert = await tx.prepare(`INSERT INTO tests VALUES (${Array(names.length + 2).fill("?")})`);
    for (const one of documents.slice(from, from + size))
      await insert.run(null, one.session + one.record, one.session, ...names.map((name) => one.answers[name] ?? null));
    await insert.finalize(null);
  });
  batches.push(await laptop.execA(`SELECT ${CHANGES} FROM crsql_changes`));
  await laptop.close();
}

const master = await opened();
const start = process.hrtime.bigint();
let changes = 0;
for (const batch of batches)
  await master.tx(async (tx) => {
    const insert = await tx.prepare(`INSERT INTO crsql_changes (${CHANGES}) VALUES (${CHANGES.map(() => "?")})`);
    for (const change of batch) await insert.run(null, ...change);
    await insert.finalize(null);
    changes += batch.length;
  });
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const [[count]] = await master.execA("SELECT count(*) FROM tests");
if (count !== documents.length) throw new Error(`${count} of ${documents.length}`);
console.log(JSON.stringify({ seconds, changes }));
