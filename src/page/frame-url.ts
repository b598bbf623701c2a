/**
 * The address that stands for this document: its own, or in frames without one (about:blank, srcdoc, blob) that of the
 * page around it, as far as it can be known.
 */
export function frameUrl(document: Document): URL {
  const own = parse(document.location?.href);
  if (own && /^https?:$/u.test(own.protocol)) return own;
  const view = document.defaultView;
  const around = [view?.origin, ...ancestors(document), document.referrer].map(parse);
  return around.find((url) => url && /^https?:$/u.test(url.protocol)) ?? own ?? new URL('about:blank');
}

/** The hosts of this document and of the pages around it: a paused site pauses the chat widget inside it. */
export function hostsAround(document: Document): readonly string[] {
  const urls = [frameUrl(document), ...ancestors(document).map(parse)];
  return [...new Set(urls.flatMap((url) => url?.hostname || []))];
}

/** Not in every browser. */
function ancestors(document: Document): readonly string[] {
  const { ancestorOrigins } = document.location as Partial<Location>;
  return ancestorOrigins ? [...ancestorOrigins] : [];
}

function parse(text: string | undefined): URL | undefined {
  return text && URL.canParse(text) ? new URL(text) : undefined;
}
