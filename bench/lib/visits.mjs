const CITIES = ["Zürich", "Genève", "Basel", "Lausanne", "Bern"];
export const VISITS_HEADER = "id,day,city,amount,remark\n";

/** A line of the table that the benchmarks use: five columns of all types, one row of ten with quotes. @param {number} row from 1 */
export function visit(row) {
  const day = `2026-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")}`;
  const remark = row % 10 === 0 ? `"said ""fine"", then left (${row})"` : `visit ${row}`;
  return `${row},${day},${CITIES[row % CITIES.length]},${((row * 7919) % 100_000) / 100},${remark}\n`;
}
