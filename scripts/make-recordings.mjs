// Writes the recordings under examples/data/recordings. They are synthetic, and the same bytes on every run.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLES_PER_SECOND = 100;
const SOUND_SAMPLES_PER_SECOND = 8000;
const GRAVITY = 9.81;

/** Noise between -1 and 1 that depends on its seed alone. @param {number} seed */
function noiseFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/**
 * Four seconds of a pump's vibration as CSV: milliseconds, then acceleration in m/s².
 * @param {{ seed: number, hertz: number, amplitude: number }} motion
 */
function accelerometerCsv({ seed, hertz, amplitude }) {
  const noise = noiseFrom(seed);
  const rows = Array.from({ length: 4 * SAMPLES_PER_SECOND }, (_, index) => {
    const turn = (2 * Math.PI * hertz * index) / SAMPLES_PER_SECOND;
    const x = amplitude * Math.sin(turn) + 0.05 * noise();
    const y = amplitude * Math.cos(turn) + 0.05 * noise();
    const z = GRAVITY + 0.2 * amplitude * Math.sin(2 * turn) + 0.05 * noise();
    return [(index * 1000) / SAMPLES_PER_SECOND, x.toFixed(3), y.toFixed(3), z.toFixed(3)].join(",");
  });
  return `${["timestamp_ms,acc_x,acc_y,acc_z", ...rows].join("\n")}\n`;
}

/** An hour of temperatures, one a minute, as a JSON array. @param {{ seed: number, celsius: number }} start */
function temperatureJson({ seed, celsius }) {
  const noise = noiseFrom(seed);
  const start = Date.UTC(2026, 8, 14, 8);
  const readings = Array.from({ length: 60 }, (_, minute) => ({
    time: new Date(start + minute * 60_000).toISOString(),
    celsius: Number((celsius + 0.05 * minute + 0.3 * noise()).toFixed(2)),
  }));
  return `${JSON.stringify(readings, null, 1)}\n`;
}

/** One second of hum as a WAV file: PCM, 16 bits, one channel. @param {{ seed: number, hertz: number }} sound */
function soundWav({ seed, hertz }) {
  const noise = noiseFrom(seed);
  const bytesPerSample = 2;
  const header = Buffer.alloc(44);
  const dataBytes = SOUND_SAMPLES_PER_SECOND * bytesPerSample;
  header.write("RIFF", 0, "ascii");
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write("WAVEfmt ", 8, "ascii");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SOUND_SAMPLES_PER_SECOND, 24);
  header.writeUInt32LE(SOUND_SAMPLES_PER_SECOND * bytesPerSample, 28);
  header.writeUInt16LE(bytesPerSample, 32);
  header.writeUInt16LE(8 * bytesPerSample, 34);
  header.write("data", 36, "ascii");
  header.writeUInt32LE(dataBytes, 40);
  const samples = Buffer.alloc(dataBytes);
  for (let index = 0; index < SOUND_SAMPLES_PER_SECOND; index += 1) {
    const turn = (2 * Math.PI * hertz * index) / SOUND_SAMPLES_PER_SECOND;
    const level = 0.4 * Math.sin(turn) + 0.15 * Math.sin(3 * turn) + 0.1 * noise();
    samples.writeInt16LE(Math.round(level * 32_767), index * bytesPerSample);
  }
  return Buffer.concat([header, samples]);
}

/** The recordings: path below examples/data/recordings → content. @returns {ReadonlyMap<string, string | Buffer>} */
export function recordings() {
  /** @type {ReadonlyArray<readonly [string, string | Buffer]>} */
  const entries = [
    ["pump-01/normal.csv", accelerometerCsv({ seed: 1, hertz: 12, amplitude: 0.4 })],
    ["pump-01/worn bearing.csv", accelerometerCsv({ seed: 2, hertz: 12, amplitude: 2.1 })],
    ["pump-01/temperature.json", temperatureJson({ seed: 3, celsius: 41 })],
    ["pump-02/normal.csv", accelerometerCsv({ seed: 4, hertz: 15, amplitude: 0.5 })],
    ["pump-02/temperature.json", temperatureJson({ seed: 5, celsius: 38 })],
    ["pump-02/Geräusch.wav", soundWav({ seed: 6, hertz: 90 })],
  ];
  return new Map(entries);
}

/** Writes all of them below a folder. @param {string} folder */
async function writeRecordings(folder) {
  for (const [path, content] of recordings()) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeRecordings(fileURLToPath(new URL("../examples/data/recordings", import.meta.url)));
}
