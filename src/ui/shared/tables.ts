import enReasons from '../../locales/en/reasons.json' with { type: 'json' };
import enUi from '../../locales/en/ui.json' with { type: 'json' };
import cnReasons from '../../locales/zh_CN/reasons.json' with { type: 'json' };
import cnUi from '../../locales/zh_CN/ui.json' with { type: 'json' };
import twReasons from '../../locales/zh_TW/reasons.json' with { type: 'json' };
import twUi from '../../locales/zh_TW/ui.json' with { type: 'json' };
import type { Tables } from '../../locales/translate.ts';

export const uiTables: Tables = { en: enUi, zh_CN: cnUi, zh_TW: twUi };
export const reasonTables: Tables = { en: enReasons, zh_CN: cnReasons, zh_TW: twReasons };
