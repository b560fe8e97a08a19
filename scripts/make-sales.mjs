// Writes the sales under examples/data/sales. They are synthetic, and the same bytes on every run.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const STORES = [
  { store: "Zürich Löwenplatz", postcode: "8001" },
  { store: "Genève Cornavin", postcode: "1201" },
  { store: "Dresden Neustadt", postcode: "01097" },
  { store: "Köln Süd", postcode: "50677" },
  { store: "Málaga Centro", postcode: "29001" },
];
const PRODUCTS = [
  { product: "Desk lamp, brass", category: "Lighting", price: 79.9 },
  { product: 'Monitor arm 27"', category: "Office", price: 118 },
  { product: "Notebook A5, dotted", category: "Paper", price: 6.5 },
  { product: "Fountain pen “Möwe”", category: "Paper", price: 42.75 },
  { product: "Chair cushion, wool", category: "Home", price: 34.2 },
  { product: "Picture frame 30×40", category: "Home", price: 19.95 },
];
const REMARKS = ["", "", "", "", "gift wrapped", 'said "no receipt, please"', "paid in two parts,\nsecond one by card"];

/**
 * @typedef {{ month: number, rows: number, first: readonly string[] }} Month
 * `first`: the columns that the month's export begins with.
 */

/** @type {readonly Month[]} */
const MONTHS = [
  { month: 1, rows: 204, first: [] },
  { month: 2, rows: 187, first: [] },
  // The till's software was updated: the same columns in another order.
  { month: 3, rows: 219, first: ["sold_at", "order_id", "store", "postcode", "category", "product"] },
];

/** Numbers from 0 up to, not including, 1: a linear congruential generator (Numerical Recipes). @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @param {Month} month
 * @returns {Record<string, string | number>[]}
 */
function sales({ month, rows }) {
  const next = numbers(20_260_000 + month);
  /** @template T @param {readonly T[]} list */
  const pick = (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]); // the lists are not empty
  /** @param {number} number */
  const two = (number) => String(number).padStart(2, "0");
  const times = Array.from({ length: rows }, () => {
    const day = 1 + Math.floor(next() * 28);
    return `2026-${two(month)}-${two(day)} ${two(9 + Math.floor(next() * 10))}:${two(Math.floor(next() * 60))}:00`;
  }).sort();
  return times.map((sold_at, index) => {
    const { product, category, price } = pick(PRODUCTS);
    const quantity = 1 + Math.floor(next() ** 3 * 6);
    const discount = next() < 0.2 ? 0.1 : 0;
    const amount = (price * quantity * (1 - discount)).toFixed(2);
    const order = `${month}${String(index + 1).padStart(4, "0")}`;
    return {
      order_id: order.padStart(6, "0"),
      sold_at,
      ...pick(STORES),
      product,
      category,
      quantity,
      amount,
      remark: pick(REMARKS),
    };
  });
}

/** The files: name → content. @returns {ReadonlyMap<string, string>} */
export function salesFiles() {
  return new Map(
    MONTHS.map((month) => {
      const rows = sales(month);
      const all = Object.keys(rows[0] ?? {});
      const columns = [...new Set([...month.first, ...all])];
      /** @param {string} value */
      const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
      const lines = [
        columns,
        ...rows.map((row) =>
          columns.map((column) => cell(String(Object.entries(row).find(([name]) => name === column)?.[1]))),
        ),
      ];
      return [`2026-0${month.month}.csv`, lines.map((line) => `${line.join(",")}\n`).join("")];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = fileURLToPath(new URL("../examples/data/sales", import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const [name, content] of salesFiles()) await writeFile(join(folder, name), content);
}
