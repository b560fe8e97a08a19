// `pnpm test` proves the contract. `pnpm test:heavy` runs what takes long: generated inputs, fault schedules, scale, and the
// example workflows under an emulated runner.
const HEAVY = [
  "/fuzz/",
  "/torture/",
  "/lost-answers/",
  "/test/scale",
  "/test/examples/",
  "/test/docs/workflows",
  "/workflow-runner/",
];
// What runs steps of workflows for Linux in bash, with its tools. `support/platform.ts` is for single tests.
const NOT_ON_WINDOWS = ["/test/examples/", "/test/docs/workflows\\.", "/workflow-runner/run-workflow\\."];

/** @type {import('jest').Config} */
const tier = {
  testEnvironment: "node",
  roots: ["<rootDir>/packages"],
  testMatch: ["**/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: {
    "^@dataset-upload/(core|sandbox)$": "<rootDir>/packages/$1/src/index.ts",
    "^@dataset-upload/core/(.+)$": "<rootDir>/packages/core/src/services/$1.ts",
    "^(\\.{1,2}/.*)\\.js$": "$1",
  },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2022", experimental: { keepImportAttributes: true } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
};
const never = ["/node_modules/", ...(process.platform === "win32" ? NOT_ON_WINDOWS : [])];

/** @type {import('jest').Config} */
export default {
  // A busy machine is no failure; a test that hangs still is. Of projects, Jest reads no timeout.
  testTimeout: 60_000,
  // All cores: by default, Jest leaves one of them idle.
  maxWorkers: "100%",
  projects: [
    { ...tier, displayName: "contract", testPathIgnorePatterns: [...never, ...HEAVY] },
    {
      ...tier,
      displayName: "heavy",
      testPathIgnorePatterns: never,
      testMatch: undefined,
      testRegex: HEAVY.map((part) => `${part}.*\\.test\\.ts$`),
    },
  ],
};
