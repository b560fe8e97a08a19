import { describe, expect, test } from "@jest/globals";
import { DescriptionError, readDescription } from "../../../src/services/described/read-description.js";
import { describedService } from "../../../src/services/described.js";
import { answer, folder, requests, run, sandbox, standIn, start, TOKEN, useDescribed } from "./stage.js";

useDescribed();

const LAB = `
service: lab
inputs: { a: {}, b: {} }
upload:
  path: /p/{input.a}/q
  query: { k: "{input.a}" }
  headers: { x-b: "{input.b}" }
  body: { multipart: { fields: { f: "{input.a}" } } }
`;

function problems(text: string): string {
  try {
    readDescription(text);
    return "";
  } catch (error) {
    if (error instanceof DescriptionError) return error.message;
    throw error;
  }
}

describe("what would lead elsewhere is refused when the description is read:", () => {
  test.each([
    ["https://evil.example/a", "does not begin with `/`"],
    ["//evil.example/a", "has an empty segment"],
    ["/a//b", "has an empty segment"],
    ["/a/../b", "would climb out of its place"],
    ["/a/%2e%2E/b", "would climb out of its place"],
    ["/a/.%2e", "would climb out of its place"],
    ["/a/.", "would climb out of its place"],
    ["/\\\\evil.example/a", "has a backslash"],
    ["/a?token=1", "has `?` or `#`"],
    ["/a#b", "has `?` or `#`"],
    ["/a\\tb", "has a backslash, a blank or a control character"],
  ])("%s", (path, message) => {
    for (const part of [
      `upload: { path: "${path}", body: { raw: {} } }`,
      `upload: { path: /a, body: { raw: {} } }\nanswer: { job: /j }\njob: { path: "${path}", query: { i: "{job.id}" }, state: /s, success: [a] }`,
    ]) {
      expect(problems(`service: lab\n${part}`)).toContain(message);
    }
  });

  test("an address of its own", () => {
    expect(problems("service: lab\nbase-url: https://evil.example\nupload: { path: /a, body: { raw: {} } }")).toContain(
      "`base-url`: only a description that ships",
    );
    expect(() => describedService(readDescription(LAB), { token: "t" })).toThrow(
      "baseUrl: is needed: lab has no address of its own",
    );
  });
});

describe("a header that a description cannot set", () => {
  test.each([
    "host",
    "Content-Length",
    "transfer-encoding",
    "connection",
    "cookie",
    "content-type",
    "te",
    "upgrade",
    "proxy-authorization",
    "expect",
  ])("%s", (name) => {
    for (const part of [
      `auth: { a: "{token}", ${name}: x }`,
      `upload: { path: /a, headers: { ${name}: x }, body: { raw: {} } }`,
    ])
      expect(
        problems(
          `service: lab\nupload: { path: /a, body: { raw: {} } }\n${part}`.replace(/\nupload.*\n(?=upload)/, "\n"),
        ),
      ).toContain(`${name}\`: is a header that a description cannot set`);
  });

  test("has no line break or other character in its name", () => {
    expect(problems('service: lab\nupload: { path: /a, headers: { "x\\r\\ny": x }, body: { raw: {} } }')).toContain(
      "is not the name of a header",
    );
  });
});

describe("the token", () => {
  test.each([
    ["upload: { path: '/{token}', body: { raw: {} } }"],
    ["upload: { path: /a, query: { key: '{token}' }, body: { raw: {} } }"],
    ["upload: { path: /a, body: { multipart: { fields: { key: '{token}' } } } }"],
    ["upload: { path: /a, body: { multipart: { fields: { key: { json: { a: ['{token}'] } } } } } }"],
    ["upload: { path: /a, body: { rows: {}, json: { key: '{token}', rows: '{rows}' } } }"],
    ["upload: { path: /a, body: { raw: {} } }\nfind: { path: /f, headers: { x: '{token}' }, where: { /n: a } }"],
  ])("stands in headers only: %s", (part) => {
    expect(problems(`service: lab\n${part}`)).toContain("`{token}` may stand in `auth` and `upload.headers` only");
  });

  test("as the value of an input is text", async () => {
    await start(LAB);
    await run([await folder.writeOne("a", "1")], { inputs: { a: "{token}", b: "{token}{input.a}" } });
    expect(standIn.uploads[0]).toMatchObject({
      path: "/p/%7Btoken%7D/q?k=%7Btoken%7D",
      headers: { "x-b": "{token}{input.a}" },
      fields: { f: "{token}" },
    });
  });

  test("does not follow a redirect", async () => {
    await start(LAB);
    answer(/p/, 307, "", { headers: { location: `${sandbox.url}/roe/steal` } });
    const report = await run([await folder.writeOne("a", "1")], { inputs: { a: "x" } });
    expect(report.files[0]?.error?.message).toContain("which is never followed");
    expect(requests()).toHaveLength(1);
  });
});

describe("a value", () => {
  test.each(["a/../../b?c#d", "//evil.example", "a%2e%2e/b", "\\\\evil", "a b", "é\u{1F600}", "\ud800"])(
    "becomes one encoded segment: %j",
    async (value) => {
      await start(LAB);
      await run([await folder.writeOne("a", "1")], { inputs: { a: value } });
      const [, path = ""] = /^POST (\/lab\/p\/[^/?#]+\/q)\?/.exec(requests()[0] ?? "") ?? [];
      expect(decodeURIComponent(path)).toBe(`/lab/p/${Buffer.from(value).toString()}/q`);
    },
  );

  test.each([
    [{ a: ".." }, "would climb out of its place"],
    [{ a: "." }, "would climb out of its place"],
    [{ a: "x", b: "v\r\nx-evil: 1" }, "{input.b} has a character that no header can carry"],
    [{ a: "x", b: "日本" }, "{input.b} has a character that no header can carry"],
  ])("that cannot stand in its place is refused before anything is sent: %j", async (inputs, message) => {
    await start(LAB);
    expect(() => run([], { inputs })).toThrow(message);
    expect(sandbox.requests.length).toBe(0);
  });

  test("of a file's name that cannot stand in its place fails that file before it is sent", async () => {
    await start("service: lab\nupload: { path: /a, headers: { x-name: '{file.name}' }, body: { raw: {} } }");
    const report = await run(await folder.write({ fine: "1", 日本: "2" }));
    const error = { file: "日本", message: expect.stringContaining("no header can carry") };
    expect(report.files.map((file) => file.error)).toEqual([undefined, expect.objectContaining(error)]);
    expect(sandbox.requests.length).toBe(1);
  });

  test("that an answer brought does not climb either", async () => {
    await start(
      `service: lab\nupload: { path: /files, body: { raw: {} } }\nanswer: { job: /job }\njob: { path: "/jobs/{job.id}", state: /s, success: [ok] }`,
    );
    answer(/files/, 200, { job: "a/../../b?c" });
    answer(/jobs/, 200, { s: "ok" });
    await run([await folder.writeOne("a", "1")]);
    expect(requests()[1]).toBe("GET /lab/jobs/a%2F..%2F..%2Fb%3Fc");
  });
});

test("a secret input goes into headers only, and is nowhere in the report", async () => {
  const secret = "s3cret-of-the-app";
  expect(
    problems("service: lab\ninputs: { k: { secret: true } }\nupload: { path: '/{input.k}', body: { raw: {} } }"),
  ).toContain("`{input.k}` is secret and may stand in headers only");
  expect(
    problems("service: lab\ninputs: { k: { secret: true, default: x } }\nupload: { path: /a, body: { raw: {} } }"),
  ).toContain("a secret does not belong into a file");
  await start(
    "service: lab\ninputs: { k: { secret: true } }\nauth: { x-app: '{input.k}', authorization: 'Bearer {token}' }\nupload: { path: /a, body: { raw: {} } }",
  );
  answer(/a/, 400, { message: `key ${secret} of ${TOKEN} is too old` });
  // The report is searched for secrets by `run`.
  const report = await run([await folder.writeOne("a", "1")], { inputs: { k: secret } });
  expect(report.files[0]?.error?.message).toBe("upload file: key *** of *** is too old (HTTP 400)");
});

test.each([
  ["an alias", "a: &x [1]\nb: *x", "line 2: an anchor (`&name`) is not allowed"],
  ["a tag", "service: !!binary aGVsbG8=", "line 1: a tag (`!name`) is not allowed"],
  ["a tag of a language", "service: !ruby/object:Object {}", "line 1: a tag (`!name`) is not allowed"],
])("%s of YAML is refused with its line", (_name, text, message) => {
  expect(problems(text.replace(/^a:/, "\na:"))).toContain(message);
});

test.each(["__proto__", "constructor", "toString"])("%s is a name like any other", (name) => {
  expect(problems(`service: lab\nupload: { path: /a, body: { raw: {} } }\n${name}: {}`)).toContain(
    `\`${name}\`: is not a field here`,
  );
  expect(problems(`service: lab\nupload: { path: '/{${name}}', body: { raw: {} } }`)).toContain("is not a variable");
});
