/**
 * Where a sandbox has the service that the Action calls by this name; it calls `edge-impulse` edgeImpulse.
 * @param {Readonly<Record<string, string>>} baseUrls @param {string} service @returns {string | undefined}
 */
export function addressOf(baseUrls, service) {
  const name = service.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return Object.entries(baseUrls).find(([one]) => one === name)?.[1];
}
