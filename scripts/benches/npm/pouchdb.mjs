// What a merge is in PouchDB: each laptop's database, a batch of documents, is replicated into one master on disk.
// Run where npm has installed pouchdb: node pouchdb.mjs DOCUMENTS.jsonl BATCH
// Prints the seconds of the replications, and of writing the same documents without any (`plain`).
import fs from "node:fs";
import PouchDB from "pouchdb";

const [file, size] = [process.argv[2], Number(process.argv[3])];
const documents = fs.readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
for (const document of documents) document._id = document.session + document.record;

const laptops = [];
for (let from = 0; from < documents.length; from += size) {
  const laptop = new PouchDB(`laptop-${from}`);
  await laptop.bulkDocs(documents.slice(from, from + size));
  laptops.push(laptop);
}

async function seconds(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const master = new PouchDB("master");
const replicated = await seconds(async () => {
  for (const laptop of laptops) await master.replicate.from(laptop, { batch_size: size });
});
const other = new PouchDB("plain");
const plain = await seconds(async () => {
  for (let from = 0; from < documents.length; from += size) await other.bulkDocs(documents.slice(from, from + size));
});
for (const database of [master, other]) {
  const { doc_count } = await database.info();
  if (doc_count !== documents.length) throw new Error(`${doc_count} of ${documents.length}`);
}
console.log(JSON.stringify({ seconds: replicated, plain }));
