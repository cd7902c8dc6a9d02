// What answering a form is in ODK's engine for the web: each question of a chain in its order, then the first one again.
// Run where npm has installed it with jsdom: node xforms.mjs FORM.xml
// Prints the seconds of loading, the 95th percentile of an answer, and the first question's, both in seconds of the processor.
import fs from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("");
const NAMES = [
  "Attr", "CDATASection", "CharacterData", "Comment", "Document", "DOMParser", "Element", "Node", "NodeFilter",
  "ProcessingInstruction", "Text", "XMLDocument", "XMLSerializer", "XPathResult", "document",
];
for (const name of NAMES) globalThis[name] ??= window[name];
// Part of it looks whether this is Node.js, and is then at a loss in a module: while it loads, it is not.
const held = globalThis.process;
globalThis.process = undefined;
globalThis.window = window;
const { createInstance } = await import("@getodk/xforms-engine");
globalThis.process = held;


async function spent(work) {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, made];
}

const [load, form] = await spent(() => createInstance(fs.readFileSync(process.argv[2], "utf8")));
const questions = [];
function collect(node) {
  if (node.nodeType === "select") questions.push(node);
  for (const child of node.currentState.children ?? []) collect(child);
}
collect(form.root);

const choose = (question, value) => spent(() => question.selectValue(value));
const times = [];
for (const question of questions) times.push((await choose(question, "yes"))[0]);
times.sort((a, b) => a - b);
const again = [];
for (let turn = 0; turn < 3; turn++) for (const value of ["no", "yes"]) again.push((await choose(questions[0], value))[0]);
again.sort((a, b) => a - b);
const answer = times[Math.floor(times.length * 0.95)];
console.log(JSON.stringify({ load, answer, again: again[again.length >> 1], questions: questions.length }));
