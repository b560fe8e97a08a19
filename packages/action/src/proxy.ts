/** What is wrong with the proxy's address where it would be passed by without a word. */
export function proxyWarnings(env: Readonly<Record<string, string | undefined>>): string[] {
  const name = ["https_proxy", "HTTPS_PROXY"].find((variable) => env[variable]);
  const address = name === undefined ? undefined : env[name];
  // What is no address at all, such as `10.0.0.1:8080`, http-client reads with `http://` before it. But in
  // `proxy.example.com:8080` the name is a protocol, and what remains has no host.
  if (address === undefined || !URL.canParse(address) || new URL(address).hostname !== "") return [];
  return [`\`${name}\` does not begin with \`http://\`: the requests go out without that proxy`];
}
