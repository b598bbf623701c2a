import type { Finding } from '../core/types.ts';
import type { Language } from '../extension/types.ts';
import type { Translate } from '../locales/translate.ts';
import type { Announce } from './announce.ts';
import type { Scope } from './dismissed.ts';
import type { Holds } from './hold.ts';
import type { Layouts } from './layouts.ts';
import type { Nearby } from './nearby.ts';
import type { Panels } from './panel.ts';
import type { Sizes } from './sizes.ts';
import type { Case } from './slots.ts';

/** What drawings share; one for each document. */
export type Tools = {
  readonly document: Document;
  readonly language: () => Language;
  readonly t: Translate;
  readonly brandName: (id: string) => string | undefined;
  readonly panels: Panels;
  readonly holds: Holds;
  readonly announce: Announce;
  readonly layouts: Layouts;
  readonly nearby: Nearby;
  readonly sizes: Sizes;
  /** A click by a person: a page can reach into open shadow roots and press our buttons by script. */
  readonly byPerson: (event: Event) => boolean;
  readonly dismiss: (item: Case, finding: Finding, scope: Scope, at: DOMRect) => void;
  /** "Show anyway": this text stays unfolded while the page lives. */
  readonly acknowledge: (item: Case) => void;
};
