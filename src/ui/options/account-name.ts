/** Names of platforms are the same in every language. */
const platforms: Readonly<Record<string, string>> = { x: 'X', telegram: 'Telegram' };

/** "x:acme_fan" as people write it: "@acme_fan (X)"; "telegram:id:77", of which no handle was seen: "77 (Telegram)". */
export function accountName(key: string): string {
  const [, platform = '', id, name] = /^([^:]+):(id:)?(.+)$/su.exec(key) ?? [];
  if (name === undefined) return key;
  return `${id === undefined ? '@' : ''}${name} (${platforms[platform] ?? platform})`;
}
