// What runs steps of workflows for Linux in bash, with its tools. `support/platform.ts` is for single tests.
const NOT_ON_WINDOWS = ["test/examples/", "test/docs/workflows\\.", "test/workflow-runner/run-workflow\\."];

/** @type {import('jest').Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/packages"],
  // A busy machine is no failure; a test that hangs still is.
  testTimeout: 60_000,
  testMatch: ["**/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", ...(process.platform === "win32" ? NOT_ON_WINDOWS : [])],
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
  collectCoverageFrom: ["packages/*/src/**/*.ts"],
  coverageProvider: "v8",
};
