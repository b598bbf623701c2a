/** The host of what a person types as a site ("Example.com", "https://example.com/page"); undefined for anything else. */
export function hostOf(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '' || /\s/u.test(typed)) return undefined;
  const url = URL.parse(/^https?:\/\//iu.test(typed) ? typed : `https://${typed}`);
  const host = url?.hostname.replace(/\.$/u, '') ?? '';
  return host.includes('.') || host === 'localhost' ? host : undefined;
}
